import { beforeEach, expect, test } from 'vitest';
import { financialStatusOf, returnStatusOf } from '../arithmetic/order-status.ts';
import {
  processableQuantity,
  refundableReturnQuantity,
  returnableQuantity,
} from '../arithmetic/quantities.ts';
import { suggestReturnOutcome } from '../arithmetic/return-outcome.ts';
import type { Order } from '../order-types.ts';
import type { Return } from '../return-types.ts';
import { deliveredOrder, latest, mustBe, type SmallWorld, smallWorld } from '../testing/small-world.ts';
import {
  approveReturn,
  cancelReturn,
  closeReturn,
  declineReturn,
  RETURN_STEPS,
  removeFromReturn,
  reopenReturn,
} from './decide-return.ts';
import { processReturn } from './process-return.ts';
import { createReturn, requestReturn } from './request-return.ts';

let small: SmallWorld;
let order: Order;
beforeEach(async () => {
  small = await smallWorld();
  order = deliveredOrder(small);
});

const now = (): Order => latest(small.shop, order);
const shipped = (at: number) => now().fulfillments[0]?.fulfillmentLineItems[at]?.id ?? '';
const ask = (quantity: number, at = 0) => ({
  returnLineItems: [{ fulfillmentLineItemId: shipped(at), quantity }],
});
const codesOf = (outcome: { ok: boolean; userErrors?: { code: string | null }[] }) =>
  outcome.userErrors?.map((each) => each.code);
const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const payment = () => now().transactions[0]?.id ?? '';

function openReturn(quantity: number): Return {
  const asked = mustBe(requestReturn(small.world, small.shop, now(), ask(quantity)));
  return mustBe(approveReturn(small.world, small.shop, now(), asked.id));
}
const process = (of: Return, quantity: number, amount: string) =>
  processReturn(small.world, small.shop, now(), of.id, {
    returnLineItems: [{ id: of.returnLineItems[0]?.id ?? '', quantity }],
    issueRefund: { orderTransactions: [{ parentId: payment(), amount: eur(amount) }] },
  });

test('asked, approved, processed with money: one movement of exactly that amount, and every step is announced', () => {
  const opened = openReturn(2);
  const worth = suggestReturnOutcome(now(), [
    { lineItemId: opened.returnLineItems[0]?.lineItemId ?? '', quantity: 2 },
  ]);
  expect(worth.totalSet.presentmentMoney).toEqual(eur('60.00'));
  mustBe(process(opened, 2, '60.00'));
  const refunds = small.world.ledger.movements().filter((each) => each.kind === 'refund');
  expect(
    refunds.map(({ order: name, amount, currency, outcome }) => ({ name, amount, currency, outcome })),
  ).toEqual([{ name: '#1001', amount: '60.00', currency: 'EUR', outcome: 'done' }]);
  expect(financialStatusOf(now())).toBe('PARTIALLY_REFUNDED');
  expect(returnStatusOf(now())).toBe('INSPECTION_COMPLETE');
  const topics = small.events.map((each) => each.topic).filter((topic) => topic !== 'orders/updated');
  expect(topics.slice(-4)).toEqual([
    'returns/request',
    'returns/approve',
    'returns/process',
    'refunds/create',
  ]);
});

test('a second return of the same unit is refused, from the request on', () => {
  mustBe(requestReturn(small.world, small.shop, now(), ask(2)));
  expect(codesOf(requestReturn(small.world, small.shop, now(), ask(2)))).toEqual(['INVALID']);
  expect(returnableQuantity(now(), shipped(0))).toBe(1);
  expect(now().returns).toHaveLength(1);
});

test('a declined or cancelled return gives its units free again', () => {
  const first = mustBe(requestReturn(small.world, small.shop, now(), ask(3)));
  mustBe(declineReturn(small.world, small.shop, now(), first.id, { reason: 'OTHER', note: 'worn' }));
  const second = mustBe(createReturn(small.world, small.shop, now(), ask(3)));
  mustBe(cancelReturn(small.world, small.shop, now(), second.id));
  expect(returnableQuantity(now(), shipped(0))).toBe(3);
});

test('what was processed cannot be processed again: the quantity is the only guard', () => {
  const opened = openReturn(2);
  mustBe(process(opened, 2, '60.00'));
  expect(codesOf(process(opened, 1, '1.00'))).toEqual(['INVALID']);
  const line = now().returns[0]?.returnLineItems[0];
  expect(line && processableQuantity(now().returns[0] as Return, line)).toBe(0);
  expect(line && refundableReturnQuantity(now(), now().returns[0] as Return, line)).toBe(0);
  expect(small.world.ledger.movements().map((each) => each.outcome)).toEqual(['done', 'done', 'refused']);
});

test("with the shop's own check switched off the same refund goes out twice", () => {
  small.world.faults.set({ name: 'over-refund-check-off' });
  const opened = openReturn(2);
  mustBe(process(opened, 2, '60.00'));
  mustBe(process(opened, 2, '60.00'));
  const done = small.world.ledger
    .movements()
    .filter((each) => each.kind === 'refund' && each.outcome === 'done');
  expect(done).toHaveLength(2);
});

test('more than the payment can give back is refused and written down as refused', () => {
  const opened = openReturn(1);
  expect(process(opened, 1, '120.91').ok).toBe(false);
  expect(
    mustBe(process(opened, 1, '120.90')).refund?.orderAdjustments[0]?.amountSet.presentmentMoney,
  ).toEqual(eur('-90.90'));
});

test.each(['USD', 'JPY'])("another currency's amount (%s) is refused", (currencyCode) => {
  const opened = openReturn(1);
  const outcome = processReturn(small.world, small.shop, now(), opened.id, {
    returnLineItems: [{ id: opened.returnLineItems[0]?.id ?? '', quantity: 1 }],
    issueRefund: { orderTransactions: [{ parentId: payment(), amount: { amount: '10', currencyCode } }] },
  });
  expect(codesOf(outcome)).toEqual(['INVALID']);
});

test('units removed before processing are free again and no longer expected', () => {
  const opened = openReturn(3);
  const removal = { id: opened.returnLineItems[0]?.id ?? '', quantity: 2 };
  mustBe(
    removeFromReturn(small.world, small.shop, now(), opened.id, {
      returnLineItems: [removal],
      exchangeLineItems: [],
    }),
  );
  expect(returnableQuantity(now(), shipped(0))).toBe(2);
  expect(now().returns[0]?.reverseFulfillmentOrders[0]?.lineItems[0]?.totalQuantity).toBe(1);
});

test('a restocking fee is kept of what still comes back, not of what was taken out of the return', () => {
  const returnLineItems = [
    { fulfillmentLineItemId: shipped(0), quantity: 2, restockingFee: { percentage: 20 } },
  ];
  const fee = () => now().returns[0]?.returnLineItems[0]?.restockingFee?.amountSet.presentmentMoney.amount;
  const opened = mustBe(createReturn(small.world, small.shop, now(), { returnLineItems }));
  const whole = fee();
  const removal = { id: opened.returnLineItems[0]?.id ?? '', quantity: 1 };
  const removals = { returnLineItems: [removal], exchangeLineItems: [] };
  mustBe(removeFromReturn(small.world, small.shop, now(), opened.id, removals));
  // A fifth of 2 × 30.00, then of one.
  expect([whole, fee()]).toEqual(['12.00', '6.00']);
});

test('each step is taken only from the statuses that allow it, and every status can be reached', () => {
  const reached = new Set(['REQUESTED', ...Object.values(RETURN_STEPS).map((step) => step.to)]);
  expect([...reached].sort()).toEqual(['CANCELED', 'CLOSED', 'DECLINED', 'OPEN', 'REQUESTED']);
  const opened = openReturn(1);
  expect(codesOf(approveReturn(small.world, small.shop, now(), opened.id))).toEqual(['INVALID_STATE']);
  expect(codesOf(reopenReturn(small.world, small.shop, now(), opened.id))).toEqual(['INVALID_STATE']);
  mustBe(closeReturn(small.world, small.shop, now(), opened.id));
  mustBe(reopenReturn(small.world, small.shop, now(), opened.id));
  expect(now().returns[0]?.status).toBe('OPEN');
});

test('a refused step changes nothing', () => {
  const before = now();
  const events = small.events.length;
  approveReturn(small.world, small.shop, now(), 'gid://shopify/Return/1');
  requestReturn(small.world, small.shop, now(), ask(99));
  expect(now()).toBe(before);
  expect(small.events).toHaveLength(events);
});

test('reads lag behind a write when asked to, then catch up', () => {
  small.world.faults.set({ name: 'read-lag', seconds: 5, times: 1 });
  mustBe(requestReturn(small.world, small.shop, now(), ask(1)));
  expect(small.shop.orders.view(order.id)?.returns).toHaveLength(0);
  expect(now().returns).toHaveLength(1);
  small.world.setClock({ advance: 6 });
  expect(small.shop.orders.view(order.id)?.returns).toHaveLength(1);
});

test('a lying gateway says yes, pays nothing, and shows the failure later', () => {
  const opened = openReturn(1);
  small.world.faults.set({ name: 'lying-gateway', seconds: 3, times: 1 });
  mustBe(process(opened, 1, '30.00'));
  const status = () => small.shop.orders.view(order.id)?.transactions[1]?.status;
  expect(status()).toBe('SUCCESS');
  small.world.setClock({ advance: 4 });
  expect(status()).toBe('FAILURE');
  expect(small.world.ledger.movements().at(-1)).toMatchObject({ kind: 'refund', outcome: 'refused' });
});
