// Staff open a return for an order, with a written reason where the shop's own rules say no.
import type { Money } from '@aftercare/core/money/money.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { refusalsAmong } from '@aftercare/core/returns/eligibility-rules.ts';
import {
  type OpenableLine,
  openableLines,
  openByStaff,
  proposeByStaff,
} from '@aftercare/core/returns/opened-by-staff.ts';
import type { ChosenLine, Proposal } from '@aftercare/core/returns/proposal.ts';
import type { Settlement } from '@aftercare/core/returns/return.ts';
import type { Deps } from './deps.ts';
import { keepOpened } from './keep-opened.ts';
import { type KnownFacts, readFacts } from './order-facts.ts';
import type { Shop, ShopStore } from './store.ts';

export interface Openable {
  readonly order: Order;
  readonly policyVersion: number;
  readonly lines: readonly OpenableLine[];
}

/** An order as staff may open a return for it; null: no such order. */
export async function readOpenable(deps: Deps, shop: Shop, orderId: string): Promise<Openable | null> {
  const facts = await deps.store.inShop(shop.shopId, (store) => readFacts(deps, store, shop, orderId));
  if (facts === null) return null;
  return { order: facts.order, policyVersion: facts.policyVersion.version, lines: openableLines(facts) };
}

export type OpeningQuoted =
  | {
      readonly answer: 'quoted';
      readonly order: Order;
      readonly settlement: Settlement;
      /** Codes of the rules that say no to some of it. */
      readonly againstRules: readonly string[];
    }
  | { readonly answer: 'refused'; readonly reasons: readonly string[] }
  | { readonly answer: 'missing' };

/** What the shopper would get for these lines, and which rules say no; writes nothing. */
export async function quoteOpening(
  deps: Deps,
  shop: Shop,
  { orderId, chosen }: { readonly orderId: string; readonly chosen: readonly ChosenLine[] },
): Promise<OpeningQuoted> {
  const facts = await deps.store.inShop(shop.shopId, (store) => readFacts(deps, store, shop, orderId));
  if (facts === null) return { answer: 'missing' };
  const proposal = proposeByStaff({ ...facts, chosen });
  if (!proposal.ok) return { answer: 'refused', reasons: proposal.reasons };
  const { settlement, needsReview } = proposal;
  return { answer: 'quoted', order: facts.order, settlement, againstRules: refusalsAmong(needsReview) };
}

export interface StaffOpening {
  readonly orderId: string;
  readonly chosen: readonly ChosenLine[];
  /** One-time, made with the page; it becomes the return's id, so a second press finds the first's return. */
  readonly confirmation: string;
  /** The total that was shown. */
  readonly shown: Money;
  /** Why, where rules say no. */
  readonly note: string;
  readonly staff: { readonly name: string; readonly staffId: string };
}

export type OpeningAnswer =
  | { readonly answer: 'made'; readonly returnId: string }
  /** What was shown is no longer so. */
  | { readonly answer: 'changed' }
  | { readonly answer: 'refused'; readonly reasons: readonly string[] }
  | { readonly answer: 'missing' };

/** Makes the return, asked for and approved by the same person; or says what stands against it. */
export async function openReturnByStaff(
  deps: Deps,
  shop: Shop,
  opening: StaffOpening,
): Promise<OpeningAnswer> {
  const { orderId, confirmation } = opening;
  return deps.store.inShop(shop.shopId, async (store) => {
    const [, earlier, facts] = await Promise.all([
      // Asked for first, so granted first: what is read behind it is what a shopper's own request has left.
      store.returns.lockOrder(orderId),
      store.returns.get(confirmation),
      readFacts(deps, store, shop, orderId),
    ]);
    if (earlier !== null)
      return earlier.orderId === orderId ? { answer: 'made', returnId: earlier.id } : { answer: 'missing' };
    if (facts === null) return { answer: 'missing' };
    const proposal = proposeByStaff({ ...facts, chosen: opening.chosen });
    if (!proposal.ok) return { answer: 'refused', reasons: proposal.reasons };
    const { total } = proposal.settlement;
    const { minor, currency } = opening.shown;
    if (total.minor !== minor || total.currency !== currency) return { answer: 'changed' };
    return open(deps, store, { facts, proposal, opening });
  });
}

async function open(
  deps: Deps,
  store: ShopStore,
  asked: { readonly facts: KnownFacts; readonly proposal: Proposal; readonly opening: StaffOpening },
): Promise<OpeningAnswer> {
  const { facts, proposal, opening } = asked;
  const opened = openByStaff({
    id: opening.confirmation,
    orderId: facts.order.id,
    rmaNumber: await store.returns.nextRmaNumber(),
    policyVersion: facts.policyVersion.version,
    proposal,
    by: { kind: 'staff', ...opening.staff },
    at: facts.now,
    note: opening.note,
    newLineId: deps.newId,
  });
  if (!opened.ok) return { answer: 'refused', reasons: opened.reasons };
  await keepOpened(deps, store, { ...opened, order: facts.order });
  return { answer: 'made', returnId: opening.confirmation };
}
