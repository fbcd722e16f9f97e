// Does a shop on its own site join, and do its staff, shoppers and news come in, with a site at the other end?
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../../packages/database/src/database.ts';
import { type Answered, call, form } from '../access/call.ts';
import { until } from '../support/control.ts';
import { openWorld, type World } from '../support/world.ts';

vi.setConfig({ testTimeout: 120_000 });

const SITE = 'practice-woo.example';
const at = `/portal/${SITE}`;

let world: World;
beforeAll(async () => {
  world = await openWorld({ seeded: false });
  const reach = {
    APP_CALLBACK_URL: 'https://aftercare.practice.example',
    OUTBOUND_PRIVATE_HOSTS: `${SITE},second-woo.example`,
  };
  await Promise.all([world.start('web', reach), world.start('worker', reach)]);
  await site('/woocommerce/plugin', { active: true });
  await site('/woocommerce/host', { webhookSeconds: 0.5 });
});
afterAll(() => world.close());

const site = <T>(path: string, body?: object) =>
  world.control.practice(`${path}${path.includes('?') ? '&' : '?'}shop=${SITE}`, body) as Promise<T>;
const app = (
  path: string,
  fields?: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answered> =>
  call(Number(world.env.PORT), {
    ...{ path, method: fields === undefined ? 'GET' : 'POST' },
    headers: { ...(fields === undefined ? {} : form), ...headers },
    body: fields === undefined ? '' : new URLSearchParams(fields).toString(),
  });
const one = async (sql: string) => (await world.query(sql))[0];
const place = async () => {
  const made = await site<{ order?: { name: string }; name?: string }>('/orders', {
    lines: [{ title: 'Wool blanket', unitPrice: '40.00', quantity: 2 }],
    shopper: { email: 'mara@example.com', firstName: 'Mara', lastName: 'Zimmerwald' },
    address: { countryCode: 'DE', city: 'Kiel', zip: '24103', address1: 'Hafenstrasse 1' },
  });
  return (made.order?.name ?? made.name ?? '').replace('#', '');
};

test('a merchant says yes on their own page, and the shop is connected, its webhooks and its plugin too', async () => {
  const { returnUrl } = await site<{ returnUrl: string }>('/woocommerce/connect', {});
  expect(returnUrl).toMatch(
    new RegExp(`^${world.appUrl}/connect/woocommerce/done\\?success=1&user_id=[\\w-]{43}$`),
  );
  const { pathname, search } = new URL(returnUrl);
  expect((await app(pathname + search)).body).toContain(`${SITE} is connected`);
  const shop = await one(`SELECT shop_id, facts->>'name' AS name FROM shops WHERE domain = '${SITE}'`);
  expect(shop?.name).toBeTruthy();
  const plugin = await site<{ connection: { shopId: string; portalUrl: string } }>('/woocommerce/plugin');
  expect(plugin.connection).toMatchObject({ shopId: shop?.shop_id, portalUrl: `${world.appUrl}${at}` });
  const active = async () =>
    (await site<{ webhooks: { status: string }[] }>('/webhooks')).webhooks.map(({ status }) => status);
  await until(async () => (await active()).join() === 'active,active,active,active');
  const waiting = 'SELECT count(*)::int AS n FROM platform_hooks WHERE pinged_at IS NULL';
  expect((await one(waiting))?.n).toBe(0);
});

test('what happens in the shop is told by its webhooks and by its plugin, each by its own signature', async () => {
  const number = await place();
  const order = `SELECT FROM orders WHERE number = '${number}'`;
  await until(async () => (await world.query(order)).length === 1);
  const topics = async () =>
    (await world.query('SELECT DISTINCT topic FROM inbox ORDER BY 1')).map(({ topic }) => topic);
  await until(async () => (await topics()).includes('woocommerce/order.created'));
  await until(async () => (await topics()).includes('woocommerce/announced'));
  expect(await world.query('SELECT FROM inbox WHERE problem IS NOT NULL')).toEqual([]);
});

test('the shop’s manager opens our admin by one press', async () => {
  const { token } = await site<{ token: string }>('/woocommerce/staff-token');
  const entered = await app('/staff/enter', { token });
  expect(entered.status).toBe(303);
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const session = JSON.parse((await app('/api/session', undefined, { cookie })).body) as object;
  expect(session).toMatchObject({ shop: SITE, platform: { name: 'WooCommerce', standsAlone: true } });
  const policy = JSON.parse((await app('/api/policy', undefined, { cookie })).body) as object;
  expect(policy).toMatchObject({ countsCategories: true });
  expect((await app('/staff/enter', { token })).status).toBe(401);
});

test('mails and Home lead to the shop’s own page, and to ours once it is no longer known', async () => {
  const own = `${world.shop.url}/site/${SITE}/returns/`;
  const { token } = await site<{ token: string }>('/woocommerce/staff-token');
  const entered = await app('/staff/enter', { token });
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const told = async () =>
    (JSON.parse((await app('/api/home', undefined, { cookie })).body) as { portalUrl: string }).portalUrl;
  expect(await told()).toBe(own);
  const number = await place();
  await until(async () => (await world.query(`SELECT FROM orders WHERE number = '${number}'`)).length === 1);
  const mails = async () =>
    (await site<{ mails: { text: string }[] }>('/mailbox?to=mara@example.com')).mails.map(({ text }) => text);
  await app(`${at}/find`, { number, email: 'mara@example.com' });
  await until(async () => (await mails()).some((text) => text.includes('/l/')));
  const link = (await mails()).flatMap((text) => /https?:\S+\/l\/[\w-]+/.exec(text) ?? [])[0] ?? '';
  expect(link.startsWith(`${own}aftercare/l/`)).toBe(true);
  const page = await (await fetch(link)).text();
  expect(page).toContain('Open my order');
  // The page is gone: what was mailed before works at our host, and what is told from now on leads there.
  await world.query("UPDATE shops SET facts = facts - 'returnsPage'");
  expect(await told()).toBe(`${world.appUrl}${at}`);
  expect((await app(`${at}/l/${link.split('/l/')[1]}`)).status).toBe(200);
  await app('/staff/enter', await site<{ token: string }>('/woocommerce/staff-token'));
  await until(async () => (await told()) === own);
});

test('a shopper signed in there opens their order by one press', async () => {
  const number = await place();
  const { token } = await site<{ token: string }>(`/woocommerce/order-token?order=${number}`);
  const entered = await app(`${at}/enter`, { token });
  expect(entered.status).toBe(303);
  const page = await app(entered.headers.location ?? '');
  expect([page.status, page.body.includes(number)]).toEqual([200, true]);
});

test('who has an account there is led to the page of the shop that knows them', async () => {
  const door = await app(`${at}/`);
  const page = /href="([^"]*\/my-account\/)"/.exec(door.body)?.[1];
  expect(page).toBe(`${world.shop.url}/site/${SITE}/my-account/`);
  expect((await app(`${at}/sign-in`)).headers.location).toBe(page);
  expect((await app(`${at}/account`)).headers.location).toBe(`${at}/`);
});

test('a mailed link signs the shop’s own staff in, from anywhere, once', async () => {
  const row = await one(`SELECT facts->>'email' AS email FROM shops WHERE domain = '${SITE}'`);
  const email = String(row?.email);
  expect((await app('/staff', { shop: `https://${SITE}/wp-admin/`, email })).headers.location).toBe(
    '/staff/sent',
  );
  let text = '';
  await until(async () => {
    const { mails } = await site<{ mails: { text: string }[] }>(`/mailbox?to=${encodeURIComponent(email)}`);
    text = mails.map((mail) => mail.text).find((one) => one.includes('/staff/l/')) ?? '';
    return text !== '';
  });
  const link = new RegExp(`${world.appUrl}(/staff/l/[\\w.-]+)`).exec(text)?.[1] ?? '';
  expect((await app(link)).body).toContain('One press');
  const entered = await app(link, {});
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const session = JSON.parse((await app('/api/session', undefined, { cookie })).body) as object;
  expect(session).toMatchObject({ shop: SITE, staffName: email });
  expect((await app(link, {})).status).toBe(410);
});

test('a merchant who disconnects has left: nobody is signed in, no page stands, and the keys are forgotten', async () => {
  const { token } = await site<{ token: string }>('/woocommerce/staff-token');
  const cookie = String((await app('/staff/enter', { token })).headers['set-cookie']).split(';')[0] ?? '';
  const standing = async () => [
    (await app('/api/session', undefined, { cookie })).status,
    (await app(at)).status,
    (await world.query('SELECT FROM sessions')).length,
  ];
  expect(await standing()).toEqual([200, 200, 1]);
  const left = await site<{ connection: unknown }>('/woocommerce/disconnect', {});
  expect(left.connection).toBeNull();
  expect((await site<{ webhooks: unknown[] }>('/webhooks')).webhooks).toEqual([]);
  await until(async () => (await one('SELECT uninstalled_at AS at FROM shops'))?.at !== null);
  await until(async () => (await standing()).join() === '401,404,0');
  for (const table of ['staff_sessions', 'staff_links', 'platform_hooks'])
    expect((await one(`SELECT count(*)::int AS n FROM ${table}`))?.n, table).toBe(0);
  expect(await world.query('SELECT FROM tasks')).toEqual([]);
});

test('who comes back is connected as before, with what was there', async () => {
  const orders = (await one('SELECT count(*)::int AS n FROM orders'))?.n;
  expect(orders).toBeGreaterThan(0);
  const { returnUrl } = await site<{ returnUrl: string }>('/woocommerce/connect', {});
  const { pathname, search } = new URL(returnUrl);
  expect((await app(pathname + search)).body).toContain(`${SITE} is connected`);
  expect(await world.query('SELECT FROM shops WHERE uninstalled_at IS NULL')).toHaveLength(1);
  expect((await one('SELECT count(*)::int AS n FROM orders'))?.n).toBeGreaterThanOrEqual(Number(orders));
  expect((await app(at)).status).toBe(200);
});

test.each(['ensure-webhooks', 'reconcile'] as const)(
  'keys that are taken back without a word are a person’s task, and no farewell: %s',
  async (job) => {
    await site('/woocommerce/keys/revoke', {});
    const database = await openDatabase({ url: world.env.DATABASE_URL ?? '', onError: () => undefined });
    const shopId = String((await one('SELECT shop_id AS id FROM shops'))?.id);
    await database.store.inShop(shopId, (store) => store.send(job, { shopId }, { once: 'test' }));
    await database.close();
    const task = `SELECT detail FROM tasks WHERE kind = 'job:${job}' AND closed_at IS NULL`;
    await until(async () => {
      await world.query(`UPDATE pgboss.job_common SET start_after = now(), retry_count = retry_limit
        WHERE data->>'job' = '${job}' AND state = 'retry'`);
      return (await world.query(task)).length === 1;
    }, 60_000);
    expect((await one(task))?.detail).toMatch(/woocommerce_rest|woocommerce_.*authentication|cannot_view/);
    expect(await world.query('SELECT FROM shops WHERE uninstalled_at IS NULL')).toHaveLength(1);
    expect((await app(at)).status).toBe(200);
  },
);

test('another store at the address of one that was connected is turned away, and the one before is not shown', async () => {
  const before = await one(`SELECT * FROM shops WHERE domain = '${SITE}'`);
  expect(before).toMatchObject({ facts: { storeId: expect.stringMatching(/^[\w-]{36}$/) } });
  await site('/woocommerce/store', { storeId: 'c0ffee00-0000-4000-8000-000000000000' });
  const keys = await site<{ consumerKey: string; consumerSecret: string }>('/woocommerce/keys', {});
  const pasted = await app('/connect/woocommerce/pasted', {
    ...{ site: SITE, key: keys.consumerKey, secret: keys.consumerSecret },
  });
  expect((await app(pasted.headers.location ?? '')).body).toContain('another store was connected before');
  expect(await one(`SELECT * FROM shops WHERE domain = '${SITE}'`)).toEqual(before);
});
