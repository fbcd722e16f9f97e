// What becomes of a mail that its server had taken and that comes back?
import { tellTrouble } from '@aftercare/core/notifications/mail-trouble.ts';
import type { Returned } from '@aftercare/core/notifications/returned.ts';
import { readerOfNotice } from '@aftercare/core/notifications/triggers.ts';
import type { Deps } from './deps.ts';
import { endTasks } from './end-tasks.ts';
import type { Notice } from './mail-store.ts';
import { tellMail } from './notify.ts';
import type { ShopStore } from './store.ts';

/** Keeps what the report says of it. Late, it is still tried by whoever has it; undeliverable, a person is told. */
export async function noteBounce(
  deps: Deps,
  { shopId, noticeId }: { readonly shopId: string; readonly noticeId: string },
  report: Returned | null,
): Promise<void> {
  const shop = await deps.store.shopById(shopId);
  // An absence note, or a shop that was erased since.
  if (report === null || shop === null) return;
  const state = report.action === 'failed' ? 'bounced' : 'delayed';
  const detail = tellTrouble(report.trouble, report.words);
  const { isDeadAddress } = report;
  const isNews = await deps.store.inShop(shopId, async (store) => {
    const before = await store.notices.get(noticeId);
    const wasDead = before !== null && (await store.notices.isDeadAddress(before.to));
    const notice = await store.notices.comeBack(noticeId, { state, detail, isDeadAddress });
    if (notice === null) return false;
    if (state === 'bounced') await askPerson(deps, store, notice, { detail, wasDead });
    return true;
  });
  if (isNews) deps.count({ what: 'mail', outcome: state }, shop);
}

async function askPerson(
  deps: Deps,
  store: ShopStore,
  notice: Notice,
  { detail, wasDead }: { readonly detail: string; readonly wasDead: boolean },
): Promise<void> {
  await endTasks(deps, store, 'MAIL_CAME_BACK', notice.id);
  // Anybody may ask for codes to a dead address again and again: once told is enough.
  if (wasDead && readerOfNotice(notice.kind) === null) return;
  const at = deps.now().toISOString();
  await store.tasks.open({
    kind: 'notice-bounced',
    subject: notice.id,
    detail: tellMail(notice, detail),
    at,
  });
}
