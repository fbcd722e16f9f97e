// Which orders has the shop, as its own admin lists them?
import { html } from 'hono/html';
import {
  financialStatusOf,
  fulfillmentStatusOf,
  returnStatusOf,
} from '../../world/arithmetic/order-status.ts';
import { totalOf } from '../../world/arithmetic/order-totals.ts';
import type { Order } from '../../world/order-types.ts';
import { writeDay, writePrice } from '../money-text.ts';
import type { Html } from '../pages/html.ts';
import { type AdminView, renderShell } from './shell.ts';

export type OrdersPage = { orders: Order[]; search: string; next: string | null };

export function renderOrders(view: AdminView, { orders, search, next }: OrdersPage): Html {
  const rows = orders.map(
    (
      order,
    ) => html`<tr><td><a href="${view.base}/orders/${order.number}">${order.name}</a></td><td>${writeDay(order.processedAt)}</td>
<td>${order.email}</td><td class="num">${writePrice(totalOf(order).presentmentMoney)}</td>
<td>${tag(financialStatusOf(order))}</td><td>${order.cancelledAt ? tag('CANCELLED') : tag(fulfillmentStatusOf(order))}</td><td>${returnTag(order)}</td></tr>`,
  );
  const main = html`<div class="inner"><h1>Orders</h1><div class="card">
<form class="row" method="get"><div><label for="q">Order number or email</label><input id="q" name="q" value="${search}"></div><button class="plain">Search</button></form>
<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th>Order</th><th>Date</th><th>Shopper</th><th class="num">Total</th><th>Payment</th><th>Shipping</th><th>Return</th></tr></thead><tbody>${rows}</tbody></table></div>
${orders.length === 0 ? html`<p>No such order.</p>` : ''}
${next ? html`<div class="pager"><a href="?${next}">Older orders</a></div>` : ''}</div></div>`;
  return renderShell(view, 'orders', main);
}

const TONES: Record<string, string> = {
  PAID: 'good', FULFILLED: 'good', CLOSED: 'good', RETURNED: 'good', CANCELLED: 'bad', DECLINED: 'bad',
  VOIDED: 'bad', PENDING: 'warn', UNFULFILLED: 'warn', PARTIALLY_FULFILLED: 'warn', RETURN_REQUESTED: 'warn',
  REQUESTED: 'warn',
}; // biome-ignore format: a list of words is read faster in rows

/** A status as a word with a tone: "Partially refunded". */
export function tag(status: string): Html {
  const words = status.toLowerCase().replaceAll('_', ' ');
  return html`<span class="tag ${TONES[status] ?? ''}">${words.charAt(0).toUpperCase()}${words.slice(1)}</span>`;
}

function returnTag(order: Order): Html | string {
  const status = returnStatusOf(order);
  return status === 'NO_RETURN' ? '' : tag(status);
}
