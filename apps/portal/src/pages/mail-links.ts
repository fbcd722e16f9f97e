// How does a shopper get to their orders who knows no order number, and has no account?
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { drawHidden, drawTextField } from '../frame/field.ts';
import { backLink, contactDoor, drawPage, type Frame } from '../frame/frame.ts';
import { html } from '../frame/html.ts';
import type { Problem } from '../frame/problem.ts';
import { maskEmail } from '../frame/text.ts';

/** GET /mail-links, and GET /mail-links/sent, where every address that could be read leads. */
export interface MailLinksView {
  /** As typed. */
  readonly email: string;
  readonly problems: readonly Problem[];
}

/** The form with the address alone; posts `email` to /mail-links. */
export function drawMailLinksPage(frame: Frame, view: MailLinksView): string {
  const all = wordsOf('shopper', frame.language);
  const { mailLinks: say, find } = all;
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
<form method="post" action="${frame.base}/mail-links" novalidate>
${drawTextField({ name: 'email', label: find.email, hint: find.emailHint, value: view.email, type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, problems: view.problems })}
<button class="primary">${say.submit}</button>
</form>`;
  const back = backLink(`${frame.base}/find`, all);
  return drawPage(frame, { title: say.title, back, problems: view.problems, body });
}

/** The same for an address with orders and for one without. */
export function drawLinksSentPage(frame: Frame, view: { readonly email: string }): string {
  const { mailLinks: say, code } = wordsOf('shopper', frame.language);
  const body = html`<h1>${code.title}</h1>
<p class="lead" role="status">${say.sent}</p>
<p>${code.to({ email: maskEmail(view.email) })}</p>
<section><h2>${code.noMail}</h2><p>${code.resendHint}</p>
<form method="post" action="${frame.base}/mail-links">${drawHidden('email', view.email)}<button class="secondary">${say.resend}</button></form>
<p><a class="door" href="${frame.base}/mail-links">${say.again}</a></p>
${contactDoor(frame, code.wrongEmail)}</section>`;
  return drawPage(frame, { title: code.title, body });
}
