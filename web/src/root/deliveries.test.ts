// Is a delivery that says nothing told from one we failed to look up?
import { UnreadableWebhook } from '@aftercare/database/inbox/take.ts';
import { expect, test } from 'vitest';
import type { Store } from '../flows/store.ts';
import { readDelivery } from './deliveries.ts';

const away = new Error('the database is away');
const refuse = () => Promise.reject(away);
const store: Store = {
  shops: refuse,
  shopsUnder: refuse,
  install: refuse,
  shopByDomain: refuse,
  shopById: refuse,
  connections: { begin: refuse, get: refuse, receive: refuse, end: refuse },
  uninstall: refuse,
  inShop: refuse,
  loadOrders: refuse,
  emptyDeliveries: refuse,
  deliveries: refuse,
  remove: refuse,
};

function delivery(topic: string, text: string) {
  return {
    ...{ dedupeKey: 'd', topic, shopDomain: 'fjord.myshopify.com', webhookId: 'w', eventId: null },
    ...{ triggeredAt: null, receivedAt: new Date(0), body: Buffer.from(text) },
  };
}

test.each([
  ['orders/updated', 'not JSON'],
  ['customers/redact', '{}'],
  ['shop/redact', '{"shop_domain": "nobody"}'],
])('a %s of "%s" can be read by nobody', async (topic, text) => {
  await expect(readDelivery(store)(delivery(topic, text))).rejects.toThrow(UnreadableWebhook);
});

test('a shop that could not be looked up is no fault of the delivery’s', async () => {
  await expect(readDelivery(store)(delivery('orders/updated', '{"id": 1}'))).rejects.toBe(away);
});
