// What is a line or an order worth when some of it comes back, and how is a refund of the past booked?
import { big, digitsOf, roundUp, sum, write, writeBare } from './decimal.ts';
import { draftRefund, type RefundAsked, type RefundLineAsked } from './make-refund.ts';
import type { Site } from './site.ts';
import type { LineItem, ShippingLine, WooOrder, WooRefund } from './site-types.ts';

/** So many units of a line, net and tax, as the order's own screen fills them in. */
export function shareOf(order: WooOrder, line: LineItem, quantity: number): RefundLineAsked {
  const digits = digitsOf(order.currency);
  const part = (value: string) =>
    write(roundUp(big(value).times(quantity).div(line.quantity), digits), digits);
  const refund_tax = line.taxes.map((tax) => ({ id: tax.id, refund_total: part(tax.total) }));
  return { id: line.id, quantity, refund_total: part(line.total), refund_tax };
}

/** What was paid for sending it. */
export const shippingShare = (line: ShippingLine, digits: number): RefundLineAsked => ({
  id: line.id,
  quantity: 0,
  refund_total: line.total,
  refund_tax: line.taxes.map((tax, at) => ({
    id: tax.id,
    refund_total: at === 0 ? line.total_tax : write('0', digits),
  })),
});

export function worthOf(lines: RefundLineAsked[]): string {
  const parts = lines.flatMap((line) => [
    line.refund_total,
    ...line.refund_tax.map((tax) => tax.refund_total),
  ]);
  return writeBare(sum(parts));
}

/** A refund that was paid long ago; the ledger knows of it. */
export function bookPastRefund(site: Site, order: WooOrder, asked: RefundAsked): WooRefund {
  const refund = site.refunds.put({ ...draftRefund(site, order, asked), refunded_payment: asked.payment });
  site.world.ledger.record({
    shop: site.domain,
    order: `#${order.number}`,
    kind: 'refund',
    amount: refund.amount,
    currency: order.currency,
    at: site.world.timestamp(),
    key: null,
    outcome: 'done',
    reason: null,
  });
  return refund;
}
