// What has the shopper of an order sent back before?
import type { Order } from '@aftercare/core/order/order.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { sampleOrder } from './sample-order.ts';
import { sampleReturn } from './sample-return.ts';

let fjord: ShopDatabase;
let rmas = 0;

beforeAll(async () => {
  fjord = await openShopDatabase();
});
afterAll(() => fjord.close());

const order = (id: string, email: string | null, customerId: string | null) =>
  sampleOrder({
    ...{ id, name: `#${id}`, email },
    customer:
      customerId === null ? null : ({ ...sampleOrder().customer, id: customerId } as Order['customer']),
  });

async function placed(value: Order, ...returns: Partial<Return>[]) {
  await fjord.inShop(async (store) => {
    await store.orders.save(value);
    for (const one of returns) {
      rmas += 1;
      const ids = { id: `r${rmas}`, rmaNumber: `R-${rmas}`, platformReturnId: null, lines: [] };
      await store.returns.insert(sampleReturn({ ...ids, orderId: value.id, ...one }));
    }
  });
}

test('the returns of all orders by the same customer or address count, those called off or declined do not', async () => {
  const day = (n: number) => `2026-05-0${n}T10:00:00.000Z`;
  await placed(order('own', 'Mia@Example.com', 'C1'), { createdAt: day(5), status: 'OPEN' });
  await placed(order('by-account', 'old@example.com', 'C1'), { createdAt: day(1), status: 'CLOSED' });
  await placed(
    order('as-guest', 'mia@example.com', null),
    { createdAt: day(2), status: 'REQUESTED' },
    { createdAt: day(3), status: 'DECLINED' },
    { createdAt: day(4), status: 'CANCELED' },
  );
  await placed(order('another', 'jo@example.com', 'C2'), { createdAt: day(6), status: 'OPEN' });
  await placed(order('nobody', null, null), { createdAt: day(7), status: 'OPEN' });
  const earlier = (orderId: string) => fjord.inShop(({ returns }) => returns.earlierOfShopper(orderId));
  expect(await earlier('own')).toEqual([day(1), day(2), day(5)]);
  expect(await earlier('as-guest')).toEqual([day(2), day(5)]);
  expect(await earlier('another')).toEqual([day(6)]);
  expect(await earlier('nobody')).toEqual([day(7)]);
  expect(await earlier('gone')).toEqual([]);
});
