// Where do the mirror and the shops disagree? Every connected Shopify shop, or one, order by order.
import type { Finding } from '@aftercare/shopify/verify/mirror.ts';
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
  { deps, shopify }: House,
  { domain, most }: { domain: string | null; most: number },
): Promise<CheckedShop[]> {
  const connected = (await deps.store.shops()).filter(
    (shop) => shop.platform === 'shopify' && shop.uninstalledAt === null,
  );
  return connected
    .filter((shop) => domain === null || shop.domain === domain)
    .map((shop) => ({ shop, count: () => deps.store.inShop(shop.shopId, (store) => store.orders.count()) }))
    .map(({ shop, count }) => ({
      shop,
      count,
      findings:
        shop.facts &&
        shopify.compare(shop, {
          most,
          settle: () => deps.sleep(settleMs),
          mirror: {
            count,
            orders: (ids) => deps.store.inShop(shop.shopId, (store) => store.orders.many(ids)),
            idsBelow: (before, limit) =>
              deps.store.inShop(shop.shopId, (store) => store.orders.idsBelow(before, limit)),
          },
        }),
    }));
}
