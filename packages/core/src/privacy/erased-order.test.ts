// Is nothing of the person left in an order that was erased, and everything of the money?
import { expect, test } from 'vitest';
import { orderSchema } from '../order/order.ts';
import { sampleOrder } from '../order/sample-order.ts';
import { compareFacts } from '../order/verify/facts.ts';
import { ourFacts } from '../order/verify/our-facts.ts';
import { withoutPerson } from './erased-order.ts';
import { isPersonalPath } from './personal-path.ts';

const order = sampleOrder({ lines: [{ id: '1', quantity: 2, total: 5000, discounts: [500] }] });
const key = '0123456789abcdef0123456789abcdef';
const address = { name: 'Mia', address1: 'Mia', address2: 'Mia', zip: 'Mia', city: 'Mia', province: 'Mia' };
const mia = orderSchema.parse({
  ...order,
  ...{ email: 'mia@example.com', phone: '+49 mia', locale: 'mia', tags: ['mia'], discountCodes: ['MIA-20'] },
  customer: {
    id: 'gid://mia',
    email: 'Mia',
    firstName: 'Mia',
    lastName: 'Mia',
    locale: 'mia',
    tags: ['mia'],
  },
  shippingAddress: { ...address, phone: 'mia', country: 'DE' },
  lines: order.lines.map((line) => ({
    ...line,
    discounts: line.discounts.map((one) => ({ ...one, label: 'MIA-20' })),
  })),
  fulfillments: order.fulfillments.map((one) => ({
    ...one,
    tracking: [{ company: 'mia', number: 'mia', url: 'https://mia.example' }],
  })),
  refunds: [
    {
      ...{ id: 'r1', createdAt: order.createdAt, note: `Mia: Return R-1001 [${key}]`, returnId: null },
      ...{ total: order.totals.total, lines: [], shipping: [], transactionIds: [] },
      adjustments: [{ reason: 'For Mia', amount: order.totals.total, tax: order.totals.tax }],
    },
  ],
  returns: [
    {
      ...{ id: 'R1', name: '#1-R1', status: 'DECLINED', createdAt: order.createdAt },
      decline: { reason: 'OTHER', note: 'Mia wore it' },
      lines: [
        {
          ...{ id: 'l', fulfillmentLineId: 'f', lineId: '1', quantity: 1, processedQuantity: 0 },
          ...{ refundedQuantity: 0, reason: 'OTHER', note: 'Mia asks [R-1001]' },
        },
      ],
    },
  ],
  transactions: order.transactions.map((one) => ({ ...one, label: 'Visa of Mia' })),
});

test('nothing that says whose it was is left', () => {
  expect(JSON.stringify(withoutPerson(mia))).not.toMatch(/mia/i);
});

test('what was sold and paid is left, to the cent and to the day, and what marks our own refunds and returns', () => {
  const left = withoutPerson(mia);
  expect(left.totals).toEqual(mia.totals);
  expect(left.lines.map(({ discounts: _, ...line }) => line)).toEqual(
    mia.lines.map(({ discounts: _, ...line }) => line),
  );
  expect(left.transactions.map(({ amount }) => amount)).toEqual(mia.transactions.map(({ amount }) => amount));
  expect([left.name, left.processedAt, left.shippingAddress?.country]).toEqual([
    ...[mia.name, mia.processedAt, 'DE'],
  ]);
  expect(left.refunds[0]?.note).toContain(key);
  expect(left.returns[0]?.lines[0]?.note).toBe('[R-1001]');
  expect(orderSchema.parse(left)).toEqual(left);
});

test('erased once or twice, it is the same', () => {
  expect(withoutPerson(withoutPerson(mia))).toEqual(withoutPerson(mia));
});

test('what a check of the mirror sees as different is what speaks of the person, and nothing else', () => {
  const found = compareFacts(ourFacts(withoutPerson(mia)), ourFacts(mia)).map(({ path }) => path);
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((path) => !isPersonalPath(path))).toEqual([]);
  const money = [...ourFacts(mia).keys()].filter((path) =>
    /total|amount|price|status|At$|quantity/i.test(path),
  );
  expect(money.filter(isPersonalPath)).toEqual([]);
});
