// What does somebody do who has never seen any of this: which five steps lead to a first return, in either shop?
import { html } from 'hono/html';
import type { Html } from '../pages/html.ts';
import type { GuideView, WooView } from './guide-page.ts';

type Way = {
  platform: string;
  example: { name: string; email: string };
  portal: string;
  admin: string;
  /** How the merchant gets from there to the list of returns. */
  toReturns: string;
};

/** Five steps for each shop that is connected, each with its link; the guide stays open beside what they lead to. */
export function renderFirstReturn(view: GuideView): Html {
  const ways = waysOf(view);
  if (ways.length === 0) return html``;
  return html`<h2 id="first">Your first return, in five minutes</h2>
<p>Take one of the two shops. Each link opens in a tab of its own, so this page stays.</p>
<div class="two">${ways.map((way) => renderWay(way, view.appTitle))}</div>
${view.isInstalled ? renderSetUp(view, ways) : ''}`;
}

/** Where a WooCommerce shop's shoppers find the portal: on its own page by the plugin, else at the app's address. */
export function portalOf({ base, domain, hasPlugin, appUrl }: WooView): string {
  return hasPlugin ? `${base}/returns/` : `${appUrl}/portal/${domain}/`;
}

function waysOf({ handle, appHandle, appTitle, isInstalled, example, woo }: GuideView): Way[] {
  const ways: Way[] = [];
  const list = 'open the return at the top of the list';
  if (isInstalled && example !== null) {
    const admin = `/admin/store/${handle}/apps/${appHandle}/returns`;
    const portal = `/shop/${handle}/apps/${appHandle}/`;
    ways.push({ platform: 'Shopify', example, portal, admin, toReturns: list });
  }
  // Without its plugin a mailed link lets the staff in, which is no way for a first time.
  if (woo.isConnected && woo.hasPlugin && woo.example !== null) {
    const admin = `${woo.base}/wp-admin/admin.php?page=aftercare`;
    const toReturns = `press “Open ${appTitle}”, choose “Returns”, ${list}`;
    ways.push({ platform: 'WooCommerce', example: woo.example, portal: portalOf(woo), admin, toReturns });
  }
  return ways;
}

function renderWay({ platform, example, portal, admin, toReturns }: Way, appTitle: string): Html {
  return html`<section><h3>On ${platform}</h3><ol class="steps">
<li>Be the shopper: in the ${aside(portal, "shopper's portal")} type order <b>${example.name}</b> and email <b>${example.email}</b>, and press “Find my order”.</li>
<li>Open the mail “… is your code for order ${example.name}” in the ${aside('/mailbox', 'mailbox')} and press its button “Open my order”, then once more on the page that comes.</li>
<li>There press “Send something back”, tick an item, choose why, press “Continue” twice, then “Send my return”.</li>
<li>Be the merchant: in ${aside(admin, `${appTitle} in the shop's admin`)} ${toReturns} and press “Approve”, “Receive”, “Save receipt”, then “Refund”.</li>
<li>The newest line of the ${aside('/ledger', 'ledger')} is your refund, moved once, to the cent; the newest mail in the ${aside('/mailbox', 'mailbox')} tells the shopper.</li></ol></section>`;
}

/** Where a merchant begins who sets a shop up: the same screen in both, behind different doors. */
function renderSetUp({ handle, appHandle, appTitle }: GuideView, ways: readonly Way[]): Html {
  const home = `/admin/store/${handle}/apps/${appHandle}`;
  const woo = ways.some(({ platform }) => platform === 'WooCommerce')
    ? ` On WooCommerce it is the page that “Open ${appTitle}” opens.`
    : '';
  return html`<h3>And the set-up of the shop</h3>
<p>${aside(home, "The merchant's Home")} leads through it: the policy drafted from the shop's own words, a test return without mail or money, and one link that puts the way to it onto the shop's pages. “${appTitle}” in the menu at the left leads back to Home.${woo}</p>`;
}

const aside = (href: string, label: string): Html => html`<a href="${href}" target="_blank">${label}</a>`;
