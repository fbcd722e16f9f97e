// Does money that can't leave, or can't be looked for, come to an end that a person can act upon?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Platform, PlatformError } from '../../packages/core/src/platform.ts';
import { actionsOf } from '../../packages/core/src/returns/stage.ts';
import { closeReturn } from '../../web/src/flows/close-return.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { moveMoney } from '../../web/src/flows/move-money.ts';
import { reconcile } from '../../web/src/flows/reconcile.ts';
import { settleDoubt } from '../../web/src/flows/settle-doubt.ts';
import type { FaultHouse } from './house.ts';
import { look, presses, type Walk } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { receivedWalk, work } from './steps.ts';
import { openTestHouse } from './test-house.ts';
import { faultsOf, paidOf } from './verdict.ts';

let house: FaultHouse;

beforeAll(async () => {
  house = await openTestHouse(500);
  await calm(house);
});
afterAll(() => house.close());

const see = (walk: Walk) => look(house.deps, house.shop, walk);

/** The house with little patience: shorter than the tries of one job. */
const impatient = (): Deps => ({ ...house.deps, unsentPatienceMs: 15 * 60_000 });

/** Works until nothing is left; two minutes pass after every try. */
const workLong = (deps: Deps = impatient()) => house.clerk.work(deps, () => house.clock.advance(120));

test('while the platform is away a refund waits, a person is told, and it is paid once when the platform is back', async () => {
  const walk = await receivedWalk(house, seeded(5));
  await house.control.fault({ name: 'http-502' });
  await presses.refund(house.deps, house.shop, walk);
  await workLong(house.deps);
  const away = await see(walk);
  expect(away.intents).toMatchObject([{ state: 'reserved', attempts: 0 }]);
  const asked = () => see(walk).then(({ tasks }) => tasks.map(({ kind }) => kind));
  expect(await asked()).toContain('job:move-money');
  await house.control.practice('/faults', { clear: true });
  await reconcile(house.deps, house.shop);
  await work(house);
  expect(await faultsOf(house, walk)).toEqual([]);
  expect(await paidOf(house, walk)).toHaveLength(1);
  expect(await asked()).not.toContain('job:move-money');
});

test('a refund of an order we may not see any more ends as not sent, is told why, and can be settled another way', async () => {
  const [sent, closed] = [await receivedWalk(house, seeded(1)), await receivedWalk(house, seeded(2))];
  await house.control.practice('/admin-frame/install', { scopes: sixtyDays });
  await house.control.practice('/clock', { advance: 61 * 24 * 3600 });
  for (const walk of [sent, closed]) {
    await presses.refund(house.deps, house.shop, walk);
    await workLong();
    const { value, intents, tasks } = await see(walk);
    expect(intents).toMatchObject([{ state: 'refused', attempts: 0, sentAt: null }]);
    const told = tasks.find(({ kind, subject }) => kind === 'refund-refused' && subject === intents[0]?.id);
    expect(told?.detail).toContain('NOTHING_SENT');
    expect(told?.detail).toContain('OLD_ORDER_NOT_SHOWN');
    expect(actionsOf(value, intents)).toMatchObject({ refund: true, closeUnpaid: true, checkNow: false });
  }
  const { revision } = (await see(closed)).value;
  const closing = { returnId: closed.returnId, revision, staff: 'Ada', paidAnotherWay: 'By bank.' };
  expect(await closeReturn(house.deps, house.shop, closing)).toMatchObject({ ok: true });
  await house.control.practice('/admin-frame/install', { scopes: [...sixtyDays, 'read_all_orders'] });
  await presses.refund(house.deps, house.shop, sent);
  await work(house);
  expect(await faultsOf(house, sent)).toEqual([]);
  expect(await paidOf(house, sent)).toHaveLength(1);
  expect(await paidOf(house, closed)).toEqual([]);
});

test.each<[string, Partial<Platform>]>([
  ['can’t be sent again', { refundReturn: () => Promise.reject(busy) }],
  ['can’t be looked for', { readEvidence: () => Promise.reject(busy) }],
])('a refund once sent that %s is a person’s in the end, and ends by that person’s word', async (_, away) => {
  const { walk } = await lostRefund(3);
  await workLong(facing(away));
  const { value, intents } = await see(walk);
  expect(intents).toMatchObject([{ state: 'person', attempts: 1 }]);
  expect(intents[0]?.evidence).toContain(busy.message);
  const answer = { staff: 'Ada', intentId: intents[0]?.id ?? '', isPaid: true, note: 'Paid by hand.' };
  const found = { returnId: walk.returnId, revision: value.revision, ...answer };
  expect(await settleDoubt(house.deps, house.shop, found)).toMatchObject({ ok: true });
  expect(await paidOf(house, walk)).toEqual([]);
});

test('a no found by looking, from the second sending on, counts as none and renews no patience', async () => {
  const { walk, intentId } = await lostRefund(4);
  const [once] = (await see(walk)).intents;
  const gone = { ok: false as const, reasons: ['REFUNDED_OUTSIDE'], unsent: true };
  const { value } = await see(walk);
  const evidence = await house.deps.platform(house.shop).readEvidence({ ...value, key: once?.key ?? '' });
  // Untouched until it was looked before the sending, and no longer so after that.
  let hasLooked = false;
  const deps = facing({
    refundReturn: () => {
      hasLooked = true;
      return Promise.resolve(gone);
    },
    readEvidence: () => Promise.resolve(hasLooked ? null : evidence),
  });
  house.clock.advance(60);
  await expect(moveMoney(deps, house.shop, intentId)).rejects.toThrow('RETURN_NOT_SHOWN');
  expect((await see(walk)).intents).toEqual([once]);
  house.clock.advance(60);
  await moveMoney(deps, house.shop, intentId);
  expect((await see(walk)).intents).toMatchObject([{ state: 'person', attempts: 1, sentAt: once?.sentAt }]);
  expect(await paidOf(house, walk)).toEqual([]);
});

/** What the line needs, without leave to see every order. */
const sixtyDays = [
  ...['orders', 'returns'].flatMap((what) => [`read_${what}`, `write_${what}`]),
  ...['products', 'customers', 'locations'].map((what) => `read_${what}`),
  ...['merchant_managed', 'third_party', 'assigned'].map((whose) => `read_${whose}_fulfillment_orders`),
];

const busy = new PlatformError('Shopify is throttling this shop', { retryable: true, doubtful: false });

/** The house before a platform some of whose answers are others. */
function facing(answers: Partial<Platform>): Deps {
  return { ...impatient(), platform: (shop) => ({ ...house.deps.platform(shop), ...answers }) };
}

/** A refund pressed and sent once, of which the call reached nobody. */
async function lostRefund(seed: number): Promise<{ walk: Walk; intentId: string }> {
  const walk = await receivedWalk(house, seeded(seed));
  const unheard = { name: 'timeout-before-commit', operation: 'returnProcess', times: 1, seconds: 5 };
  await house.control.fault(unheard);
  await presses.refund(house.deps, house.shop, walk);
  const intentId = (await see(walk)).intents[0]?.id ?? '';
  await expect(moveMoney(house.deps, house.shop, intentId)).rejects.toThrow('NO_TRACE_YET');
  return { walk, intentId };
}
