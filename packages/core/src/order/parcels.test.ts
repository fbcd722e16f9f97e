// Which parcels of an order were sent, and which units wait for one?
import { describe, expect, test } from 'vitest';
import type { Refund } from './order.ts';
import { isStillToBeSent, parcelsOfGoods, parcelsSent, unsentUnits } from './parcels.ts';
import { type SampleLine, sampleFulfillment, sampleOrder } from './sample-order.ts';

const shirt: SampleLine = { id: 'A', quantity: 3, total: 3000 };
const card: SampleLine = { id: 'B', quantity: 1, total: 500 };
const oneSent = [sampleFulfillment('F1', [{ ...shirt, quantity: 1 }])];
const none = { minor: 0, currency: 'EUR' };
const nothing = { shop: none, presentment: none };

function refunded(returnId: string | null): Refund {
  return {
    ...{ id: 'X1', createdAt: '2026-05-06T10:00:00Z', note: null, returnId, total: nothing },
    lines: [{ lineId: 'A', quantity: 1, restockType: 'NO_RESTOCK', subtotal: nothing, tax: nothing }],
    ...{ shipping: [], adjustments: [], transactionIds: [] },
  };
}

describe('units that wait for a parcel', () => {
  const waiting = (gone: number, refunds: Refund[]) =>
    unsentUnits(
      sampleOrder({ lines: [{ ...shirt, gone }], more: { fulfillments: oneSent, refunds } }),
      'BY_PARCEL',
    );

  test('are those that no parcel took', () => expect([...waiting(0, [])]).toEqual([['A', 2]]));
  test('stay as many when one that was sent comes back', () =>
    expect([...waiting(1, [refunded('R1')])]).toEqual([['A', 2]]));
  test('are one fewer when one was refunded and nobody says that it had been sent', () =>
    expect([...waiting(1, [refunded(null)])]).toEqual([['A', 1]]));
  test('are those left of a cancelled order, for which nobody waits', () => {
    const more = { fulfillments: oneSent, cancelledAt: '2026-05-07T10:00:00Z' };
    const order = sampleOrder({ lines: [shirt], more });
    expect([...unsentUnits(order, 'BY_PARCEL')]).toEqual([['A', 2]]);
    expect(isStillToBeSent(order)).toBe(false);
  });
});

test('a download needs no parcel: it waits for none, and what sends it is none', () => {
  const parcel = sampleFulfillment('F1', [shirt]);
  const mailed = sampleFulfillment('F2', [card], { deliveredAt: null });
  const order = sampleOrder({ lines: [shirt, card], more: { fulfillments: [mailed, parcel] } });
  const lines = order.lines.map((line) => ({ ...line, requiresShipping: line.id === 'A' }));
  expect(parcelsSent(order)).toHaveLength(2);
  expect(parcelsOfGoods({ ...order, lines })).toEqual([parcel]);
  const withParcelAlone = { ...order, lines, fulfillments: [parcel] };
  expect(unsentUnits(withParcelAlone, 'BY_PARCEL').size).toBe(0);
  expect([...unsentUnits(withParcelAlone, 'WITHOUT')]).toEqual([['B', 1]]);
});
