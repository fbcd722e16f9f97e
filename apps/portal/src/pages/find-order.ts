// How does a shopper without an account get to their order?

import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { drawHidden, drawTextField } from '../frame/field.ts';
import { contactDoor, drawPage, type Frame } from '../frame/frame.ts';
import { html, type Markup, webAddress } from '../frame/html.ts';
import type { Problem } from '../frame/problem.ts';
import { maskEmail } from '../frame/text.ts';
import { termsPath } from './terms.ts';

/** GET /, and GET /find when a field could not be read. */
export interface FindView {
  /** As typed. */
  readonly number: string;
  readonly email: string;
  readonly problems: readonly Problem[];
  /** Where those with an account at the shop come in; null: the shop knows none. */
  readonly signInUrl: string | null;
}

/** GET /code: where every /find that could be read leads, and a wrong code. */
export interface CodeView {
  readonly number: string;
  readonly email: string;
  /** New with every page: a code is good once, and a button that is pressed twice is pressed once. */
  readonly press: string;
  readonly problems: readonly Problem[];
}

/** The form with order number and e-mail; posts `number`, `email` to /find. */
export function drawFindPage(frame: Frame, view: FindView): string {
  const say = wordsOf('shopper', frame.language).find;
  const problems = view.problems;
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
<form method="post" action="${frame.base}/find" novalidate>
${drawTextField({ name: 'number', label: say.number, hint: say.numberHint, value: view.number, type: 'text', autocomplete: 'off', inputmode: 'text', maxlength: 64, problems })}
${drawTextField({ name: 'email', label: say.email, hint: say.emailHint, value: view.email, type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, problems })}
<button class="primary">${say.submit}</button>
</form>
<p><a class="door" href="${frame.base}/mail-links">${say.noNumber}</a></p>
<p><a class="door" href="${frame.base}${termsPath}">${wordsOf('terms', frame.language).page.title}</a></p>
${drawSignInDoor(view.signInUrl, say)}`;
  return drawPage(frame, { title: say.title, problems, body });
}

function drawSignInDoor(signInUrl: string | null, say: Spoken<'shopper'>['find']): Markup | null {
  const url = webAddress(signInUrl);
  if (url === null) return null;
  return html`<section><h2>${say.or}</h2><p><a class="secondary" href="${url}">${say.signIn}</a></p></section>`;
}

/** The code form; posts `number`, `email`, `code`, `press` to /code. The same for an order that exists and one that does not. */
export function drawCodePage(frame: Frame, view: CodeView): string {
  const say = wordsOf('shopper', frame.language).code;
  const order = html`${drawHidden('number', view.number)}${drawHidden('email', view.email)}`;
  const body = html`<h1>${say.title}</h1>
<p class="lead" role="status">${say.sent}</p>
<p>${say.to({ email: maskEmail(view.email) })}</p>
<form method="post" action="${frame.base}/code" novalidate>${order}${drawHidden('press', view.press)}
${drawTextField({ name: 'code', label: say.code, hint: say.codeHint, value: '', type: 'text', autocomplete: 'one-time-code', inputmode: 'numeric', maxlength: 32, problems: view.problems })}
<button class="primary">${say.submit}</button>
</form>
<section><h2>${say.noMail}</h2><p>${say.resendHint}</p>
<form method="post" action="${frame.base}/find">${order}<button class="secondary">${say.resend}</button></form>
<p><a class="door" href="${frame.base}/">${say.again}</a></p>
${contactDoor(frame, say.wrongEmail)}</section>`;
  return drawPage(frame, { title: say.title, problems: view.problems, body });
}

/** GET /l/:token: one button, so that a mail scanner's visit spends nothing. */
export function drawLinkPage(frame: Frame, view: { readonly token: string; readonly press: string }): string {
  const say = wordsOf('shopper', frame.language).link;
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
<form method="post" action="${frame.base}/l/${encodeURIComponent(view.token)}">${drawHidden('press', view.press)}<button class="primary">${say.submit}</button></form>`;
  return drawPage(frame, { title: say.title, body });
}
