// A person is to be forgotten: what of them lies here, and what stays without them?
import type { JobData } from '@aftercare/core/jobs.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { withoutPerson } from '@aftercare/core/privacy/erased-order.ts';
import type { Deps } from './deps.ts';
import type { Shop, ShopStore } from './store.ts';

/** What was on its way while we erased has arrived by then, and goes too. */
const lookAgainMs = 24 * 3_600_000;

/**
 * Takes the person out of everything: amounts, dates and what was decided stay. Their orders are kept without them from
 * now on, whatever a platform still shows of them. Safe to repeat.
 */
export async function erasePerson(
  deps: Deps,
  shop: Shop,
  { orderIds, email, again = false }: JobData['erase-person'],
): Promise<void> {
  const { shopId } = shop;
  const now = deps.now();
  const count = await deps.store.inShop(shopId, async (store) => {
    const found = await lockThem(store, { orderIds, email });
    const ids = [...new Set([...orderIds, ...found.map(({ id }) => id)])];
    await store.erasure.note(ids, now.toISOString());
    for (const order of found) await store.erasure.bareOrder(withoutPerson(order));
    await store.erasure.bareRest({ orderIds: ids, emails: addressesOf(found, email) });
    if (!again) await lookAgain(store, shopId, ids, new Date(now.getTime() + lookAgainMs));
    return ids.length;
  });
  await deps.store.emptyDeliveries(namesOf(shop));
  deps.log.info({ shopId, orders: count }, 'A person was erased');
}

/** As who saves an order does: first the order's own lock, then its row. */
async function lockThem(
  store: ShopStore,
  person: { orderIds: readonly string[]; email: string | null },
): Promise<Order[]> {
  const known = (await store.held.orders(person)).map(({ id }) => id);
  for (const id of [...new Set([...person.orderIds, ...known])].toSorted()) await store.returns.lockOrder(id);
  return store.erasure.lockOrders(person);
}

async function lookAgain(
  store: ShopStore,
  shopId: string,
  orderIds: readonly string[],
  startAfter: Date,
): Promise<void> {
  await store.send('erase-person', { shopId, orderIds, email: null, again: true }, { startAfter });
}

/** Every address that these orders were placed with. */
export function addressesOf(orders: readonly Order[], email: string | null): string[] {
  const all = [email, ...orders.flatMap((order) => [order.email, order.customer?.email ?? null])];
  return [...new Set(all.filter((each) => each !== null && each !== ''))] as string[];
}

/** What a shop's deliveries are kept under. */
export function namesOf({ shopId, domain }: Pick<Shop, 'shopId' | 'domain'>): string[] {
  return [shopId, domain];
}
