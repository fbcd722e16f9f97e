// Who is told when something happened to a return?
import { triggersOf } from '@aftercare/core/notifications/triggers.ts';
import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import type { Deps } from './deps.ts';
import type { ShopStore } from './store.ts';

/** Keeps the events and reserves one notice for each they trigger, in the transaction that made them. */
export async function announce(
  deps: Deps,
  store: ShopStore,
  owner: Return,
  events: readonly ReturnEvent[],
): Promise<void> {
  const stored = await store.returns.append(owner.id, events);
  const shop = await store.shop();
  const order = await store.orders.get(owner.orderId);
  for (const trigger of triggersOf(events, deps.now().toISOString())) {
    const source = stored[trigger.eventIndex];
    const to = trigger.to === 'shopper' ? (order?.email ?? null) : (shop.facts?.email ?? null);
    if (source === undefined) continue;
    if (to === null) {
      await store.tasks.open({
        kind: 'nobody-to-tell',
        subject: owner.id,
        detail: `${owner.rmaNumber}: “${trigger.kind}”`,
        at: deps.now().toISOString(),
      });
      continue;
    }
    const notice = await store.notices.reserve({
      eventId: source.id,
      returnId: owner.id,
      kind: trigger.kind,
      to,
      data: null,
    });
    if (notice !== null) await store.send('notify', { shopId: shop.shopId, noticeId: notice.id });
  }
}
