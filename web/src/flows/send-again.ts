// How does a mail that did not arrive go out once more, when a person says so?
import { readerOfNotice } from '@aftercare/core/notifications/triggers.ts';
import type { Deps } from './deps.ts';
import { endTasks } from './end-tasks.ts';
import type { Notice } from './mail-store.ts';
import type { Shop, ShopStore } from './store.ts';

export type SentAgain = 'missing' | 'sent' | 'under-way' | 'nobody';

/** To the address that stands in the order by now, or to the shop's own; the same message, so that who has it sees it once. */
export async function sendAgain(deps: Deps, { shopId }: Shop, noticeId: string): Promise<SentAgain> {
  return deps.store.inShop(shopId, async (store) => {
    const notice = await store.notices.get(noticeId);
    // A code that was not mailed has ended: its shopper asks for another.
    if (notice === null || readerOfNotice(notice.kind) === null) return 'missing';
    const to = await addressNow(store, notice);
    if (to === null) return 'nobody';
    if (!(await store.notices.sendAgain(noticeId, to))) return 'under-way';
    await store.send('notify', { shopId, noticeId });
    await endTasks(deps, store, 'MAIL_SENT_AGAIN', noticeId);
    return 'sent';
  });
}

async function addressNow(store: ShopStore, { kind, returnId }: Notice): Promise<string | null> {
  if (readerOfNotice(kind) === 'merchant') return (await store.shop()).facts?.email ?? null;
  const owner = returnId === null ? null : await store.returns.get(returnId);
  const order = owner === null ? null : await store.orders.get(owner.orderId);
  return order?.email ?? null;
}
