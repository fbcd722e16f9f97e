// T10: is anything believed, kept or changed of a delivery that no platform of ours signed, or that names another shop?
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { COMPLIANCE_TOPICS, TOPICS } from '../../packages/shopify/src/webhooks/topics.ts';
import { until } from '../support/control.ts';
import { deliver, signed } from '../support/deliveries.ts';
import { untilQuiet } from '../support/mirror.ts';
import { DOMAIN, openWorld, type World } from '../support/world.ts';
import { forgeriesOf } from './forgeries.ts';

vi.setConfig({ testTimeout: 180_000 });

const SECRET = 'practice-api-secret';
const OTHER = 'second.myshopify.com';
const FORGERIES = 200;
const topics = [...Object.keys(TOPICS), ...COMPLIANCE_TOPICS];

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start('web');
});
afterAll(() => world.close());

const payload = (order: number) => ({
  id: order,
  admin_graphql_api_id: `gid://shopify/Order/${order}`,
  order_id: order,
  order: { id: order },
  myshopify_domain: DOMAIN,
  email: 'mia@example.com',
});

const rowsOf = async (table: string) =>
  Number((await world.query(`SELECT count(*) AS count FROM ${table}`))[0]?.count);

test(`${FORGERIES} forgeries of each topic get 401 and leave no row`, async () => {
  const wrong: string[] = [];
  for (const [seed, topic] of topics.entries()) {
    const truth = signed({ topic, shop: DOMAIN, payload: payload(1001) }, SECRET);
    const forgeries = [...forgeriesOf(truth, { most: FORGERIES, seed })];
    const answers = await Promise.all(forgeries.map((forgery) => deliver(world.appUrl, forgery)));
    wrong.push(
      ...answers.flatMap((status, at) => (status === 401 ? [] : [`${topic} forgery ${at}: ${status}`])),
    );
  }
  expect(wrong).toEqual([]);
  expect(await rowsOf('inbox')).toBe(0);
});

test('the true one of each is kept, once however often it comes', async () => {
  for (const topic of topics) {
    const truth = signed({ topic, shop: 'unknown.myshopify.com', payload: payload(1001) }, SECRET);
    const answers = await Promise.all([1, 2, 3].map(() => deliver(world.appUrl, truth)));
    expect(answers).toEqual([200, 200, 200]);
  }
  expect(await rowsOf('inbox')).toBe(topics.length);
});

test("a true body under another shop's name changes no row of that shop", async () => {
  await world.start('worker');
  await world.connect();
  await connectOther();
  const before = await tenantRows(OTHER);
  expect(before.orders).not.toBe('0 ');
  const ids = (await world.query('SELECT order_id FROM orders LIMIT 5')).map((row) => String(row.order_id));
  for (const topic of topics)
    for (const id of ids) {
      const body = payload(Number(id.split('/').pop()));
      expect(await deliver(world.appUrl, signed({ topic, shop: OTHER, payload: body }, SECRET))).toBe(200);
    }
  await untilQuiet(world);
  expect(await tenantRows(OTHER)).toEqual(before);
});

async function connectOther(): Promise<void> {
  await world.control.practice(`/admin-frame/install`, { shop: OTHER });
  const { token } = (await world.control.practice(`/admin-frame/session-token?shop=${OTHER}`)) as {
    token: string;
  };
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${world.appUrl}/api/session`, { headers })).status).toBe(200);
  await until(async () => {
    const [row] = await world.query(`SELECT state FROM imports JOIN shops USING (shop_id)
      WHERE domain = '${OTHER}'`);
    return row?.state === 'done';
  });
  await untilQuiet(world);
}

const tables =
  'orders returns return_lines return_events intents notices tasks door_challenges policies imports sessions'.split(
    ' ',
  );

/** How many rows a shop has in each table, and what they hold. */
async function tenantRows(domain: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const table of [...tables, 'shops']) {
    const [row] =
      await world.query(`SELECT count(*) || ' ' || md5(string_agg(t::text, '' ORDER BY t::text)) AS all
      FROM ${table} t WHERE shop_id = (SELECT shop_id FROM shops WHERE domain = '${domain}')`);
    found[table] = String(row?.all ?? '0 ');
  }
  return found;
}
