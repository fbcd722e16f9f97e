// What of a shop's is not kept, once it has served?
import type { Deps } from './deps.ts';
import { eraseIfLongGone } from './erase-shop.ts';
import { sweepRehearsals } from './rehearsal.ts';
import type { Shop } from './store.ts';

/**
 * Forgets the doors that are closed, the secrets of the mails that told of them, what a mail server once said,
 * tests that nobody knows of, and in the end a shop that has left. Safe to repeat.
 */
export async function forgetOld(deps: Deps, shop: Shop): Promise<void> {
  const { codesMs, mailDetailsMs } = deps.keep;
  const now = deps.now();
  const at = now.toISOString();
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  await deps.store.inShop(shop.shopId, async (store) => {
    await store.doors.forget(at, before(codesMs));
    await store.accountSessions.forget(at);
    await store.staffDoors.forget(at, before(codesMs));
    await store.vouchedTokens.forget(at);
    await store.notices.forgetSecrets(at);
  });
  let more = true;
  while (more) {
    more = await deps.store.inShop(shop.shopId, async ({ notices, tasks, held }) => {
      const bites = [notices, tasks, held].map((each) => each.forgetBefore(before(mailDetailsMs)));
      return (await Promise.all(bites)).includes(true);
    });
  }
  await sweepRehearsals(deps, shop);
  await eraseIfLongGone(deps, shop);
}
