// What does the shop's own admin show of one order, and what can be done there?
import { html } from 'hono/html';
import { financialStatusOf, fulfillmentStatusOf } from '../../world/arithmetic/order-status.ts';
import {
  returnableQuantity,
  unfulfilledQuantity,
  unprocessedQuantity,
} from '../../world/arithmetic/quantities.ts';
import type { Order } from '../../world/order-types.ts';
import type { Return } from '../../world/return-types.ts';
import { writeDay, writePrice } from '../money-text.ts';
import type { Html } from '../pages/html.ts';
import { renderSums } from '../storefront/order-sums.ts';
import { tag } from './orders-page.ts';
import { type AdminView, renderShell } from './shell.ts';

export function renderAdminOrder(view: AdminView, order: Order, problem: string | null): Html {
  const main = html`<div class="inner"><p class="small"><a href="${view.base}/orders">Orders</a></p>
<h1>${order.name} ${tag(financialStatusOf(order))} ${order.cancelledAt ? tag('CANCELLED') : tag(fulfillmentStatusOf(order))}</h1>
${problem ? html`<div class="problem" role="alert">${problem}</div>` : ''}
<div class="split"><div>
<div class="card"><h2>Items</h2><div class="scroll" tabindex="0" role="region" aria-label="Table"><table><tbody>${order.lineItems.map(
    (line) =>
      html`<tr><td>${line.name}<br><span class="small muted">${line.sku ?? ''}</span></td><td class="num">× ${line.quantity}</td><td class="num">${writePrice(line.totalAfterAllDiscountsSet.presentmentMoney)}</td></tr>`,
  )}</tbody></table></div>${renderSums(order)}</div>
${order.returns.map((each) => renderReturn(view, order, each))}
${renderNewReturn(view, order)}
</div><div>${renderShopper(order)}${renderParcels(view, order)}${renderMoney(order)}</div></div></div>`;
  return renderShell(view, 'orders', main);
}

/** Where a form about this order, or one of its returns, goes. */
function actionOf(view: AdminView, order: Order, path: string): string {
  return `${view.base}/orders/${order.number}/${path}`;
}

function renderReturn(view: AdminView, order: Order, of: Return): Html {
  const number = of.id.split('/').pop();
  const act = (step: string, label: string, tone = '') =>
    html`<form class="inline" method="post" action="${actionOf(view, order, `returns/${number}/${step}`)}"><button class="${tone}">${label}</button></form>`;
  const isOpen = of.status === 'OPEN' && of.returnLineItems.some((line) => unprocessedQuantity(line) > 0);
  const lines = of.returnLineItems.map((line) => {
    const item = order.lineItems.find((each) => each.id === line.lineItemId);
    return html`<tr><td>${item?.name ?? ''}<br><span class="small muted">${line.customerNote ?? ''}</span></td><td class="num">× ${line.quantity}</td><td>${line.processedQuantity} in, ${line.refundedQuantity} refunded</td></tr>`;
  });
  return html`<div class="card"><h2>Return ${of.name} ${tag(of.status)}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><tbody>${lines}</tbody></table></div>
${of.decline ? html`<p>Declined: ${of.decline.note ?? of.decline.reason}</p>` : ''}
${of.status === 'REQUESTED' ? html`${act('approve', 'Approve')}${act('decline', 'Decline', 'plain')}` : ''}
${isOpen ? html`${act('process', 'Take in and refund')}${act('cancel', 'Cancel return', 'plain')}` : ''}
${of.status === 'OPEN' && !isOpen ? act('close', 'Close') : ''}</div>`;
}

function renderNewReturn(view: AdminView, order: Order): Html | string {
  const shipped = order.fulfillments
    .filter((each) => each.status === 'SUCCESS')
    .flatMap((each) => each.fulfillmentLineItems);
  const open = shipped
    .map((line) => ({ ...line, left: returnableQuantity(order, line.id) }))
    .filter((line) => line.left > 0);
  if (open.length === 0) return '';
  return html`<div class="card"><h2>Create a return here</h2><form method="post" action="${actionOf(view, order, 'returns')}">${open.map(
    ({ id, lineItemId, left }) =>
      html`<div class="row"><label for="${id}">${order.lineItems.find((line) => line.id === lineItemId)?.name ?? ''}</label><input id="${id}" name="${id}" type="number" min="0" max="${left}" value="0"> <span class="small muted">of ${left}</span></div>`,
  )}<p style="margin-top:12px"><button>Create return</button></p></form></div>`;
}

function renderShopper(order: Order): Html {
  const to = order.shippingAddress;
  return html`<div class="card"><h2>Shopper</h2><p>${order.email}</p>${
    to
      ? html`<p>${to.firstName} ${to.lastName}<br>${to.address1}<br>${to.zip} ${to.city}<br>${to.countryCode}</p>`
      : ''
  }<p class="small muted">Ordered on ${writeDay(order.processedAt)}</p></div>`;
}

function renderParcels(view: AdminView, order: Order): Html {
  const isOpen =
    order.lineItems.some((line) => unfulfilledQuantity(order, line.id) > 0) && !order.cancelledAt;
  const isTravelling = order.fulfillments.some((each) => each.status === 'SUCCESS' && !each.deliveredAt);
  const act = (path: string, label: string, tone = '') =>
    html`<form class="inline" method="post" action="${actionOf(view, order, path)}"><button class="${tone}">${label}</button></form>`;
  return html`<div class="card"><h2>Parcels</h2>${order.fulfillments.map(
    (each) =>
      html`<p>${each.trackingInfo[0]?.company ?? ''} ${each.trackingInfo[0]?.number ?? each.name}<br><span class="small muted">${each.deliveredAt ? `Delivered on ${writeDay(each.deliveredAt)}` : 'On its way'}</span></p>`,
  )}${isOpen ? act('shipped', 'Ship everything') : ''}${isTravelling ? act('delivered', 'Mark as delivered') : ''}
${isOpen && order.fulfillments.length === 0 ? act('cancelled', 'Cancel and refund', 'bad') : ''}</div>`;
}

function renderMoney(order: Order): Html {
  return html`<div class="card"><h2>Money</h2><table><tbody>${order.transactions.map(
    (each) =>
      html`<tr><td>${each.kind.toLowerCase()}<br><span class="small muted">${each.formattedGateway}</span></td><td>${each.status === 'SUCCESS' ? '' : tag(each.status)}</td><td class="num">${writePrice(each.amountSet.presentmentMoney)}</td></tr>`,
  )}</tbody></table></div>`;
}
