// How does one notice go out once, or end with a person?
import { type ChannelError, isChannelError } from '@aftercare/core/notifications/channel-error.ts';
import { tellTrouble } from '@aftercare/core/notifications/mail-trouble.ts';
import { readerOfNotice } from '@aftercare/core/notifications/triggers.ts';
import type { TaskKind } from '@aftercare/core/tasks.ts';
import type { Deps } from './deps.ts';
import type { Notice } from './mail-store.ts';
import { noticeMail } from './notice-mail.ts';
import type { Shop } from './store.ts';

/** Waits between tries while the mail server is away, in seconds; after the last a person is told. */
const retrySeconds = [5, 15, 30, 60, 300, 900, 3600, 14_400] as const;

/** How many seconds after a failed try the next one comes; null: none does. */
export function waitAfter(attempts: number): number | null {
  return retrySeconds[attempts - 1] ?? null;
}

/** Sends a waiting notice. `sending` is committed first: found so by a successor, it may have been accepted, and a person decides. */
export async function sendNotice(deps: Deps, shop: Shop, noticeId: string): Promise<void> {
  const notice = await deps.store.inShop(shop.shopId, (store) => store.notices.get(noticeId));
  if (notice === null) return;
  if (notice.state === 'sending') return escalate(deps, shop, notice, doubt('STOPPED_SENDING'));
  if (notice.state !== 'waiting') return;
  if (await goesNowhere(deps, shop, notice)) return escalate(deps, shop, notice, deadAddress);
  const mail = await noticeMail(deps, shop, notice);
  const claimed = await deps.store.inShop(shop.shopId, (store) =>
    store.notices.claim(noticeId, deps.now().toISOString()),
  );
  if (claimed === null) return;
  try {
    await deps.mailer.send(mail, shop);
  } catch (error) {
    return refused(deps, shop, claimed, error);
  }
  await deps.store.inShop(shop.shopId, (store) => store.notices.finish(noticeId, 'accepted', ''));
  deps.count({ what: 'mail', outcome: 'accepted' }, shop);
}

/** Whoever has just asked for a code by this address reads it, whatever came back from there before. */
async function goesNowhere(deps: Deps, shop: Shop, { kind, to }: Notice): Promise<boolean> {
  if (readerOfNotice(kind) === null) return false;
  return deps.store.inShop(shop.shopId, (store) => store.notices.isDeadAddress(to));
}

interface Escalation {
  readonly kind: TaskKind;
  readonly why: string;
  readonly isDeadAddress: boolean;
}

const doubt = (why: string): Escalation => ({ kind: 'notice-not-sent', why, isDeadAddress: false });
const deadAddress: Escalation = { kind: 'dead-address', why: 'ADDRESS_IS_DEAD', isDeadAddress: false };

async function refused(deps: Deps, shop: Shop, notice: Notice, error: unknown): Promise<void> {
  if (!isChannelError(error)) throw error;
  const wait = waitAfter(notice.attempts);
  const why = whyOf(error);
  if (error.doubtful) return escalate(deps, shop, notice, doubt(why));
  if (!error.retryable || wait === null) {
    const { isDeadAddress } = error;
    return escalate(deps, shop, notice, { kind: 'notice-refused', why, isDeadAddress });
  }
  await deps.store.inShop(shop.shopId, async (store) => {
    await store.notices.finish(notice.id, 'waiting', why);
    const startAfter = new Date(deps.now().getTime() + wait * 1000);
    await store.send('notify', { shopId: shop.shopId, noticeId: notice.id }, { startAfter });
  });
  deps.count({ what: 'mail', outcome: 'put-off' }, shop);
}

function whyOf({ trouble, message, doubtful }: ChannelError): string {
  if (trouble !== null) return tellTrouble(trouble, message);
  return doubtful ? `MAIL_ANSWER_LOST (${message})` : message;
}

async function escalate(
  deps: Deps,
  shop: Shop,
  notice: Notice,
  { kind, why, isDeadAddress }: Escalation,
): Promise<void> {
  const at = deps.now().toISOString();
  await deps.store.inShop(shop.shopId, async (store) => {
    // Meanwhile its reader may have been erased: then nobody is asked to write to them.
    if ((await store.notices.get(notice.id))?.to === '') return;
    await store.notices.finish(notice.id, 'person', why, isDeadAddress);
    await store.tasks.open({ kind, subject: notice.id, detail: tellMail(notice, why), at });
  });
  deps.count({ what: 'mail', outcome: 'escalated' }, shop);
}

/** Which mail to whom, and what became of it; codes in it are said in the reader's language. */
export function tellMail({ kind, to }: Pick<Notice, 'kind' | 'to'>, why: string): string {
  return `“${kind}” → ${to}: ${why}`;
}
