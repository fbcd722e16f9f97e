// How does a merchant connect a shop that stands on a site of its own?
import type { KeyGuide } from '@aftercare/core/wire/key-guide.ts';
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { drawHidden, drawTextField } from '../frame/field.ts';
import { html, type Markup } from '../frame/html.ts';
import type { Problem } from '../frame/problem.ts';
import { drawStaffPage, type StaffFrame } from './frame.ts';

export interface ConnectView {
  /** The platform's own name. */
  readonly platform: string;
  /** Where the pages of this connection stand: "/connect/…". */
  readonly path: string;
  /** As typed. */
  readonly shop: string;
  readonly pasted: boolean;
  /** False: platforms can't reach us by https, so none will post its keys; pasting is left. */
  readonly canAsk: boolean;
  readonly keys: KeyGuide;
  readonly problems: readonly Problem[];
}

/** The form with the shop's address; and, folded where there is another way, the one for keys. */
export function drawConnectPage(frame: StaffFrame, view: ConnectView): string {
  const say = wordsOf('staff', frame.language).connect;
  const how = say.pasteText({ platform: view.platform, where: view.keys.where });
  const keys = html`<p>${how}</p>${drawPasting(frame, view)}`;
  const ways = view.canAsk
    ? html`<p class="lead">${say.intro}</p>${drawAsking(frame, view)}
<section><details${view.pasted ? html` open` : null}><summary>${say.pasteTitle}</summary>${keys}</details></section>`
    : keys;
  const body = html`${ways}
<p><a class="door" href="/staff">${say.signIn}</a></p>`;
  return drawStaffPage(frame, {
    title: say.title({ platform: view.platform }),
    problems: view.problems,
    body,
  });
}

function drawAsking(frame: StaffFrame, view: ConnectView): Markup {
  const say = wordsOf('staff', frame.language).connect;
  return html`<form method="post" action="${view.path}" novalidate>${drawAddress(frame, view, 'shop')}
<button class="primary">${say.submit}</button></form>`;
}

function drawPasting(frame: StaffFrame, view: ConnectView): Markup {
  const say = wordsOf('staff', frame.language).connect;
  const part = (name: 'key' | 'secret') =>
    drawTextField({
      ...{
        name,
        label: view.keys[name].label,
        hint: say.keyHint({ begins: view.keys[name].begins }),
        value: '',
        type: 'text',
        autocomplete: 'off',
        inputmode: 'text',
      },
      ...{ maxlength: 200, problems: view.problems },
    });
  return html`<form method="post" action="${view.path}/pasted" novalidate>${drawAddress(frame, view, 'site')}
${part('key')}${part('secret')}
<button class="${view.canAsk ? 'secondary' : 'primary'}">${say.paste}</button></form>`;
}

/** Of two forms on a page each has a field of its own name. */
function drawAddress(frame: StaffFrame, { shop, problems }: ConnectView, name: 'shop' | 'site'): Markup {
  const say = wordsOf('staff', frame.language).connect;
  return drawTextField({
    ...{ name, label: say.shop, hint: say.shopHint, value: shop, type: 'text' },
    ...{ autocomplete: 'url', inputmode: 'text', maxlength: 200, problems },
  });
}

/** How far a connection is. */
export type ConnectionView =
  | {
      readonly state: 'connected';
      readonly domain: string;
      /** All of them have been read, now or when the shop was connected before. */
      readonly hasOrders: boolean;
      readonly pluginUrl: string;
    }
  | { readonly state: 'waiting' | 'ended' }
  | { readonly state: 'denied'; readonly domain: string }
  | { readonly state: 'received' | 'refused'; readonly domain: string; readonly problem: string };

interface Place {
  readonly platform: string;
  readonly keys: KeyGuide;
  readonly path: string;
  /** The secret that ends this connection. */
  readonly nonce: string;
}

/** GET …/done: where the merchant comes back to. */
export function drawConnectionPage(frame: StaffFrame, place: Place, view: ConnectionView): string {
  const say = wordsOf('staff', frame.language).done;
  // What was typed once is not asked again.
  const query = 'domain' in view ? `?shop=${encodeURIComponent(view.domain)}` : '';
  const again = html`<p><a class="primary" href="${place.path}${query}">${say.again}</a></p>`;
  switch (view.state) {
    case 'connected': {
      const body = html`<p class="lead">${view.hasOrders ? say.connectedAgainText : say.connectedText}</p>
<p>${say.pluginHint}</p><p><a class="primary" href="${view.pluginUrl}">${say.plugin({ platform: place.platform })}</a></p>
<p><a class="door" href="/staff?shop=${encodeURIComponent(view.domain)}">${say.mail}</a></p>`;
      return drawStaffPage(frame, { title: say.connected({ domain: view.domain }), body });
    }
    case 'waiting':
      return draw(
        frame,
        say.waiting,
        html`<p class="lead">${say.waitingText}</p>
<p><a class="primary" href="${place.path}/done?nonce=${encodeURIComponent(place.nonce)}">${say.refresh}</a></p>`,
      );
    case 'received':
      return draw(
        frame,
        say.received,
        html`${tell(say.receivedText, view.problem)}
<form method="post" action="${place.path}/done">${drawHidden('nonce', place.nonce)}<button class="primary">${say.retry}</button></form>`,
      );
    case 'refused':
      return draw(
        frame,
        say.refused,
        html`${tell(say.refusedText, view.problem)}<p>${say.refusedHint}</p>
<p>${say.keyLeft({ platform: place.platform, where: place.keys.where })}</p>${again}`,
      );
    case 'denied':
      return draw(frame, say.denied, html`<p class="lead">${say.deniedText}</p>${again}`);
    case 'ended':
      return draw(frame, say.ended, html`<p class="lead">${say.endedText}</p>${again}`);
  }
}

function draw(frame: StaffFrame, title: string, body: Markup): string {
  return drawStaffPage(frame, { title, body });
}

function tell(intro: string, problem: string): Markup {
  return html`<p class="lead">${intro}</p><div class="notice warn"><p>${problem}</p></div>`;
}
