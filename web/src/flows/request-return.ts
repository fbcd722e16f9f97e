// The shopper says: yes, send it back. Every rule is asked again, and what was shown must still be true.
import type { Money } from '@aftercare/core/money/money.ts';
import { openReturn } from '@aftercare/core/returns/opening.ts';
import type { ChosenLine, Proposal } from '@aftercare/core/returns/proposal.ts';
import type { FieldProblem } from '@aftercare/core/wire/portal.ts';
import type { Deps } from './deps.ts';
import { keepOpened } from './keep-opened.ts';
import { type KnownFacts, readFacts } from './order-facts.ts';
import { problemsOf, propose, type Quote, quoteOf } from './quote-return.ts';
import type { Shop, ShopStore } from './store.ts';

export interface Confirmed {
  readonly orderId: string;
  readonly chosen: readonly ChosenLine[];
  /** One-time, made with the check page; it becomes the return's id, so a second press finds the first's return. */
  readonly confirmation: string;
  /** The total the shopper saw. */
  readonly shown: Money;
}

export type RequestAnswer =
  | { readonly answer: 'made'; readonly returnId: string }
  | { readonly answer: 'changed'; readonly quote: Quote }
  | { readonly answer: 'refused'; readonly problems: readonly FieldProblem[] }
  | { readonly answer: 'missing' };

/** Makes the return, with its event, notices and the platform's copy to come; or says what stands against it. */
export async function requestReturn(deps: Deps, shop: Shop, confirmed: Confirmed): Promise<RequestAnswer> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const [, earlier, facts] = await Promise.all([
      // Asked for first, so granted first: what is read behind it is what the one before us has left.
      store.returns.lockOrder(confirmed.orderId),
      store.returns.get(confirmed.confirmation),
      readFacts(deps, store, shop, confirmed.orderId),
    ]);
    if (earlier !== null)
      return earlier.orderId === confirmed.orderId
        ? { answer: 'made', returnId: earlier.id }
        : { answer: 'missing' };
    if (facts === null) return { answer: 'missing' };
    return decide(deps, store, facts, confirmed);
  });
}

/** Whether this confirmation of this order has already made its return. */
export async function hasReturn(
  deps: Deps,
  shop: Shop,
  { id, orderId }: { id: string; orderId: string },
): Promise<boolean> {
  const made = await deps.store.inShop(shop.shopId, (store) => store.returns.get(id));
  return made?.orderId === orderId;
}

async function decide(
  deps: Deps,
  store: ShopStore,
  facts: KnownFacts,
  confirmed: Confirmed,
): Promise<RequestAnswer> {
  const proposal = propose(facts, confirmed.chosen);
  if (!proposal.ok) return { answer: 'refused', problems: problemsOf(proposal) };
  const { total } = proposal.settlement;
  if (total.minor !== confirmed.shown.minor || total.currency !== confirmed.shown.currency) {
    return { answer: 'changed', quote: quoteOf(facts, confirmed.chosen, proposal) };
  }
  await open(deps, store, facts, confirmed.confirmation, proposal);
  return { answer: 'made', returnId: confirmed.confirmation };
}

async function open(
  deps: Deps,
  store: ShopStore,
  facts: KnownFacts,
  id: string,
  proposal: Proposal,
): Promise<void> {
  const opened = openReturn({
    id,
    orderId: facts.order.id,
    rmaNumber: await store.returns.nextRmaNumber(),
    policyVersion: facts.policyVersion.version,
    proposal,
    by: { kind: 'shopper' },
    at: facts.now,
    newLineId: deps.newId,
  });
  await keepOpened(deps, store, { ...opened, order: facts.order });
}
