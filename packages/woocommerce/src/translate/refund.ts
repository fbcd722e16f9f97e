// How do WooCommerce's refunds become ours?
import { subtract, sum } from '@aftercare/core/money/arithmetic.ts';
import type { Money } from '@aftercare/core/money/money.ts';
import type { Refund } from '@aftercare/core/order/order.ts';
import type { FeeAnswer, LineAnswer, OrderAnswer, ShippingAnswer } from '../answers/order.ts';
import type { RefundAnswer } from '../answers/refund.ts';
import { readExact, toMoney, toPair } from './exact.ts';
import { unitsOf } from './line.ts';
import { grossOf, partOf, taxOf } from './part.ts';

type Item = LineAnswer | ShippingAnswer | FeeAnswer;

/** One refund; what no line or shipping accounts for is an adjustment. */
export function toRefund(answer: RefundAnswer, order: OrderAnswer): Refund {
  const amount = toMoney(readExact(answer.amount), order.currency);
  const lines = answer.line_items.map((line) => ({
    lineId: refundedItem(line),
    quantity: unitsOf(-line.quantity),
    // WooCommerce keeps of each line how many it has put back in all, not which refund did.
    restockType: 'UNKNOWN',
    ...amountsOf(line, order),
  }));
  const shipping = answer.shipping_lines.map((line) => ({
    shippingLineId: refundedItem(line),
    ...amountsOf(line, order),
  }));
  return {
    id: answer.id,
    createdAt: answer.date_created_gmt,
    note: answer.reason || null,
    returnId: null,
    total: toPair(amount),
    lines,
    shipping,
    adjustments: adjustmentOf(answer, order, amount),
    transactionIds: [movementId(answer.id)],
  };
}

/** The movement of money that belongs to a refund: WooCommerce has one for each, and no record of its own for it. */
export function movementId(refundId: string): string {
  return `refund-${refundId}`;
}

/** The id of the order's own item that an item of a refund takes back. */
export function refundedItem(item: Item): string {
  const found = item.meta_data.find((one) => one.key === '_refunded_item_id');
  return found === undefined ? '' : String(found.value);
}

function amountsOf(item: Item, order: OrderAnswer) {
  const part = partOf(item);
  const goods = order.prices_include_tax ? grossOf(part) : part.net;
  return {
    subtotal: toPair(toMoney(-goods, order.currency)),
    tax: toPair(toMoney(-taxOf(part), order.currency)),
  };
}

function adjustmentOf(answer: RefundAnswer, order: OrderAnswer, amount: Money): Refund['adjustments'] {
  const items: readonly Item[] = [...answer.line_items, ...answer.shipping_lines];
  const accounted = items.map((item) => toMoney(-grossOf(partOf(item)), order.currency));
  const rest = subtract(amount, sum(accounted, order.currency));
  if (rest.minor === 0) return [];
  return [{ reason: null, amount: toPair(rest), tax: toPair({ ...rest, minor: 0 }) }];
}
