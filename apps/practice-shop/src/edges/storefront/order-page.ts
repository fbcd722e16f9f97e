// What does a shopper see of an order in the shop itself, and how is its way acted out?
import { html } from 'hono/html';
import { fulfillmentStatusOf } from '../../world/arithmetic/order-status.ts';
import type { Order } from '../../world/order-types.ts';
import { writeDay, writePrice } from '../money-text.ts';
import type { Html } from '../pages/html.ts';
import { renderSums } from './order-sums.ts';
import type { ShopFront } from './shop-front.ts';

export function renderOrder(front: ShopFront, order: Order): Html {
  const returns = `${front.base}/apps/${front.appHandle}/`;
  return html`<h1>Thank you. Your order is ${order.name}</h1>
<p>${sayState(order)}</p>
<p><a class="button" href="${returns}">Follow it, or send something back</a></p>
<p class="muted small">You will be asked for the number <b>${order.number}</b> and the email <b>${order.email}</b>.</p>
<div class="two"><div><h2>Items</h2>${order.lineItems.map(
    (line) =>
      html`<p>${line.quantity} × ${line.name}<br><span class="price muted">${writePrice(line.originalTotalSet.presentmentMoney)}</span></p>`,
  )}</div><div class="panel">${renderSums(order)}
${order.transactions.map((each) => html`<p class="small muted">${each.formattedGateway}: ${writePrice(each.amountSet.presentmentMoney)}</p>`)}</div></div>
${renderStage(front, order)}`;
}

/** One sentence: where the goods are. */
export function sayState(order: Order): string {
  if (order.cancelledAt) return `This order was cancelled on ${writeDay(order.cancelledAt)}.`;
  const delivered = order.fulfillments.map((each) => each.deliveredAt).filter((at) => at !== null);
  if (order.fulfillments.length > 0 && delivered.length === order.fulfillments.length)
    return `It was delivered on ${writeDay(delivered.sort().at(-1) ?? '')}.`;
  if (fulfillmentStatusOf(order) === 'FULFILLED') return 'It is on its way.';
  return order.fulfillments.length > 0 ? 'A part of it is on its way.' : 'We are packing it.';
}

// No real parcel travels here, so whoever tries the shop moves it along.
function renderStage(front: ShopFront, order: Order): Html | string {
  const act = (what: string, label: string) =>
    html`<form method="post" action="${front.base}/orders/${order.number}/${what}"><button class="plain">${label}</button></form>`;
  const isShipped = fulfillmentStatusOf(order) === 'FULFILLED';
  const isThere = isShipped && order.fulfillments.every((each) => each.deliveredAt);
  if (order.cancelledAt || isThere) return '';
  return html`<div class="aside"><h2>Only in this practice shop</h2><p>No parcel really travels. Move it along yourself, then send something back.</p>
${isShipped ? act('delivered', 'Deliver it now') : html`${act('shipped', 'Ship it now')}${act('arrived', 'Ship and deliver it now')}`}</div>`;
}

/** Whose orders shall be seen: a list to pick a shopper from. */
export function renderAccount(
  front: ShopFront,
  people: { id: string; name: string; email: string }[],
  orders: Order[],
): Html {
  const mine = orders.map(
    (order) =>
      html`<p><a href="${front.base}/orders/${order.number}">${order.name}</a> of ${writeDay(order.processedAt)}. ${sayState(order)}</p>`,
  );
  if (front.shopperName)
    return html`<h1>${front.shopperName}</h1>${mine.length > 0 ? mine : html`<p>No orders yet.</p>`}
<form method="post" action="${front.base}/account"><button class="plain" name="shopper" value="">Sign out</button></form>`;
  return html`<h1>Sign in</h1><p>There is no password in the practice shop: choose who you are.</p>
<form method="post" action="${front.base}/account"><div class="field"><label for="shopper">Shopper</label><select id="shopper" name="shopper">${people.map(
    ({ id, name, email }) => html`<option value="${id}">${name}, ${email}</option>`,
  )}</select></div><button>Sign in</button></form>`;
}
