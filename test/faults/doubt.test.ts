// Can a person end a doubt about money that nothing proves, and does nothing else end it?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tell } from '../../packages/core/src/details/tell.ts';
import { checkMoney } from '../../web/src/flows/check-money.ts';
import { closeReturn } from '../../web/src/flows/close-return.ts';
import { refundReturn } from '../../web/src/flows/refund-return.ts';
import { settleDoubt } from '../../web/src/flows/settle-doubt.ts';
import { syncOrder } from '../../web/src/flows/sync-order.ts';
import { detailOf } from '../../web/src/http/admin/return-facts.ts';
import { readerIn } from '../../web/src/http/reader.ts';
import type { FaultHouse } from './house.ts';
import { look, presses, type Walk } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { shopperPage } from './shopper-page.ts';
import { receivedWalk, step, work } from './steps.ts';
import { openTestHouse } from './test-house.ts';
import { paidOf } from './verdict.ts';

let house: FaultHouse;

beforeAll(async () => {
  house = await openTestHouse(500);
  await calm(house);
});
afterAll(() => house.close());

const note = 'Looked at the bank account.';
const word = { staff: 'Ada', note: [note] };

/** A refund the payment provider said yes to, and of which nothing shows; beyond all patience. */
async function doubtfulWalk(seed: number): Promise<Walk> {
  const walk = await receivedWalk(house, seeded(seed));
  await house.control.fault({ name: 'lying-gateway', mode: 'no-money', times: 1 });
  await step(house, presses.refund, walk);
  house.clock.advance(24 * 3600);
  await checkMoney(house.deps, house.shop, walk.returnId);
  expect(await states(walk)).toEqual(['person']);
  return walk;
}

const see = (walk: Walk) => look(house.deps, house.shop, walk);
const states = async (walk: Walk) => (await see(walk)).intents.map(({ state }) => state);

/** What Ada says of the newest intent, having looked at the return as it stands. */
async function say(walk: Walk, isPaid: boolean, words = note, behind = 0) {
  const { value, intents } = await see(walk);
  return settleDoubt(house.deps, house.shop, {
    returnId: value.id,
    revision: value.revision - behind,
    staff: 'Ada',
    intentId: intents.at(-1)?.id ?? '',
    isPaid,
    note: words,
  });
}

async function payByHand(walk: Walk): Promise<void> {
  const amount = (walk.shown.minor / 100).toFixed(2);
  await house.control.practice(`/orders/${walk.orderName}/refunds`, { amount });
  await syncOrder(house.deps, house.shop, walk.orderId);
  await work(house);
}

test('a refund in doubt that a person has paid by hand ends as paid, once, and the shopper is told', async () => {
  const walk = await doubtfulWalk(81);
  await payByHand(walk);
  expect(await say(walk, true)).toMatchObject({ ok: true, value: { status: 'CLOSED' } });
  await work(house);
  const { value, intents, tasks, notices } = await see(walk);
  expect(intents).toMatchObject([{ state: 'done', evidence: tell('FOUND_PAID', word) }]);
  expect(value.lines.every((line) => line.refundedQuantity === line.quantity)).toBe(true);
  const asked = tasks.filter((task) => task.subject === intents[0]?.id);
  expect(asked.map(({ kind }) => kind)).toEqual(['stock-by-hand']);
  expect(notices.filter((one) => one.kind === 'return-refunded')).toMatchObject([{ state: 'accepted' }]);
  expect(await paidOf(house, walk)).toEqual([walk.shown.minor]);
  const history = await house.deps.store.inShop(house.shop.shopId, (store) =>
    store.returns.history(walk.returnId),
  );
  const refunded = history.map(({ event }) => event).filter((event) => event.type === 'REFUNDED');
  expect(refunded).toMatchObject([{ by: { kind: 'staff', name: 'Ada' }, note }]);
});

test('what a person found unpaid is not sent again while the platform counts its units as refunded; it is paid and closed by hand', async () => {
  const walk = await doubtfulWalk(82);
  expect(await say(walk, false)).toMatchObject({ ok: true });
  await work(house);
  await syncOrder(house.deps, house.shop, walk.orderId);
  const { value, intents, tasks, notices } = await see(walk);
  expect(intents).toMatchObject([{ state: 'refused', evidence: tell('FOUND_NOT_PAID', word) }]);
  expect(value).toMatchObject({ status: 'OPEN' });
  expect(value.lines.map((line) => line.reservedQuantity + line.refundedQuantity)).toEqual(
    value.lines.map(() => 0),
  );
  expect(tasks.map((task) => task.subject)).not.toContain(intents[0]?.id);
  expect(notices.map((one) => one.kind)).not.toContain('return-refunded');
  const { returnId } = walk;
  const again = { returnId, revision: value.revision, staff: 'Ada' };
  expect(await refundReturn(house.deps, house.shop, again)).toMatchObject({
    ok: false,
    reasons: ['COUNTED_AS_REFUNDED'],
  });
  await work(house);
  expect(await states(walk)).toEqual(['refused']);
  expect(await paidOf(house, walk)).toEqual([]);
  await payByHand(walk);
  const { revision } = (await see(walk)).value;
  const closing = { ...again, revision, paidAnotherWay: 'Paid by hand.' };
  expect(await closeReturn(house.deps, house.shop, closing)).toMatchObject({ ok: true });
  expect(await paidOf(house, walk)).toEqual([walk.shown.minor]);
});

test('goods whose payment was refunded by hand can be closed, with the truth and without a mail of money', async () => {
  const walk = await receivedWalk(house, seeded(85));
  const [order] = await ordersOf(walk);
  const all = (order?.totals.received.presentment.minor ?? 0) / 100;
  await house.control.practice(`/orders/${walk.orderName}/refunds`, { amount: all.toFixed(2) });
  await syncOrder(house.deps, house.shop, walk.orderId);
  const { returnId } = walk;
  const { revision } = (await see(walk)).value;
  const decided = { returnId, revision, staff: 'Ada' };
  const reasons = ['EXCEEDS_REFUNDABLE'];
  expect(await refundReturn(house.deps, house.shop, decided)).toMatchObject({ ok: false, reasons });
  expect(await detailed(walk)).toMatchObject({
    payable: null,
    unpayable: reasons,
    can: { closeUnpaid: true },
  });
  expect(await closeReturn(house.deps, house.shop, decided)).toMatchObject({ reasons: ['UNPAID_UNITS'] });
  const paidAnotherWay = 'Refunded in Shopify.';
  const closed = await closeReturn(house.deps, house.shop, { ...decided, paidAnotherWay });
  expect(closed).toMatchObject({ ok: true, value: { status: 'CLOSED' } });
  await work(house);
  await syncOrder(house.deps, house.shop, walk.orderId);
  const { history, stage, status, unpayable } = await detailed(walk);
  expect({ stage, status, unpayable }).toEqual({ stage: 'CLOSED', status: 'CLOSED', unpayable: [] });
  expect(history.at(-1)).toMatchObject({ type: 'CLOSED', by: 'Ada' });
  expect(history.at(-1)?.text).toContain('closed, paid another way: “Refunded in Shopify.”');
  expect((await see(walk)).notices.map((one) => one.kind)).not.toContain('return-refunded');
  expect(await paidOf(house, walk)).toEqual([Math.round(all * 100)]);
  const page = await shopperPage(house, walk);
  expect(page).toContain('The shop has settled this with you another way.');
  expect(page).not.toMatch(/Money sent|was sent to|goes to|mailed/);
});

const ordersOf = (walk: Walk) =>
  house.deps.store.inShop(house.shop.shopId, (store) => store.orders.many([walk.orderId]));

/** What the admin's screen is told of the return. */
async function detailed(walk: Walk) {
  const seen = await see(walk);
  const [order = null] = await ordersOf(walk);
  const history = await house.deps.store.inShop(house.shop.shopId, (store) =>
    store.returns.history(walk.returnId),
  );
  const orderEvents = history.map(({ event }) => event);
  return detailOf(readerIn('en'), {
    ...seen,
    orderReturns: [seen.value],
    orderEvents,
    orderIntents: seen.intents,
    order,
    history,
    restocks: 'each',
    paysBack: null,
  });
}

test('a word that is late, wordless or said before is refused and changes nothing', async () => {
  const walk = await doubtfulWalk(83);
  expect(await say(walk, false, note, 1)).toMatchObject({ ok: false, why: 'conflict' });
  expect(await say(walk, false, ' \n')).toMatchObject({ ok: false, reasons: ['NOTE_MISSING'] });
  expect(await states(walk)).toEqual(['person']);
  const both = await Promise.all([say(walk, true), say(walk, false)]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(await say(walk, false)).toMatchObject({ ok: false, reasons: ['NOT_IN_DOUBT'] });
});

test('money that is decided or on its way is not ended by a person’s word', async () => {
  const walk = await receivedWalk(house, seeded(84));
  await presses.refund(house.deps, house.shop, walk);
  await house.clerk.clear();
  expect(await states(walk)).toEqual(['reserved']);
  expect(await say(walk, false)).toMatchObject({ ok: false, reasons: ['NOT_IN_DOUBT'] });
  const now = house.deps.now().toISOString();
  const intentId = (await see(walk)).intents[0]?.id ?? '';
  await house.deps.store.inShop(house.shop.shopId, (store) =>
    store.intents.claim(intentId, { now, retryIfSentBefore: null }),
  );
  expect(await say(walk, false)).toMatchObject({ ok: false, reasons: ['NOT_IN_DOUBT'] });
  expect(await states(walk)).toEqual(['sending']);
});
