// Is everything of a shop found that does not move, and nothing of another's?
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { sampleOrder } from './sample-order.ts';
import { sampleReturn } from './sample-return.ts';

let fjord: ShopDatabase;
const at = '2026-01-10T10:00:00.000Z';

beforeAll(async () => {
  fjord = await openShopDatabase();
  await fjord.inShop(async ({ orders, returns }) => {
    await orders.save(sampleOrder({ id: 'gid://shopify/Order/1' }));
    await returns.insert({ ...sampleReturn(), platformReturnId: null });
  });
});
afterAll(() => fjord.close());

const list = () => fjord.inShop(({ standstills }) => standstills.list([fjord.shopId, 'fjord.myshopify.com']));
const kinds = async () => (await list()).map(({ kind }) => kind);
const about = { returnId: 'return-1', rmaNumber: 'R-1' };

/** A job that has failed once and waits for its next try in an hour. */
async function failedJob(job: string, data: Record<string, string>): Promise<string> {
  const envelope = JSON.stringify({ job, data: { shopId: fjord.shopId, ...data } });
  const [row] =
    await fjord.query(`INSERT INTO pgboss.job (name, data, state, policy, singleton_key, retry_count, output, start_after)
    VALUES ('ordered', '${envelope}', 'retry', 'key_strict_fifo', gen_random_uuid()::text, 1,
      '{"message": "503 from the shop"}', now() + interval '1 hour') RETURNING id::text AS id`);
  return String(row?.id);
}

test('where all moves there is nothing', async () => {
  expect(await list()).toEqual([]);
});

test('a refund that was decided and not proven stands since it was decided, with what was said last', async () => {
  const lines = [{ returnLineId: 'return-1-line-1', quantity: 1, dispositions: [] }];
  const intent = await fjord.inShop(async ({ returns, intents }) => {
    const asked = { returnId: 'return-1', orderId: 'gid://shopify/Order/1' };
    const amount = { minor: 1000, currency: 'EUR' };
    const reserved = await intents.reserve({ ...asked, amount, lines });
    const by = { kind: 'staff', name: 'Mia' } as const;
    const event = { type: 'REFUND_RESERVED', by, at, intentId: reserved?.id ?? '', amount: 1000 } as const;
    await returns.append([
      { id: randomUUID(), returnId: 'return-1', event: { ...event, currency: 'EUR', lines: [] } },
    ]);
    return reserved;
  });
  await failedJob('move-money', { intentId: intent?.id ?? '' });
  const [found] = await list();
  expect(found).toMatchObject({
    ...{
      kind: 'refund',
      subject: intent?.id,
      job: null,
      since: at,
      why: '503 from the shop',
      about,
      count: 1,
    },
  });
  expect(Date.parse(found?.nextAt ?? '')).toBeGreaterThan(Date.now() + 3_000_000);
  expect(await fjord.inShop(({ standstills }) => standstills.hastenIntent(intent?.id ?? ''))).toBe(true);
  expect(Date.parse((await list())[0]?.nextAt ?? '')).toBeLessThan(Date.now() + 60_000);
  await fjord.inShop(({ intents }) =>
    intents.finish(intent?.id ?? '', { state: 'refused', evidence: 'no', ofAttempt: 0 }),
  );
  expect(await kinds()).toEqual([]);
});

test('a mail that is owed stands, one that was taken or is a person’s does not', async () => {
  const reserve = (eventId: string) =>
    fjord.inShop(({ notices }) =>
      notices.reserve({
        eventId,
        returnId: 'return-1',
        kind: 'return-approved',
        to: 'a@b.example',
        data: null,
      }),
    );
  const [owed, taken, persons] = [await reserve('1'), await reserve('2'), await reserve('3')];
  await fjord.inShop(async ({ notices }) => {
    for (const notice of [owed, taken, persons]) await notices.claim(notice?.id ?? '', at);
    await notices.finish(owed?.id ?? '', 'waiting', 'OUR_MAIL_SERVER (421)');
    await notices.finish(taken?.id ?? '', 'accepted', '');
    await notices.finish(persons?.id ?? '', 'person', '550');
  });
  expect(await list()).toMatchObject([
    {
      kind: 'mail',
      subject: owed?.id,
      why: '“return-approved” → a@b.example: OUR_MAIL_SERVER (421)',
      attempts: 1,
      triedAt: at,
      about,
    },
  ]);
  await fjord.inShop(({ notices }) => notices.finish(owed?.id ?? '', 'accepted', ''));
});

test('a job that failed and comes again stands, and can be had at once, by its own shop alone', async () => {
  const id = await failedJob('push-return', { returnId: 'return-1' });
  expect(await list()).toMatchObject([{ kind: 'job', subject: id, job: 'push-return', about }]);
  const { shopId } = await fjord.database.store.install({
    ...{ platform: 'shopify', domain: 'other.myshopify.com', at },
  });
  const other = <T>(work: Parameters<typeof fjord.database.store.inShop<T>>[1]) =>
    fjord.database.store.inShop(shopId, work);
  expect(await other(({ standstills }) => standstills.list([shopId, 'other.myshopify.com']))).toEqual([]);
  expect(await other(({ standstills }) => standstills.hasten(id))).toBe(false);
  expect(await fjord.inShop(({ standstills }) => standstills.hasten(id))).toBe(true);
  expect(await fjord.inShop(({ standstills }) => standstills.hasten('none'))).toBe(false);
  await fjord.query(`DELETE FROM pgboss.job WHERE id = '${id}'`);
});

test('news that can’t be read stand until the orders have been compared since', async () => {
  const domain = 'fjord.myshopify.com';
  await fjord.query(`INSERT INTO inbox (dedupe_key, received_at, topic, shop_domain, webhook_id, body, attempts, problem)
    SELECT '${domain} ' || n, '${at}'::timestamptz, 'orders/updated', '${domain}', n::text, ''::bytea, 1, 'Not JSON' FROM generate_series(1, 3) n
    UNION ALL SELECT 'x', '${at}'::timestamptz, 'orders/updated', 'other.myshopify.com', 'x', ''::bytea, 1, 'Not JSON'`);
  expect(await list()).toMatchObject([{ kind: 'delivery', since: at, why: 'Not JSON', count: 3 }]);
  await fjord.query(`INSERT INTO imports (shop_id, state, started_at, found, saved, reconciled_to)
    VALUES ('${fjord.shopId}', 'done', '${at}', 0, 0, '2026-01-10T10:00:01Z')`);
  expect(await kinds()).toEqual([]);
});

test('an import that nobody is at stands; one with a job does not', async () => {
  await fjord.query("UPDATE imports SET state = 'loading'");
  expect(await list()).toMatchObject([{ kind: 'import', subject: 'import', since: at }]);
  await fjord.inShop(({ send }) => send('import-orders', { shopId: fjord.shopId }, { orderKey: 'import' }));
  expect(await kinds()).toEqual([]);
});
