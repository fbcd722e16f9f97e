// Where does somebody start who has just opened the practice shop?
import { html } from 'hono/html';
import type { Fault } from '../../world/faults.ts';
import { FAULT_NAMES } from '../../world/faults.ts';
import { renderTop } from '../mailbox/pages.ts';
import { writeDay } from '../money-text.ts';
import type { Html } from '../pages/html.ts';
import { portalOf, renderFirstReturn } from './first-return.ts';

export type GuideView = {
  handle: string;
  appHandle: string;
  appTitle: string;
  shopName: string;
  isInstalled: boolean;
  now: string;
  faults: Fault[];
  mails: number;
  movements: number;
  example: { name: string; email: string } | null;
  woo: WooView;
};

/** What of the WooCommerce beside it concerns a newcomer. */
export type WooView = {
  /** "/site/practice-woo.example" */
  base: string;
  domain: string;
  hasPlugin: boolean;
  isConnected: boolean;
  example: { name: string; email: string } | null;
  /** Where the app answers, and the shop's own address of mail. */
  appUrl: string;
  email: string;
};

export function renderGuide(view: GuideView): Html {
  const base = `/shop/${view.handle}`;
  const shopify: Card[] = [
    [base, 'Storefront', `Buy something at ${view.shopName}.`],
    ...shopifyPortal(view),
    [
      `/admin/store/${view.handle}/apps/${view.appHandle}`,
      "Merchant's admin",
      view.isInstalled ? `${view.appTitle} inside the shop's admin.` : `Install ${view.appTitle} here first.`,
    ],
  ];
  const both: Card[] = [
    ['/mailbox', 'Mailbox', view.mails === 1 ? '1 mail was sent.' : `${view.mails} mails were sent.`],
    ['/ledger', 'Ledger', `${view.movements} movements of money, tried or done.`],
  ];
  return html`<body>${renderTop()}<main>
<h1>A whole little world to try ${view.appTitle} on</h1>
${view.isInstalled ? '' : html`<p>Open the merchant's admin and install ${view.appTitle} first.</p>`}
<p>Two shops stand here with the same goods and the same past, one on Shopify and one on WooCommerce.</p>
${renderFirstReturn(view)}
<h2>Or from the very beginning</h2>
<p>Buy something in a storefront, press “Ship and deliver it now” or “Ship and complete it now” on the order's page, then send a part of it back in the shopper's portal. In the merchant's admin approve the return, receive the parcel and refund it. See in the mailbox and the ledger that both were told and the money moved once, to the cent.</p>
<div class="two"><section><h2>The shop on Shopify</h2>${renderCards(shopify)}</section>
<section>${renderWoo(view)}</section></div>
${renderCards(both)}
${renderClock(view)}
${renderFaults(view)}
<h2>For developers</h2>
<p class="small">Everything here answers to requests too: <code>GET /ledger</code>, <code>GET /mailbox</code>, <code>POST /orders</code>, <code>POST /faults</code>, <code>POST /clock</code>, <code>GET /webhooks</code> and more stand in <code>apps/practice-shop/README.md</code>. See the <a href="/webhooks">webhooks</a> and the <a href="/oauth/grants">token requests</a> so far.</p>
</main></body>`;
}

/** Before the app is installed nobody answers there. */
function shopifyPortal({ handle, appHandle, isInstalled }: GuideView): Card[] {
  const href = `/shop/${handle}/apps/${appHandle}/`;
  return isInstalled ? [[href, "Shopper's portal", 'Follow an order, send something back.']] : [];
}

type Card = [href: string, name: string, what: string];

const renderCards = (cards: Card[]): Html =>
  html`<ul class="cards">${cards.map(([href, name, what]) => html`<li><a class="card" href="${href}"><b>${name}</b>${what}</a></li>`)}</ul>`;

function renderWoo({ woo, appTitle, shopName }: GuideView): Html {
  const { base, domain, hasPlugin, isConnected, appUrl, email } = woo;
  const admin = isConnected
    ? `WordPress, with a button that opens ${appTitle}.`
    : `WordPress. Connect ${appTitle} first.`;
  const cards: Card[] = [
    [`${base}/`, 'Storefront', `Buy something at ${shopName}.`],
    ...portalCards(woo),
    [`${base}/my-account/`, 'My account', 'Orders with a button that returns items.'],
    [`${base}/wp-admin/`, "Merchant's admin", admin],
  ];
  const form = (action: string, label: string) =>
    html`<form class="row" method="post" action="/guide/${action}"><button class="plain">${label}</button></form>`;
  return html`<h2>The shop on WooCommerce</h2>${renderCards(cards)}
${isConnected ? '' : form('connect', `Connect ${domain} to ${appTitle}`)}${form('plugin', hasPlugin ? 'Switch its plugin off' : 'Switch its plugin on')}
<p class="small muted">Staff come in from WordPress, or by a mailed link: <a href="${appUrl}/staff">sign in</a> for ${domain} with ${email}. A payment by transfer or cash can't go back by itself: there a person pays, and says so.</p>`;
}

/** Without plugin and connection there is no portal to go to yet. */
function portalCards(woo: WooView): Card[] {
  const href = portalOf(woo);
  if (woo.hasPlugin) return [[href, "Shopper's portal", 'The same pages, inside a page of the shop.']];
  const what = "At the app's own address while the plugin is off.";
  return woo.isConnected ? [[href, "Shopper's portal", what]] : [];
}

function renderClock({ now, appTitle }: GuideView): Html {
  const jump = (seconds: number, label: string) =>
    html`<button class="plain" name="advance" value="${seconds}">${label}</button>`;
  return html`<h2>The shop's clock</h2><p>It is ${writeDay(now)}, ${now.slice(11, 16)} UTC in the shop. The clock moves orders, parcels and webhooks; ${appTitle} itself keeps real time.</p>
<form class="row" method="post" action="/guide/clock">${jump(3600, '1 hour on')}${jump(86_400, '1 day on')}${jump(14 * 86_400, '14 days on')}<button class="plain" name="real" value="1">Real time</button></form>`;
}

function renderFaults({ faults }: GuideView): Html {
  const on = faults.map(
    (fault) =>
      html`<tr><td><b>${fault.name}</b> ${fault.operation ?? ''}</td><td class="num">${Math.round(fault.rate * 100)} %</td><td class="num">${fault.struck}</td><td class="num">${fault.times ?? 'no end'}</td></tr>`,
  );
  return html`<h2>Faults</h2><p>Switch on what a platform does on a bad day, and see that nothing is lost and nothing is paid twice.</p>
${
  faults.length === 0
    ? html`<p class="muted">All is well: no fault is on.</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th>Fault</th><th class="num">Rate</th><th class="num">Struck</th><th class="num">Left</th></tr></thead><tbody>${on}</tbody></table></div>
<form method="post" action="/guide/faults"><p style="margin-top:12px"><button class="plain" name="clear" value="1">Switch all off</button></p></form>`
}
<form class="row" method="post" action="/guide/faults">
<div><label for="name">Fault</label><select id="name" name="name">${FAULT_NAMES.map((name) => html`<option>${name}</option>`)}</select></div>
<div><label for="rate">How often, %</label><input id="rate" name="rate" type="number" min="1" max="100" value="20" required></div>
<div><label for="seed">Seed</label><input id="seed" name="seed" type="number" min="1" max="999999" value="1" required></div>
<button>Switch on</button></form>`;
}
