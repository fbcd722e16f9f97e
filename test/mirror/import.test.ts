// Do all orders come over whole though the worker is stopped and killed on the way?
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../support/control.ts';
import { importState, install, verifyMirror } from '../support/mirror.ts';
import { type AppProcess, openWorld, type World } from '../support/world.ts';

vi.setConfig({ testTimeout: 180_000 });

const GENERATED = 2_000;

let world: World;
let orders: number;
const seen: number[] = [];

beforeAll(async () => {
  world = await openWorld();
  await world.control.practice('/orders/generate', { count: GENERATED });
  orders = world.shop.world.defaultShop.orders.size;
  await world.start('web');
  await install(world);
});
afterAll(() => world.close());

/** Until the import has saved so many orders; notes every count on the way. */
async function untilSaved(least: number): Promise<void> {
  await until(async () => {
    const { state, saved, problem } = await importState(world);
    if (state === 'failed') throw new Error(`The import failed: ${problem}`);
    if (saved !== seen.at(-1)) seen.push(saved);
    return saved >= least;
  }, 900_000);
}

test('the import goes on after its worker was stopped while exporting and killed while loading', async () => {
  let worker: AppProcess = await world.start('worker');
  await until(async () => (await importState(world)).state === 'exporting');
  await worker.stop();
  worker = await world.start('worker');
  await untilSaved(1);
  await worker.kill();
  const { state, saved } = await importState(world);
  expect([state, saved < orders]).toEqual(['loading', true]);
  await world.start('worker');
  await untilSaved(orders);
  await until(async () => (await importState(world)).state === 'done');
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  expect(await importState(world)).toMatchObject({ found: orders, saved: orders });
});

test('then every order of the mirror equals what the shop shows, field by field', async () => {
  const { code, output } = await verifyMirror(world);
  expect(output).toContain(`${orders} orders compared field by field; 0 differ, 0 missing`);
  expect(code).toBe(0);
});
