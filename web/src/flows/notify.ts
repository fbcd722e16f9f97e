// How does one notice go out once, or end with a person?
import { isChannelError } from '@aftercare/core/notifications/channel-error.ts';
import type { Deps } from './deps.ts';
import { noticeMail } from './notice-mail.ts';
import type { Notice, Shop } from './store.ts';

/** Waits between tries while the mail server is away, in seconds; after the last a person is told. */
const retrySeconds = [5, 15, 30, 60, 300, 900, 3600, 14_400] as const;

/** Sends a waiting notice. `sending` is committed first: found so by a successor, it may have been accepted, and a person decides. */
export async function sendNotice(deps: Deps, shop: Shop, noticeId: string): Promise<void> {
  const notice = await deps.store.inShop(shop.shopId, (store) => store.notices.get(noticeId));
  if (notice === null || notice.state === 'accepted' || notice.state === 'person') return;
  if (notice.state === 'sending') return escalate(deps, shop, notice, 'STOPPED_SENDING');
  const mail = await noticeMail(deps, shop, notice);
  const claimed = await deps.store.inShop(shop.shopId, (store) =>
    store.notices.claim(noticeId, deps.now().toISOString()),
  );
  if (claimed === null) return;
  try {
    await deps.mailer.send(mail);
  } catch (error) {
    return refused(deps, shop, claimed, error);
  }
  await deps.store.inShop(shop.shopId, (store) => store.notices.finish(noticeId, 'accepted', ''));
  deps.count({ what: 'mail', outcome: 'accepted' });
}

async function refused(deps: Deps, shop: Shop, notice: Notice, error: unknown): Promise<void> {
  if (!isChannelError(error)) throw error;
  const wait = retrySeconds[notice.attempts - 1];
  if (error.doubtful || !error.retryable || wait === undefined)
    return escalate(deps, shop, notice, error.message);
  await deps.store.inShop(shop.shopId, async (store) => {
    await store.notices.finish(notice.id, 'waiting', error.message);
    const startAfter = new Date(deps.now().getTime() + wait * 1000);
    await store.send('notify', { shopId: shop.shopId, noticeId: notice.id }, { startAfter });
  });
  deps.count({ what: 'mail', outcome: 'put-off' });
}

async function escalate(deps: Deps, shop: Shop, notice: Notice, detail: string): Promise<void> {
  const at = deps.now().toISOString();
  await deps.store.inShop(shop.shopId, async (store) => {
    // Meanwhile its reader may have been erased: then nobody is asked to write to them.
    if ((await store.notices.get(notice.id))?.to === '') return;
    await store.notices.finish(notice.id, 'person', detail);
    await store.tasks.open({
      kind: 'notice-not-sent',
      subject: notice.id,
      detail: `“${notice.kind}” → ${notice.to}: ${detail}`,
      at,
    });
  });
  deps.count({ what: 'mail', outcome: 'escalated' });
}
