// Who is told when something happened to a return?
import { type Trigger, triggersOf } from '@aftercare/core/notifications/triggers.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import type { Deps } from './deps.ts';
import type { ShopStore } from './store.ts';

/**
 * Keeps the events and reserves one notice for each they trigger, in the transaction that made them. Who has read the
 * order there already hands it in.
 */
export async function announce(
  deps: Deps,
  store: ShopStore,
  owner: Return,
  events: readonly ReturnEvent[],
  order?: Order,
): Promise<void> {
  const stored = await store.returns.append(owner.id, events);
  for (const trigger of triggersOf(events, deps.now().toISOString())) {
    const source = stored[trigger.eventIndex];
    if (source === undefined) continue;
    const to = await addressOf(trigger.to, store, order ?? owner.orderId);
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
    if (notice !== null) await store.send('notify', { shopId: store.shopId, noticeId: notice.id });
  }
}

/** Null: none is known. */
async function addressOf(
  reader: Trigger['to'],
  store: ShopStore,
  order: Order | string,
): Promise<string | null> {
  if (reader === 'merchant') return (await store.shop()).facts?.email ?? null;
  const known = typeof order === 'string' ? await store.orders.get(order) : order;
  return known?.email ?? null;
}
