// T19: all is lost but a back-up. Does it come back by our commands, in a new cluster, pictures too, and is nothing paid twice?
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DatabaseServer, startDatabase } from '../../packages/database/src/server/embedded.ts';
import { runCommand } from '../support/commands.ts';
import { until } from '../support/control.ts';
import {
  approveAndReceive,
  detailOf,
  enterByCode,
  type Placed,
  placeOrder,
  pressRefund,
  requestReturn,
} from '../support/line.ts';
import { picture } from '../support/picture.ts';
import { openWorld, type World } from '../support/world.ts';

interface Received extends Placed {
  readonly session: string;
  readonly returnId: string;
}

let world: World;
let cluster: DatabaseServer;
const place = mkdtempSync(join(tmpdir(), 'aftercare-restored-'));
const [saved, pictures] = [join(place, 'back-up'), join(place, 'pictures')];
/** Of the new house. */
let settings: Record<string, string>;
let decided: Received;
let later: Received;
let logo: { readonly path: string; readonly bytes: Buffer };

beforeAll(async () => {
  world = await openWorld();
  const { control } = world;
  const web = await world.start('web');
  const worker = await world.start('worker');
  await world.connect();
  await chooseLogo();
  logo = await readLogo();
  [decided, later] = [await receive(), await receive()];
  await worker.stop();
  expect(await pressRefund(control, decided.returnId)).toBe(200);
  expect(await runCommand('backup', [saved], world.env)).toMatch(/and 1 pictures lie in/);
  // The world goes on: what was decided is paid, and so is what was decided since.
  const another = await world.start('worker');
  expect(await pressRefund(control, later.returnId)).toBe(200);
  for (const { returnId } of [decided, later])
    await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
  await Promise.all([web.kill(), another.kill()]);
  cluster = await startDatabase({ dataDir: join(place, 'cluster'), settings: { fsync: 'off' } });
  settings = { DATABASE_URL: cluster.url, BLOBS_FOLDER: pictures };
});
afterAll(async () => {
  await world.close();
  await cluster.stop();
  rmSync(place, { recursive: true, force: true });
});

test('the command fills a new cluster and a new place for pictures, and says what comes next', async () => {
  const said = await runCommand('restore', [saved], { ...world.env, ...settings });
  expect(said).toMatch(/and 1 pictures were restored/);
  expect(said).toContain('1 shops are compared with their platforms first');
  expect(said).toMatch(/Staff have the roles and amounts of \d{4}-\d\d-\d\dT.* Ask the owner of each shop/);
});

test('web and worker go on by it: what was paid since is found, whoever presses again, and paid once', async () => {
  const { control } = world;
  await world.start('web', settings);
  await world.start('worker', settings);
  const { revision } = await detailOf(control, later.returnId);
  const press = () =>
    control.staff<{ reasons?: string[] }>(`/api/returns/${later.returnId}/refund`, { revision });
  let answer = await press();
  await until(async () => {
    if (answer.body.reasons?.includes('BOOKS_RESTORED')) answer = await press();
    return !answer.body.reasons?.includes('BOOKS_RESTORED');
  });
  expect(answer.status).not.toBe(200);
  await until(async () => (await detailOf(control, decided.returnId)).stage === 'PAID');
  for (const { name } of [decided, later])
    expect((await control.ledger(name)).map(({ outcome }) => outcome)).toEqual(['done']);
});

test('the logo is shown as it was, and no door of before stands open', async () => {
  expect(await readLogo()).toEqual(logo);
  expect((await world.control.portal(`${decided.session}/return`)).status).not.toBe(200);
});

test('who asks now is served as ever', async () => {
  const { control } = world;
  const { returnId, name } = await receive();
  expect(await pressRefund(control, returnId)).toBe(200);
  await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
  expect(await control.ledger(name)).toHaveLength(1);
  expect((await detailOf(control, returnId)).rmaNumber).toMatch(/11\d{3}$/);
});

async function receive(): Promise<Received> {
  const { control } = world;
  const order = await placeOrder(control);
  const session = await enterByCode(control, order);
  const { returnId } = await requestReturn(control, session, 1);
  await approveAndReceive(control, returnId);
  return { ...order, session, returnId };
}

async function chooseLogo(): Promise<void> {
  const headers = {
    'content-type': 'application/octet-stream',
    ...(await world.control.front.staffHeaders()),
  };
  const body = new Uint8Array(picture({ width: 300, height: 80, colour: [20, 60, 120] }));
  const { status } = await fetch(`${world.appUrl}/api/brand/logo`, { method: 'PUT', headers, body });
  expect(status).toBe(200);
}

async function readLogo() {
  const { html } = await world.control.portal('/');
  const path = /<img class="logo[^"]*" src="([^"]+)"/.exec(html)?.[1] ?? '';
  const answer = await fetch(world.appUrl + path);
  expect(answer.headers.get('content-type')).toBe('image/png');
  return { path, bytes: Buffer.from(await answer.arrayBuffer()) };
}
