// What does a shopper see who has signed in with the account they have at the shop, and when they leave?
import type { Money } from '@aftercare/core/money/money.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { drawHidden } from '../frame/field.ts';
import { drawPage, type Frame } from '../frame/frame.ts';
import { html, type Markup, webAddress } from '../frame/html.ts';
import { formatDay, formatMoney } from '../frame/text.ts';

interface OwnOrderView {
  readonly orderId: string;
  readonly name: string;
  readonly placedAt: string;
  readonly total: Money;
  /** Units in all. */
  readonly items: number;
}

/** GET /account */
export interface OwnOrdersView {
  readonly orders: readonly OwnOrderView[];
  /** Leads to the older ones; null: these are the last. */
  readonly next: string | null;
  readonly isFirst: boolean;
}

/** The shopper's own orders, the newest first; each button posts `order` to /account/orders. */
export function drawOrdersPage(frame: Frame, view: OwnOrdersView): string {
  const say = wordsOf('shopper', frame.language);
  const isEmpty = view.orders.length === 0 && view.isFirst;
  const body = html`<h1>${say.account.title}</h1>
<p class="lead">${isEmpty ? say.account.empty({ shop: frame.shopName }) : say.account.intro}</p>
${view.orders.length === 0 ? null : html`<ul class="rows own-orders">${view.orders.map((order) => drawOrder(frame, say, order))}</ul>`}
${drawPaging(frame, say, view)}
<p><a class="door" href="${frame.base}/find">${say.account.other}</a></p>
<form method="post" action="${frame.base}/sign-out"><button class="secondary">${say.account.signOut}</button></form>`;
  return drawPage(frame, { title: say.account.title, body });
}

function drawOrder(frame: Frame, say: Spoken<'shopper'>, order: OwnOrderView): Markup {
  return html`<li><form method="post" action="${frame.base}/account/orders">${drawHidden('order', order.orderId)}
<p><bdi>${order.name}</bdi> · ${formatMoney(frame, order.total)}<br>
<span class="muted">${sayPlaced(frame, say, order)}</span></p>
<button class="secondary" aria-label="${say.account.openNamed({ order: order.name })}">${say.account.open}</button></form></li>`;
}

function sayPlaced(frame: Frame, say: Spoken<'shopper'>, { placedAt, items }: OwnOrderView): string {
  const day = formatDay(frame, placedAt);
  return items === 0 ? say.order.placed({ day }) : say.order.placedItems({ day, items });
}

function drawPaging(frame: Frame, say: Spoken<'shopper'>, { next, isFirst }: OwnOrdersView): Markup | null {
  if (next === null && isFirst) return null;
  const first = isFirst ? null : html`<a class="door" href="${frame.base}/account">${say.account.newest}</a>`;
  const older =
    next === null
      ? null
      : html`<a class="door" href="${frame.base}/account?after=${encodeURIComponent(next)}">${say.account.older}</a>`;
  return html`<nav aria-label="${say.account.pages}"><p>${first} ${older}</p></nav>`;
}

/** 410: what came back from the shop's sign-in fits none that was begun in this browser. */
export function drawSignInFailed(frame: Frame, again: string | null): string {
  const say = wordsOf('shopper', frame.language).account;
  const body = html`<h1>${say.failed}</h1>
<p class="lead">${say.failedWhy}</p>
${again === null ? null : html`<p><a class="primary" href="${again}">${say.again}</a></p>`}`;
  return drawPage(frame, { title: say.failed, body });
}

/** GET /signed-out: the browser goes on by itself to sign out at the shop; without that, the link does. */
export function drawSignedOutByChoice(frame: Frame, view: { readonly leaveUrl: string | null }): string {
  const say = wordsOf('shopper', frame.language).account;
  const leaveUrl = webAddress(view.leaveUrl);
  const body = html`<h1>${say.left}</h1>
<p class="lead">${leaveUrl === null ? say.leftWhy : say.leaving({ shop: frame.shopName })}</p>
${
  leaveUrl === null
    ? html`<p><a class="primary" href="${frame.base}/">${wordsOf('shopper', frame.language).failure.signedOutDoor}</a></p>`
    : html`<p><a class="primary" href="${leaveUrl}">${say.leave({ shop: frame.shopName })}</a></p>`
}`;
  return drawPage(frame, { title: say.left, goTo: leaveUrl, body });
}
