// Is this what the shopper means to send, before it counts?
import type { Money } from '@aftercare/core/money/money.ts';
import type { NothingDue } from '@aftercare/core/returns/nothing-due.ts';
import type { RefundTo } from '@aftercare/core/returns/payout.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { backButton, drawHidden } from '../frame/field.ts';
import { drawPage, type Frame } from '../frame/frame.ts';
import { html, type Markup } from '../frame/html.ts';
import { orderPath } from '../frame/paths.ts';
import type { Problem } from '../frame/problem.ts';
import { sayRefundTo } from '../frame/refund-text.ts';
import { formatMoney } from '../frame/text.ts';
import { drawEntries, type Entry } from './entries.ts';
import { itemName } from './item.ts';

export interface CheckLineView {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly reason: keyof Spoken<'shopper'>['reasons'];
  readonly note: string;
}

/** GET /o/:session/return/check, also when something changed before it was confirmed. */
export interface CheckView {
  readonly session: string;
  readonly lines: readonly CheckLineView[];
  readonly total: Money;
  readonly refundTo: RefundTo;
  /** Set when no money comes back. */
  readonly nothingDue: NothingDue | null;
  readonly entries: readonly Entry[];
  /** One-time: a second post with it makes no second return. */
  readonly confirmation: string;
  /** Set when the amount the shopper was shown is no longer the amount. */
  readonly changed: { readonly from: Money; readonly to: Money } | null;
  readonly problems: readonly Problem[];
}

/** The check page; posts the entries with `confirmation` and `shownTotal` (minor units) to …/return. */
export function drawCheckPage(frame: Frame, view: CheckView): string {
  const say = wordsOf('shopper', frame.language);
  const path = `${orderPath(frame, view.session)}/return`;
  const entries = drawEntries(view.entries);
  const to = sayRefundTo(say.costs, view.refundTo, null);
  const body = html`<h1>${say.check.title}</h1>
<div class="card">
${view.lines.map((line, index) => drawLine(say, `${path}/choose`, entries, line, index))}
${drawRow(say.check.money, html`<span class="strong">${formatMoney(frame, view.total)}</span>${view.nothingDue === null ? html`${view.refundTo.byShop ? html`<br>` : ' '}${to}` : html`<br>${say.costs.nothing[view.nothingDue]}`}`, drawChange(say, `${path}/costs`, entries, say.check.money))}
${drawRow(say.check.sending, html`${say.check.sendingText}`, null)}
</div>
<form method="post" action="${path}">${entries}${drawHidden('confirmation', view.confirmation)}${drawHidden('shownTotal', String(view.total.minor))}${drawHidden('shownCurrency', view.total.currency)}
<button class="primary">${say.check.submit}</button></form>
<p class="muted after">${say.check.once}</p>`;
  return drawPage(frame, {
    title: say.check.title,
    back: backButton(say, `${path}/costs`, entries),
    step: { at: 3, of: 3 },
    problems: [...drawChanged(frame, say, view.changed), ...view.problems],
    body,
  });
}

function drawChanged(frame: Frame, say: Spoken<'shopper'>, changed: CheckView['changed']): Problem[] {
  if (changed === null) return [];
  const message = say.check.changed({
    from: formatMoney(frame, changed.from),
    to: formatMoney(frame, changed.to),
  });
  return [{ path: '', message }];
}

function drawLine(
  say: Spoken<'shopper'>,
  action: string,
  entries: Markup,
  line: CheckLineView,
  index: number,
): Markup {
  const change = index === 0 ? drawChange(say, action, entries, say.check.items) : null;
  const words = html`<bdi class="strong">${itemName(line)}</bdi> ${say.order.quantity({ count: line.quantity })}<br>${say.reasons[line.reason]}${line.note === '' ? null : html`<br><bdi><q>${line.note}</q></bdi>`}`;
  return drawRow(index === 0 ? say.check.items : '', words, change);
}

function drawRow(name: string, words: Markup, change: Markup | null): Markup {
  return html`<div class="check-row"><p class="name">${name}</p><div class="words">${words}</div>${change}</div>`;
}

function drawChange(say: Spoken<'shopper'>, action: string, entries: Markup, what: string): Markup {
  return html`<form method="post" action="${action}">${entries}<button class="quiet" aria-label="${say.check.changeOf({ what })}">${say.check.change}</button></form>`;
}
