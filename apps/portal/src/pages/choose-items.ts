// What does the shopper want to send back, how many, and why?
import type { Money } from '@aftercare/core/money/money.ts';
import type { ReturnReason } from '@aftercare/core/returns/return.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { backLink, contactDoor, drawPage, type Frame } from '../frame/frame.ts';
import { html, type Markup } from '../frame/html.ts';
import { orderPath } from '../frame/paths.ts';
import { drawFieldProblem, fieldId, type Problem, problemAttributes } from '../frame/problem.ts';
import { sayReason } from '../frame/reason.ts';
import { formatCount, formatDay, formatMoney } from '../frame/text.ts';
import { type Entry, entryName, entryPath } from './entries.ts';
import { drawPicture, itemName } from './item.ts';

interface LineFacts {
  readonly lineId: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly imageUrl: string | null;
  /** What one unit cost after every discount, as the shopper paid. */
  readonly unitPrice: Money;
  readonly quantity: number;
}

export type ChooseLineView =
  | (LineFacts & {
      readonly open: true;
      /** Units that may still go back. */
      readonly returnable: number;
      /** Null: its days have not begun. */
      readonly lastDay: string | null;
      /** 3–8 reasons that suit this kind of product. */
      readonly reasons: readonly ReturnReason[];
    })
  | (LineFacts & {
      readonly open: false;
      readonly reason: string;
      /** The merchant's words about it; empty: they left none. */
      readonly said: string;
    });

/** GET /o/:session/return; GET …/return/choose with the entries kept, and what was wrong with them. */
export interface ChooseView {
  readonly session: string;
  readonly orderName: string;
  readonly lines: readonly ChooseLineView[];
  /** Why nothing at all can go back; then no form is shown. */
  readonly closed: string | null;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly asOf: string | null;
}

/** The choose page; posts `lines[id][chosen|quantity|reason|note]` to …/return/costs. */
export function drawChoosePage(frame: Frame, view: ChooseView): string {
  const say = wordsOf('shopper', frame.language);
  const open = view.closed === null && view.lines.some((line) => line.open);
  const title = open ? say.choose.title : say.choose.closed;
  return drawPage(frame, {
    title,
    back: backLink(`${orderPath(frame, view.session)}/`, say),
    ...(open ? { step: { at: 1, of: 3 } } : {}),
    problems: view.problems,
    asOf: view.asOf,
    body: html`<h1 id="title">${title}</h1>${open ? drawForm(frame, say, view) : drawClosed(frame, say, view)}`,
  });
}

function drawForm(frame: Frame, say: Spoken<'shopper'>, view: ChooseView): Markup {
  return html`<p class="lead">${say.choose.intro({ name: view.orderName })}</p>
${view.asOf === null ? null : html`<p>${say.choose.asOf}</p>`}
<form method="post" action="${orderPath(frame, view.session)}/return/costs" novalidate>
<fieldset class="lines" id="${fieldId('lines')}" tabindex="-1" aria-labelledby="title"${problemAttributes('lines', view.problems)}>
${drawFieldProblem('lines', view.problems)}
${view.lines.map((line) => drawLine(frame, say, view, line))}
</fieldset>
<button class="primary">${say.choose.submit}</button>
</form>`;
}

function drawClosed(frame: Frame, say: Spoken<'shopper'>, view: ChooseView): Markup {
  return html`${view.closed === null ? null : html`<p class="lead">${sayReason(frame, view.closed)}</p>`}
${view.lines.map((line) => (line.open ? null : drawBarred(frame, say, view, line, null)))}
${contactDoor(frame, say.choose.otherDoor)}`;
}

function drawLine(frame: Frame, say: Spoken<'shopper'>, view: ChooseView, line: ChooseLineView): Markup {
  if (!line.open) return drawBarred(frame, say, view, line, contactDoor(frame, say.choose.otherDoor));
  const path = entryPath(line.lineId, 'chosen');
  const entry = view.entries.find((one) => one.lineId === line.lineId);
  const until =
    line.lastDay === null ? say.choose.notBegun : say.choose.until({ day: formatDay(frame, line.lastDay) });
  return html`<div class="line">
<label class="row"><input type="checkbox" id="${fieldId(path)}" name="${entryName(line.lineId, 'chosen')}" value="yes"${entry?.chosen ? html` checked` : null}${problemAttributes(path, view.problems)}>
${drawFacts(frame, say, line)}</label>
${drawFieldProblem(path, view.problems)}
<p class="muted until">${until}</p>
<div class="more">${drawQuantity(frame, view, line, entry)}${drawReason(say, view, line, entry)}${drawNote(say, view, line, entry)}</div>
${isRefused(view, line, entry) ? contactDoor(frame, say.choose.otherDoor) : null}</div>`;
}

/** A rule says no to it, not that something is missing: there a person may still help. */
function isRefused({ problems }: ChooseView, { lineId }: OpenLine, entry: Entry | undefined): boolean {
  const hasReason = entry !== undefined && entry.reason !== '';
  const paths = [entryPath(lineId, 'chosen'), ...(hasReason ? [entryPath(lineId, 'reason')] : [])];
  return problems.some(({ path }) => paths.includes(path));
}

type OpenLine = Extract<ChooseLineView, { open: true }>;

function drawFacts(frame: Frame, say: Spoken<'shopper'>, line: LineFacts): Markup {
  const amount = formatMoney(frame, line.unitPrice);
  const price = line.quantity === 1 ? amount : say.choose.each({ amount, count: line.quantity });
  return html`${drawPicture(line.imageUrl)}<span class="facts"><bdi class="strong">${itemName(line)}</bdi> <span class="muted">${price}</span></span>`;
}

type BarredLine = Extract<ChooseLineView, { open: false }>;

function drawBarred(
  frame: Frame,
  say: Spoken<'shopper'>,
  view: ChooseView,
  line: BarredLine,
  door: Markup | null,
): Markup {
  const problems = view.problems.filter((one) => one.path.startsWith(`lines.${line.lineId}.`));
  return html`<div class="line barred"><div class="row">${drawFacts(frame, say, line)}</div>
${problems.map((one) => html`<p class="field-problem" id="${fieldId(one.path)}" tabindex="-1">${one.message}</p>`)}
<p><span class="strong">${say.choose.barred}</span> ${sayReason(frame, line.reason)}${line.said === '' ? null : html` <bdi>${line.said}</bdi>`}</p>
${door}</div>`;
}

function drawLabel(id: string, text: string, line: LineFacts): Markup {
  return html`<label for="${id}">${text}<span class="hidden"> ${itemName(line)}</span></label>`;
}

function drawQuantity(frame: Frame, view: ChooseView, line: OpenLine, entry: Entry | undefined): Markup {
  const path = entryPath(line.lineId, 'quantity');
  const id = fieldId(path);
  const say = wordsOf('shopper', frame.language);
  const counts = Array.from({ length: Math.min(line.returnable, 1000) }, (_, index) => index + 1);
  return html`<div class="field">${drawLabel(id, say.choose.quantity, line)}${drawFieldProblem(path, view.problems)}
<select id="${id}" name="${entryName(line.lineId, 'quantity')}"${problemAttributes(path, view.problems)}>${counts.map(
    (count) =>
      html`<option value="${String(count)}"${entry?.quantity === String(count) ? html` selected` : null}>${formatCount(frame, count)}</option>`,
  )}</select></div>`;
}

function drawReason(
  say: Spoken<'shopper'>,
  view: ChooseView,
  line: OpenLine,
  entry: Entry | undefined,
): Markup {
  const path = entryPath(line.lineId, 'reason');
  const id = fieldId(path);
  return html`<div class="field">${drawLabel(id, say.choose.reason, line)}${drawFieldProblem(path, view.problems)}
<select id="${id}" name="${entryName(line.lineId, 'reason')}"${problemAttributes(path, view.problems)}>
<option value="">${say.choose.reasonEmpty}</option>${line.reasons.map(
    (reason) =>
      html`<option value="${reason}"${entry?.reason === reason ? html` selected` : null}>${say.reasons[reason]}</option>`,
  )}</select></div>`;
}

function drawNote(
  say: Spoken<'shopper'>,
  view: ChooseView,
  line: OpenLine,
  entry: Entry | undefined,
): Markup {
  const path = entryPath(line.lineId, 'note');
  const id = fieldId(path);
  return html`<div class="field wide">${drawLabel(id, say.choose.note, line)}${drawFieldProblem(path, view.problems)}
<textarea id="${id}" name="${entryName(line.lineId, 'note')}" rows="2" maxlength="500" dir="auto"${problemAttributes(path, view.problems)}>
${entry?.note ?? ''}</textarea></div>`;
}
