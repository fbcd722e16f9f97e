// Which decisions about returns never reached the platform, although their job has died?
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** What is older was told long ago, or is a person's task. */
const windowMs = 90 * 24 * 3_600_000;
/** A round's share; what is left over comes with a later one, as these are told. */
const mostAtOnce = 200;

/** Puts every decision the platform has not heard of back on its way; one whose job still waits is left to it. */
export async function resumePushes(deps: Deps, shop: Shop): Promise<void> {
  const { shopId } = shop;
  const since = new Date(deps.now().getTime() - windowMs).toISOString();
  await deps.store.inShop(shopId, async (store) => {
    for (const { id, orderId } of await store.returns.unpushed({ since, limit: mostAtOnce }))
      await store.send('push-return', { shopId, returnId: id }, { orderKey: orderId, once: id });
  });
}
