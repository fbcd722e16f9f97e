// What do we hold of a person? All of it, as one file for the merchant to hand on.
import type { Order } from '@aftercare/core/order/order.ts';
import {
  type HeldDelivery,
  type HeldReturn,
  isAbout,
  type PersonFile,
  tailOf,
  type Wanted,
} from '@aftercare/core/privacy/person-file.ts';
import type { Deps } from './deps.ts';
import { addressesOf, namesOf } from './erase-person.ts';
import type { Shop, ShopStore } from './store.ts';

/** Of a request that a task tells of; null: there is no such request any more. */
export async function exportRequested(deps: Deps, shop: Shop, requestId: string): Promise<PersonFile | null> {
  const request = await deps.store.inShop(shop.shopId, ({ held }) => held.request(requestId));
  return request && exportPerson(deps, shop, { orderIds: request.orderIds, email: null });
}

/** Of the person of these orders, or of this address; changes nothing. */
export async function exportPerson(
  deps: Deps,
  shop: Shop,
  person: { orderIds: readonly string[]; email: string | null },
): Promise<PersonFile> {
  const found = await deps.store.inShop(shop.shopId, async (store) => {
    const orders = await store.held.orders(person);
    const orderIds = [...new Set([...person.orderIds, ...orders.map(({ id }) => id)])];
    const emails = addressesOf(orders, person.email);
    const returns = await returnsOf(store, orderIds);
    const returnIds = returns.map(({ return: { id } }) => id);
    const orderNumbers = orders.map(({ name }) => name);
    const records = await store.held.records({ orderIds, returnIds, orderNumbers, emails });
    return { orders, returns, records, wanted: { orderIds, emails } };
  });
  const { orders, returns, records, wanted } = found;
  const deliveries = await deliveriesAbout(deps, shop, wanted, orders);
  return { shop: shop.domain, madeAt: deps.now().toISOString(), orders, returns, ...records, deliveries };
}

async function returnsOf(store: ShopStore, orderIds: readonly string[]): Promise<HeldReturn[]> {
  const held: HeldReturn[] = [];
  for (const orderId of orderIds) {
    for (const value of await store.returns.ofOrder(orderId)) {
      const history = (await store.returns.history(value.id)).map(({ event }) => event);
      held.push({ return: value, history, refunds: await store.intents.ofReturn(value.id) });
    }
  }
  return held;
}

async function deliveriesAbout(
  deps: Deps,
  shop: Shop,
  wanted: Wanted,
  orders: readonly Order[],
): Promise<HeldDelivery[]> {
  const needles = [...wanted.orderIds.map(tailOf), ...wanted.emails, ...addressesOf(orders, null)];
  const stored = await deps.store.deliveries({ domains: namesOf(shop), needles }, ({ topic, body }) =>
    isAbout(topic, readJson(body), wanted),
  );
  return stored.map(({ topic, receivedAt, body }) => ({ topic, receivedAt, content: readJson(body) }));
}

/** Null for what is no JSON: nobody can say whom it is about. */
function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
