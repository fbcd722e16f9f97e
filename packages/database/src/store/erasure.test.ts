// Is a person taken out of every row, the next one left alone, and can nobody rewrite what happened?
import { randomUUID } from 'node:crypto';
import { withoutPerson } from '@aftercare/core/privacy/erased-order.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { sampleOrder } from './sample-order.ts';
import { sampleReturn } from './sample-return.ts';

let fjord: ShopDatabase;
const at = '2026-06-10T10:00:00.000Z';
const by = { kind: 'staff', name: 'Ada' } as const;
const email = 'Anna.Berg@example.com';
const orderId = sampleOrder().id;

beforeAll(async () => {
  fjord = await openShopDatabase();
  await fjord.inShop(async ({ orders, returns, notices, tasks, doors, send }) => {
    for (const [number, who] of [
      [1, 'Anna.Berg@example.com'],
      [2, 'olof@example.com'],
    ] as const) {
      const id = `gid://shopify/Order/${number}`;
      const customer = {
        id: `c${number}`,
        email: who,
        firstName: who,
        lastName: null,
        locale: null,
        tags: [who],
      };
      await orders.save(sampleOrder({ id, name: `#100${number}`, email: who, customer }));
      const value = sampleReturn({ id: `return-${number}`, orderId: id, rmaNumber: `R-${number}` });
      const lines = value.lines.map((line) => ({ ...line, id: `line-${number}`, note: `note of ${who}` }));
      await returns.insert({ ...value, platformReturnId: null, declineReason: `${who} wore it`, lines });
      await returns.append([
        {
          id: randomUUID(),
          returnId: value.id,
          event: { type: 'DECLINED', by, at, reason: `${who} wore it` },
        },
        { id: randomUUID(), returnId: value.id, event: { type: 'REOPENED', by, at } },
      ]);
      const mail = { eventId: `e${number}`, returnId: value.id, kind: 'approved', to: who, data: null };
      const notice = await notices.reserve(mail);
      await notices.finish(notice?.id ?? '', 'person', `550 <${who}> unknown`);
      const detail = `The mail to ${who} was refused`;
      await tasks.open({ kind: 'notice-not-sent', subject: notice?.id ?? '', detail, at });
      await tasks.open({ kind: 'return-conflict', subject: value.id, detail: `${who} differs`, at });
      await tasks.open({
        kind: 'job:open-door',
        subject: `100${number} ${who.toLowerCase()}`,
        detail: 'x',
        at,
      });
      const code = { linkHash: `l${number}`, codeHash: `c${number}`, at, expiresAt: at };
      await doors.openChallenge({ orderId: id, ...code });
      await doors.openSession({ tokenHash: `t${number}`, orderId: id, accountHash: null, at, expiresAt: at });
      const shopId = fjord.shopId;
      await send('open-door', { shopId, number: `100${number}`, email: who.toLowerCase() });
    }
    await send('erase-person', { shopId: fjord.shopId, orderIds: [], email: email.toLowerCase() });
  });
});
afterAll(() => fjord.close());

const tables = ['orders', 'returns', 'return_lines', 'return_events', 'event_words', 'notices', 'tasks'];
const holders = async (pattern: string): Promise<string[]> => {
  const all = [...tables, 'pgboss.job'].map(async (name) => {
    const found = await fjord.query(`SELECT FROM ${name} AS x WHERE x::text ~* '${pattern}'`);
    return found.length > 0 ? [name] : [];
  });
  return (await Promise.all(all)).flat();
};

describe('a person', () => {
  test('is handed what mail servers said of them, and their visits by either door', async () => {
    await fjord.query(`INSERT INTO account_sessions SELECT shop_id, 'a' || customer_id, customer_id, '', now(), now()
      FROM orders WHERE customer_id LIKE 'c%'`);
    const about = { orderIds: [orderId], returnIds: ['return-1'], orderNumbers: ['#1001'], emails: [email] };
    const { mails, visits } = await fjord.inShop(({ held }) => held.records(about));
    expect(mails.map(({ serverSaid }) => serverSaid)).toEqual([`550 <${email}> unknown`]);
    expect(visits.map((visit) => visit.orderId)).toEqual([orderId, null]);
  });

  test('who is erased is in no row, and whoever is not is in each as before', async () => {
    const everywhere = ['orders', 'returns', 'return_lines', 'event_words', 'notices', 'tasks', 'pgboss.job'];
    expect(await holders('anna')).toEqual(everywhere);
    await fjord.inShop(async ({ erasure }) => {
      const found = await erasure.lockOrders({ orderIds: [], email });
      expect(found.map(({ id }) => id)).toEqual([orderId]);
      await erasure.note([orderId], at);
      for (const order of found) await erasure.bareOrder(withoutPerson(order));
      await erasure.bareRest({ orderIds: [orderId], emails: [email] });
    });
    expect(await holders('anna|berg')).toEqual([]);
    expect(await holders('olof')).toEqual(everywhere);
    for (const table of ['door_challenges', 'door_sessions'])
      expect(await fjord.query(`SELECT order_id FROM ${table}`)).toEqual([
        { order_id: 'gid://shopify/Order/2' },
      ]);
  });

  test('leaves what happened, and what is still to be decided', async () => {
    const history = await fjord.inShop(({ returns }) => returns.history('return-1'));
    expect(history.map(({ event }) => event)).toEqual([
      { type: 'DECLINED', by, at, reason: '—' },
      { type: 'REOPENED', by, at },
    ]);
    const open = await fjord.inShop(({ tasks }) => tasks.list());
    expect(
      open.filter(({ subject }) => subject === 'return-1').map(({ kind, detail }) => [kind, detail]),
    ).toEqual([['return-conflict', '—']]);
  });

  test('does not come back with an import, though it brings more than was known', async () => {
    const newer = sampleOrder({ email, updatedAt: '2026-07-01T00:00:00Z', financialStatus: 'REFUNDED' });
    await fjord.database.store.loadOrders(fjord.shopId, [newer]);
    expect(await holders('anna|berg')).toEqual([]);
    expect(await fjord.inShop(({ orders }) => orders.get(orderId))).toMatchObject({
      ...{ financialStatus: 'REFUNDED', email: null },
    });
  });
});

test.each([
  "UPDATE return_events SET event = '{}'",
  'DELETE FROM return_events',
  "UPDATE event_words SET words = 'better words'",
  'UPDATE erasures SET erased_at = now()',
])('the run-time role may not: %s', async (sql) => {
  const session = await fjord.openPool(1).connect();
  await expect(session.query(sql)).rejects.toThrow('permission denied');
  session.release();
});

describe('what was delivered', () => {
  const deliver = (key: string, domain: string) =>
    fjord.database.inbox.append({
      ...{
        dedupeKey: `${domain} ${key}`,
        topic: 'orders/updated',
        shopDomain: domain,
        webhookId: key,
        eventId: null,
      },
      ...{ triggeredAt: null, receivedAt: new Date(at), body: Buffer.from(`{"of":"anna ${key}"}`) },
    });
  const kept = () => fjord.query("SELECT webhook_id AS key, body <> '' AS full FROM inbox ORDER BY 1");

  test('is emptied once it was handled, of this shop alone, and stays known', async () => {
    for (const [key, domain] of [
      ['a', 'fjord.myshopify.com'],
      ['b', 'fjord.myshopify.com'],
      ['c', 'other.myshopify.com'],
    ] as const)
      await deliver(key, domain);
    await fjord.query("UPDATE inbox SET handled_at = now() WHERE webhook_id <> 'b'");
    await fjord.database.store.emptyDeliveries(['fjord.myshopify.com', fjord.shopId]);
    expect(await kept()).toEqual([
      { key: 'a', full: false },
      { key: 'b', full: true },
      { key: 'c', full: true },
    ]);
    const of = { domains: ['fjord.myshopify.com', fjord.shopId], needles: ['anna b', 'anna c'] };
    const found = await fjord.database.store.deliveries(of, () => true);
    expect(await fjord.database.store.deliveries(of, () => false)).toEqual([]);
    expect(found.map(({ body }) => body.toString())).toEqual(['{"of":"anna b"}']);
  });
});

test('a shop that is connected is not forgotten; one that has left is, with every row', async () => {
  const { store } = fjord.database;
  expect(await store.remove(fjord.shopId, 'erase-shop')).toBe(false);
  expect(await holders('olof')).not.toEqual([]);
  await store.uninstall(fjord.shopId, at);
  expect(await store.remove(fjord.shopId, 'erase-shop')).toBe(true);
  expect(await holders('.')).toEqual([]);
  expect(await fjord.query('SELECT FROM shops')).toEqual([]);
  expect(await store.remove(fjord.shopId, 'erase-shop')).toBe(false);
});
