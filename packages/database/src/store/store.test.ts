import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { sampleOrder } from './sample-order.ts';
import { sampleReturn } from './sample-return.ts';

let fjord: ShopDatabase;
let otherId: string;

beforeAll(async () => {
  fjord = await openShopDatabase();
  const other = { platform: 'shopify', domain: 'other.myshopify.com', at: '2026-01-01T00:00:00Z' } as const;
  otherId = (await fjord.database.store.install(other)).shopId;
});

afterAll(() => fjord.close());

describe('the mirror of orders', () => {
  test('an order comes back as it was saved', async () => {
    const order = sampleOrder();
    await fjord.inShop(async ({ orders }) => {
      expect(await orders.save(order)).toBe('saved');
      expect(await orders.get(order.id)).toEqual(order);
      expect(await orders.findByNumber('#1001')).toEqual(order);
    });
  });

  test('an older state does not overwrite a newer one', async () => {
    const newer = sampleOrder({ id: 'o2', name: '#1002', tags: ['new'], updatedAt: '2026-02-01T00:00:01Z' });
    await fjord.inShop(async ({ orders }) => {
      expect(await orders.save(newer)).toBe('saved');
      expect(await orders.save({ ...newer, tags: ['old'], updatedAt: '2026-02-01T00:00:00Z' })).toBe('stale');
      expect((await orders.get('o2'))?.tags).toEqual(['new']);
    });
  });

  test('a change within the same second of the platform’s clock is saved', async () => {
    const order = sampleOrder({ id: 'o3', name: '#1003' });
    await fjord.inShop(async ({ orders }) => {
      await orders.save(order);
      expect(await orders.save(order)).toBe('stale');
      expect(await orders.save({ ...order, tags: ['changed'] })).toBe('saved');
    });
  });

  test.each(['#EU 1044', 'eu 10 44', 'ＥＵ１０４４', '#eu#1044'])(
    'an order named “#EU 1044” is found by “%s”',
    async (typed) => {
      const order = sampleOrder({ id: 'o44', name: '#EU 1044' });
      await fjord.inShop(async ({ orders }) => {
        await orders.save(order);
        expect(await orders.findByNumber(typed)).toEqual(order);
      });
    },
  );

  test('a character that PostgreSQL can’t hold is left out, wherever it stands', async () => {
    const odd = sampleOrder({
      id: 'o4',
      name: '#10\u000004',
      email: 'a\0@b.example',
      tags: ['x\0y', '\ud800', '\\u0000'],
    });
    await fjord.inShop(async ({ orders, returns }) => {
      await orders.save(odd);
      expect(await orders.findByNumber('1004\0')).toMatchObject({
        name: '#1004',
        tags: ['xy', '\ufffd', '\\u0000'],
      });
      expect(await orders.get('o4\0')).toBeNull();
      expect((await orders.page({ search: '\0', after: '\0', limit: 1 })).orders).toHaveLength(1);
      expect(await returns.lock('\0')).toBeNull();
    });
  });

  test('another shop sees nothing of them', async () => {
    await fjord.database.store.inShop(otherId, async ({ orders }) => {
      expect(await orders.get(sampleOrder().id)).toBeNull();
      expect(await orders.count()).toBe(0);
    });
  });
});

describe('returns', () => {
  test('a return comes back as it was saved, and the second of two writers is refused', async () => {
    const value = sampleReturn();
    await fjord.inShop(async ({ returns }) => {
      await returns.insert(value);
      expect(await returns.lock(value.id)).toEqual(value);
      expect(await returns.update({ ...value, status: 'CLOSED' })).toBe(true);
      expect(await returns.update({ ...value, status: 'OPEN' })).toBe(false);
      expect(await returns.get(value.id)).toEqual({ ...value, status: 'CLOSED', revision: 1 });
    });
  });

  test('its units are reserved, refunded, and never let go by a late save', async () => {
    const lines = [{ returnLineId: 'return-1-line-1', quantity: 2, dispositions: [] }];
    const wish = { returnId: 'return-1', orderId: 'o', amount: { minor: 9800, currency: 'EUR' }, lines };
    await fjord.inShop(async ({ intents, returns }) => {
      const intent = await intents.reserve(wish);
      expect(intent).toMatchObject({ state: 'reserved', sequence: 1, amount: wish.amount, lines });
      expect(await intents.reserve(wish)).toBeNull();
      const stale = sampleReturn({ revision: 1 });
      expect(await returns.update(stale)).toBe(true);
      expect((await returns.get('return-1'))?.lines[0]?.reservedQuantity).toBe(2);
      const no = { state: 'refused' as const, evidence: 'nothing left', ofAttempt: 1 };
      expect(await intents.finish(intent?.id ?? '', no)).toBe(false);
      expect(await intents.finish(intent?.id ?? '', { state: 'done', evidence: 'refund 1' })).toBe(true);
      expect((await returns.get('return-1'))?.lines[0]?.refundedQuantity).toBe(2);
    });
  });
});

test('a job exists if its transaction commits, and only then', async () => {
  const order = { shopId: fjord.shopId, orderId: 'o9' };
  const waiting = async () => (await fjord.query("SELECT FROM pgboss.job WHERE name = 'ordered'")).length;
  await expect(
    fjord.inShop(async ({ send }) => {
      await send('sync-order', order, { orderKey: 'o9', once: 'o9' });
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await waiting()).toBe(0);
  await fjord.inShop(({ send }) => send('sync-order', order, { orderKey: 'o9', once: 'o9' }));
  await fjord.inShop(({ send }) => send('sync-order', order, { orderKey: 'o9', once: 'o9' }));
  expect(await waiting()).toBe(1);
});
