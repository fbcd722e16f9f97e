// Does the order page say what was sent and what is still to come, and of nothing both?
import type { Order, Refund } from '@aftercare/core/order/order.ts';
import { type SampleLine, sampleFulfillment, sampleOrder } from '@aftercare/core/order/sample-order.ts';
import { drawOrderPage } from '@aftercare/portal/pages/order.ts';
import { expect, test } from 'vitest';
import { orderView } from './order-page.ts';
import { sampleFrame } from './sample-frame.ts';

const viewOf = (order: Order) => orderView({ order, eligibility: [], returns: [], session: 's' });
const shirt: SampleLine = { id: 'A', quantity: 2, total: 2000 };
const card: SampleLine = { id: 'B', quantity: 1, total: 500 };
const none = { minor: 0, currency: 'EUR' };
const nothing = { shop: none, presentment: none };

/** Shirts go by parcel, the gift card by mail. */
function ordered(fulfillments: Order['fulfillments'], more: Partial<Order> = {}): Order {
  const order = sampleOrder({ lines: [shirt, card], more: { fulfillments, ...more } });
  return { ...order, lines: order.lines.map((line) => ({ ...line, requiresShipping: line.id === 'A' })) };
}

const mailed = sampleFulfillment('F2', [card], { deliveredAt: null });

test('an item still to be sent is shown as such although another of its line came back', () => {
  const one = sampleFulfillment('F1', [{ ...shirt, quantity: 1 }]);
  const cameBack: Refund = {
    ...{ id: 'X1', createdAt: '2026-05-06T10:00:00Z', note: null, returnId: 'R1', total: nothing },
    lines: [{ lineId: 'A', quantity: 1, restockType: 'RETURN', subtotal: nothing, tax: nothing }],
    ...{ shipping: [], adjustments: [], transactionIds: [] },
  };
  const order = sampleOrder({
    lines: [{ ...shirt, gone: 1 }],
    more: { fulfillments: [one], refunds: [cameBack] },
  });
  expect(viewOf(order)).toMatchObject({
    state: { kind: 'PART_SENT' },
    unsent: [{ title: 'Item A', quantity: 1 }],
  });
});

test('with the parcels there the order is delivered: a gift card that was mailed is in no parcel on its way', () => {
  const view = viewOf(ordered([mailed, sampleFulfillment('F1', [shirt])]));
  expect(view).toMatchObject({ state: { kind: 'DELIVERED' }, unsent: [] });
  expect(view.parcels).toHaveLength(1);
  const page = drawOrderPage(sampleFrame, view);
  expect(page).toContain('Item B');
  expect(page).toContain('3 items');
  expect(page).not.toContain('On its way');
});

test('of nothing but what was mailed it is said that it is delivered, before that nothing', () => {
  const order = ordered([mailed]);
  const lines = order.lines.filter(({ id }) => id === 'B');
  expect(viewOf({ ...order, lines })).toMatchObject({ state: { kind: 'DELIVERED', day: null }, parcels: [] });
  expect(viewOf({ ...order, lines, fulfillments: [] }).state).toEqual({ kind: 'NOT_SENT' });
});

test('a gift card that was not mailed yet is named, and waited for by no parcel', () => {
  const view = viewOf(ordered([sampleFulfillment('F1', [shirt])]));
  expect(view).toMatchObject({ state: { kind: 'DELIVERED' }, unsent: [] });
  expect(view.withoutParcel).toMatchObject([{ title: 'Item B', quantity: 1 }]);
  expect(drawOrderPage(sampleFrame, view)).toContain('3 items');
});

test('of a cancelled order what was left of it is still named', () => {
  const view = viewOf(ordered([], { cancelledAt: '2026-05-06T10:00:00Z' }));
  expect(view).toMatchObject({ state: { kind: 'CANCELLED' }, unsent: [{ title: 'Item A', quantity: 2 }] });
});
