// What stands around every page of the merchant's admin?
import { html } from 'hono/html';
import type { Shop } from '../../world/shop.ts';
import type { PracticeApp } from '../app.ts';
import type { Html } from '../pages/html.ts';

/** `base` is where the shop's admin is mounted: "/admin/store/practice". */
export type AdminView = { shop: Shop; app: PracticeApp; base: string; isInstalled: boolean };

/** The frame of a page: which shop, where one is, what else there is. */
export function renderShell(view: AdminView, place: 'orders' | 'app', main: Html): Html {
  const { shop, app, base } = view;
  const handle = base.split('/').pop();
  const current = (is: boolean) => (is ? html` aria-current="page"` : '');
  return html`<body class="${place}">
<header class="bar"><b>${shop.info.name}</b><a href="/shop/${handle}">Storefront</a><a href="/mailbox">Mailbox</a><a href="/">Guide</a></header>
<div class="shell"><nav class="side" aria-label="Admin"><ul>
<li><a href="${base}/orders"${current(place === 'orders')}>Orders</a></li></ul>
<h2>Apps</h2><ul><li><a href="${base}/apps/${app.handle}"${current(place === 'app')}>${app.title}</a></li>
<li><ul id="app-nav"></ul></li></ul></nav>
<main class="page" aria-label="Page of the shop’s admin">${main}</main></div></body>`;
}
