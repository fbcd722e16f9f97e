// What does the merchant's admin show of a return, as a row of the queue and whole?

import { readerOfNotice } from '@aftercare/core/notifications/triggers.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { shopperName } from '@aftercare/core/order/shopper-name.ts';
import type { Restocking, ShopFacts } from '@aftercare/core/platform.ts';
import { refusalsAmong } from '@aftercare/core/returns/eligibility-rules.ts';
import { receivedQuantity } from '@aftercare/core/returns/evolve.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import { viewSettlement } from '@aftercare/core/returns/list-price.ts';
import { refundTo, solePayment } from '@aftercare/core/returns/payout.ts';
import { planRefund } from '@aftercare/core/returns/refund-plan.ts';
import type { Return, ReturnEvent, ReturnLine, ReturnLineUnits } from '@aftercare/core/returns/return.ts';
import { actionsOf, stageOf } from '@aftercare/core/returns/stage.ts';
import { leftOfStock } from '@aftercare/core/returns/stock.ts';
import type { ReturnDetail, ReturnRow } from '@aftercare/core/wire/admin.ts';
import type { Notice } from '../../flows/mail-store.ts';
import type { StoredEvent } from '../../flows/store.ts';
import type { Reader } from '../reader.ts';
import { sayEvent } from './history-text.ts';
import { sayEvidence, shortenIds } from './id-text.ts';

export interface ReturnFacts {
  readonly value: Return;
  readonly intents: readonly Intent[];
  /** Null: the order is gone from the platform and from the mirror. */
  readonly order: Order | null;
}

/** One row of the queue. */
export function rowOf(reader: Reader, { value, intents, order }: ReturnFacts): ReturnRow {
  return {
    id: value.id,
    rmaNumber: value.rmaNumber,
    status: value.status,
    stage: stageOf(value, intents),
    orderName: order?.name ?? '',
    shopperName: shopperName(order),
    items: itemsOf(reader, order, value),
    amount: value.settlement.total,
    reasons: value.reasons,
    createdAt: value.createdAt,
  };
}

function itemsOf(reader: Reader, order: Order | null, { lines }: Return): string {
  const items = lines.map((line) => `${titleOf(reader, order, line)} ×\u00a0${line.quantity}`);
  return new Intl.ListFormat(reader.locale, { type: 'unit', style: 'short' }).format(items);
}

/** The whole return with its history; where its order stands only the platform knows. */
export function detailOf(
  reader: Reader,
  facts: ReturnFacts & {
    /** All returns of its order, what happened to them, and their intents: they draw on the same units and payments. */
    orderReturns: readonly Return[];
    orderEvents: readonly ReturnEvent[];
    orderIntents: readonly Intent[];
    history: readonly StoredEvent[];
    notices: readonly Notice[];
    restocks: Restocking;
    paysBack: ShopFacts['paysBack'];
  },
): Omit<ReturnDetail, 'orderUrl' | 'toStock' | 'above' | 'can'> & { can: ReturnType<typeof actionsOf> } {
  const { value, intents, order } = facts;
  return {
    ...rowOf(reader, facts),
    revision: value.revision,
    orderId: value.orderId,
    shopperEmail: order?.email ?? null,
    origin: value.origin,
    policyVersion: value.policyVersion,
    declineReason: value.declineReason === null ? null : reader.why(value.declineReason),
    lines: value.lines.map((line) => lineOf(reader, order, line)),
    rules: rulesOf(facts.history),
    settlement: viewSettlement(order, value.settlement),
    ...payableOf(reader, order, {
      ...{ owner: value, returns: facts.orderReturns },
      ...{ events: facts.orderEvents, intents: facts.orderIntents },
      ...{ restocks: facts.restocks, paysBack: facts.paysBack },
    }),
    restocks: facts.restocks,
    intents: intents.map(({ id, sequence, amount, state, evidence, sentAt }) => ({
      id,
      sequence,
      amount,
      state,
      method: order === null ? null : solePayment(order),
      evidence: sayEvidence(reader, { state, evidence }),
      sentAt,
    })),
    refused: refusedOf(reader, facts),
    history: facts.history.map(({ id, event }) => ({
      id,
      type: event.type,
      at: event.at,
      ...sayEvent(reader, event, value),
    })),
    notices: facts.notices.map((notice) => noticeOf(reader, notice)),
    againstRules: refusalsAmong(value.reasons),
    can: actionsOf(value, intents),
  };
}

/** Kept with the first event; of one that was asked for before that there is nothing to show. */
function rulesOf(history: readonly StoredEvent[]): ReturnDetail['rules'] {
  const asked = history.find(({ event }) => event.type === 'REQUESTED')?.event;
  return asked?.type === 'REQUESTED' ? (asked.rules ?? null) : null;
}

/** A person who says that it was not paid knows it. */
function refusedOf(
  reader: Reader,
  { value, intents, history }: ReturnFacts & { history: readonly StoredEvent[] },
) {
  if (value.status !== 'OPEN') return null;
  const last = history.map(({ event }) => event).findLast(({ type }) => decided.has(type));
  if (last?.type !== 'REFUND_REFUSED' || last.by !== undefined) return null;
  const amount = intents.find(({ id }) => id === last.intentId)?.amount;
  return amount === undefined ? null : { amount, why: shortenIds(reader.why(last.why)) };
}

const decided: ReadonlySet<ReturnEvent['type']> = new Set([
  'REFUND_RESERVED',
  'REFUND_REFUSED',
  'REFUNDED',
  'REFUNDED_ELSEWHERE',
]);

type Owed = Omit<Parameters<typeof planRefund>[0], 'order'> & Pick<ShopFacts, 'restocks' | 'paysBack'>;

type Payable = Pick<ReturnDetail, 'payable' | 'payByHand' | 'leftOut' | 'stockByHand' | 'unpayable'>;

const nothing: Payable = { payable: null, payByHand: null, leftOut: [], stockByHand: [], unpayable: [] };

function payableOf(reader: Reader, order: Order | null, { restocks, paysBack, ...owed }: Owed): Payable {
  if (order === null) return nothing;
  const plan = planRefund({ ...owed, order });
  if (plan.ok) {
    const name = named(reader, order, owed.owner);
    const stockByHand =
      restocks === 'each' ? [] : leftOfStock(plan.lines).map(nameWhole(reader, order, owed.owner));
    const { byShop, label: method } = refundTo(order, paysBack);
    const payByHand = byShop && plan.amount.minor > 0 ? { method } : null;
    const leftOut = plan.leftOut.map(name);
    return { ...nothing, payable: plan.amount, payByHand, leftOut, stockByHand };
  }
  // That nothing waits to be paid hinders nobody.
  const isIdle = plan.reasons.some((reason) => reason === 'NOT_OPEN' || reason === 'NOTHING_TO_PAY');
  return { ...nothing, unpayable: isIdle ? [] : [...plan.reasons] };
}

/** On the shelf one colour is not another. */
function nameWhole(reader: Reader, order: Order, { lines }: Return) {
  return ({ returnLineId, quantity }: ReturnLineUnits) => {
    const line = lines.find((one) => one.id === returnLineId);
    const variant = order.lines.find((one) => one.id === line?.lineId)?.variantTitle;
    return { title: `${titleOf(reader, order, line)}${variant ? ` (${variant})` : ''}`, quantity };
  };
}

/** Units of a return by what they are called, in place of their line's id. */
function named(reader: Reader, order: Order, { lines }: Return) {
  return <U extends ReturnLineUnits>({ returnLineId, ...units }: U) => {
    const line = lines.find((one) => one.id === returnLineId);
    return { ...units, title: titleOf(reader, order, line) };
  };
}

function lineOf(reader: Reader, order: Order | null, line: ReturnLine): ReturnDetail['lines'][number] {
  const found = order?.lines.find((one) => one.id === line.lineId);
  return {
    id: line.id,
    lineId: line.lineId,
    title: titleOf(reader, order, line),
    variantTitle: found?.variantTitle ?? null,
    imageUrl: found?.imageUrl ?? null,
    quantity: line.quantity,
    reason: line.reason,
    note: line.note,
    received: line.received,
    receivedQuantity: receivedQuantity(line),
    refundedQuantity: line.refundedQuantity,
  };
}

function titleOf({ say }: Reader, order: Order | null, line: ReturnLine | undefined): string {
  return order?.lines.find((one) => one.id === line?.lineId)?.title ?? say.history.lostItem;
}

function noticeOf(
  { why, locale }: Reader,
  { id, kind, to, state, detail }: Notice,
): ReturnDetail['notices'][number] {
  const isOver = state === 'accepted' || detail === null || detail === '';
  const sendsAgain = (state === 'person' || state === 'bounced') && readerOfNotice(kind) !== null;
  return { id, kind, to, state, why: isOver ? null : begin(why(detail), locale), sendsAgain };
}

/** Words that stand inside a sentence elsewhere begin one here. */
function begin(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
