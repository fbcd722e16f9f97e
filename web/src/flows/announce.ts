// Who is told when something happened to a return?
import { type Trigger, triggersOf } from '@aftercare/core/notifications/triggers.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import type { Deps } from './deps.ts';
import type { ShopStore, StoredEvent } from './store.ts';

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
  const made = events.map((event) => ({ id: deps.newId(), returnId: owner.id, event }));
  const isKept = store.returns.append(made);
  const owed = triggersOf(events, deps.now().toISOString()).map(async (trigger) => {
    const source = made[trigger.eventIndex];
    if (source !== undefined) await owe(deps, store, { trigger, source, owner, order });
  });
  await Promise.all([isKept, ...owed]);
}

interface Owed {
  readonly trigger: Trigger;
  readonly source: StoredEvent;
  readonly owner: Return;
  readonly order: Order | undefined;
}

/** One notice, kept and sent on its way; where nobody's address is known, a person's task. */
async function owe(deps: Deps, store: ShopStore, { trigger, source, owner, order }: Owed): Promise<void> {
  const { kind } = trigger;
  const to = await addressOf(trigger.to, store, order ?? owner.orderId);
  if (to === null) {
    const detail = `${owner.rmaNumber}: “${kind}”`;
    return store.tasks.open({
      kind: 'nobody-to-tell',
      subject: owner.id,
      detail,
      at: deps.now().toISOString(),
    });
  }
  // Of an event that is new nobody has reserved a notice: its job need not wait for the answer.
  const id = deps.newId();
  await Promise.all([
    store.notices.reserve({ id, eventId: source.id, returnId: owner.id, kind, to, data: null }),
    store.send('notify', { shopId: store.shopId, noticeId: id }),
  ]);
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
