// Does a WooCommerce's import bring every order once, without overloading a slow host, whatever comes between?
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../support/control.ts';
import { importState, install, peakMemory, reconcile, untilQuiet, verifyMirror } from '../support/mirror.ts';
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { type AppProcess, openWorld, type World } from '../support/world.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Four batches: while one is being saved, the next is being completed and the one after it read. */
const GENERATED = 2_000;
/** Requests at a time, and how long each takes, and each row of it. */
const host = { capacity: 2, baseMs: 80, rowMs: 3 };

let world: World;
let worker: AppProcess;
beforeAll(async () => {
  world = await openWorld({ kind: onWooCommerce });
  await practice('/orders/generate', { count: GENERATED });
  await world.start('web', { SITE_TIMEOUT_MS: '20000' });
  await install(world);
  await practice('/woocommerce/host', host);
  worker = await begin();
});
afterAll(() => world.close());

const practice = (path: string, body?: unknown, method?: string) =>
  world.control.practice(path, body, method);
const begin = () => world.start('worker', { SITE_TIMEOUT_MS: '20000', RECONCILE_SECONDS: '86400' });
const load = async () => (await practice('/woocommerce/host')) as { served: number; overload: number };
const place = () =>
  practice('/orders', {
    lines: [{ title: 'Rug', unitPrice: '50.00', quantity: 1 }],
    shopper: { email: 'ada@example.com' },
  });

async function untilSaved(least: number): Promise<void> {
  await until(async () => {
    const { state, saved, problem } = await importState(world);
    if (state === 'failed') throw new Error(`The import failed: ${problem}`);
    return saved >= least;
  });
}

test('paused, resumed and killed while orders come and go: every order once, and the host never overloaded for long', async () => {
  await untilSaved(500);
  expect((await world.control.staff('/api/import/pause', {})).status).toBe(200);
  await until(async () => (await importState(world)).state === ('paused' as string));
  await untilQuiet(world);
  const before = await load();
  // What has been read already leaves the list, so all that follows moves up in it.
  for (const name of [1001, 1005, 1010, 1099]) await practice(`/orders/${name}`, {}, 'DELETE');
  for (const name of [1002, 1003]) await practice(`/orders/${name}?force=true`, {}, 'DELETE');
  await place();
  expect((await load()).served).toBe(before.served);
  expect((await world.control.staff('/api/import/resume', {})).status).toBe(200);
  await untilSaved(1_500);
  const peak = peakMemory(worker);
  await worker.kill();
  worker = await begin();
  await until(async () => (await importState(world)).state === 'done');
  const { served, overload } = await load();
  console.log(`${served} requests, ${overload} too many at a time; peak memory ${Math.round(peak)} MiB`);
  expect(overload / served).toBeLessThan(0.25);
  await practice('/woocommerce/host', { capacity: null, baseMs: 0, rowMs: 0 });
  await reconcile(world);
  const { output, code } = await verifyMirror(world);
  expect([output, code]).toEqual([expect.stringContaining(' 0 differ, 0 missing in the mirror, 0 in'), 0]);
});
