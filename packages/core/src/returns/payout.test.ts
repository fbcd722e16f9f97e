// Is a payment named only where money went to it, and a bank only where one takes part?
import { expect, test } from 'vitest';
import type { Order, Transaction } from '../order/order.ts';
import { sampleOrder } from '../order/sample-order.ts';
import { paidBy, payoutOf, refundTo, solePayment } from './payout.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const pair = (minor: number) => ({ shop: eur(minor), presentment: eur(minor) });
const base = sampleOrder({ lines: [{ id: 'L1', quantity: 2, total: 45_190 }] });
const [sample] = base.transactions;

function movement(id: string, minor: number, more: Partial<Transaction>): Transaction {
  if (sample === undefined) throw new Error('the sample order has a payment');
  return { ...sample, id, amount: pair(minor), refundable: null, ...more };
}

const visa = movement('visa', 39_190, { gateway: 'cards', label: 'Visa ··42', refundable: eur(0) });
const card = movement('card', 6000, { gateway: 'gift_card', label: 'Gift card', refundable: eur(5950) });
/** A refund's own transaction often doesn't know how the shopper paid: its parent does. */
const back = (id: string, minor: number, parentId: string) =>
  movement(id, minor, { kind: 'REFUND', label: null, gateway: null, parentId });

function orderOf(
  transactions: readonly Transaction[],
  refunds: Readonly<Record<string, readonly string[]>>,
): Order {
  const made = Object.entries(refunds).map(([id, transactionIds]) => ({
    id,
    createdAt: base.createdAt,
    note: null,
    returnId: null,
    total: pair(0),
    lines: [],
    shipping: [],
    adjustments: [],
    transactionIds: [...transactionIds],
  }));
  return { ...base, transactions: [...transactions], refunds: made };
}

const whole = orderOf(
  [visa, card, back('r1', 26_325, 'visa'), back('r2', 12_865, 'visa'), back('r3', 50, 'card')],
  { R1: ['r1'], R2: ['r2'], R3: ['r3'] },
);
const all = { currency: 'EUR', paysBack: null };
const sent = (evidence: string, minor: number) => ({ evidence, amount: eur(minor) });

test('a refund that emptied the Visa went to the Visa, though only the gift card can still give back', () => {
  expect(payoutOf(whole, [sent('R1', 26_325), sent('R2', 12_865)], all)).toEqual({
    amount: eur(39_190),
    parts: [{ label: 'Visa ··42', amount: eur(39_190) }],
    hasBank: true,
    byShop: false,
  });
});

test('a refund to the gift card alone has no bank in it', () => {
  expect(payoutOf(whole, [sent('R3', 50)], all)).toEqual({
    amount: eur(50),
    parts: [{ label: 'Gift card', amount: eur(50) }],
    hasBank: false,
    byShop: false,
  });
});

test('a refund to two payments names both with what each got', () => {
  const order = orderOf([visa, card, back('r1', 40, 'visa'), back('r2', 50, 'card')], { R1: ['r1', 'r2'] });
  expect(payoutOf(order, [sent('R1', 90)], all)).toEqual({
    amount: eur(90),
    parts: [
      { label: 'Visa ··42', amount: eur(40) },
      { label: 'Gift card', amount: eur(50) },
    ],
    hasBank: true,
    byShop: false,
  });
});

test.each([
  ['is not in the order yet', {}],
  ['shows less than was sent', { R1: ['r1'] }],
])('while the refund %s, no payment of several is named', (_, refunds) => {
  const order = orderOf([visa, card, back('r1', 26_000, 'visa')], refunds);
  expect(payoutOf(order, [sent('R1', 26_325)], all)).toMatchObject({ parts: [], hasBank: true });
  expect(solePayment(order)).toBeNull();
});

test('a transaction that failed afterwards is no payment back', () => {
  const failed = { ...back('r1', 26_325, 'visa'), status: 'FAILURE' as const };
  const order = orderOf([visa, card, failed], { R1: ['r1'] });
  expect(payoutOf(order, [sent('R1', 26_325)], all).parts).toEqual([]);
});

test.each([
  ['gift_card', false],
  ['shop_store_credit', false],
  ['cash', false],
  ['cards', true],
])(
  'an order with one payment by %s tells where a refund goes before it is seen; with a bank: %s',
  (gateway, hasBank) => {
    const order = orderOf([{ ...visa, gateway, label: 'Paid so' }], {});
    expect(payoutOf(order, [sent('R1', 100)], all)).toEqual({
      amount: eur(100),
      parts: [{ label: 'Paid so', amount: eur(100) }],
      ...{ hasBank, byShop: false },
    });
    expect(solePayment(order)).toBe('Paid so');
  },
);

test('of nothing sent nothing is told', () => {
  expect(payoutOf(whole, [], all)).toMatchObject({ amount: eur(0), parts: [] });
});

test('money still to come is promised to the one payment that can give some back, and to none by name among several', () => {
  const to = (payments: readonly Transaction[]) => refundTo(orderOf(payments, {}), null).label;
  expect(to([visa, card])).toBe('Gift card');
  expect(to([{ ...visa, refundable: eur(1) }, card])).toBeNull();
  expect(to([visa])).toBeNull();
});

test('what was paid in a way that takes nothing back, the shop pays itself, and no bank is spoken of', () => {
  const cod = { ...visa, gateway: 'cod', label: 'Cash on delivery', refundable: eur(100) };
  const order = orderOf([cod], {});
  const byShop = { label: 'Cash on delivery', byShop: true };
  expect([refundTo(order, ['cards']), paidBy(order, ['cards'])]).toEqual([byShop, byShop]);
  expect(refundTo(order, ['cards', 'cod']).byShop).toBe(false);
  // Nothing is known of it: nothing is said.
  expect(refundTo(order, null).byShop).toBe(false);
  const said = payoutOf(order, [sent('Ada has looked: paid.', 100)], {
    currency: 'EUR',
    paysBack: ['cards'],
  });
  expect(said).toMatchObject({ parts: [{ label: 'Cash on delivery' }], hasBank: false, byShop: true });
});

test('a refund that the payment took all the same went there, whatever its method says of itself', () => {
  const order = orderOf([visa, back('r1', 100, 'visa')], { R1: ['r1'] });
  expect(payoutOf(order, [sent('R1', 100)], { currency: 'EUR', paysBack: [] }).byShop).toBe(false);
});
