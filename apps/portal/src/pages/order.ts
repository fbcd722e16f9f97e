// Where is my order, and what can I still do about it?
import type { Money } from '@aftercare/core/money/money.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { contactDoor, drawPage, type Frame } from '../frame/frame.ts';
import { html, type Markup, webAddress } from '../frame/html.ts';
import { orderPath, returnPath } from '../frame/paths.ts';
import { sayReason } from '../frame/reason.ts';
import { formatDay, formatMoney } from '../frame/text.ts';
import { drawItems, type ItemView } from './item.ts';
import type { ReturnStage } from './return.ts';

/** How far an order, or a parcel, has got; days are instants or plain days. */
export type DeliveryState =
  | { readonly kind: 'ARRIVES'; readonly day: string }
  | { readonly kind: 'DELIVERED'; readonly day: string | null }
  | { readonly kind: 'ON_ITS_WAY' }
  | { readonly kind: 'PART_SENT' }
  | { readonly kind: 'NOT_SENT' }
  | { readonly kind: 'CANCELLED'; readonly day: string };

export interface ParcelView {
  readonly state: DeliveryState;
  readonly tracking: readonly {
    readonly company: string | null;
    readonly number: string | null;
    readonly url: string | null;
  }[];
  readonly items: readonly ItemView[];
}

/** A door open today with its last day, or a closed one with the reason. */
export type ReturnDoorView =
  | { readonly open: true; readonly lastDay: string | null }
  | { readonly open: false; readonly reason: string };

export interface ReturnSummaryView {
  readonly id: string;
  readonly rmaNumber: string;
  readonly stage: ReturnStage;
  readonly amount: Money;
}

/** GET /o/:session/ */
export interface OrderView {
  /** The token of the session, as in the address. */
  readonly session: string;
  readonly orderName: string;
  readonly placedAt: string;
  readonly total: Money;
  readonly state: DeliveryState;
  readonly parcels: readonly ParcelView[];
  /** What needs none, such as a gift card. */
  readonly withoutParcel: readonly ItemView[];
  /** What no parcel holds yet. */
  readonly unsent: readonly ItemView[];
  /** The day by which the shop means to send the rest; null when it did not say. */
  readonly sendBy: string | null;
  readonly returnDoor: ReturnDoorView;
  readonly returns: readonly ReturnSummaryView[];
  /** Set when the shop could not be asked: then the facts are of this instant. */
  readonly asOf: string | null;
}

/** The order page: the answer first, then parcels, doors, returns. */
export function drawOrderPage(frame: Frame, view: OrderView): string {
  const say = wordsOf('shopper', frame.language);
  const items = [...view.parcels.flatMap((parcel) => parcel.items), ...view.withoutParcel, ...view.unsent];
  const count = items.reduce((sum, item) => sum + item.quantity, 0);
  const body = html`<p class="over"><bdi>${say.order.title({ name: view.orderName })}</bdi></p>
<div class="headline"><h1>${sayState(frame, say, view.state)}</h1><span class="badge ${tones[view.state.kind]}">${say.badge[view.state.kind]}</span></div>
<p class="muted">${sayPlaced(frame, say, view, count)} · ${say.order.total} ${formatMoney(frame, view.total)}</p>
${view.state.kind === 'CANCELLED' ? html`<p>${say.order.cancelledText}</p>` : null}
${view.returns.length === 0 ? null : drawReturns(frame, say, view)}
${view.parcels.map((parcel, index) => drawParcel(frame, say, parcel, index, view.parcels.length))}
${view.withoutParcel.length === 0 ? null : html`<section class="card">${drawItems(view.withoutParcel, say.order.quantity)}</section>`}
${view.unsent.length === 0 ? null : drawUnsent(frame, say, view)}
${drawDoors(frame, say, view)}`;
  return drawPage(frame, { title: say.order.title({ name: view.orderName }), asOf: view.asOf, body });
}

const tones = {
  ARRIVES: 'info',
  DELIVERED: 'good',
  ON_ITS_WAY: 'info',
  PART_SENT: 'info',
  NOT_SENT: 'plain',
  CANCELLED: 'plain',
} as const;

function sayPlaced(frame: Frame, say: Spoken<'shopper'>, view: OrderView, items: number): string {
  const day = formatDay(frame, view.placedAt);
  return items === 0 ? say.order.placed({ day }) : say.order.placedItems({ day, items });
}

/** "Arrives Thu, 14 May 2026". */
export function sayState(frame: Frame, say: Spoken<'shopper'>, state: DeliveryState): string {
  switch (state.kind) {
    case 'ARRIVES':
      return say.state.arrives({ day: formatDay(frame, state.day) });
    case 'DELIVERED':
      return state.day === null
        ? say.state.deliveredSometime
        : say.state.delivered({ day: formatDay(frame, state.day) });
    case 'CANCELLED':
      return say.state.cancelled({ day: formatDay(frame, state.day) });
    case 'ON_ITS_WAY':
      return say.state.onItsWay;
    case 'PART_SENT':
      return say.state.partSent;
    case 'NOT_SENT':
      return say.state.notSent;
  }
}

function drawParcel(
  frame: Frame,
  say: Spoken<'shopper'>,
  parcel: ParcelView,
  index: number,
  of: number,
): Markup {
  return html`<section class="card"><h2>${of === 1 ? say.order.onlyParcel : say.order.parcel({ at: index + 1, of })}</h2>
<p class="strong">${sayState(frame, say, parcel.state)}</p>
${parcel.tracking.map((one) => drawTracking(say, one))}
${drawItems(parcel.items, say.order.quantity)}</section>`;
}

function drawTracking(say: Spoken<'shopper'>, tracking: ParcelView['tracking'][number]): Markup {
  const url = webAddress(tracking.url);
  const label =
    tracking.company === null ? say.order.trackPlain : say.order.track({ company: tracking.company });
  return html`${tracking.number === null ? null : html`<p>${say.order.number}: <bdi class="number">${tracking.number}</bdi></p>`}
${url === null ? null : html`<p><a class="door" href="${url}" rel="noreferrer noopener">${label}</a></p>`}`;
}

function drawUnsent(frame: Frame, say: Spoken<'shopper'>, view: OrderView): Markup | null {
  if (view.state.kind === 'CANCELLED')
    return html`<section class="card">${drawItems(view.unsent, say.order.quantity)}</section>`;
  const when =
    view.sendBy === null ? say.order.notExpected : say.order.expected({ day: formatDay(frame, view.sendBy) });
  return html`<section class="card"><h2>${say.order.unsent}</h2><p>${when}</p>${drawItems(view.unsent, say.order.quantity)}</section>`;
}

function drawDoors(frame: Frame, say: Spoken<'shopper'>, view: OrderView): Markup {
  const door = view.returnDoor;
  return html`<section><h2>${say.order.doors}</h2>
${
  door.open
    ? html`<p><a class="primary" href="${orderPath(frame, view.session)}/return">${say.order.returnDoor}</a></p><p class="muted after">${sayUntil(frame, say, door.lastDay)}</p>`
    : html`<div class="notice"><p class="strong">${say.order.returnClosed}</p><p>${sayReason(frame, door.reason)}</p></div>`
}
${contactDoor(frame, say.order.wrong)}</section>`;
}

function sayUntil(frame: Frame, say: Spoken<'shopper'>, lastDay: string | null): string {
  return lastDay === null
    ? say.order.returnNotBegun
    : say.order.returnUntil({ day: formatDay(frame, lastDay) });
}

function drawReturns(frame: Frame, say: Spoken<'shopper'>, view: OrderView): Markup {
  return html`<section class="card"><h2>${say.order.returns}</h2><ul class="rows">${view.returns.map(
    (one) =>
      html`<li><a class="door" href="${returnPath(frame, view.session, one.id)}">${say.return.title({ rma: one.rmaNumber, state: say.return.states[one.stage] })}</a> <span class="muted">${formatMoney(frame, one.amount)}</span></li>`,
  )}</ul></section>`;
}
