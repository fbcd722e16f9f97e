// Where does whoever reads at an address say that a shop may write by it?
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { html } from '../frame/html.ts';
import { drawStaffPage, type StaffFrame } from './frame.ts';

/** GET /staff/sender/:token */
export function drawSenderPage(
  frame: StaffFrame,
  view: { readonly token: string; readonly address: string; readonly shop: string },
): string {
  const say = wordsOf('staff', frame.language).sender;
  const body = html`<p class="lead">${say.text({ shop: view.shop, address: view.address })}</p><p>${say.unasked}</p>
<form method="post" action="/staff/sender/${encodeURIComponent(view.token)}"><button class="primary">${say.submit}</button></form>`;
  return drawStaffPage(frame, { title: say.title, body });
}

/** POST /staff/sender/:token */
export function drawSenderSaidPage(frame: StaffFrame, view: { readonly address: string }): string {
  const say = wordsOf('staff', frame.language).sender;
  const body = html`<p class="lead" role="status">${say.saidText({ address: view.address })}</p>`;
  return drawStaffPage(frame, { title: say.said, body });
}

/** A link that is over, or of an address that is not the shop's sender any more. */
export function drawEndedSenderPage(frame: StaffFrame): string {
  const say = wordsOf('staff', frame.language).sender;
  return drawStaffPage(frame, { title: say.ended, body: html`<p class="lead">${say.endedWhy}</p>` });
}
