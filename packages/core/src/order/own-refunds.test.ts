// Is a refund of ours told from the shop's own where no platform return names it?
import { expect, test } from 'vitest';
import { heldUnits } from '../returns/held-units.ts';
import { sampleReturn } from '../returns/sample-return.ts';
import type { Refund } from './order.ts';
import { withOwnRefunds } from './own-refunds.ts';
import { sampleOrder } from './sample-order.ts';

const money = { shop: { minor: 500, currency: 'EUR' }, presentment: { minor: 500, currency: 'EUR' } };
const refund = (id: string, note: string | null, returnId: string | null = null): Refund => ({
  ...{ id, note, returnId, createdAt: '2026-05-01T10:00:00Z', total: money, shipping: [], adjustments: [] },
  transactionIds: [],
  lines: [{ lineId: 'A', quantity: 1, restockType: 'return', subtotal: money, tax: money }],
});
const order = sampleOrder({
  lines: [{ id: 'A', quantity: 3, total: 1500 }],
  more: {
    refunds: [refund('1', 'Return R-1 [k1]'), refund('2', 'by the shop'), refund('3', null, 'gid://9')],
  },
});
const intents = [{ key: 'k1', returnId: 'R1' }];

test('a refund with a key of ours belongs to that return; another, and one the platform has named, stay as they are', () => {
  expect(withOwnRefunds(order, intents).refunds.map(({ returnId }) => returnId)).toEqual([
    'R1',
    null,
    'gid://9',
  ]);
  expect(withOwnRefunds(order, [])).toBe(order);
});

test('units our own refund has taken are held once, by their return', () => {
  const owner = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 1 }] });
  const gone = {
    ...order,
    lines: order.lines.map((line) => ({ ...line, refundableQuantity: 1, currentQuantity: 1 })),
  };
  const shown = { ...gone, refunds: gone.refunds.slice(0, 2) };
  expect(heldUnits(withOwnRefunds(shown, [{ key: 'k1', returnId: owner.id }]), [owner]).get('A')?.size).toBe(
    2,
  );
  expect(heldUnits(shown, [owner]).get('A')?.size).toBe(3);
});
