// What does a shopper see of their orders: the list of "My account", and one order?
import { html } from 'hono/html';
import { writeDay } from '../../edges/money-text.ts';
import type { Html } from '../../edges/pages/html.ts';
import type { WooOrder } from '../world/site-types.ts';
import { renderSums } from './checkout.ts';
import type { Front } from './front.ts';
import { price } from './money.ts';

const LISTED = 25;

/** May this order be sent back from here? The plugin shows its button on what was paid or sent. */
const mayReturn = ({ open }: Front, order: WooOrder): boolean =>
  open.plugin.isActive &&
  open.plugin.connection !== null &&
  ['processing', 'completed'].includes(order.status);

const returnLink = (front: Front, order: WooOrder): Html | string =>
  mayReturn(front, order)
    ? html`<a class="button" href="${front.base}/returns/aftercare/enter?order=${order.id}" aria-label="Return items of order ${order.number}">Return items</a>`
    : '';

export const ordersOf = ({ open, shopper }: Front): WooOrder[] =>
  shopper
    ? open.site.orders
        .filter((order) => order.customer_id === Number(shopper.id) && order.status !== 'trash')
        .sort((a, b) => Number(b.id) - Number(a.id))
        .slice(0, LISTED)
    : [];

export function renderAccount(front: Front): Html {
  const { base, open, shopper } = front;
  if (!shopper) {
    const people = [...open.site.customers.values()];
    return html`<h1>Log in</h1><p>There is no password in the practice shop: choose who you are.</p>
<form method="post" action="${base}/my-account/"><div class="field"><label for="shopper">Shopper</label><select id="shopper" name="shopper">${people.map(
      ({ id, first_name, last_name, email }) =>
        html`<option value="${id}">${first_name} ${last_name}, ${email}</option>`,
    )}</select></div><button>Log in</button></form>`;
  }
  const rows = ordersOf(front).map(
    (
      order,
    ) => html`<tr><td><a href="${base}/my-account/view-order/${order.id}/">#${order.number}</a></td><td>${writeDay(`${order.created}Z`)}</td><td>${order.status}</td>
<td>${price(order.total, order.currency)}</td><td>${returnLink(front, order)}</td></tr>`,
  );
  return html`<h1>My account</h1><p>Hello ${shopper.first_name}. These are your orders.</p>
<table class="orders"><thead><tr><th>Order</th><th>Date</th><th>Status</th><th>Total</th><th>Actions</th></tr></thead><tbody>${rows}</tbody></table>
<form method="post" action="${base}/my-account/"><p><button class="plain" name="shopper" value="">Log out</button></p></form>`;
}

/** One order, to its owner and on the page of thanks. */
export function renderOrder(front: Front, order: WooOrder): Html {
  return html`<h1>Order #${order.number}</h1><p>Order #${order.number} was placed on ${writeDay(`${order.created}Z`)} and is currently ${order.status}.</p>
<p>${returnLink(front, order)} <a href="${front.base}/returns/">Orders and returns</a></p>
<p class="muted small">There you are asked for the number <b>${order.number}</b> and the email <b>${order.billing.email}</b>.</p>
<div class="panel">${renderSums(order, order.currency)}<p class="small muted">${order.payment_method_title}</p></div>${renderNext(front, order)}`;
}

/** What would happen to it outside, at a press. */
function renderNext({ base }: Front, order: WooOrder): Html | string {
  const next = (act: string, told: string, label: string) =>
    html`<div class="aside"><h2>Only in this practice shop</h2><p>${told}</p>
<form method="post" action="${base}/practice/${act}/${order.id}?key=${order.order_key}"><button class="plain">${label}</button></form></div>`;
  if (order.status === 'on-hold')
    return next('pay', 'The shop waits for your money. No bank really sends it.', 'Let the money arrive now');
  return order.completed === null && order.status === 'processing'
    ? next('complete', 'No parcel really travels.', 'Ship and complete it now')
    : '';
}
