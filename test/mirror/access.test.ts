// Is our permission of a shop got, kept, renewed, hidden and lost as it must be, by real processes?
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../packages/database/src/database.ts';
import { tokensSchema } from '../../packages/shopify/src/auth/tokens.ts';
import { until } from '../support/control.ts';
import { deliver, signed } from '../support/deliveries.ts';
import { untilQuiet, verifyMirror } from '../support/mirror.ts';
import { type AppProcess, DOMAIN, openWorld, type World } from '../support/world.ts';

vi.setConfig({ testTimeout: 180_000 });

const OTHER = 'second.myshopify.com';

let world: World;
let database: Database;
const processes: AppProcess[] = [];

beforeAll(async () => {
  world = await openWorld();
  const worker = () => world.start('worker', { RECONCILE_SECONDS: '86400' });
  processes.push(...(await Promise.all([world.start('web'), worker(), worker()])));
  await world.connect();
  await untilQuiet(world);
  database = await openDatabase({ url: world.env.DATABASE_URL ?? '', onError: () => undefined });
});
afterAll(async () => {
  await database.close();
  await world.close();
});

async function shopOf(domain = DOMAIN) {
  const shop = await database.store.shopByDomain('shopify', domain);
  if (shop === null) throw new Error(`${domain} is not connected`);
  return shop;
}

function vault() {
  const [id = '', key = ''] = (world.env.SECRET_KEYS ?? '').split(':');
  return database.vault({ currentId: id, keys: { [id]: Buffer.from(key, 'base64') } });
}

async function tokens() {
  const bytes = await vault().load((await shopOf()).shopId);
  return tokensSchema.parse(JSON.parse(String(bytes)));
}

interface Grant {
  readonly shop: string;
  readonly grant: string;
  readonly status: number;
  readonly repeated: boolean;
  /** Asked for to learn who sits before the screens. */
  readonly ofPerson: boolean;
}

const grants = async () => ((await world.control.practice('/oauth/grants')) as { grants: Grant[] }).grants;
const renewals = async () =>
  (await grants()).filter(({ shop, grant }) => shop === DOMAIN && grant === 'refresh_token');

/** Hints at many orders at once, so that both workers need a token this instant. */
async function hintAtOrders(): Promise<void> {
  const rows = await world.query('SELECT order_id FROM orders ORDER BY order_id DESC LIMIT 20');
  await Promise.all(
    rows.map(({ order_id }) => {
      const payload = { admin_graphql_api_id: order_id };
      return deliver(
        world.appUrl,
        signed({ topic: 'orders/updated', shop: DOMAIN, payload }, 'practice-api-secret'),
      );
    }),
  );
  await untilQuiet(world);
}

test('a token shortly before its end is renewed once, though two workers need it at once', async () => {
  const before = await tokens();
  const { shopId } = await shopOf();
  const soon = { ...before, expiresAt: new Date(Date.now() + 60_000).toISOString() };
  await vault().save(shopId, Buffer.from(JSON.stringify(soon)));
  await database.store.inShop(shopId, (store) => store.send('refresh-token', { shopId }));
  await hintAtOrders();
  expect(await renewals()).toMatchObject([{ status: 200, repeated: false }]);
  expect((await tokens()).accessToken).not.toBe(before.accessToken);
});

test('a token the shop no longer takes is renewed once, and no job is lost by it', async () => {
  const before = (await renewals()).length;
  await world.control.practice('/clock', { advance: 2 * 3600 });
  await hintAtOrders();
  await world.control.practice('/clock', { reset: true });
  expect(await renewals()).toHaveLength(before + 1);
  expect(await world.query('SELECT detail FROM tasks')).toEqual([]);
});

test('no token, code of a session or key is found in clear anywhere in the database or in what was logged', async () => {
  const { accessToken, refreshToken } = await tokens();
  expect(accessToken.length).toBeGreaterThan(20);
  const secrets = [accessToken, refreshToken ?? '', world.env.HASH_KEY ?? '', 'practice-api-secret'];
  const text = (await wholeDatabase()).toLowerCase();
  const logs = processes.map((one) => one.log()).join('\n');
  for (const secret of secrets)
    for (const form of [secret, hex(secret), base64(secret)])
      expect([text.includes(form.toLowerCase()), logs.includes(form)]).toEqual([false, false]);
  // The search finds what is there: a domain in a column, a webhook's bytes.
  expect(text).toContain(DOMAIN);
  expect(text).toContain(hex('admin_graphql_api_id'));
});

const hex = (value: string) => Buffer.from(value).toString('hex');
const base64 = (value: string) => Buffer.from(value).toString('base64').replace(/=+$/, '');

/** Every row of every table as text; bytes as hexadecimal digits. */
async function wholeDatabase(): Promise<string> {
  const tables = await world.query(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`);
  const parts: string[] = [];
  for (const { name } of tables) {
    const [row] = await world.query(`SELECT string_agg(t::text, ' ') AS all FROM ${name} t`);
    parts.push(String(row?.all ?? ''));
  }
  return parts.join('\n');
}

test('opening the app again neither imports anew nor asks for another token', async () => {
  const [before, imports] = [(await grants()).length, await world.query('SELECT * FROM imports')];
  expect((await world.control.staff('/api/session')).status).toBe(200);
  await world.control.practice('/admin-frame/install', {});
  expect((await world.control.staff('/api/session')).status).toBe(200);
  await untilQuiet(world);
  expect(await grants()).toHaveLength(before);
  expect(await world.query('SELECT * FROM imports')).toEqual(imports);
});

test.each([
  { name: 'was refused', spoil: { accessToken: 'shpat_dead', isRefused: true } },
  { name: 'is of fewer scopes than we ask for', spoil: { asked: ['read_orders'] } },
])('a token that $name is replaced at the next visit', async ({ spoil }) => {
  const { shopId } = await shopOf();
  await vault().save(shopId, Buffer.from(JSON.stringify({ ...(await tokens()), ...spoil })));
  const before = await tokens();
  expect((await world.control.staff('/api/session')).status).toBe(200);
  const after = await tokens();
  expect(after.accessToken).not.toBe(before.accessToken);
  expect(after).toMatchObject({ isRefused: false, asked: expect.arrayContaining(['write_returns']) });
  // It serves: what is told of is read.
  await hintAtOrders();
  expect(await world.query('SELECT detail FROM tasks')).toEqual([]);
});

test('a shop that leaves takes its tokens along; what is its own stands when it comes back, and is healed', async () => {
  const { control } = world;
  const before = await shopOf();
  await control.practice('/admin-frame/uninstall', {});
  await until(async () => (await shopOf()).uninstalledAt !== null);
  expect(await vault().load(before.shopId)).toBeNull();
  expect(Number((await world.query('SELECT count(*) AS count FROM orders'))[0]?.count)).toBeGreaterThan(200);

  await control.practice('/orders/1001/parcel-events', { status: 'IN_TRANSIT' }).catch(() => undefined);
  await control.practice('/orders', {
    lines: [{ title: 'Bought while we were away', unitPrice: '10.00', quantity: 1 }],
    shopper: { email: 'away@example.com' },
  });
  await control.connect();
  // Nobody has to wait for the next round of healing.
  await until(async () => {
    const rows = await world.query(`SELECT order_id FROM orders WHERE email = 'away@example.com'`);
    return rows.length === 1;
  });
  await untilQuiet(world);
  expect(await shopOf()).toMatchObject({ shopId: before.shopId, uninstalledAt: null });
  const { code, output } = await verifyMirror(world, '--shop', DOMAIN);
  expect([code, output]).toEqual([0, expect.stringContaining('0 differ, 0 missing')]);
  // Its subscriptions went with it and stand again: a change is told once more.
  await control.practice('/orders', {
    lines: [{ title: 'Told again', unitPrice: '10.00', quantity: 1 }],
    shopper: { email: 'again@example.com' },
  });
  await until(async () => {
    const rows = await world.query(`SELECT order_id FROM orders WHERE email = 'again@example.com'`);
    return rows.length === 1;
  });
});

test('a shop that shows sixty days only is imported as far as it shows, and whole once it shows more', async () => {
  const scopes =
    'read_orders,write_orders,read_returns,write_returns,read_products,read_customers,read_locations';
  const fulfilments = ['merchant_managed', 'third_party', 'assigned'].map(
    (one) => `read_${one}_fulfillment_orders`,
  );
  const install = (more: string[]) =>
    world.control.practice(`/admin-frame/install?shop=${OTHER}`, {
      shop: OTHER,
      scopes: [...scopes.split(','), ...fulfilments, ...more],
    });
  await install([]);
  const staff = async (path: string) => {
    const asked = await world.control.practice(`/admin-frame/session-token?shop=${OTHER}`);
    const headers = { authorization: `Bearer ${(asked as { token: string }).token}` };
    return (await (await fetch(world.appUrl + path, { headers })).json()) as Record<string, unknown>;
  };
  const first = await Promise.all([1, 2, 3].map(() => staff('/api/session')));
  expect(first.map(({ shop }) => shop)).toEqual([OTHER, OTHER, OTHER]);
  // Nobody knew the shop, and yet those who open it at once bring one token.
  const ofShop = (await grants()).filter(({ shop, ofPerson }) => shop === OTHER && !ofPerson);
  expect(ofShop).toHaveLength(1);
  await until(async () => ((await staff('/api/home')).import as { state: string }).state === 'done');
  await untilQuiet(world);
  const home = await staff('/api/home');
  expect(home.readsAllOrders).toBe(false);
  const all = world.shop.world.shops.get(OTHER)?.orders.size ?? 0;
  expect(home.orders).toBeGreaterThan(0);
  expect(home.orders).toBeLessThan(all);
  const { code, output } = await verifyMirror(world, '--shop', OTHER);
  expect([code, output]).toEqual([0, expect.stringContaining(`${home.orders} orders compared`)]);
  expect(output).not.toContain('were not compared');
  await plantOldOrder();
  expect((await verifyMirror(world, '--shop', OTHER)).output).toContain(
    '1 older orders of the mirror were not compared',
  );
  await world.query(`DELETE FROM orders WHERE order_id = 'gid://shopify/Order/999'`);
  // The merchant grants it in the shop's own admin, and does not come to ours.
  await install(['read_all_orders']);
  await until(async () => (await staff('/api/home')).readsAllOrders === true);
  await until(async () => (await staff('/api/home')).orders === all);
});

/** An order from before what the shop shows, as one that came while it showed more. */
function plantOldOrder() {
  return world.query(`INSERT INTO orders SELECT (jsonb_populate_record(o, jsonb_build_object('order_id', 'gid://shopify/Order/999', 'body',
      o.body::jsonb || jsonb_build_object('id', 'gid://shopify/Order/999', 'processedAt', '2020-01-01T00:00:00Z')))).*
    FROM orders o JOIN shops USING (shop_id) WHERE domain = '${OTHER}' LIMIT 1`);
}
