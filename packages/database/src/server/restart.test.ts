import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../database.ts';
import type { JobHandlers } from '../jobs/worker.ts';
import { migrate } from '../migrate/migrate.ts';
import { startDatabase } from './embedded.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-restart-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Handlers that only sync orders. */
function syncingWith(sync: JobHandlers['sync-order']): JobHandlers {
  const ignore = async () => {};
  const ignored = {
    ...{ 'import-orders': ignore, reconcile: ignore, 'push-return': ignore, 'move-money': ignore },
    ...{ notify: ignore, 'refresh-token': ignore, 'ensure-webhooks': ignore, 'leave-shop': ignore },
    'note-privacy-request': ignore,
    'erase-person': ignore,
    'erase-shop': ignore,
    'forget-old': ignore,
    'read-shop': ignore,
    'show-terms': ignore,
    'open-staff-door': ignore,
    'note-sequence': ignore,
  };
  return { ...ignored, 'open-door': ignore, 'sync-order': sync };
}

test('a database that is killed and comes back costs no process and no job', async () => {
  // fsync is off for speed: what a process wrote survives its death, with or without it.
  const options = { dataDir, settings: { fsync: 'off' } };
  const first = await startDatabase(options);
  await migrate(first.url);
  const database = await openDatabase({ url: first.url, onError: () => {} });
  const at = '2026-01-01T00:00:00Z';
  const { shopId } = await database.store.install({ platform: 'shopify', domain: 'fjord.myshopify.com', at });
  const done = new Set<string>();
  const sync: JobHandlers['sync-order'] = async ({ orderId }) => {
    await wait(200);
    done.add(orderId);
  };
  const worker = await database.startWorker(syncingWith(sync), { concurrency: 2, onProblem: () => {} });
  const orders = Array.from({ length: 8 }, (_, index) => `o${index}`);
  for (const orderId of orders) {
    await database.store.inShop(shopId, ({ send }) =>
      send('sync-order', { shopId, orderId }, { orderKey: orderId }),
    );
  }
  await wait(300);
  process.kill(
    Number(readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]),
    'SIGKILL',
  );
  // Its children may answer once more before they notice.
  const state = () =>
    database.ping().then(
      () => 'up',
      () => 'down',
    );
  await expect.poll(state).toBe('down');
  const second = await startDatabase({ ...options, port: Number(new URL(first.url).port) });
  await expect.poll(() => [...done].sort(), { timeout: 40_000 }).toEqual(orders);
  expect(await database.store.shops()).toHaveLength(1);
  await worker.stop();
  await database.close();
  await second.stop();
});
