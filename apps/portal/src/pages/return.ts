// What happened to my return, and what do I do now?
import type { NothingDue } from '@aftercare/core/returns/nothing-due.ts';
import type { Payout, RefundTo } from '@aftercare/core/returns/payout.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { backLink, contactDoor, drawPage, type Frame } from '../frame/frame.ts';
import { html, type Markup } from '../frame/html.ts';
import { orderPath, returnPath } from '../frame/paths.ts';
import { sayPayout } from '../frame/payout-text.ts';
import { sayWritten } from '../frame/reason.ts';
import { sayWay, withWhy } from '../frame/refund-text.ts';
import { formatDay, formatMoney, formatTime } from '../frame/text.ts';
import { drawItems, type ItemView } from './item.ts';
import { drawReceipt, type ReceiptView } from './receipt.ts';

/**
 * IN_REVIEW: a person decides. APPROVED: to be sent. WITH_US: arrived, nothing paid yet. PAYING: money decided,
 * not yet proven. PAID: all of it proven. SETTLED: all checked, nothing due. CLOSED: ended without more money.
 */
export type ReturnStage =
  | 'IN_REVIEW'
  | 'APPROVED'
  | 'WITH_US'
  | 'PAYING'
  | 'PAID'
  | 'SETTLED'
  | 'DECLINED'
  | 'CANCELED'
  | 'CLOSED';

export interface TimelineStepView {
  readonly step: keyof Spoken<'shopper'>['return']['steps'];
  /** Null: still to come. */
  readonly at: string | null;
}

/** GET /o/:session/returns/:id */
export interface ReturnView {
  readonly session: string;
  readonly returnId: string;
  readonly rmaNumber: string;
  readonly stage: ReturnStage;
  readonly items: readonly ItemView[];
  readonly receipt: ReceiptView;
  readonly refundTo: RefundTo;
  /** What has been proven to be paid so far; null: nothing. */
  readonly refunded: Payout | null;
  /** Set when no money comes back. */
  readonly nothingDue: NothingDue | null;
  /** The policy's words on where and how to send it. */
  readonly returnAddress: string;
  readonly instructions: string;
  /** Days; null where nothing was promised. */
  readonly answerBy: string | null;
  readonly sendBy: string | null;
  readonly refundBy: string | null;
  /** The promised day that has passed; null: all in time. */
  readonly lateSince: string | null;
  readonly declineReason: string | null;
  /** Closed, and the shop says it has paid without a refund through this page. */
  readonly isSettledAnotherWay: boolean;
  /** Where the mail went, masked. */
  readonly mailedTo: string | null;
  readonly timeline: readonly TimelineStepView[];
  readonly canCancel: boolean;
  readonly asOf: string | null;
}

/** The page of one return: state, what happens now, timeline, receipt, cancel while allowed. */
export function drawReturnPage(frame: Frame, view: ReturnView): string {
  const say = wordsOf('shopper', frame.language);
  const title = say.return.title({ rma: view.rmaNumber, state: say.return.states[view.stage] });
  const mark = isGood(view.stage) ? html`<span class="tick" aria-hidden="true">✓</span> ` : null;
  const body = html`<h1>${mark}<bdi>${title}</bdi></h1>
${drawAnswer(frame, say, view)}
${view.lateSince === null ? null : html`<p class="notice warn">${say.return.late({ day: formatDay(frame, view.lateSince) })}</p>${contactDoor(frame, say.return.lateDoor)}`}
${view.stage === 'APPROVED' ? drawSteps(frame, say, view) : null}
${drawTimeline(frame, say, view)}
<section class="card"><h2>${say.return.items}</h2>${drawItems(view.items, say.order.quantity)}</section>
${hasReceipt(view.stage) ? html`<section class="card"><h2>${say.return.receipt}</h2>${drawReceipt(frame, view.receipt)}</section>` : null}
${view.canCancel ? drawCancel(frame, say, view) : null}
<p class="muted">${say.return.print}</p>`;
  const back = backLink(`${orderPath(frame, view.session)}/`, say);
  return drawPage(frame, { title, back, asOf: view.asOf, body });
}

function isGood(stage: ReturnStage): boolean {
  return stage === 'APPROVED' || stage === 'WITH_US' || stage === 'PAYING' || isOver(stage);
}

function isOver(stage: ReturnStage): boolean {
  return stage === 'PAID' || stage === 'SETTLED';
}

/** What would have come back is no fact any more once it won't. */
function hasReceipt(stage: ReturnStage): boolean {
  return stage === 'IN_REVIEW' || isGood(stage);
}

function drawAnswer(frame: Frame, say: Spoken<'shopper'>, view: ReturnView): Markup {
  const mailed =
    view.mailedTo === null ? null : html`<p class="muted">${say.return.mailed({ email: view.mailedTo })}</p>`;
  switch (view.stage) {
    case 'IN_REVIEW':
      return html`<p class="lead">${say.return.have}</p><p>${say.return.reviewText}</p>
${view.answerBy === null ? null : html`<p>${say.return.reviewBy({ day: formatDay(frame, view.answerBy) })}</p>`}${mailed}`;
    case 'DECLINED':
      return html`${drawDeclineReason(frame, say, view.declineReason)}
${contactDoor(frame, say.return.declinedDoor)}`;
    case 'CANCELED':
      return html`<p class="lead">${say.return.canceledText}</p>`;
    default:
      return html`${drawMoney(frame, say, view)}${mailed}`;
  }
}

/** Declined in the shop's own admin, perhaps nobody said why. */
function drawDeclineReason(frame: Frame, say: Spoken<'shopper'>, reason: string | null): Markup | null {
  if (reason === null || reason === '') return null;
  return html`<div class="notice"><p class="strong">${say.return.declinedReason}</p><p><bdi>${sayWritten(frame, reason)}</bdi></p></div>`;
}

function drawMoney(frame: Frame, say: Spoken<'shopper'>, view: ReturnView): Markup | null {
  const paid = view.refunded === null ? null : sayPaid(frame, say, view.refunded);
  if (view.stage === 'CLOSED') return drawClosed(say, view, paid);
  if (view.stage === 'PAID') return html`<p class="lead">${paid ?? say.return.paidByShop}</p>`;
  const part =
    view.refunded === null
      ? null
      : html`<p>${say.return.partPaid({ amount: formatMoney(frame, view.refunded.amount) })}</p>`;
  return html`<p class="lead">${sayRefund(frame, say, view)}</p>${part}`;
}

function sayPaid(frame: Frame, say: Spoken<'shopper'>, payout: Payout): string {
  const amount = formatMoney(frame, payout.amount);
  if (payout.byShop)
    return withWhy(say.costs, say.return.hasPaid({ amount }), { label: payout.parts[0]?.label ?? null });
  const { way, parts } = sayPayout(frame, say.costs, payout);
  const sent =
    parts === null ? say.return.paid({ amount, method: way }) : say.return.paidInParts({ amount, parts });
  return payout.hasBank ? `${sent} ${say.return.bank}` : sent;
}

function drawClosed(say: Spoken<'shopper'>, view: ReturnView, paid: string | null): Markup {
  const text = view.isSettledAnotherWay ? say.return.settledAnotherWay : say.return.closedText;
  return html`<p class="lead">${text}</p>${paid === null ? null : html`<p>${paid}</p>`}`;
}

function sayRefund(frame: Frame, say: Spoken<'shopper'>, view: ReturnView): string {
  if (view.nothingDue !== null) return say.costs.nothing[view.nothingDue];
  const amount = formatMoney(frame, view.receipt.total);
  const day = view.refundBy === null ? null : formatDay(frame, view.refundBy);
  if (view.refundTo.byShop) {
    const { refundByShop, refundByShopBy } = say.return;
    const byShop = day === null ? refundByShop({ amount }) : refundByShopBy({ amount, day });
    return withWhy(say.costs, byShop, view.refundTo);
  }
  const to = sayWay(say.costs, view.refundTo);
  return day === null
    ? say.return.refund({ amount, method: to })
    : say.return.refundBy({ amount, method: to, day });
}

function drawSteps(frame: Frame, say: Spoken<'shopper'>, view: ReturnView): Markup {
  const send =
    view.sendBy === null ? say.return.send : say.return.sendBy({ day: formatDay(frame, view.sendBy) });
  return html`<section class="card"><h2>${say.return.next}</h2><ol class="steps">
<li>${say.return.pack} ${say.return.writeNumber({ rma: view.rmaNumber })}</li>
<li>${
    view.returnAddress.trim() === ''
      ? say.return.noAddress
      : html`${send}<address class="lines-kept"><bdi>${view.returnAddress}</bdi></address>`
  }${view.instructions.trim() === '' ? null : html`<p class="lines-kept"><bdi>${view.instructions}</bdi></p>`}</li>
<li>${say.return.inspect}</li>
<li>${sayRefund(frame, say, view)}</li></ol></section>`;
}

function drawTimeline(frame: Frame, say: Spoken<'shopper'>, view: ReturnView): Markup {
  return html`<section><h2>${say.return.timeline}</h2><ol class="timeline">${view.timeline.map((one) =>
    one.at === null
      ? html`<li><span>${say.return.steps[one.step]}</span> <span class="muted">${say.return.open}</span></li>`
      : html`<li class="done"><span class="strong">${say.return.steps[one.step]}</span> <span class="muted">${formatTime(frame, one.at)}</span></li>`,
  )}</ol>
<p><a class="door" href="${returnPath(frame, view.session, view.returnId)}">${say.return.refresh}</a></p></section>`;
}

function drawCancel(frame: Frame, say: Spoken<'shopper'>, view: ReturnView): Markup {
  return html`<details class="cancel"><summary>${say.return.cancel}</summary><p>${say.return.cancelSure}</p>
<form method="post" action="${returnPath(frame, view.session, view.returnId)}/cancellation"><button class="secondary">${say.return.cancelSubmit}</button></form></details>`;
}
