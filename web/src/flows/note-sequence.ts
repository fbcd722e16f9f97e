// Has an announcement of the shop's site been lost on its way? Then all that has changed is read at once.
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** A number left out may still come, since announcements are tried again: reading once too often harms nobody. */
export async function noteSequence(
  deps: Deps,
  { shopId }: Shop,
  { sequence }: { sequence: number },
): Promise<void> {
  await deps.store.inShop(shopId, async (store) => {
    const { missed } = await store.hooks.noteSequence(sequence);
    if (missed) await store.send('reconcile', { shopId }, { once: shopId });
  });
}
