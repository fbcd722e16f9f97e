// What does the shopper read when the page they wanted can't be shown?

import { wordsOf } from '@aftercare/words/catalogue.ts';
import { drawPage, type Frame } from '../frame/frame.ts';
import { html } from '../frame/html.ts';

interface Failure {
  readonly title: string;
  readonly why: string;
  readonly door: string;
}

function drawFailure(frame: Frame, failure: Failure): string {
  const body = html`<h1>${failure.title}</h1>
<p class="lead">${failure.why}</p>
<p><a class="primary" href="${frame.base}/">${failure.door}</a></p>`;
  return drawPage(frame, { title: failure.title, body });
}

/** GET or POST /l/:token of a link that was used, ran out, or never was. */
export function drawEndedLinkPage(frame: Frame): string {
  const say = wordsOf('shopper', frame.language).link;
  return drawFailure(frame, { title: say.ended, why: say.endedWhy, door: say.endedDoor });
}

/** 429: how many minutes to wait. */
export function drawTooManyPage(frame: Frame, view: { readonly minutes: number }): string {
  const say = wordsOf('shopper', frame.language).failure;
  return drawFailure(frame, {
    title: say.tooMany,
    why: say.tooManyWait({ minutes: view.minutes }),
    door: say.tooManyDoor,
  });
}

/** The session in the address has ended, or never was. */
export function drawSignedOutPage(frame: Frame): string {
  const say = wordsOf('shopper', frame.language).failure;
  return drawFailure(frame, { title: say.signedOut, why: say.signedOutWhy, door: say.signedOutDoor });
}

/** 404. */
export function drawMissingPage(frame: Frame): string {
  const say = wordsOf('shopper', frame.language).failure;
  return drawFailure(frame, { title: say.missing, why: say.missingWhy, door: say.missingDoor });
}

/** 400: an address or a body no page of ours leads to. */
export function drawRefusedPage(frame: Frame): string {
  const say = wordsOf('shopper', frame.language).failure;
  return drawFailure(frame, { title: say.refused, why: say.refusedWhy, door: say.refusedDoor });
}

/** 413: more than a form of ours takes. */
export function drawTooLargePage(frame: Frame): string {
  const say = wordsOf('shopper', frame.language).failure;
  return drawFailure(frame, { title: say.tooLarge, why: say.tooLargeWhy, door: say.refusedDoor });
}

/** 500. */
export function drawBrokenPage(frame: Frame): string {
  const say = wordsOf('shopper', frame.language).failure;
  return drawFailure(frame, { title: say.broken, why: say.brokenWhy, door: say.brokenDoor });
}
