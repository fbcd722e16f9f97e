// What does the shopper see of a return they made?

import type { NoticeKind } from '@aftercare/core/notifications/triggers.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { ShopFacts } from '@aftercare/core/platform.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import { isPossible } from '@aftercare/core/returns/decide.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import { nothingDueOf } from '@aftercare/core/returns/nothing-due.ts';
import { paidBy, payoutOf, refundTo } from '@aftercare/core/returns/payout.ts';
import { type Promises, promisesOf } from '@aftercare/core/returns/promises.ts';
import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import { type Stage, stageOf } from '@aftercare/core/returns/stage.ts';
import { maskEmail } from '@aftercare/portal/frame/text.ts';
import { drawMissingPage } from '@aftercare/portal/pages/failure.ts';
import { drawOrderPage, type ReturnSummaryView } from '@aftercare/portal/pages/order.ts';
import {
  drawReturnPage,
  type ReturnStage,
  type ReturnView,
  type TimelineStepView,
} from '@aftercare/portal/pages/return.ts';
import type { Request } from 'express';
import { cancelReturn } from '../../flows/cancel-return.ts';
import type { Notice } from '../../flows/mail-store.ts';
import { orderFacts } from '../../flows/order-facts.ts';
import { paysBackOf } from '../../flows/pays-back.ts';
import type { Shop } from '../../flows/store.ts';
import { readText } from '../input.ts';
import { type Reply, redirect } from '../route.ts';
import type { Services } from '../services.ts';
import { portalPage } from './door.ts';
import { itemOf, orderView } from './order-page.ts';
import { receiptView } from './return-form.ts';
import type { OrderVisit } from './session.ts';

interface Shown {
  readonly value: Return;
  readonly intents: readonly Intent[];
  readonly notices: readonly Pick<Notice, 'kind' | 'state' | 'to'>[];
  readonly events: readonly ReturnEvent[];
  readonly order: Order;
  readonly policy: Policy;
  readonly promises: Promises;
  readonly paysBack: ShopFacts['paysBack'];
}

/** GET …/o/:session/ */
export async function showOrder(services: Services, visit: OrderVisit, _request: Request): Promise<Reply> {
  const facts = await orderFacts(services.deps, visit.shop, visit.orderId);
  if (facts === null) return portalPage(drawMissingPage(visit.frame), 404);
  const returns = await summarize(services, visit.shop, facts.returns);
  return portalPage(drawOrderPage(visit.frame, orderView({ ...facts, returns, session: visit.session })));
}

/** How far each of these returns has got. */
export function summarize(
  { deps }: Services,
  shop: Shop,
  returns: readonly Return[],
): Promise<ReturnSummaryView[]> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const summaries: ReturnSummaryView[] = [];
    for (const value of returns) {
      const stage = shopperStage(value, await store.intents.ofReturn(value.id));
      summaries.push({ id: value.id, rmaNumber: value.rmaNumber, stage, amount: value.settlement.total });
    }
    return summaries;
  });
}

/** GET …/o/:session/returns/:id: a return of another order is not there. */
export async function showReturn(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  const shown = await readReturn(services, visit, readText(request.params.id));
  if (shown === null) return portalPage(drawMissingPage(visit.frame), 404);
  return portalPage(drawReturnPage(visit.frame, returnView(shown, visit)));
}

/** POST …/o/:session/returns/:id/cancellation */
export async function cancel(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  const returnId = readText(request.params.id);
  const outcome = await cancelReturn(services.deps, visit.shop, { returnId, orderId: visit.orderId });
  if (!outcome.ok && outcome.why === 'missing') return portalPage(drawMissingPage(visit.frame), 404);
  // Too late to cancel: the page says how it stands and offers no button.
  return redirect(`${visit.frame.base}/o/${visit.session}/returns/${returnId}`);
}

async function readReturn(services: Services, visit: OrderVisit, returnId: string): Promise<Shown | null> {
  return services.deps.store.inShop(visit.shop.shopId, async (store) => {
    const value = await store.returns.get(returnId);
    const order = value?.orderId === visit.orderId ? await store.orders.get(value.orderId) : null;
    if (value === null || order === null) return null;
    const events = (await store.returns.history(value.id)).map((stored) => stored.event);
    const { policy } = await store.policies.at(order.processedAt);
    const now = services.deps.now().toISOString();
    return {
      value,
      order,
      events,
      policy,
      intents: await store.intents.ofReturn(value.id),
      notices: await store.notices.ofReturn(value.id),
      paysBack: paysBackOf(visit.shop),
      promises: promisesOf({ value, events, policy, now, timeZone: visit.frame.timeZone }),
    };
  });
}

/** The return as its page shows it. */
export function returnView(
  { value, intents, notices, events, order, policy, promises, paysBack }: Shown,
  visit: Pick<OrderVisit, 'session'>,
): ReturnView {
  const done = intents.filter((intent) => intent.state === 'done');
  const nothing = nothingDueOf(value, intents);
  const stage = shopperStage(value, intents);
  const payout = payoutOf(order, done, { currency: value.settlement.total.currency, paysBack });
  return {
    session: visit.session,
    returnId: value.id,
    rmaNumber: value.rmaNumber,
    stage,
    items: value.lines.flatMap((line) => itemOf(order, line.lineId, line.quantity)),
    receipt: receiptView(order, value, policy),
    // Once money is under way, what can still be refunded no longer tells where all of it goes.
    refundTo: intents.some((intent) => intent.state !== 'refused')
      ? paidBy(order, paysBack)
      : refundTo(order, paysBack),
    refunded: payout.amount.minor > 0 ? payout : null,
    nothingDue: nothing,
    returnAddress: policy.returnAddress,
    instructions: policy.instructions,
    ...promises,
    declineReason: value.declineReason,
    isSettledAnotherWay: isSettledAnotherWay(events),
    mailedTo: mailedTo(stage, notices),
    // Of an ended return nothing is to come but money that is still on its way.
    timeline: timelineOf(events, nothing !== null, value.status !== 'CLOSED' || stage === 'PAYING'),
    canCancel: isPossible('cancel', value),
    asOf: null,
  };
}

const mailOf: Partial<Record<ReturnStage, NoticeKind>> = {
  IN_REVIEW: 'return-received',
  APPROVED: 'return-approved',
  PAID: 'return-refunded',
};

/** Only a mail that tells just this, and that the shopper's own mail server can have, is said to have been sent. */
function mailedTo(stage: ReturnStage, notices: Shown['notices']): string | null {
  const mail = notices.findLast(({ kind, state }) => kind === mailOf[stage] && state === 'accepted');
  return mail === undefined ? null : maskEmail(mail.to);
}

/** Money shown as sent, of which the payment provider has said since that it was not. */
function isTakenBack(event: ReturnEvent, events: readonly ReturnEvent[]): boolean {
  if (event.type !== 'REFUNDED') return false;
  const later = events.slice(events.indexOf(event));
  return later.some((one) => one.type === 'REFUND_FAILED' && one.intentId === event.intentId);
}

/** Whether the last closing says that the shop has paid without a refund of ours. */
function isSettledAnotherWay(events: readonly ReturnEvent[]): boolean {
  const last = events.findLast((event) => event.type === 'CLOSED' || event.type === 'REOPENED');
  return last?.type === 'CLOSED' && last.paidAnotherWay !== undefined;
}

/** The merchant's word for where it stands, in the shopper's. */
function shopperStage(value: Return, intents: readonly Intent[]): ReturnStage {
  const words: Record<Stage, ReturnStage> = {
    DECIDE: 'IN_REVIEW',
    RECEIVE: value.lines.some((line) => line.received.length > 0) ? 'WITH_US' : 'APPROVED',
    PAY: 'WITH_US',
    PAYING: 'PAYING',
    // A doubt about money is the shop's to settle; to the shopper it is still on its way.
    PERSON: 'PAYING',
    PAID: nothingDueOf(value, intents) === null ? 'PAID' : 'SETTLED',
    DECLINED: 'DECLINED',
    CANCELED: 'CANCELED',
    CLOSED: 'CLOSED',
  };
  return words[stageOf(value, intents)];
}

type Happened = (event: ReturnEvent) => boolean;
const was =
  (type: ReturnEvent['type']): Happened =>
  (event) =>
    event.type === type;

const steps: readonly (readonly [Happened, TimelineStepView['step']])[] = [
  [was('REQUESTED'), 'REQUESTED'],
  [was('APPROVED'), 'APPROVED'],
  [was('RECEIVED'), 'WITH_US'],
];
const settled = [was('REFUNDED'), 'NOTHING_DUE'] as const;
/** A part of which nothing was due sent no money; what the shop paid itself did. */
const sent = [
  (event: ReturnEvent) =>
    event.type === 'REFUNDED_ELSEWHERE' || (event.type === 'REFUNDED' && event.amount > 0),
  'MONEY_SENT',
] as const;

/** What happened, then what is still to come; a return that ended early has nothing to come. */
function timelineOf(
  events: readonly ReturnEvent[],
  isNothingDue: boolean,
  goesOn: boolean,
): TimelineStepView[] {
  const ended = events.find((event) => event.type === 'DECLINED' || event.type === 'CANCELED');
  const way = [...steps, isNothingDue ? settled : sent].map(([happened, step]) => ({
    step,
    at: events.find((event) => happened(event) && !isTakenBack(event, events))?.at ?? null,
  }));
  if (!goesOn) return way.filter((one) => one.at !== null);
  if (ended === undefined || (ended.type !== 'DECLINED' && ended.type !== 'CANCELED')) return way;
  return [...way.filter((one) => one.at !== null), { step: ended.type, at: ended.at }];
}
