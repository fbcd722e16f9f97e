// Which mail does a notice become, from the facts of this moment?

import type { Mail } from '@aftercare/core/notifications/mail.ts';
import { promisesOf } from '@aftercare/core/returns/promises.ts';
import type { Deps } from './deps.ts';
import { senderOf } from './mail-sender.ts';
import type { Notice } from './mail-store.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { Shop, ShopStore } from './store.ts';

/** The mail of a notice: its id is the notice's, so that a second try is the same message. */
export async function noticeMail(deps: Deps, shop: Shop, notice: Notice): Promise<Mail> {
  const { facts, from } = await deps.store.inShop(shop.shopId, async (store) => ({
    facts: await readFacts(deps, store, shop, notice),
    from: await senderOf(deps, shop, store),
  }));
  const { subject, text, html, language } = deps.writeMail(facts);
  return {
    id: notice.id,
    from: { name: from.name, address: from.address },
    replyTo: from.replyTo,
    // Never the shop's own: what comes back is ours to know.
    returnPath: deps.returnPathOf({ shopId: shop.shopId, noticeId: notice.id }) ?? deps.mailFrom,
    isSigned: from.isOwn,
    to: notice.to,
    subject,
    text,
    html,
    language,
  };
}

async function readFacts(deps: Deps, store: ShopStore, shop: Shop, notice: Notice): Promise<NoticeFacts> {
  const owner = notice.returnId === null ? null : await store.returns.get(notice.returnId);
  const data = carriesSecrets(notice) ? deps.unseal(String(notice.data)) : notice.data;
  const orderId = owner?.orderId ?? orderIdOf(data);
  const order = orderId === null ? null : await store.orders.get(orderId);
  const history = owner === null ? [] : await store.returns.history(owner.id);
  const now = deps.now().toISOString();
  const { policy } = await store.policies.at(order?.processedAt ?? now);
  const timeZone = shop.facts?.timeZone ?? 'UTC';
  return {
    kind: notice.kind,
    shop,
    order,
    owner,
    event: history.find((stored) => stored.id === notice.eventId)?.event ?? null,
    intents: owner === null ? [] : await store.intents.ofReturn(owner.id),
    policy,
    promises:
      owner && promisesOf({ value: owner, events: history.map(({ event }) => event), policy, timeZone, now }),
    data,
  };
}

/** What opens a door lies sealed until its mail is written. */
function carriesSecrets({ kind }: Notice): boolean {
  return kind === 'door' || kind === 'door-links' || kind === 'staff-door';
}

function orderIdOf(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'orderId' in data && typeof data.orderId === 'string'
    ? data.orderId
    : null;
}
