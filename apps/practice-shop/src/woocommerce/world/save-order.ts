// How does an order reach the table, with its date of change and what WooCommerce announces of it?
import { big, sum, writeBare } from './decimal.ts';
import type { Site } from './site.ts';
import type { OrderParts, WooOrder } from './site-types.ts';

/** Saves a changed order: its date of modification moves, and listeners hear of it. */
export function saveOrder(site: Site, order: WooOrder): WooOrder {
  const saved = site.orders.put({ ...order, modified: site.now() });
  site.announce({ topic: 'order.updated', orderId: Number(order.id) });
  return saved;
}

/** Gives every part of an order its number. */
export function numberParts<P extends Partial<OrderParts>>(site: Site, parts: P): P {
  const numbered = <L extends { id: number; meta_data: { id: number }[] }>(lines: L[] = []): L[] =>
    lines.map((line) => ({
      ...line,
      id: site.next('item'),
      meta_data: line.meta_data.map((meta) => ({ ...meta, id: site.next('meta') })),
    }));
  const { line_items, shipping_lines, fee_lines, tax_lines, coupon_lines } = parts;
  return {
    ...parts,
    ...(line_items && { line_items: numbered(line_items) }),
    ...(shipping_lines && { shipping_lines: numbered(shipping_lines) }),
    ...(fee_lines && { fee_lines: numbered(fee_lines) }),
    ...(tax_lines && { tax_lines: numbered(tax_lines) }),
    ...(coupon_lines && { coupon_lines: numbered(coupon_lines) }),
  };
}

/** An order's refunds, newest first, as WooCommerce lists them. */
export function refundsOf(site: Site, orderId: number) {
  const found = site.refunds.filter((refund) => refund.order_id === orderId);
  return found.sort((a, b) => Number(b.id) - Number(a.id));
}

/** What may still go back of an order's total. */
export function remainingOf(site: Site, order: WooOrder): string {
  const refunded = sum(refundsOf(site, Number(order.id)).map((refund) => refund.amount));
  return writeBare(big(order.total).minus(refunded));
}

/** The order of this printed number. */
export function orderByNumber(site: Site, number: string): WooOrder | undefined {
  return site.orders.find((order) => order.number === number);
}
