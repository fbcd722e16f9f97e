// What must be known of an order before anything about its returns can be said?
import type { Order } from '@aftercare/core/order/order.ts';
import { withOwnRefunds } from '@aftercare/core/order/own-refunds.ts';
import type { ShopFacts } from '@aftercare/core/platform.ts';
import type { PolicyVersion } from '@aftercare/core/policy/policy.ts';
import { type LineEligibility, orderEligibility } from '@aftercare/core/returns/eligibility.ts';
import type { Return, UnitHolder } from '@aftercare/core/returns/return.ts';
import { asksForEarlier } from '@aftercare/core/returns/ruled-terms.ts';
import type { Deps } from './deps.ts';
import { paysBackOf } from './pays-back.ts';
import type { Shop, ShopStore } from './store.ts';

export interface KnownFacts {
  readonly order: Order;
  readonly returns: readonly UnitHolder[];
  readonly policyVersion: PolicyVersion;
  /** When the shopper asked for returns before; empty also where no rule asks for it. */
  readonly earlierReturns: readonly string[];
  readonly timeZone: string;
  readonly now: string;
  /** Which ways of paying take money back when asked. */
  readonly paysBack: ShopFacts['paysBack'];
}

export interface OrderFacts extends KnownFacts {
  readonly returns: readonly Return[];
  readonly eligibility: readonly LineEligibility[];
}

/** The order with its returns, the policy that governs it, and what may go back today; null: no such order. */
export async function orderFacts(deps: Deps, shop: Shop, orderId: string): Promise<OrderFacts | null> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const [known, returns] = await Promise.all([
      factsBesides(deps, store, shop, orderId),
      store.returns.ofOrder(orderId),
    ]);
    return known && { ...known, returns, eligibility: orderEligibility({ ...known, returns }) };
  });
}

/** What is known, inside a transaction that goes on to decide. */
export async function readFacts(
  deps: Deps,
  store: ShopStore,
  shop: Shop,
  orderId: string,
): Promise<KnownFacts | null> {
  const [known, returns] = await Promise.all([
    factsBesides(deps, store, shop, orderId),
    store.returns.unitHolders(orderId),
  ]);
  return known && { ...known, returns };
}

/** All but the order's other returns. */
async function factsBesides(
  deps: Deps,
  store: ShopStore,
  shop: Shop,
  orderId: string,
): Promise<Omit<KnownFacts, 'returns'> | null> {
  const [read, intents, policyVersion] = await Promise.all([
    store.orders.get(orderId),
    store.intents.ofOrder(orderId),
    store.policies.ofOrder(orderId),
  ]);
  if (read === null) return null;
  const earlierReturns = await earlierReturnsOf(store, orderId, policyVersion);
  return {
    earlierReturns,
    order: withOwnRefunds(read, intents),
    policyVersion,
    timeZone: shop.facts?.timeZone ?? 'UTC',
    paysBack: paysBackOf(shop),
    now: deps.now().toISOString(),
  };
}

/** When the order's shopper asked for returns before, where a rule of the policy asks for it. */
export async function earlierReturnsOf(
  store: ShopStore,
  orderId: string,
  { policy }: PolicyVersion,
): Promise<readonly string[]> {
  return asksForEarlier(policy) ? store.returns.earlierOfShopper(orderId) : [];
}
