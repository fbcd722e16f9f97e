// What does the merchant see in the shop's own admin: orders, one order, the plugin?
import { html } from 'hono/html';
import type { Html } from '../../edges/pages/html.ts';
import { price } from '../front/money.ts';
import type { OpenSite } from '../open-site.ts';
import { USERS, type Vouched } from '../plugin/users.ts';
import { refundsOf, remainingOf } from '../world/save-order.ts';
import type { WooOrder } from '../world/site-types.ts';

const LISTED = 50;

const openButton = (base: string) =>
  html`<form class="row" method="get" action="${base}/wp-admin/admin-post.php"><input type="hidden" name="action" value="aftercare_open"><button>Open Aftercare</button></form>`;

export function renderOrders({ site, plugin }: OpenSite, base: string, search: string): Html {
  const wanted = search.trim().toLowerCase();
  const texts = (order: WooOrder) =>
    `${order.number} ${order.billing.email} ${order.billing.last_name}`.toLowerCase();
  const rows = site.orders
    .filter((order) => wanted === '' || texts(order).includes(wanted))
    .sort((a, b) => Number(b.id) - Number(a.id))
    .slice(0, LISTED);
  return html`<h1>Orders</h1>${plugin.isActive && plugin.connection ? openButton(base) : ''}
<form class="row" method="get" action="${base}/wp-admin/admin.php"><input type="hidden" name="page" value="wc-orders"><div><label for="s">Search orders</label><input id="s" name="s" value="${search}"></div><button class="plain">Search</button></form>
<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th>Order</th><th>Date</th><th>Status</th><th>Payment</th><th class="num">Total</th></tr></thead><tbody>${rows.map(
    (order) =>
      html`<tr><td><a href="${base}/wp-admin/admin.php?page=wc-orders&action=edit&id=${order.id}">#${order.number} ${order.billing.first_name} ${order.billing.last_name}</a></td><td class="small">${order.created}Z</td><td>${order.status}</td><td>${order.payment_method_title}</td><td class="num">${price(order.total, order.currency)}</td></tr>`,
  )}</tbody></table></div>`;
}

export function renderOrder({ site }: OpenSite, base: string, order: WooOrder): Html {
  const at = `${base}/wp-admin/orders/${order.id}`;
  const act = (name: string, label: string) =>
    html`<form method="post" action="${at}/${name}"><button class="plain">${label}</button></form>`;
  const refunds = refundsOf(site, Number(order.id));
  const lines = order.line_items.map(
    (
      line,
    ) => html`<tr><td>${line.name}</td><td class="num">${line.quantity}</td><td class="num">${price(line.total, order.currency)}</td><td class="num">${price(line.total_tax, order.currency)}</td>
<td><form class="row" method="post" action="${at}/refund"><input type="hidden" name="line" value="${line.id}"><input name="quantity" type="number" min="1" max="${line.quantity}" value="1" aria-label="Units of ${line.name} to refund" style="width:80px"><button class="plain">Refund</button></form></td></tr>`,
  );
  return html`<h1>Order #${order.number}</h1><p>${order.status}, ${order.payment_method_title}, ${order.billing.email}. ${price(remainingOf(site, order), order.currency)} of ${price(order.total, order.currency)} are left.</p>
<div class="row" style="display:flex;gap:12px">${order.status === 'trash' ? act('restore', 'Restore') : html`${order.paid ? '' : act('pay', 'Mark as paid')}${order.completed ? '' : act('complete', 'Complete')}${act('cancel', 'Cancel')}${act('trash', 'Move to Trash')}`}${act('delete', 'Delete permanently')}</div>
<table><thead><tr><th>Item</th><th class="num">Qty</th><th class="num">Net</th><th class="num">Tax</th><th></th></tr></thead><tbody>${lines}</tbody></table>
<h2>Refunds</h2>${refunds.length === 0 ? html`<p class="muted">None.</p>` : ''}${refunds.map(
    (
      refund,
    ) => html`<form class="row" method="post" action="${at}/delete-refund"><input type="hidden" name="refund" value="${refund.id}">
<p>#${refund.id}: ${price(refund.amount, order.currency)} ${refund.refunded_payment ? 'through the gateway' : 'by hand'}. ${refund.reason}</p><button class="plain">Delete</button></form>`,
  )}`;
}

/** Whoever tries the app can be any of the shop's staff. */
export function renderUser(base: string, user: Vouched): Html {
  return html`<form class="row" method="post" action="${base}/wp-admin/user"><div><label for="user">You are</label><select id="user" name="user">${USERS.map(
    (each) =>
      html`<option value="${each.userId}"${each.userId === user.userId ? html` selected` : ''}>${each.name}, ${each.isAdministrator ? 'administrator' : 'shop manager'}</option>`,
  )}</select></div><button class="plain">Change</button></form>`;
}

/** The plugin's own page: is it on, to what is it connected, and which page holds its block? */
export function renderPlugin({ plugin, site, appUrl }: OpenSite, base: string): Html {
  const { isActive, connection, hasPage } = plugin;
  const toggle = switching(base, 'active', !isActive, `${isActive ? 'Deactivate' : 'Activate'} the plugin`);
  if (!isActive) return html`<h1>Aftercare</h1><p>The plugin is not active.</p>${toggle}`;
  const pages = hasPage
    ? html`<p><a href="${base}/returns/">Returns</a></p>${switching(base, 'page', false, 'Move the page to the trash')}`
    : html`<p>No page holds the block “Aftercare: returns” or the shortcode [aftercare] yet.</p>${switching(base, 'page', true, 'Make the page “Returns”')}`;
  if (connection)
    return html`<h1>Aftercare</h1><p>Connected to ${connection.appUrl}.</p>${openButton(base)}<h2>Your page for returns</h2>${pages}<h2>The plugin</h2>${toggle}`;
  return html`<h1>Aftercare</h1><p>Not connected yet.</p><p><a href="${appUrl}/connect/woocommerce?shop=${encodeURIComponent(site.url)}">Connect to Aftercare</a></p>${toggle}`;
}

/** Where a plugin's zip is uploaded: here it lies ready. */
export const renderUpload = (base: string): Html =>
  html`<h1>Add Plugins</h1><p>A real shop uploads the plugin's zip here. This one has it already.</p>${switching(base, 'active', true, 'Install and activate Aftercare')}`;

const switching = (base: string, name: string, isOn: boolean, label: string): Html =>
  html`<form class="row" method="post" action="${base}/wp-admin/plugin"><button class="plain" name="${name}" value="${isOn ? '1' : '0'}">${label}</button></form>`;
