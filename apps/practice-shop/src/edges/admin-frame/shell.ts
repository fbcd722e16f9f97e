// What stands around every page of the merchant's admin?
import { html } from 'hono/html';
import type { Shop } from '../../world/shop.ts';
import type { PracticeApp } from '../app.ts';
import { nameOf, type ShopStaff, STAFF } from '../oauth/staff.ts';
import type { Html } from '../pages/html.ts';

/** `base` is where the shop's admin is mounted: "/admin/store/practice". */
export type AdminView = {
  shop: Shop;
  app: PracticeApp;
  base: string;
  isInstalled: boolean;
  /** Who sits before it. */
  staff: ShopStaff;
};

/** The frame of a page: which shop, where one is, what else there is. */
export function renderShell(view: AdminView, place: 'orders' | 'app', main: Html): Html {
  const { shop, app, base } = view;
  const handle = base.split('/').pop();
  const current = (is: boolean) => (is ? html` aria-current="page"` : '');
  return html`<body class="${place}">
<header class="bar"><b>${shop.info.name}</b>${renderStaff(view, place)}<a href="/shop/${handle}">Storefront</a><a href="/mailbox">Mailbox</a><a href="/ledger">Ledger</a><a href="/">Guide</a></header>
<div class="shell"><nav class="side" aria-label="Admin"><ul>
<li><a href="${base}/orders"${current(place === 'orders')}>Orders</a></li></ul>
<h2>Apps</h2><ul><li><a href="${base}/apps/${app.handle}"${current(place === 'app')}>${app.title}</a></li>
<li><ul id="app-nav"></ul></li></ul></nav>
<main class="page" aria-label="Page of the shop’s admin">${main}</main></div></body>`;
}

/** Whoever tries the app can be any of the shop's staff. */
function renderStaff({ staff, base, app }: AdminView, place: 'orders' | 'app'): Html {
  const page = place === 'app' ? `${base}/apps/${app.handle}` : `${base}/orders`;
  return html`<form class="who" method="post" action="/admin-frame/staff"><input type="hidden" name="page" value="${page}"><label for="who">You are</label>
<select id="who" name="staff">${STAFF.map(
    (each) =>
      html`<option value="${each.id}"${each.id === staff.id ? html` selected` : ''}>${nameOf(each)}${each.account_owner ? ', owner' : ''}</option>`,
  )}</select><button class="plain">Change</button></form>`;
}
