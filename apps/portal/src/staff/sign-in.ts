// How does a person of a shop's staff come in from outside the shop's admin, and how do they leave?

import { wordsOf } from '@aftercare/words/catalogue.ts';
import { drawHidden, drawTextField } from '../frame/field.ts';
import { html } from '../frame/html.ts';
import { drawStaffPage, type StaffFrame } from './frame.ts';

export interface SignInView {
  /** As typed, or as known. */
  readonly shop: string;
  readonly connectPath: string;
  /** Somebody has just signed out: that is told first. */
  readonly hasLeft: boolean;
}

/** GET /staff: posts `shop`, `email` to itself. */
export function drawSignInPage(frame: StaffFrame, view: SignInView): string {
  const { signIn: say, out } = wordsOf('staff', frame.language);
  const left = html`<p class="lead" role="status">${out.done}</p><h2>${out.again}</h2><p>${say.intro}</p>`;
  const body = html`${view.hasLeft ? left : html`<p class="lead">${say.intro}</p>`}
<form method="post" action="/staff">
${drawTextField({ name: 'shop', label: say.shop, hint: say.shopHint, value: view.shop, type: 'text', autocomplete: 'url', inputmode: 'text', maxlength: 200, problems: [] })}
${drawTextField({ name: 'email', label: say.email, hint: say.emailHint, value: '', type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, problems: [] })}
<button class="primary">${say.submit}</button>
</form>
<p><a class="door" href="${view.connectPath}">${say.connect}</a></p>`;
  return drawStaffPage(frame, { title: view.hasLeft ? out.ended : say.title, body });
}

/** GET /staff/sent: where every asking leads, right or wrong. */
export function drawLinkSentPage(frame: StaffFrame): string {
  const say = wordsOf('staff', frame.language).sent;
  const body = html`<p class="lead" role="status">${say.text}</p><p>${say.hint}</p>
<p><a class="door" href="/staff">${say.again}</a></p>`;
  return drawStaffPage(frame, { title: say.title, body });
}

/** GET /staff/l/:token: one button, so that a mail scanner's visit spends nothing. */
export function drawStaffLinkPage(
  frame: StaffFrame,
  view: { readonly token: string; readonly press: string },
): string {
  const say = wordsOf('staff', frame.language).link;
  const body = html`<p class="lead">${say.intro}</p>
<form method="post" action="/staff/l/${encodeURIComponent(view.token)}">${drawHidden('press', view.press)}<button class="primary">${say.submit}</button></form>`;
  return drawStaffPage(frame, { title: say.title, body });
}

/** POST /staff/l/:token of a link that was used, ran out, or never was. */
export function drawEndedStaffLinkPage(frame: StaffFrame): string {
  const say = wordsOf('staff', frame.language).link;
  return drawEnd(frame, { title: say.ended, why: say.endedWhy, door: say.endedDoor });
}

export interface StaffChangeView {
  readonly now: { readonly domain: string; readonly name: string };
  readonly next: { readonly domain: string; readonly name: string };
  readonly ticket: string;
}

/** /staff/enter in a browser that has somebody else in: another site may have sent it here, so a person says yes. */
export function drawStaffChangePage(frame: StaffFrame, { now, next, ticket }: StaffChangeView): string {
  const say = wordsOf('staff', frame.language).change;
  const body = html`<p class="lead">${say.held({ domain: now.domain, name: now.name })}</p><p>${say.unasked}</p>
<form method="post" action="/staff/change">${drawHidden('ticket', ticket)}<button class="primary">${say.submit({ domain: next.domain })}</button></form>
<p><a class="door" href="/">${say.back({ domain: now.domain })}</a></p>`;
  return drawStaffPage(frame, { title: say.title({ domain: next.domain, name: next.name }), body });
}

/** POST /staff/enter with a token that opens nothing. */
export function drawEndedTokenPage(frame: StaffFrame): string {
  const say = wordsOf('staff', frame.language).token;
  return drawEnd(frame, { title: say.ended, why: say.endedWhy, door: say.endedDoor });
}

/** 429. */
export function drawStaffTooManyPage(frame: StaffFrame, view: { readonly minutes: number }): string {
  const say = wordsOf('staff', frame.language).tooMany;
  return drawEnd(frame, { title: say.title, why: say.text({ minutes: view.minutes }), door: say.door });
}

/** GET /staff/out: one button, since a visit changes nothing. */
export function drawSignOutPage(frame: StaffFrame): string {
  const say = wordsOf('staff', frame.language).out;
  const body = html`<p class="lead">${say.intro}</p>
<form method="post" action="/staff/out"><button class="primary">${say.submit}</button></form>
<p><a class="door" href="/">${say.back}</a></p>`;
  return drawStaffPage(frame, { title: say.title, body });
}

function drawEnd(frame: StaffFrame, end: { title: string; why: string; door: string }): string {
  const body = html`<p class="lead">${end.why}</p><p><a class="primary" href="/staff">${end.door}</a></p>`;
  return drawStaffPage(frame, { title: end.title, body });
}
