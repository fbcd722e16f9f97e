// T17: is everything of one person handed out, and then found nowhere? Twenty marks and more, planted by the ways people use.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostOffice, type PostOffice } from '../../packages/channels/src/testing/post-office.ts';
import { backedUp, filesIn } from '../support/commands.ts';
import { until } from '../support/control.ts';
import { freePort } from '../support/free-port.ts';
import type { ShopKind } from '../support/front.ts';
import { detailOf } from '../support/line.ts';
import { dumpRows, findIn, missingIn } from '../support/whole-database.ts';
import { type AppProcess, openWorld, type World } from '../support/world.ts';
import { closePart, declinePart, type Planted, plantPerson } from './planting.ts';

/** The person's whole way through a shop of this kind, and out of it. */
export function forgetOnePerson(kind: ShopKind): void {
  let world: World;
  let planted: Planted;
  let office: PostOffice;
  const processes: AppProcess[] = [];

  beforeAll(async () => {
    world = await openWorld({ kind });
    office = await openPostOffice(world.shop.smtpPort);
    const bouncePort = await freePort();
    const settings = {
      SMTP_URL: `smtp://127.0.0.1:${office.port}`,
      ...{ BOUNCE_DOMAIN: 'bounces.example.com', BOUNCE_PORT: `${bouncePort}`, BOUNCE_HOST: '127.0.0.1' },
    };
    processes.push(await world.start('web', settings), await world.start('worker', settings));
    await world.connect();
    planted = await plantPerson(world, { office, bouncePort });
    await declinePart(world, planted);
    await closePart(world, planted);
    // A merchant tries a return on a copy of their newest order, which is this person's.
    expect((await world.control.staff('/api/test-return', {})).status).toBe(200);
    await settled(world);
  });
  afterAll(async () => {
    await world.close();
    await office.close();
  });

  test('all their marks, twenty-four, lie here before: what is looked for is found', async () => {
    expect(Object.keys(planted.marks)).toHaveLength(24);
    const places = await dumpRows(world.query);
    const there = new Set(findIn(places, planted.marks).map((each) => each.split(' in ')[0]));
    expect(Object.keys(planted.marks).filter((name) => !there.has(name))).toEqual([]);
  });

  test('a back-up taken now holds them too, but for what was only typed into a job that is done', async () => {
    const there = new Set(
      findIn(await backedUp(world.env), planted.marks).map((each) => each.split(' in ')[0]),
    );
    expect(Object.keys(planted.marks).filter((name) => !there.has(name))).toEqual(['otherEmail']);
  });

  test('the copy of their order on which the merchant tries a return names nobody', async () => {
    const copies = await world.query("SELECT o::text AS row FROM orders o WHERE number ILIKE '%-test'");
    expect(copies).toHaveLength(1);
    const rows = copies.map(({ row }) => ({ table: 'orders', row: String(row).toLowerCase() }));
    expect(findIn(rows, planted.marks)).toEqual([]);
  });

  test('they get all of it in one file', async () => {
    const texts = await askForFile(world, kind, planted);
    for (const text of texts) expect(missingIn(text, planted.marks)).toEqual([]);
  });

  test('erased, nothing of them is found in any column of any table, in any file, back-up or log', async () => {
    await askToForget(world, kind, planted);
    await until(async () => (await found(world, planted)).length === 0, 60_000).catch(() => undefined);
    expect(await found(world, planted)).toEqual([]);
    const logs = processes.map((each) => ({ table: 'log', row: each.log().toLowerCase() }));
    expect(findIn(logs, planted.marks)).toEqual([]);
    const files = [...(await backedUp(world.env)), ...filesIn(world.env.BLOBS_FOLDER ?? '')];
    expect(findIn(files, planted.marks)).toEqual([]);
  });

  test('what the books need is all there: amounts, dates, decisions and the proof of the refund', async () => {
    const detail = await detailOf(world.control, planted.paid.returnId);
    expect(detail).toMatchObject({ stage: 'PAID', shopperEmail: null });
    expect(detail.intents.map(({ state, amount }) => [state, amount.minor])).toEqual([
      ['done', planted.paid.shown],
    ]);
    const types = detail.history.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED']));
    const declined = await detailOf(world.control, planted.declined.returnId);
    expect(declined.history.map(({ text }) => text)).toContain('Return declined: —');
    const [order] = await world.query(
      `SELECT total_minor, processed_at FROM orders WHERE number = '${planted.name}'`,
    );
    expect(Number(order?.total_minor)).toBeGreaterThan(0);
  });

  test('the shop still shows them, and tells us of the order again: it is kept without them', async () => {
    const { control } = world;
    const updatedAt = async () =>
      (await world.query(`SELECT platform_updated_at AS at FROM orders WHERE number = '${planted.name}'`))[0]
        ?.at;
    const before = String(await updatedAt());
    const shown = JSON.stringify(await control.practice(`/orders/${planted.name}`));
    expect(shown.toLowerCase()).toContain(planted.marks.lastName?.toLowerCase());
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await control.practice(`/orders/${planted.name}`, { note: planted.marks.orderNote }, 'PATCH');
    await until(async () => String(await updatedAt()) !== before);
    await until(async () => (await found(world, planted)).length === 0, 30_000).catch(() => undefined);
    expect(await found(world, planted)).toEqual([]);
    await control.staff('/api/import', {});
    await until(async () => {
      const { body } = await control.staff<{ import: { state: string } }>('/api/home');
      return body.import.state === 'done';
    });
    expect(await found(world, planted)).toEqual([]);
  });

  test('the check of the mirror finds no fault with it', async () => {
    const main = fileURLToPath(new URL('../../web/src/mirror-verify.ts', import.meta.url));
    const args = [main, '--shop', world.control.front.domain, '--orders', '40'];
    const env = { PATH: process.env.PATH ?? '', ...world.env };
    const ran = await promisify(execFile)(process.execPath, args, { env }).catch((problem) => problem);
    expect(`${ran.stdout}${ran.stderr}`).toMatch(/40 (?:compared|orders)|\b40\b/);
    expect(ran.code ?? 0, ran.stdout).toBe(0);
  });

  test('nobody opens the door to an order that is nobody’s any more', async () => {
    const mailed = () => office.handed.filter(({ to }) => to === planted.email).length;
    const before = mailed();
    expect(before).toBeGreaterThan(0);
    await world.control.portal('/find', { number: planted.name, email: planted.email });
    await until(async () => {
      const open = "SELECT FROM pgboss.job WHERE data->>'job' = 'open-door' AND state <= 'active'";
      return (await world.query(open)).length === 0;
    });
    expect(mailed()).toBe(before);
  });
}

async function found(world: World, { marks }: Planted): Promise<string[]> {
  return findIn(await dumpRows(world.query), marks);
}

/** Nothing is under way any more. */
async function settled(world: World): Promise<void> {
  const jobs = "SELECT FROM pgboss.job WHERE state < 'completed' AND start_after < now() AND name <> 'ticks'";
  await until(async () => (await world.query(jobs)).length === 0);
}

/** By the platform's own way, as its tools ask: the file, once or in both its forms. */
async function askForFile({ control, query }: World, kind: ShopKind, planted: Planted): Promise<string[]> {
  if (kind.platformName === 'WooCommerce') {
    const asked = await control.practice('/woocommerce/people/export', { email: planted.email });
    return [JSON.stringify(asked)];
  }
  const [order] = await query(`SELECT order_id AS id FROM orders WHERE number = '${planted.name}'`);
  const orderId = Number(String(order?.id).split('/').pop());
  const payload = {
    customer: { id: 1, email: planted.email },
    orders_requested: [orderId],
    data_request: { id: 7731 },
  };
  await control.practice('/webhooks/compliance', { topic: 'customers/data_request', payload });
  const tasks = async () =>
    (await control.staff<{ tasks: { kind: string; subject: string; detail: string }[] }>('/api/home')).body
      .tasks;
  const isOurs = ({ kind: name }: { kind: string }) => name === 'privacy-request';
  await until(async () => (await tasks()).some(isOurs));
  const task = (await tasks()).find(isOurs);
  const due = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.now() + 30 * 24 * 3_600_000,
  );
  expect(task).toMatchObject({ subject: '7731', detail: expect.stringContaining(due) });
  const headers = await control.front.staffHeaders();
  const address = `${control.appUrl}/api/people/7731`;
  expect((await fetch(address)).status).toBe(401);
  const answers = await Promise.all(['', '/page'].map((path) => fetch(address + path, { headers })));
  expect(answers.map((answer) => answer.headers.get('content-disposition'))).toEqual([
    'attachment; filename="personal-data.json"',
    'attachment; filename="personal-data.html"',
  ]);
  return Promise.all(answers.map((answer) => answer.text()));
}

async function askToForget({ control, query }: World, kind: ShopKind, planted: Planted): Promise<void> {
  if (kind.platformName === 'WooCommerce') {
    const asked = await control.practice('/woocommerce/people/erasure', { email: planted.email });
    expect(asked).toEqual({ status: 200 });
    return;
  }
  const [order] = await query(`SELECT order_id AS id FROM orders WHERE number = '${planted.name}'`);
  const orderId = Number(String(order?.id).split('/').pop());
  const payload = {
    customer: { id: 1, email: planted.email, phone: planted.marks.phone },
    orders_to_redact: [orderId],
  };
  await control.practice('/webhooks/compliance', { topic: 'customers/redact', payload });
}
