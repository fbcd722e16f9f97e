import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openWorld } from './open-world.ts';
import { updateOrder } from './operations/cancel-order.ts';
import { generateOrders } from './operations/generate-orders.ts';

const folders: string[] = [];
const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-world-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('a change survives a restart, the clock and the switched faults too', async () => {
  const dataDir = freshFolder();
  const world = await openWorld({ dataDir, seeded: false });
  world.defaultShop.returnReasons.put({ id: 'r1', handle: 'h', name: 'n', deleted: false });
  world.faults.set({ name: 'html', rate: 0.5 });
  world.setClock({ advance: 86_400 });
  world.close();
  const again = await openWorld({ dataDir });
  expect(again.defaultShop.returnReasons.get('r1')?.name).toBe('n');
  expect(again.faults.get('html')?.rate).toBe(0.5);
  expect(again.now().getTime() - Date.now()).toBeGreaterThan(86_000_000);
  expect(again.shops.size).toBe(2);
  again.close();
});

test('a torn last line, left by a killed process, is dropped', async () => {
  const dataDir = freshFolder();
  const world = await openWorld({ dataDir, seeded: false });
  world.defaultShop.returnReasons.put({ id: 'r1', handle: 'h', name: 'n', deleted: false });
  world.close();
  appendFileSync(join(dataDir, 'world.jsonl'), '{"t":"practice.myshopify.com/returnRe');
  const again = await openWorld({ dataDir });
  again.defaultShop.returnReasons.put({ id: 'r2', handle: 'h', name: 'n', deleted: false });
  again.close();
  const third = await openWorld({ dataDir });
  expect([...third.defaultShop.returnReasons.values()].map((each) => each.id)).toEqual(
    expect.arrayContaining(['r1', 'r2']),
  );
  third.close();
});

test('the same seed and rate let a fault strike at the same askings', async () => {
  const strikes = async () => {
    const world = await openWorld({ seeded: false });
    world.faults.set({ name: 'webhook-lost', rate: 0.3, seed: 7 });
    return Array.from({ length: 40 }, () => world.faults.fires('webhook-lost'));
  };
  const first = await strikes();
  expect(await strikes()).toEqual(first);
  expect(first.filter(Boolean).length).toBeGreaterThan(4);
  expect(first.filter(Boolean).length).toBeLessThan(25);
});

test('orders, returns, money and the running numbers of a seeded shop are the same after a restart', async () => {
  const dataDir = freshFolder();
  const world = await openWorld({ dataDir });
  const run = generateOrders(world, world.defaultShop, { count: 500, seed: 2, days: 30 });
  const changed = world.defaultShop.orders.byName(`${run.from + 3}`);
  if (!changed) throw new Error('the generated order is not there');
  updateOrder(world, world.defaultShop, changed, { tags: ['kept'] });
  const told = (of: typeof world) => ({
    orders: [...of.defaultShop.orders.scan({ sortKey: 'UPDATED_AT' })].map((found) => found.order()),
    ledger: of.ledger.movements(),
    next: of.defaultShop.orders.nextNumber(),
    id: of.defaultShop.newId('Customer'),
  });
  const before = told(world);
  world.close();
  const again = await openWorld({ dataDir });
  const { id, ...after } = told(again);
  expect({ ...after, id: before.id }).toEqual(before);
  expect(id).not.toBe(before.id);
  expect(again.defaultShop.orders.byName(changed.name)?.tags).toEqual(['kept']);
  again.close();
});
