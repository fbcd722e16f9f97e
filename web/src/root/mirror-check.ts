// Where do the mirror and the shops disagree? Every connected shop, or one, order by order.
import type { ShopFacts } from '@aftercare/core/platform.ts';
import { compareMirror, type Finding } from '../flows/compare-mirror.ts';
import type { Deps } from '../flows/deps.ts';
import { isStage } from '../flows/rehearsal.ts';
import type { Shop } from '../flows/store.ts';
import type { House } from './deps.ts';

export interface CheckedShop {
  readonly shop: Shop;
  /** Null: its connection was begun and never came to an end, so nothing of it was ever to be mirrored. */
  readonly findings: AsyncIterable<Finding> | null;
  /** How many orders the mirror holds of it. */
  readonly count: () => Promise<number>;
}

const settleMs = 4_000;

/** The shops to check; none when no connected shop has this domain. */
export async function checkMirrors(
  house: House,
  { domain, most }: { domain: string | null; most: number },
): Promise<CheckedShop[]> {
  const connected = (await house.deps.store.shops()).filter(
    (shop) => shop.uninstalledAt === null && !isStage(shop),
  );
  return connected
    .filter((shop) => domain === null || shop.domain === domain)
    .map((shop) => ({
      shop,
      count: () => house.deps.store.inShop(shop.shopId, (store) => store.orders.count()),
      findings: findingsOf(house, shop, most),
    }));
}

function findingsOf(house: House, shop: Shop, most: number): CheckedShop['findings'] {
  return shop.facts && findings(house, shop, { most, facts: shop.facts });
}

async function* findings(
  { deps, shopSide }: House,
  shop: Shop,
  { most, facts }: { most: number; facts: ShopFacts },
): AsyncGenerator<Finding> {
  const platform = deps.platform(shop);
  yield* compareMirror({
    shop: await shopSide(shop),
    mirror: mirrorOf(deps, shop),
    most,
    sees: (order) => platform.sees(order, facts, deps.now()),
    settle: () => deps.sleep(settleMs),
  });
}

function mirrorOf({ store }: Deps, { shopId }: Shop) {
  return {
    count: () => store.inShop(shopId, ({ orders }) => orders.count()),
    orders: (ids: readonly string[]) => store.inShop(shopId, ({ orders }) => orders.many(ids)),
    erased: (ids: readonly string[]) => store.inShop(shopId, ({ erasure }) => erasure.among(ids)),
    idsBelow: (before: string | null, limit: number) =>
      store.inShop(shopId, ({ orders }) => orders.idsBelow(before, limit)),
  };
}
