// Does this shop's own arithmetic meet the orders worked out by hand, and does its money move by exactly that much?
import { readdirSync, readFileSync } from 'node:fs';
import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import { suggestedOutcome } from '../admin-api/types/suggested-refund.ts';
import { totalOf } from './arithmetic/order-totals.ts';
import { refundableQuantity } from './arithmetic/quantities.ts';
import { suggestReturnOutcome } from './arithmetic/return-outcome.ts';
import type { CreateOrderInput } from './operations/order-input.ts';
import { processReturn } from './operations/process-return.ts';
import { createRefund } from './operations/refund.ts';
import { createReturn } from './operations/request-return.ts';
import { createGiftCard } from './operations/store-credit.ts';
import type { Order } from './order-types.ts';
import type { Return } from './return-types.ts';
import { deliveredOrder, latest, mustBe, type SmallWorld, smallWorld } from './testing/small-world.ts';
import type { Money, MoneyBag } from './types.ts';

type DueLine = {
  line: number;
  quantity: number;
  goods: string;
  tax: string;
  includedTax: string;
  restockingFee: string;
  due: string;
};
type Payment = { gateway: 'card' | 'gift_card'; amount: string };
type OutsideRefund = { line: number; quantity: number; amount: string };
type ReturnStep = {
  kind: 'return';
  /** The merchant made it here, and a percentage of each of its lines was agreed. */
  agreed?: { restockingFeePercents: number[] };
  lines: DueLine[];
  returnShippingFee: string;
  total: string;
  back?: Payment[];
  meanwhile?: OutsideRefund;
  /** `payer`: whose press it is; to this shop both are a processing of the return. */
  parts?: { line: number; quantity: number; paid: string | null; payer?: 'merchant' }[];
};
type Step = ReturnStep | ({ kind: 'outsideRefund' } & OutsideRefund);
type Golden = {
  title: string;
  order: Omit<CreateOrderInput, 'shopper' | 'shipping'> & {
    currency: string;
    shipping?: string | CreateOrderInput['shipping'];
  };
  giftCard?: string;
  expected: {
    lines: { discountedTotal: string; taxes: string[] }[];
    shipping: string;
    total: string;
    shopTotal: string;
  };
  policy: { restockingFeeBasisPoints: number };
  steps: Step[];
};

const folder = new URL('../../../../test/golden/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const goldens = files.map((name): [string, Golden] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
]);

test('the orders worked out by hand are there', () => {
  expect(goldens.length).toBeGreaterThanOrEqual(25);
});

describe.each(goldens)('%s', (_, golden) => {
  test(golden.title, async () => {
    const small = await smallWorld();
    const order = place(small, golden);
    expect(priced(order)).toEqual(expectedPrices(golden));
    for (const step of golden.steps) {
      if (step.kind === 'return') payReturn(small, order, golden, step);
      else refundOutside(small, order, step);
    }
    small.world.close();
  });
});

function place(small: SmallWorld, golden: Golden): Order {
  const { shipping, ...order } = golden.order;
  const money = { amount: golden.giftCard ?? '0', currencyCode: small.shop.info.currencyCode };
  const card =
    golden.giftCard === undefined ? null : mustBe(createGiftCard(small.world, small.shop, { amount: money }));
  return deliveredOrder(small, {
    ...order,
    shipping: typeof shipping === 'string' ? { price: shipping } : (shipping ?? null),
    ...(card && { giftCardCode: card.code }),
  });
}

const plain = (text: string) => new Big(text).toString();
const paid = (bag: MoneyBag) => plain(bag.presentmentMoney.amount);

function priced(order: Order) {
  return {
    lines: order.lineItems.map((line) => ({
      discountedTotal: paid(line.totalAfterAllDiscountsSet),
      taxes: line.taxLines.map((tax) => paid(tax.priceSet)),
    })),
    total: paid(totalOf(order)),
    shopTotal: plain(totalOf(order).shopMoney.amount),
  };
}

function expectedPrices({ expected }: Golden) {
  return {
    lines: expected.lines.map((line) => ({
      discountedTotal: plain(line.discountedTotal),
      taxes: line.taxes.map(plain),
    })),
    total: plain(expected.total),
    shopTotal: plain(expected.shopTotal),
  };
}

function payReturn(small: SmallWorld, placed: Order, golden: Golden, step: ReturnStep): void {
  const order = latest(small.shop, placed);
  const lines = step.lines.map(({ line, quantity }, at) => ({
    lineItemId: order.lineItems[line]?.id ?? '',
    quantity,
    percent: step.agreed?.restockingFeePercents[at] ?? golden.policy.restockingFeeBasisPoints / 100,
  }));
  const fee: Money = { amount: step.returnShippingFee, currencyCode: golden.order.currency };
  const outcome = suggestReturnOutcome(order, lines, {
    restockingFees: Object.fromEntries(lines.map((line) => [line.lineItemId, line.percent])),
    returnShippingFee: fee,
  });
  expect(
    outcome.lines.map((line) => ({
      goods: paid(line.subtotalSet),
      fee: paid(line.restockingFeeSet),
      tax: paid(line.totalTaxSet),
    })),
  ).toEqual(
    step.lines.map((line) => ({
      goods: plain(line.goods),
      fee: plain(line.restockingFee),
      tax: plain(golden.order.taxesIncluded ? line.includedTax : line.tax),
    })),
  );
  expect(paid(outcome.totalSet)).toBe(plain(step.total));
  const made = openReturn(small, order, { step, lines, fee });
  if (step.parts) payParts(small, order, made, step);
  else payBack(small, order, golden, { step, made });
}

type Wish = {
  step: ReturnStep;
  lines: { lineItemId: string; quantity: number; percent: number }[];
  fee: Money;
};

/** The return is made, and tells what will be kept of it and what is due. */
function openReturn({ world, shop }: SmallWorld, order: Order, { step, lines, fee }: Wish): Return {
  const returnLineItems = lines.map(({ lineItemId, quantity, percent }) => ({
    fulfillmentLineItemId:
      order.fulfillments
        .flatMap((one) => one.fulfillmentLineItems)
        .find((line) => line.lineItemId === lineItemId)?.id ?? '',
    quantity,
    restockingFee: { percentage: percent },
  }));
  const made = mustBe(
    createReturn(world, shop, order, { returnLineItems, returnShippingFee: { amount: fee } }),
  );
  const told = made.returnLineItems.map((line) => line.restockingFee && paid(line.restockingFee.amountSet));
  expect(told).toEqual(step.lines.map((line) => plain(line.restockingFee)));
  expect(made.returnShippingFee && paid(made.returnShippingFee.amountSet)).toBe(
    plain(step.returnShippingFee),
  );
  const whole = made.returnLineItems.map(({ id, quantity }) => ({ id, quantity }));
  const suggested = suggestedOutcome(latest(shop, order), made, { returnLineItems: whole });
  expect(paid(suggested.financialTransfer.amount)).toBe(plain(step.total));
  return made;
}

/** The money of a return goes back: the worth of it, and to the payments the golden order names. */
function payBack(
  { world, shop }: SmallWorld,
  order: Order,
  golden: Golden,
  { step, made }: { step: ReturnStep; made: Return },
): void {
  const orderTransactions = shares(order, golden, step).map(({ id, amount }) => ({
    parentId: id,
    amount: { amount, currencyCode: golden.order.currency },
  }));
  const before = world.ledger.movements().filter((one) => one.outcome === 'done').length;
  mustBe(
    processReturn(world, shop, latest(shop, order), made.id, {
      returnLineItems: made.returnLineItems.map((line) => ({ id: line.id, quantity: line.quantity })),
      issueRefund: orderTransactions.length > 0 ? { orderTransactions } : null,
    }),
  );
  const moved = world.ledger
    .movements()
    .filter((one) => one.outcome === 'done')
    .slice(before);
  const sum = moved.reduce((all, one) => all.plus(one.amount), new Big(0));
  expect(sum.toString()).toBe(plain(step.total));
}

/** Units may be refunded outside the open return; then this shop itself has so many left to refund as the file says. */
function payParts(
  small: SmallWorld,
  placed: Order,
  made: Return,
  { meanwhile, parts = [] }: ReturnStep,
): void {
  const { world, shop } = small;
  if (meanwhile) refundOutside(small, placed, meanwhile);
  for (const { line, quantity, paid: amount } of parts) {
    const order = latest(shop, placed);
    const lineItemId = order.lineItems[line]?.id ?? '';
    const left = Math.min(quantity, refundableQuantity(order, lineItemId));
    expect(left > 0).toBe(amount !== null);
    if (amount === null) continue;
    const outcome = suggestReturnOutcome(order, [{ lineItemId, quantity: left }]);
    expect(paid(outcome.totalSet)).toBe(plain(amount));
    const returnLine = made.returnLineItems.find((one) => one.lineItemId === lineItemId);
    const money = { parentId: order.transactions[0]?.id ?? '', amount: outcome.totalSet.presentmentMoney };
    mustBe(
      processReturn(world, shop, order, made.id, {
        returnLineItems: [{ id: returnLine?.id ?? '', quantity: left }],
        issueRefund: { orderTransactions: [money] },
      }),
    );
  }
}

function shares(order: Order, golden: Golden, step: ReturnStep): { id: string; amount: string }[] {
  const parts = step.back ?? [
    { gateway: order.transactions[0]?.gateway === 'gift_card' ? 'gift_card' : 'card', amount: step.total },
  ];
  return parts
    .filter((part) => Number(part.amount) > 0)
    .map((part) => {
      const isCard = part.gateway === 'gift_card';
      const payment = order.transactions.find((one) => (one.gateway === 'gift_card') === isCard);
      if (!payment) throw new Error(`${golden.title}: no payment by ${part.gateway}`);
      return { id: payment.id, amount: part.amount };
    });
}

function refundOutside({ world, shop }: SmallWorld, placed: Order, step: OutsideRefund): void {
  const order = latest(shop, placed);
  const lineItemId = order.lineItems[step.line]?.id ?? '';
  const outcome = suggestReturnOutcome(order, [{ lineItemId, quantity: step.quantity }]);
  expect(paid(outcome.totalSet)).toBe(plain(step.amount));
  mustBe(
    createRefund(world, shop, order, {
      refundLineItems: [{ lineItemId, quantity: step.quantity, restockType: 'NO_RESTOCK' }],
      transactions: [
        { parentId: order.transactions[0]?.id ?? '', amount: outcome.totalSet.presentmentMoney },
      ],
    }),
  );
}
