// How does an order's bill read, line by line, in the shopper's currency?
import { html } from 'hono/html';
import { isZero } from '../../world/arithmetic/decimal-money.ts';
import {
  discountsOf,
  originalSubtotalOf,
  shippingOf,
  taxTotalOf,
  totalOf,
} from '../../world/arithmetic/order-totals.ts';
import type { Order } from '../../world/order-types.ts';
import type { MoneyBag } from '../../world/types.ts';
import { writePrice } from '../money-text.ts';
import type { Html } from '../pages/html.ts';

/** Goods, discount, shipping, tax, total. */
export function renderSums(order: Order): Html {
  const show = (bag: MoneyBag) => writePrice(bag.presentmentMoney);
  const discounts = discountsOf(order);
  const tax = taxTotalOf(order);
  const taxName = order.taxesIncluded ? 'Tax in this price' : 'Tax';
  const taxLine = isZero(tax) ? '' : html`<dt>${taxName}</dt><dd>${show(tax)}</dd>`;
  return html`<dl class="sums">
<dt>Items</dt><dd>${show(originalSubtotalOf(order))}</dd>
${isZero(discounts) ? '' : html`<dt>Discount${order.discountCodes.map((code) => ` ${code}`)}</dt><dd>−${show(discounts)}</dd>`}
<dt>Shipping</dt><dd>${show(shippingOf(order))}</dd>
${order.taxesIncluded ? '' : taxLine}
<dt class="total">Total</dt><dd class="total">${show(totalOf(order))}</dd>
${order.taxesIncluded ? taxLine : ''}
</dl>`;
}
