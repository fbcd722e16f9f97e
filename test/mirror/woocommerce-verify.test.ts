// Does mirror:verify find, in a WooCommerce's mirror, what nothing heals?
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../support/control.ts';
import { untilQuiet, verifyMirror } from '../support/mirror.ts';
import { openWorld, type World } from '../support/world.ts';

vi.setConfig({ testTimeout: 180_000 });

const SITE = 'practice-woo.example';
const reach = {
  APP_CALLBACK_URL: 'https://aftercare.practice.example',
  OUTBOUND_PRIVATE_HOSTS: SITE,
};

let world: World;
beforeAll(async () => {
  const opened = await openWorld();
  world = { ...opened, env: { ...opened.env, ...reach } };
  await Promise.all([
    world.start('web', reach),
    world.start('worker', { ...reach, RECONCILE_SECONDS: '86400' }),
  ]);
  await world.control.practice(`/woocommerce/connect?shop=${SITE}`, {});
  await until(
    async () => (await world.query("SELECT FROM imports WHERE state = 'done'")).length === 1,
    120_000,
  );
  await untilQuiet(world);
}, 180_000);
afterAll(() => world.close());

test('a WooCommerce is compared order by order, as it was imported', async () => {
  const { code, output } = await verifyMirror(world, '--shop', SITE);
  expect(output).toMatch(
    /^practice-woo\.example: 2\d\d orders compared field by field; 0 differ, 0 missing/m,
  );
  expect(code).toBe(0);
});

test('a refund that was deleted unheard of, a wrong amount, a lost order and a stray are each named', async () => {
  const refunded = "SELECT order_id FROM orders WHERE body::jsonb #> '{refunds,0}' IS NOT NULL";
  const [undone] = await world.query(`${refunded} ORDER BY order_id DESC LIMIT 1`);
  const [changed, lost, copied] = (
    await world.query(
      `SELECT order_id FROM orders WHERE order_id NOT IN (${refunded}) ORDER BY order_id DESC LIMIT 3`,
    )
  ).map((row) => String(row.order_id));
  const [row] =
    await world.query(`SELECT body::jsonb #>> '{name}' AS name, body::jsonb #>> '{refunds,0,id}' AS refund
    FROM orders WHERE order_id = '${undone?.order_id}'`);
  // WooCommerce tells nobody of it.
  await deleteRefund(String(row?.name).slice(1), String(row?.refund));
  await world.query(`UPDATE orders SET body = jsonb_set(body::jsonb, '{lines,0,discountedTotal,shop,minor}', '77')
    WHERE order_id = '${changed}'`);
  await world.query(`DELETE FROM orders WHERE order_id = '${lost}'`);
  await world.query(`INSERT INTO orders SELECT (jsonb_populate_record(o, jsonb_build_object('order_id', '9' || o.order_id,
    'body', jsonb_set(o.body::jsonb, '{id}', to_jsonb('9' || o.order_id))))).* FROM orders o WHERE order_id = '${copied}'`);
  const { code, output } = await verifyMirror(world);
  expect(output).toMatch(new RegExp(`^${changed}  lines\\.\\d+\\.discountedTotal: here 0\\.77 `, 'm'));
  expect(output).toMatch(
    new RegExp(`^${undone?.order_id}  refunds\\.${row?.refund}\\.total: here .+ shop nothing$`, 'm'),
  );
  expect(output).toContain(`${lost}  missing in the mirror`);
  expect(output).toContain(`9${copied}  in the mirror only`);
  expect(output).toContain('2 differ, 1 missing in the mirror, 1 in the mirror only');
  expect(code).toBe(1);
});

test('a WooCommerce whose keys are gone is said, and is not passed', async () => {
  await world.query(
    "DELETE FROM sessions WHERE shop_id = (SELECT shop_id FROM shops WHERE platform = 'woocommerce')",
  );
  const { code, output } = await verifyMirror(world);
  expect(output).toContain('practice-woo.example: could not be compared: The keys to this shop are gone');
  expect(code).toBe(1);
});

async function deleteRefund(order: string, refund: string): Promise<void> {
  const url = `${world.shop.url}/orders/${order}/refunds/${refund}?shop=${SITE}`;
  const response = await fetch(url, { method: 'DELETE' });
  if (!response.ok)
    throw new Error(`the refund was not deleted: ${response.status} ${await response.text()}`);
}
