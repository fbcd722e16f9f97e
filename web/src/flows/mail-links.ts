// How does a shopper without an order number get to their orders, and a stranger learn of none?
import type { Order } from '@aftercare/core/order/order.ts';
import type { Deps } from './deps.ts';
import { challengeMinutes, mayMail, minutesBefore } from './find-order.ts';
import type { Shop, ShopStore } from './store.ts';

const mostOrders = 5;

/** Asks for links. Whether the address has orders is found out later, in a job. */
export async function askForLinks(deps: Deps, shop: Shop, { email }: { email: string }): Promise<void> {
  await deps.store.inShop(shop.shopId, (store) =>
    store.send('open-door', { shopId: shop.shopId, number: null, email }),
  );
}

/** Mails a link to each of the newest orders of an address to that address; does nothing where there are none. */
export async function openDoors(deps: Deps, shop: Shop, { email }: { email: string }): Promise<void> {
  await deps.store.inShop(shop.shopId, async (store) => {
    const orders = await store.orders.newestOfEmail(email, mostOrders);
    const [newest] = orders;
    // Mails are counted by the newest order's door, to which all of them lead.
    if (newest === undefined || !(await mayMail(deps, store, newest.id))) return;
    const links = [];
    for (const order of orders) links.push(await openLink(deps, store, order));
    const notice = await store.notices.reserve({
      eventId: deps.newId(),
      returnId: null,
      kind: 'door-links',
      to: newest.email ?? email,
      data: deps.seal({ links }),
    });
    if (notice !== null) await store.send('notify', { shopId: shop.shopId, noticeId: notice.id });
  });
}

async function openLink(
  deps: Deps,
  store: ShopStore,
  order: Order,
): Promise<{ orderName: string; placedAt: string; link: string }> {
  const now = deps.now();
  const link = deps.newToken();
  await store.doors.openChallenge({
    orderId: order.id,
    linkHash: deps.hash(link),
    // No code is mailed: this one is known to nobody.
    codeHash: deps.hash(deps.newToken()),
    at: now.toISOString(),
    expiresAt: minutesBefore(now, -challengeMinutes),
  });
  return { orderName: order.name, placedAt: order.processedAt, link };
}
