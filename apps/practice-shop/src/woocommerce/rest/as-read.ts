// What has become of an order's or a refund's sums when PHP has read them? Some are rounded as prices are written today.
import { big, digitsOf, roundUp, sum, write } from '../world/decimal.ts';
import { decimalsOf } from '../world/price-decimals.ts';
import type { Site } from '../world/site.ts';
import type { AppliedTax, OrderParts, WooOrder, WooRefund } from '../world/site-types.ts';

type Items = Pick<OrderParts, 'line_items' | 'shipping_lines' | 'fee_lines'>;
type Item = { taxes: AppliedTax[]; total_tax: string; subtotal_tax?: string };

/** Items' tax in one sum, the order's total and its tax: rounded however many digits are asked for. The rest is as kept. */
export function orderAsRead(site: Site, order: WooOrder): WooOrder {
  const digits = coarser(site, order.currency);
  if (digits === null) return order;
  const total_tax = big(order.cart_tax).plus(order.shipping_tax);
  return {
    ...order,
    ...itemsAsRead(order, digits),
    total: write(order.total, digits),
    total_tax: write(total_tax, digits),
  };
}

/** Its amount stays exact, and so does each item's tax by rate. */
export function refundAsRead(site: Site, refund: WooRefund): WooRefund {
  const digits = coarser(site, site.orders.get(String(refund.order_id))?.currency ?? '');
  return digits === null ? refund : { ...refund, ...itemsAsRead(refund, digits) };
}

function coarser(site: Site, currency: string): number | null {
  const digits = decimalsOf(site);
  return digits < digitsOf(currency) ? digits : null;
}

function itemsAsRead({ line_items, shipping_lines, fee_lines }: Items, digits: number): Items {
  const read = <L extends Item>(item: L): L => ({
    ...item,
    total_tax: summed(
      item.taxes.map((tax) => tax.total),
      digits,
    ),
    ...(item.subtotal_tax !== undefined && {
      subtotal_tax: summed(
        item.taxes.map((tax) => tax.subtotal),
        digits,
      ),
    }),
  });
  return {
    line_items: line_items.map(read),
    shipping_lines: shipping_lines.map(read),
    fee_lines: fee_lines.map(read),
  };
}

const summed = (taxes: string[], digits: number): string =>
  write(sum(taxes.map((tax) => roundUp(big(tax), digits))), digits);
