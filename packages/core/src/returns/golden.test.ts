// Does our settlement meet the orders worked out by hand, to the minor unit?
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseAmount } from '../money/amount.ts';
import type { MoneyPair } from '../money/money.ts';
import type { Order, OrderLine, PlatformReturn, Refund, Transaction } from '../order/order.ts';
import { sampleFulfillment, sampleOrder } from '../order/sample-order.ts';
import { sampleVersion } from '../policy/sample-version.ts';
import { adoptReturn } from './adoption.ts';
import { heldUnits } from './held-units.ts';
import type { Return } from './return.ts';
import { payParts } from './sample-parts.ts';
import { sampleReturn } from './sample-return.ts';
import { refundableOf, spreadOverPayments } from './transfer.ts';

const amount = z.string().regex(/^\d+(\.\d+)?$/);
const payment = z.strictObject({ gateway: z.enum(['card', 'gift_card']), amount });
const dueLine = z.strictObject({
  line: z.int(),
  quantity: z.int(),
  goods: amount,
  tax: amount,
  includedTax: amount,
  restockingFee: amount,
  due: amount,
});
const outsideRefund = z.strictObject({ line: z.int(), quantity: z.int(), amount });
const part = z.strictObject({
  ...{ line: z.int(), quantity: z.int(), paid: amount.nullable() },
  payer: z.literal('merchant').optional(),
});
const returnStep = z.strictObject({
  kind: z.literal('return'),
  agreed: z.strictObject({ restockingFeePercents: z.array(z.number()).min(1) }).optional(),
  lines: z.array(dueLine),
  returnShippingFee: amount,
  total: amount,
  back: z.array(payment).optional(),
  meanwhile: outsideRefund.optional(),
  parts: z.array(part).optional(),
});
const refundStep = outsideRefund.extend({ kind: z.literal('outsideRefund') });
const goldenSchema = z.strictObject({
  title: z.string(),
  covers: z.array(z.string()).min(1),
  working: z.array(z.string()).min(1),
  shopCurrency: z.string(),
  order: z.object({
    currency: z.string(),
    taxesIncluded: z.boolean(),
    lines: z.array(z.object({ title: z.string(), quantity: z.int(), unitPrice: amount })),
  }),
  giftCard: amount.optional(),
  expected: z.strictObject({
    lines: z.array(z.strictObject({ discountedTotal: amount, taxes: z.array(amount) })),
    shipping: amount,
    total: amount,
    shopTotal: amount,
    payments: z.array(payment).optional(),
  }),
  policy: z.strictObject({ restockingFeeBasisPoints: z.int(), returnShippingFee: amount }),
  steps: z.array(z.discriminatedUnion('kind', [returnStep, refundStep])).min(1),
});
type Golden = z.infer<typeof goldenSchema>;

const folder = new URL('../../../../test/golden/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const goldens = files.map((name) => {
  return [name, goldenSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))] as const;
});

describe.each(goldens)('%s', (_, golden) => {
  test(golden.title, () => {
    let order = buildOrder(golden);
    const returns: Return[] = [];
    for (const step of golden.steps) {
      if (step.kind === 'outsideRefund') {
        order = refundOutside(order, step, refundedUnit(golden, order, returns, step));
        continue;
      }
      const value = step.agreed ? adopted(golden, order, returns, step) : asked(golden, order, returns, step);
      expect(shown(value)).toEqual(due(golden, step));
      if (step.parts) {
        if (step.meanwhile) {
          const { amount: worth } = step.meanwhile;
          order = refundOutside(order, step.meanwhile, pairOf(golden, worth, worth));
        }
        const asked = step.parts.map((one) => ({ ...one, lineId: String(one.line) }));
        const paid = step.parts.map((one) =>
          one.paid === null ? ['REFUNDED_OUTSIDE'] : parseAmount(one.paid, golden.order.currency),
        );
        expect(payParts({ owner: value, order }, asked)).toEqual(paid);
        continue;
      }
      order = payBack(golden, order, value, step.back);
      returns.push(value);
    }
  });

  test('its figures agree with each other', () => {
    const { currency, taxesIncluded } = golden.order;
    const minor = (text: string) => parseAmount(text, currency).minor;
    const sum = (texts: readonly string[]) => texts.reduce((all, text) => all + minor(text), 0);
    const { lines, shipping, total, payments } = golden.expected;
    expect(golden.order.lines).toHaveLength(lines.length);
    const goods = sum(lines.map((line) => line.discountedTotal));
    const tax = taxesIncluded ? 0 : sum(lines.flatMap((line) => line.taxes));
    // Tax on shipping, where there is any, is in the total as well.
    expect(minor(total)).toBeGreaterThanOrEqual(goods + tax + minor(shipping));
    if (payments) expect(sum(payments.map((one) => one.amount))).toBe(minor(total));
  });
});

test('there are enough of them, and every kind the house asks for is there', () => {
  expect(goldens.length).toBeGreaterThanOrEqual(25);
  const covered = new Set(goldens.flatMap(([, golden]) => golden.covers));
  const asked = [
    ...['line discount', 'order discount', 'tax included', 'tax added', 'two tax lines', 'shipping'],
    ...['partial returns', 'multi-currency', 'zero decimals', 'three decimals', '60 lines', 'restocking fee'],
    ...['return fee', 'free items', 'gift card payment', 'prior outside refund', '100 % discount'],
    'agreed on the platform',
    'outside refund inside an open return',
    'parts paid elsewhere',
  ];
  expect(asked.filter((kind) => !covered.has(kind))).toEqual([]);
});

type ReturnStep = z.infer<typeof returnStep>;

/** A return the shopper asked us for, at our policy's fees. */
function asked(golden: Golden, order: Order, returns: readonly Return[], step: ReturnStep): Return {
  return sampleReturn({
    order,
    id: `R${returns.length + 1}`,
    lines: step.lines.map(({ line, quantity }) => ({ lineId: String(line), quantity })),
    others: returns,
    fees: {
      restockingFeeBasisPoints: golden.policy.restockingFeeBasisPoints,
      returnShippingFee: parseAmount(golden.policy.returnShippingFee, golden.shopCurrency),
    },
  });
}

/** A return the merchant made on the platform, which tells its fees as amounts. */
function adopted(golden: Golden, order: Order, returns: readonly Return[], step: ReturnStep): Return {
  const fee = (text: string) => pairOf(golden, text, '0');
  const id = `P${returns.length + 1}`;
  const theirs: PlatformReturn = {
    ...{ id, name: `#${id}`, status: 'OPEN', createdAt: order.createdAt, decline: null },
    lines: step.lines.map(({ line, quantity, restockingFee }) => ({
      ...{ id: `${id}-${line}`, fulfillmentLineId: `F1-${line}`, lineId: String(line), quantity },
      ...{ processedQuantity: 0, refundedQuantity: 0, reason: 'OTHER', note: null },
      restockingFee: fee(restockingFee),
    })),
    returnShippingFees: [fee(step.returnShippingFee)],
  };
  const number = { id: `R${returns.length + 1}`, rmaNumber: `R-${id}` };
  const terms = { policyVersion: sampleVersion(), timeZone: 'UTC', earlierReturns: [] };
  const newLineId = () => `${id}-line`;
  const opened = adoptReturn({
    ...{ ...number, ...terms },
    ...{ order: { ...order, returns: [theirs] }, returns, theirs, at: order.createdAt, newLineId },
  });
  return opened?.value ?? expect.fail(`${golden.title} was not adopted`);
}

/** The order as the mirror would hold it; only its rate and its lines' amounts matter to a settlement. */
function buildOrder(golden: Golden): Order {
  const { currency } = golden.order;
  const plain = sampleOrder({
    currency: golden.shopCurrency,
    presentmentCurrency: currency,
    taxesIncluded: golden.order.taxesIncluded,
    lines: golden.order.lines.map(({ quantity }, index) => {
      const expected = golden.expected.lines[index];
      return {
        id: String(index),
        quantity,
        total: parseAmount(expected?.discountedTotal ?? '', currency).minor,
        taxes: expected?.taxes.map((tax) => parseAmount(tax, currency).minor) ?? [],
      };
    }),
  });
  const total = pairOf(golden, golden.expected.total, golden.expected.shopTotal);
  return {
    ...plain,
    totals: { ...plain.totals, total },
    transactions: paymentsOf(golden, total),
    fulfillments: [sampleFulfillment('F1', plain.lines)],
  };
}

function pairOf(golden: Golden, presentment: string, shop: string): MoneyPair {
  return {
    shop: parseAmount(shop, golden.shopCurrency),
    presentment: parseAmount(presentment, golden.order.currency),
  };
}

function paymentsOf(golden: Golden, total: MoneyPair): Transaction[] {
  const payments = golden.expected.payments ?? [{ gateway: 'card' as const, amount: golden.expected.total }];
  return payments.map((one, index) => ({
    id: `T${index + 1}`,
    kind: 'SALE',
    status: 'SUCCESS',
    gateway: one.gateway,
    label: null,
    amount: total,
    refundable: parseAmount(one.amount, golden.order.currency),
    parentId: null,
    processedAt: null,
  }));
}

function shown({ settlement }: Return) {
  return {
    lines: settlement.lines.map(({ units: _units, unitDues: _dues, ...line }) => line),
    returnShippingFee: settlement.returnShippingFee,
    total: settlement.total,
  };
}

function due(golden: Golden, step: ReturnStep) {
  const money = (text: string) => parseAmount(text, golden.order.currency);
  return {
    lines: step.lines.map((line) => ({
      lineId: String(line.line),
      quantity: line.quantity,
      goods: money(line.goods),
      tax: money(line.tax),
      includedTax: money(line.includedTax),
      restockingFee: money(line.restockingFee),
      due: money(line.due),
    })),
    returnShippingFee: money(step.returnShippingFee),
    total: money(step.total),
  };
}

/** The order after a refund went back to its payments, as the next reading would show them. */
function payBack(golden: Golden, order: Order, value: Return, back?: z.infer<typeof payment>[]): Order {
  const before = refundableOf(order).minor;
  const spread = spreadOverPayments(value.settlement.total, order.transactions);
  if (!spread.ok) throw new Error('more than was paid');
  if (back) {
    const parts = back.map((one) => ({
      gateway: one.gateway,
      amount: parseAmount(one.amount, golden.order.currency),
    }));
    expect(spread.parts.map(({ gateway, amount: part }) => ({ gateway, amount: part }))).toEqual(parts);
  }
  const transactions = order.transactions.map((one) => {
    const part = spread.parts.find((other) => other.transactionId === one.id);
    const left = (one.refundable?.minor ?? 0) - (part?.amount.minor ?? 0);
    return { ...one, refundable: { minor: left, currency: golden.order.currency } };
  });
  const after = { ...order, transactions };
  expect(refundableOf(after).minor).toBe(before - value.settlement.total.minor);
  return after;
}

/** What the units taken outside are worth by the same rule: the file's figure is checked, not believed. */
function refundedUnit(
  golden: Golden,
  order: Order,
  returns: readonly Return[],
  step: z.infer<typeof refundStep>,
): MoneyPair {
  const lines = [{ lineId: String(step.line), quantity: step.quantity }];
  const worth = sampleReturn({ order, lines, others: returns }).settlement.total;
  expect(worth).toEqual(parseAmount(step.amount, golden.order.currency));
  return pairOf(golden, step.amount, step.amount);
}

function refundOutside(order: Order, step: z.infer<typeof outsideRefund>, worth: MoneyPair): Order {
  const lineId = String(step.line);
  const take = (line: OrderLine): OrderLine => ({
    ...line,
    currentQuantity: line.currentQuantity - step.quantity,
    refundableQuantity: line.refundableQuantity - step.quantity,
  });
  const refund: Refund = {
    id: `X${order.refunds.length + 1}`,
    ...{ createdAt: order.createdAt, note: null, returnId: null },
    total: worth,
    lines: [{ lineId, quantity: step.quantity, restockType: 'NO_RESTOCK', subtotal: worth, tax: worth }],
    ...{ shipping: [], adjustments: [], transactionIds: [] },
  };
  const after = {
    ...order,
    refunds: [...order.refunds, refund],
    lines: order.lines.map((line) => (line.id === lineId ? take(line) : line)),
  };
  const held = (value: Order) => heldUnits(value, []).get(lineId)?.size ?? 0;
  expect(held(after)).toBe(held(order) + step.quantity);
  return after;
}
