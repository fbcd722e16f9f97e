// What does the shopper get back, when, and what is taken off?
import type { NothingDue } from '@aftercare/core/returns/nothing-due.ts';
import type { RefundTo } from '@aftercare/core/returns/payout.ts';
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { backButton } from '../frame/field.ts';
import { drawPage, type Frame } from '../frame/frame.ts';
import { html } from '../frame/html.ts';
import { orderPath } from '../frame/paths.ts';
import type { Problem } from '../frame/problem.ts';
import { sayReason } from '../frame/reason.ts';
import { sayRefundTo } from '../frame/refund-text.ts';
import { formatDay, formatMoney } from '../frame/text.ts';
import { drawEntries, type Entry } from './entries.ts';
import { drawReceipt, type ReceiptView } from './receipt.ts';

/** GET /o/:session/return/costs */
export interface CostsView {
  readonly session: string;
  readonly receipt: ReceiptView;
  /** Without a label it is told as "your original payment method". */
  readonly refundTo: RefundTo;
  /** Set when no money comes back. */
  readonly nothingDue: NothingDue | null;
  /** The last day by which the money is sent; null when the shop promised none. */
  readonly refundBy: string | null;
  /** Why the shop looks at it first, in words; empty: it will be approved at once. */
  readonly review: readonly string[];
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** The costs page; posts the entries to …/return/check. */
export function drawCostsPage(frame: Frame, view: CostsView): string {
  const say = wordsOf('shopper', frame.language);
  const path = `${orderPath(frame, view.session)}/return`;
  const entries = drawEntries(view.entries);
  const day = view.refundBy === null ? null : formatDay(frame, view.refundBy);
  const way = sayRefundTo(say.costs, view.refundTo, day);
  const body = html`<h1>${say.costs.title}</h1>
<p class="amount">${formatMoney(frame, view.receipt.total)}</p>
<p class="lead">${view.nothingDue === null ? way : say.costs.nothing[view.nothingDue]}</p>
<section class="card"><h2>${say.costs.receipt}</h2>${drawReceipt(frame, view.receipt)}</section>
${view.review.length === 0 ? null : html`<div class="notice"><p class="strong">${say.choose.review}</p>${view.review.map((reason) => html`<p>${sayReason(frame, reason)}</p>`)}</div>`}
<form method="post" action="${path}/check">${entries}<button class="primary">${say.costs.submit}</button></form>`;
  return drawPage(frame, {
    title: say.costs.title,
    back: backButton(say, `${path}/choose`, entries),
    step: { at: 2, of: 3 },
    problems: view.problems,
    body,
  });
}
