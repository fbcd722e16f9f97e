// Is a decision the platform refuses, or a return it hides, told to it over and over?
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Platform, PlatformError } from '../../packages/core/src/platform.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { reconcile } from '../../web/src/flows/reconcile.ts';
import type { Shop } from '../../web/src/flows/store.ts';
import { syncOrder } from '../../web/src/flows/sync-order.ts';
import type { FaultHouse } from './house.ts';
import { look, prepareWalk, presses, type Walk } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { work } from './steps.ts';
import { openTestHouse } from './test-house.ts';

let house: FaultHouse;

beforeAll(async () => {
  house = await openTestHouse(500);
});
beforeEach(() => calm(house));
afterAll(() => house.close());

test('a return the platform refuses is asked for once as it stands, and a task marked as done stays done', async () => {
  const walk = await prepareWalk(house, seeded(1));
  await house.control.fault({ name: 'user-errors', operation: 'returnRequest' });
  const { deps, calls } = counting('request');
  await presses.confirm(deps, house.shop, walk);
  await rounds(deps, 3);
  expect(calls()).toBe(1);
  expect(await kindsOf(walk)).toEqual([]);
});

test('a refused return is taken up again when it has changed, and then is told whole', async () => {
  const walk = await prepareWalk(house, seeded(2));
  await house.control.fault({ name: 'user-errors', operation: 'returnRequest' });
  const { deps, calls } = counting('request');
  for (const press of [presses.confirm, presses.approve]) {
    await press(deps, house.shop, walk);
    await rounds(deps, 2);
  }
  expect(calls()).toBe(2);
  await calm(house);
  await presses.receive(deps, house.shop, walk);
  await rounds(deps, 1);
  expect((await look(house.deps, house.shop, walk)).value.platformReturnId).not.toBeNull();
  expect(await kindsOf(walk)).toEqual([]);
});

test.each(['return', 'order'])(
  'with its %s hidden from us a return is looked for while a reading may lag, and then given to a person once',
  async (what) => {
    const walk = await prepareWalk(house, seeded(3));
    await presses.confirm(house.deps, house.shop, walk);
    if (what === 'order') await house.clerk.clear();
    await work(house);
    await syncOrder(house.deps, house.shop, walk.orderId);
    const { deps, calls } = what === 'order' ? counting('find', vanish, gone) : counting('read', nothing);
    await presses.approve(deps, house.shop, walk);
    await house.clerk.work(deps, () => house.clock.advance(10));
    expect(calls()).toBeGreaterThan(5);
    expect(await kindsOf(walk)).toEqual(['job:push-return']);
    house.clock.advance(700);
    const before = calls();
    await rounds(deps, 1);
    expect(await kindsOf(walk)).toEqual(['return-refused-by-platform']);
    await rounds(deps, 2);
    expect(calls() - before).toBeLessThanOrEqual(1);
    expect(await kindsOf(walk)).toEqual([]);
  },
);

const nothing = async () => null;
const gone = { readOrder: nothing };
const vanish = () =>
  Promise.reject(new PlatformError('the order vanished', { retryable: true, doubtful: false }));

/** Reconciliations, each with a person who marks every task as done before it. */
async function rounds(deps: Deps, count: number): Promise<void> {
  await house.clerk.work(deps, () => house.clock.advance(10));
  for (let round = 0; round < count; round += 1) {
    await deps.store.inShop(house.shop.shopId, async ({ tasks }) => {
      for (const { id } of await tasks.list()) await tasks.end(id, deps.now().toISOString());
    });
    await reconcile(deps, house.shop);
    await house.clerk.work(deps, () => house.clock.advance(10));
  }
}

/** What a person is asked about the return of a walk. */
async function kindsOf(walk: Walk): Promise<string[]> {
  const { tasks } = await look(house.deps, house.shop, walk);
  return tasks.filter(({ subject }) => subject === walk.returnId).map(({ kind }) => kind);
}

type Call = 'request' | 'read' | 'find';

/** The platform with one of its returns' calls counted, or answered in its place; and with other answers besides. */
function counting(call: Call, instead?: () => Promise<null>, besides: Partial<Platform> = {}) {
  let calls = 0;
  const counted = (real: Platform): Platform => {
    if (real.returns === null) throw new Error('This platform keeps no returns');
    const answer = (instead ?? real.returns[call]) as (...given: unknown[]) => Promise<never>;
    const count = (...given: unknown[]) => {
      calls += 1;
      return answer(...given);
    };
    return { ...real, ...besides, returns: { ...real.returns, [call]: count } };
  };
  const deps: Deps = { ...house.deps, platform: (shop: Shop) => counted(house.deps.platform(shop)) };
  return { deps, calls: () => calls };
}
