// Is money that was decided ever left lying, when its job failed for good or is gone?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDetail } from '../../packages/core/src/details/tell.ts';
import { NotYet } from '../../packages/core/src/jobs.ts';
import { PlatformError } from '../../packages/core/src/platform.ts';
import { actionsOf } from '../../packages/core/src/returns/stage.ts';
import { checkMoney } from '../../web/src/flows/check-money.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { moveMoney } from '../../web/src/flows/move-money.ts';
import { endIntent } from '../../web/src/flows/prove-money.ts';
import { reconcile } from '../../web/src/flows/reconcile.ts';
import type { Shop } from '../../web/src/flows/store.ts';
import { syncOrder } from '../../web/src/flows/sync-order.ts';
import type { FaultHouse } from './house.ts';
import { look, prepareWalk, presses, type Walk } from './line.ts';
import { mortal } from './mortal.ts';
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

test('money whose job is gone is taken up again by the next reconciliation, and paid once', async () => {
  const walk = await receivedWalk(house, seeded(1));
  await presses.refund(house.deps, house.shop, walk);
  await house.clerk.clear();
  await work(house);
  expect(await paidOf(house, walk)).toEqual([]);
  await reconcile(house.deps, house.shop);
  await reconcile(house.deps, house.shop);
  await work(house);
  expect(await faultsOf(house, walk)).toEqual([]);
  expect(await paidOf(house, walk)).toHaveLength(1);
});

test('money whose job failed for good is a person’s task until it is settled, and settled once the platform is back', async () => {
  const walk = await receivedWalk(house, seeded(2));
  await house.control.fault({ name: 'reset' });
  await presses.refund(house.deps, house.shop, walk);
  await work(house);
  await calm(house);
  const before = await look(house.deps, house.shop, walk);
  const intentId = before.intents[0]?.id;
  expect(before.intents[0]?.state).toMatch(/^(reserved|sending)$/);
  expect(before.tasks).toContainEqual(expect.objectContaining({ kind: 'job:move-money', subject: intentId }));
  await reconcile(house.deps, house.shop);
  await work(house);
  expect(await faultsOf(house, walk)).toEqual([]);
  expect(await paidOf(house, walk)).toHaveLength(1);
  const after = await look(house.deps, house.shop, walk);
  expect(after.tasks.map((task) => task.subject)).not.toContain(intentId);
});

test.each(['reserved', 'sending'])(
  '“Check now” is offered for money that is %s without a job, and takes it up',
  async (state) => {
    const walk = await receivedWalk(house, seeded(3));
    const intentId = await pressRefund(walk);
    await house.clerk.clear();
    const claim = { now: house.deps.now().toISOString(), retryIfSentBefore: null };
    if (state === 'sending')
      await house.deps.store.inShop(house.shop.shopId, (store) => store.intents.claim(intentId, claim));
    const { value, intents } = await look(house.deps, house.shop, walk);
    expect(intents).toMatchObject([{ state }]);
    expect(actionsOf(value, intents)).toMatchObject({ checkNow: true });
    await checkMoney(house.deps, house.shop, walk.returnId);
    await checkMoney(house.deps, house.shop, walk.returnId);
    await work(house);
    expect(await faultsOf(house, walk)).toEqual([]);
    expect(await paidOf(house, walk)).toHaveLength(1);
  },
);

test('money to which the platform said yes, and shows nothing, is a person’s and is never called refused', async () => {
  const walk = await receivedWalk(house, seeded(4));
  await presses.refund(house.deps, house.shop, walk);
  const liar = { ...house.deps, platform: (shop: Shop) => sayingYes(house.deps.platform(shop)) };
  await house.clerk.work(liar, () => house.clock.advance(60));
  const [doubtful] = (await look(house.deps, house.shop, walk)).intents;
  expect(doubtful).toMatchObject({ state: 'person', answered: 'refund-said', attempts: 1 });
  house.clock.advance(24 * 3600);
  await checkMoney(house.deps, house.shop, doubtful?.returnId ?? '');
  expect((await look(house.deps, house.shop, walk)).intents[0]?.state).toBe('person');
});

test('sendings that never left the house are not counted: nobody is told of three, and it is paid once', async () => {
  const { walk, intentId } = await refundToLose(6);
  await expect(moveMoney(house.deps, house.shop, intentId)).rejects.toThrow('NO_TRACE_YET');
  const [once] = (await look(house.deps, house.shop, walk)).intents;
  expect(once).toMatchObject({ state: 'sending', attempts: 1 });
  const busy = { ...house.deps, platform: (shop: Shop) => throttling(house.deps.platform(shop)) };
  for (let tries = 0; tries < 5; tries += 1) {
    house.clock.advance(60);
    await expect(moveMoney(busy, house.shop, intentId)).rejects.toThrow('throttling');
  }
  expect((await look(house.deps, house.shop, walk)).intents).toEqual([once]);
  await work(house);
  expect(await faultsOf(house, walk)).toEqual([]);
  expect(await paidOf(house, walk)).toHaveLength(1);
});

test('a sending without a trace comes back at the instant it may be sent again, however often its job failed', async () => {
  const { walk, intentId } = await refundToLose(11);
  // A clock that stands still but for us: what is left of the wait is then known to the millisecond.
  let clock = Date.now();
  const still = { ...house.deps, now: () => new Date(clock) };
  const { resendAfterMs } = still;
  for (const [later, left] of [
    [0, resendAfterMs + 1],
    [25_000, resendAfterMs - 25_000 + 1],
    [resendAfterMs - 25_000, 1_000],
  ] as const) {
    clock += later;
    const put = await moveMoney(still, house.shop, intentId).catch((problem: unknown) => problem);
    expect(put).toBeInstanceOf(NotYet);
    expect((put as NotYet).afterMs).toBe(left);
  }
  clock += 1;
  await moveMoney(still, house.shop, intentId);
  expect(await paidOf(house, walk)).toHaveLength(1);
  await work(house);
  expect(await faultsOf(house, walk)).toEqual([]);
});

test('a process that dies between its claim and its call may have sent: the claim counts', async () => {
  const walk = await receivedWalk(house, seeded(7));
  const intentId = await pressRefund(walk);
  for (const attempts of [1, 2]) {
    house.clock.advance(60);
    const { deps } = mortal(house.deps, 'before refundReturn 1');
    await expect(moveMoney(deps, house.shop, intentId)).rejects.toThrow('refundReturn');
    expect((await look(house.deps, house.shop, walk)).intents).toMatchObject([
      { state: 'sending', attempts },
    ]);
  }
  await work(house);
  expect(await faultsOf(house, walk)).toEqual([]);
});

test('money for a return the platform refuses ends refused with its words; once that is mended it is paid', async () => {
  await house.control.fault({ name: 'user-errors', operation: 'returnRequest' });
  const walk = await receivedWalk(house, seeded(8));
  await presses.refund(house.deps, house.shop, walk);
  await work(house);
  const refused = await look(house.deps, house.shop, walk);
  expect(refused.value).toMatchObject({ status: 'OPEN', platformReturnId: null });
  const [intent] = refused.intents;
  expect(intent).toMatchObject({ state: 'refused', attempts: 0, sentAt: null });
  const told = refused.tasks.filter(({ subject }) => subject === walk.returnId || subject === intent?.id);
  expect(told.map(({ kind }) => kind).toSorted()).toEqual(['refund-refused', 'return-refused-by-platform']);
  const reason = told.find(({ kind }) => kind === 'return-refused-by-platform')?.detail ?? '';
  expect(readDetail(intent?.evidence ?? '')?.facts.why).toEqual(readDetail(reason)?.facts.why);
  await calm(house);
  await presses.refund(house.deps, house.shop, walk);
  await work(house);
  expect(await faultsOf(house, walk)).toEqual([]);
  expect(await paidOf(house, walk)).toHaveLength(1);
  const subjects = (await openTasks()).map(({ subject }) => subject);
  expect(subjects).not.toContain(walk.returnId);
  expect(subjects).not.toContain(intent?.id);
});

test.each(['before', 'behind'])(
  'a push that stands %s its money holds nothing up: paid once',
  async (place) => {
    const walk = await prepareWalk(house, seeded(9));
    for (const press of [presses.confirm, presses.approve, presses.receive])
      await press(house.deps, house.shop, walk);
    await house.clerk.clear();
    const push = () =>
      house.deps.store.inShop(house.shop.shopId, ({ send }) =>
        send(
          'push-return',
          { shopId: house.shop.shopId, returnId: walk.returnId },
          { orderKey: walk.orderId },
        ),
      );
    if (place === 'before') await push();
    await presses.refund(house.deps, house.shop, walk);
    if (place === 'behind') await push();
    const failures: unknown[] = [];
    await house.clerk.work(house.deps, (error) => failures.push(error));
    expect(failures).toEqual([]);
    expect((await look(house.deps, house.shop, walk)).value.status).toBe('CLOSED');
    expect(await paidOf(house, walk)).toHaveLength(1);
  },
);

test('an intent that another worker has claimed is not ended as unsent', async () => {
  const walk = await receivedWalk(house, seeded(10));
  await presses.refund(house.deps, house.shop, walk);
  await house.clerk.clear();
  const [intent] = (await look(house.deps, house.shop, walk)).intents;
  if (!intent) throw new Error('nothing was reserved');
  const now = house.deps.now().toISOString();
  await house.deps.store.inShop(house.shop.shopId, (store) =>
    store.intents.claim(intent.id, { now, retryIfSentBefore: null }),
  );
  const ending = { state: 'refused', detail: 'no such return', ofAttempt: 0 } as const;
  await endIntent(house.deps, house.shop, intent, ending);
  expect((await look(house.deps, house.shop, walk)).intents[0]?.state).toBe('sending');
});

test('a request and a decision that lost their jobs are told to the platform by the next reconciliation', async () => {
  const walk = await prepareWalk(house, seeded(5));
  await presses.confirm(house.deps, house.shop, walk);
  await house.clerk.clear();
  await reconcile(house.deps, house.shop);
  await work(house);
  const asked = await shown(walk);
  const openTask = {
    kind: 'return-refused-by-platform' as const,
    subject: walk.returnId,
    detail: '',
    at: '2026-01-01T00:00:00Z',
  };
  await house.deps.store.inShop(house.shop.shopId, (store) => store.tasks.open(openTask));
  expect(asked?.status).toBe('REQUESTED');
  await syncOrder(house.deps, house.shop, walk.orderId);
  await house.clerk.clear();
  await presses.approve(house.deps, house.shop, walk);
  await house.clerk.clear();
  await reconcile(house.deps, house.shop);
  await work(house);
  expect(await shown(walk)).toMatchObject({ id: asked?.id, status: 'OPEN' });
  await syncOrder(house.deps, house.shop, walk.orderId);
  expect((await openTasks()).map((task) => task.subject)).not.toContain(walk.returnId);
  const bounds = { since: '2000-01-01T00:00:00Z', limit: 100 };
  const left = await house.deps.store.inShop(house.shop.shopId, (store) => store.returns.unpushed(bounds));
  expect(left.map(({ id }) => id)).not.toContain(walk.returnId);
});

const openTasks = () => house.deps.store.inShop(house.shop.shopId, (store) => store.tasks.list());

/** The platform's own record of a walk's return. */
async function shown(walk: Walk) {
  const ours = await house.deps.store.inShop(house.shop.shopId, (store) => store.returns.get(walk.returnId));
  return house.deps.platform(house.shop).returns?.read(ours?.platformReturnId ?? '');
}

/** A platform that says yes and moves nothing. */
function sayingYes(platform: ReturnType<Deps['platform']>): ReturnType<Deps['platform']> {
  return {
    ...platform,
    refundReturn: () => Promise.resolve({ ok: true, value: { refundId: 'refund-said' } }),
  };
}

/** A platform that takes no refund now: the call is not carried out. */
function throttling(platform: ReturnType<Deps['platform']>): ReturnType<Deps['platform']> {
  const busy = new PlatformError('Shopify is throttling this shop', { retryable: true, doubtful: false });
  return { ...platform, refundReturn: () => Promise.reject(busy) };
}

/** A refund just pressed, of which the next call reaches nobody and leaves no trace. */
async function refundToLose(seed: number): Promise<{ walk: Walk; intentId: string }> {
  const walk = await receivedWalk(house, seeded(seed));
  const unheard = { name: 'timeout-before-commit', operation: 'returnProcess', times: 1, seconds: 5 };
  await house.control.fault(unheard);
  return { walk, intentId: await pressRefund(walk) };
}

/** One press of "Refund"; the intent it reserved. */
async function pressRefund(walk: Walk): Promise<string> {
  await presses.refund(house.deps, house.shop, walk);
  const [intent] = (await look(house.deps, house.shop, walk)).intents;
  return intent?.id ?? '';
}
