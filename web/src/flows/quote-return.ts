// What would the shopper get back for these lines, if they sent them now?
import type { Order } from '@aftercare/core/order/order.ts';
import type { ShopFacts } from '@aftercare/core/platform.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import { refundByIfAsked } from '@aftercare/core/returns/promises.ts';
import {
  type ChosenLine,
  type Proposal,
  type ProposalAnswer,
  proposeReturn,
  type RefusedLine,
} from '@aftercare/core/returns/proposal.ts';
import type { Settlement } from '@aftercare/core/returns/return.ts';
import type { FieldProblem } from '@aftercare/core/wire/portal.ts';
import type { Deps } from './deps.ts';
import { type KnownFacts, readFacts } from './order-facts.ts';
import type { Shop } from './store.ts';

export interface Quote {
  readonly order: Order;
  readonly policy: Policy;
  readonly lines: readonly ChosenLine[];
  readonly settlement: Settlement;
  /** The day the money comes at the latest, if the shopper asks now. */
  readonly refundBy: string;
  /** Which ways of paying take money back. */
  readonly paysBack: ShopFacts['paysBack'];
  /** Codes: why the shop looks at it first. */
  readonly review: readonly string[];
}

export type QuoteAnswer =
  | { readonly ok: true; readonly quote: Quote }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The quote, or what is wrong with the choice; writes nothing. */
export async function quoteReturn(
  deps: Deps,
  shop: Shop,
  orderId: string,
  chosen: readonly ChosenLine[],
): Promise<QuoteAnswer> {
  const facts = await deps.store.inShop(shop.shopId, (store) => readFacts(deps, store, shop, orderId));
  if (facts === null) return { ok: false, problems: [{ path: '', codes: ['ORDER_GONE'] }] };
  const answer = propose(facts, chosen);
  return answer.ok
    ? { ok: true, quote: quoteOf(facts, chosen, answer) }
    : { ok: false, problems: problemsOf(answer) };
}

/** What the rules answer: asked before the shopper agrees, and again when the return is made. */
export function propose(facts: KnownFacts, chosen: readonly ChosenLine[]): ProposalAnswer {
  return proposeReturn({ ...facts, chosen });
}

/** A proposal as the shopper's pages show it. */
export function quoteOf(facts: KnownFacts, chosen: readonly ChosenLine[], proposal: Proposal): Quote {
  return {
    order: facts.order,
    policy: facts.policyVersion.policy,
    lines: chosen,
    settlement: proposal.settlement,
    refundBy: refundByIfAsked({
      ...facts,
      policy: facts.policyVersion.policy,
      needsReview: proposal.needsReview.length > 0,
    }),
    paysBack: facts.paysBack,
    review: proposal.needsReview,
  };
}

/** A refused proposal, each code at its field. */
export function problemsOf(answer: Extract<ProposalAnswer, { ok: false }>): readonly FieldProblem[] {
  if (answer.lines.length === 0) return answer.reasons.map((code) => ({ path: 'lines', codes: [code] }));
  return answer.lines.map((line) => ({
    path: `lines.${line.lineId}.${fieldOf(line)}`,
    // That the item can't be returned would be untrue of one that may go back for another reason.
    codes: line.isForReason ? ['BARRED_FOR_REASON'] : line.reasons,
    ...(line.message === '' ? {} : { said: line.message }),
  }));
}

function fieldOf({ reasons, isForReason }: RefusedLine): 'reason' | 'quantity' | 'chosen' {
  if (isForReason) return 'reason';
  const isCount = reasons.includes('QUANTITY_TOO_LARGE') || reasons.includes('QUANTITY_INVALID');
  return isCount ? 'quantity' : 'chosen';
}
