// How does a shopper without an account get to their order?
import { drawHidden, drawTextField } from '../frame/field.ts';
import { contactDoor, drawPage, type Frame } from '../frame/frame.ts';
import { html } from '../frame/html.ts';
import type { Problem } from '../frame/problem.ts';
import { maskEmail } from '../frame/text.ts';
import { messagesFor } from '../messages/catalogue.ts';

/** GET /, and GET /find when a field could not be read. */
export interface FindView {
  /** As typed. */
  readonly number: string;
  readonly email: string;
  readonly problems: readonly Problem[];
}

/** GET /code: where every /find that could be read leads, and a wrong code. */
export interface CodeView {
  readonly number: string;
  readonly email: string;
  readonly problems: readonly Problem[];
}

/** The form with order number and e-mail; posts `number`, `email` to /find. */
export function drawFindPage(frame: Frame, view: FindView): string {
  const say = messagesFor(frame.language).find;
  const problems = view.problems;
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
<form method="post" action="${frame.base}/find" novalidate>
${drawTextField({ name: 'number', label: say.number, hint: say.numberHint, value: view.number, type: 'text', autocomplete: 'off', inputmode: 'text', maxlength: 64, problems })}
${drawTextField({ name: 'email', label: say.email, hint: say.emailHint, value: view.email, type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, problems })}
<button class="primary">${say.submit}</button>
</form>
${contactDoor(frame, say.noNumber)}`;
  return drawPage(frame, { title: say.title, problems, body });
}

/** The code form; posts `number`, `email`, `code` to /code. The same for an order that exists and one that does not. */
export function drawCodePage(frame: Frame, view: CodeView): string {
  const say = messagesFor(frame.language).code;
  const order = html`${drawHidden('number', view.number)}${drawHidden('email', view.email)}`;
  const body = html`<h1>${say.title}</h1>
<p class="lead" role="status">${say.sent}</p>
<p>${say.to(maskEmail(view.email))}</p>
<form method="post" action="${frame.base}/code" novalidate>${order}
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
export function drawLinkPage(frame: Frame, view: { readonly token: string }): string {
  const say = messagesFor(frame.language).link;
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
<form method="post" action="${frame.base}/l/${encodeURIComponent(view.token)}"><button class="primary">${say.submit}</button></form>`;
  return drawPage(frame, { title: say.title, body });
}
