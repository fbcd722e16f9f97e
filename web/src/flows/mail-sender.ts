// How does a shop come to write by its own address: set, proven in the DNS, and said yes to by who reads there?
import {
  domainOf,
  type From,
  fromOf,
  type MailSender,
  stepOf,
} from '@aftercare/core/notifications/sender.ts';
import {
  areRight,
  judgeRecords,
  namesToAsk,
  rememberFound,
} from '@aftercare/core/notifications/sender-records.ts';
import type { Deps } from './deps.ts';
import { endTasks } from './end-tasks.ts';
import type { Shop, ShopStore } from './store.ts';

const mailsAnHour = 3;

/** Who writes the shop's mails as of now. */
export async function senderOf(deps: Deps, shop: Shop, store: ShopStore): Promise<From> {
  const sender = await store.senders.get();
  return fromOf(sender, {
    shopName: shop.facts?.name ?? shop.domain,
    shopEmail: shop.facts?.email ?? null,
    mailFrom: deps.mailFrom,
  });
}

/** Keeps what was set, and looks its records up at once. Another address begins anew. */
export async function setSender(
  deps: Deps,
  shop: Shop,
  wish: Pick<MailSender, 'name' | 'address' | 'replyTo'>,
): Promise<void> {
  // Without a key of this house nobody's address can be proven.
  const address = deps.senderRules === null ? null : wish.address;
  await deps.store.inShop(shop.shopId, (store) => store.senders.save({ ...wish, address }));
  await checkSender(deps, shop);
}

/** Looks the records up. Once they are right the mailbox is asked; if they were and are no more, a person is told. */
export async function checkSender(deps: Deps, shop: Shop): Promise<void> {
  const before = await deps.store.inShop(shop.shopId, (store) => store.senders.get());
  const { senderRules: rules } = deps;
  if (before.address === null || rules === null) return;
  const { address } = before;
  const domain = domainOf(address);
  const found = judgeRecords(domain, rules, await deps.lookUpTxt(namesToAsk(domain, rules)));
  const records = rememberFound(before.records, found);
  const at = deps.now().toISOString();
  await deps.store.inShop(shop.shopId, async (store) => {
    await store.senders.noteRecords(address, records, at);
    const step = stepOf({ ...before, records });
    if (areRight(records)) await endTasks(deps, store, 'SENDER_PROVEN', shop.shopId);
    if (step === 'confirm' && stepOf(before) !== 'confirm') await mailLink(deps, store, shop, address);
    if (step === 'records' && stepOf(before) === 'used')
      await store.tasks.open({ kind: 'sender-unproven', subject: shop.shopId, detail: address, at });
  });
}

/** Mails the link once more; false: there is nothing to say yes to, or it was mailed often enough this hour. */
export async function askForYes(deps: Deps, shop: Shop): Promise<boolean> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const sender = await store.senders.get();
    if (stepOf(sender) !== 'confirm' || sender.address === null) return false;
    return mailLink(deps, store, shop, sender.address);
  });
}

/** False: it was mailed often enough this hour, to whatever address. */
async function mailLink(deps: Deps, store: ShopStore, { shopId }: Shop, to: string): Promise<boolean> {
  const since = new Date(deps.now().getTime() - 3_600_000).toISOString();
  if ((await store.notices.countOf('sender-confirm', since)) >= mailsAnHour) return false;
  const notice = await store.notices.reserve({
    ...{ eventId: deps.newId(), returnId: null, kind: 'sender-confirm', to, data: { address: to } },
  });
  if (notice !== null) await store.send('notify', { shopId, noticeId: notice.id });
  return true;
}

/** What a mailed link asks, and for which shop; null: it has ended. */
export async function askedSender(
  deps: Deps,
  sealed: string,
): Promise<{ readonly shop: Shop; readonly address: string } | null> {
  const ticket = deps.readSenderTicket(sealed);
  const shop = ticket === null ? null : await deps.store.shopById(ticket.shopId);
  if (ticket === null || shop === null || shop.uninstalledAt !== null) return null;
  return { shop, address: ticket.address };
}

/** Who has the link reads at the address. Repeated it changes nothing; null: it has ended, or another address is set. */
export async function confirmSender(deps: Deps, sealed: string): Promise<MailSender | null> {
  const asked = await askedSender(deps, sealed);
  if (asked === null) return null;
  return deps.store.inShop(asked.shop.shopId, async (store) => {
    const isSaid = await store.senders.confirm(asked.address, deps.now().toISOString());
    return isSaid ? store.senders.get() : null;
  });
}
