// T18: what if the database is killed, has no room left, takes no connection more, or is migrated while web and worker serve?
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { migrate, readMigrations } from '../../packages/database/src/migrate/migrate.ts';
import { type DatabaseServer, startDatabase } from '../../packages/database/src/server/embedded.ts';
import { untilSettled } from '../faults/travel.ts';
import { until } from '../support/control.ts';
import { deliver, signed } from '../support/deliveries.ts';
import {
  approveAndReceive,
  detailOf,
  enterByCode,
  placeOrder,
  pressRefund,
  requestReturn,
} from '../support/line.ts';
import { type AppProcess, DOMAIN, openWorld, type World } from '../support/world.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-t18-'));
// What was committed is in the system's hands: a process's death loses nothing of it.
const options = { dataDir, settings: { fsync: 'off', max_connections: '60' } };
let server: DatabaseServer;
let world: World;
let processes: AppProcess[];
const pouring: (() => Promise<void>)[] = [];

beforeAll(async () => {
  server = await startDatabase(options);
  const query = (text: string) => asOwner(async (owner) => (await owner.query(text)).rows);
  world = await openWorld({ database: { url: server.url, query, drop: async () => undefined } });
  processes = [await world.start('web', { OPS_PORT: '0' }), await world.start('worker', { OPS_PORT: '0' })];
  await world.connect();
});
afterAll(async () => {
  await world.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

afterEach(async () => {
  for (const stop of pouring.splice(0)) await stop();
});

async function asOwner<T>(work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: server.url });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Deliveries without end; of each the answer. */
function pour(size = 200) {
  const answers = new Map<string, number>();
  let isOver = false;
  const one = async () => {
    while (!isOver) {
      const payload = { admin_graphql_api_id: 'gid://shopify/Order/1', filler: randomText(size) };
      const delivery = signed({ topic: 'orders/updated', shop: DOMAIN, payload }, 'practice-api-secret');
      const id = delivery.headers['x-shopify-webhook-id'] ?? '';
      answers.set(id, await deliver(world.appUrl, delivery).catch(() => 0));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const all = Promise.all(Array.from({ length: 4 }, one));
  const stop = async () => {
    isOver = true;
    await all;
  };
  pouring.push(stop);
  return { answers, stop };
}

function randomText(size: number): string {
  return Array.from({ length: Math.ceil(size / 8) }, () => Math.random().toString(36).slice(2, 10)).join('');
}

const countOf = (answers: ReadonlyMap<string, number>, status: number) =>
  [...answers.values()].filter((one) => one === status).length;

/** Those that were answered 200 and do not lie here. */
async function lost(answers: ReadonlyMap<string, number>): Promise<string[]> {
  const rows = await world.query('SELECT webhook_id AS id FROM inbox');
  const kept = new Set(rows.map(({ id }) => id));
  return [...answers].filter(([id, status]) => status === 200 && !kept.has(id)).map(([id]) => id);
}

const ready = async ({ opsPort }: AppProcess) =>
  (await fetch(`http://127.0.0.1:${opsPort}/readyz`)).status === 200;

/** Web and worker, the very same as before, say that they are ready; how many seconds it took. */
async function untilHealthy(): Promise<number> {
  const begun = performance.now();
  await until(async () => (await Promise.all(processes.map(ready))).every(Boolean));
  expect(processes.map(({ child }) => child.exitCode)).toEqual([null, null]);
  return (performance.now() - begun) / 1000;
}

async function received() {
  const { control } = world;
  const order = await placeOrder(control);
  const { returnId } = await requestReturn(control, await enterByCode(control, order), 1);
  await approveAndReceive(control, returnId);
  return { ...order, returnId };
}

async function paidOnce({ returnId, name }: { returnId: string; name: string }): Promise<void> {
  await untilSettled(world.control, returnId, { patience: 120_000, proves: true });
  const done = (await world.control.ledger(name)).filter(({ outcome }) => outcome === 'done');
  expect(done).toHaveLength(1);
}

test('killed under load and started again: nothing that was answered is lost, a refund under way is paid once, and all are ready within 10 s', async () => {
  const owed = await received();
  const { answers, stop } = pour();
  await until(async () => countOf(answers, 200) > 50);
  expect(await pressRefund(world.control, owed.returnId)).toBe(200);
  const pid = readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0];
  process.kill(Number(pid), 'SIGKILL');
  await until(async () => countOf(answers, 503) > 3);
  expect((await fetch(`${world.appUrl}/healthz`)).status).toBe(200);
  expect((await fetch(`${world.appUrl}/readyz`)).status).toBe(503);
  const page = await world.control.portal('/');
  expect([page.status, page.html.includes('<h1')]).toEqual([500, true]);
  server = await startDatabase({ ...options, port: Number(new URL(server.url).port) });
  expect(await untilHealthy()).toBeLessThan(10);
  const before = countOf(answers, 200);
  await until(async () => countOf(answers, 200) > before + 20);
  await stop();
  expect(await lost(answers)).toEqual([]);
  await paidOnce(owed);
});

// By a limit of Linux' own on what a process may write.
test.runIf(process.platform === 'linux')(
  'without room: what can’t be written is refused, what was answered is kept, and with room again all goes on',
  async () => {
    const owed = await received();
    const limit = async (bytes: string) => {
      const postmaster = readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0];
      const bound = (pid: unknown) =>
        spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]).status;
      expect(bound(postmaster)).toBe(0);
      // Some may have ended meanwhile.
      for (const { pid } of await world.query('SELECT pid FROM pg_stat_activity')) bound(pid);
    };
    // No file may grow beyond this: as of a full disk, but for the log of what is committed.
    await limit(String(24 * 1024 * 1024));
    const { answers, stop } = pour(200_000);
    await until(async () => countOf(answers, 503) > 3);
    await limit('unlimited');
    expect(await untilHealthy()).toBeLessThan(10);
    await stop();
    expect(countOf(answers, 200)).toBeGreaterThan(20);
    expect(await lost(answers)).toEqual([]);
    expect(await pressRefund(world.control, owed.returnId)).toBe(200);
    await paidOnce(owed);
  },
);

test('without a connection to be had: nobody ends, and all are ready within 10 s of one', async () => {
  const { answers, stop } = pour();
  const taken: Client[] = [];
  const take = async (): Promise<boolean> => {
    const client = new Client({ connectionString: server.url, application_name: 'others' });
    client.on('error', () => undefined);
    const got = await client.connect().then(
      () => true,
      () => false,
    );
    if (got) taken.push(client);
    return got;
  };
  const takeAll = async () => {
    while ((await Promise.all([take(), take(), take(), take()])).some(Boolean));
  };
  try {
    await takeAll();
    const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE backend_type = 'client backend' AND application_name <> 'others'`;
    // Theirs end, and before they can come back the others have theirs.
    await until(async () => {
      const ended = await taken[0]?.query(end);
      await takeAll();
      return ended?.rowCount === 0;
    }, 60_000);
    await until(async () => countOf(answers, 503) > 3, 60_000);
    expect((await fetch(`${world.appUrl}/healthz`)).status).toBe(200);
  } finally {
    await Promise.all(taken.map((one) => one.end()));
  }
  expect(await untilHealthy()).toBeLessThan(10);
  await stop();
  expect(await lost(answers)).toEqual([]);
});

test('migrated by a newer release while it serves: every delivery and every page is answered, and the line goes on', async () => {
  const { answers, stop } = pour();
  const pages: number[] = [];
  let isOver = false;
  const reading = (async () => {
    while (!isOver)
      pages.push(
        await world.control.portal('/').then(
          ({ status }) => status,
          () => 0,
        ),
      );
  })();
  const sql = `ALTER TABLE orders ADD COLUMN later text; ALTER TABLE returns ADD COLUMN later text;
    ALTER TABLE inbox ADD COLUMN later text; SELECT pg_sleep(1)`;
  await migrate(server.url, [...readMigrations(), { name: '2099_later', sql }]);
  const owed = await received();
  expect(await pressRefund(world.control, owed.returnId)).toBe(200);
  await paidOnce(owed);
  isOver = true;
  await reading;
  await stop();
  expect([...new Set(answers.values())]).toEqual([200]);
  expect([...new Set(pages)]).toEqual([200]);
  expect((await detailOf(world.control, owed.returnId)).stage).toBe('PAID');
});
