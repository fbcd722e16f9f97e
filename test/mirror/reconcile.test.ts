// Does reconciliation heal what webhooks never told, and does mirror:verify find what nothing heals?
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../support/control.ts';
import { randomOf } from '../support/deliveries.ts';
import { reconcile, untilQuiet, verifyMirror } from '../support/mirror.ts';
import { createStory } from '../support/story.ts';
import { openWorld, type World } from '../support/world.ts';

vi.setConfig({ testTimeout: 180_000 });

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await Promise.all([world.start('web'), world.start('worker', { RECONCILE_SECONDS: '86400' })]);
  await world.connect();
  await untilQuiet(world);
});
afterAll(() => world.close());

const inState = async (state: string) =>
  ((await world.control.practice(`/webhooks?state=${state}`)) as { total: number }).total;

async function untilDelivered(): Promise<void> {
  await until(async () => (await inState('pending')) === 0, 120_000);
  await untilQuiet(world);
}

test('after 5 % of the webhooks were lost, and others doubled, disordered and late, the mirror is healed', async () => {
  const { control } = world;
  await control.fault({
    faults: [
      { name: 'webhook-lost', rate: 0.05, seed: 3 },
      { name: 'webhook-doubled', rate: 0.3, seed: 4 },
      { name: 'webhook-disordered', rate: 0.3, seed: 5, seconds: 1 },
      { name: 'webhook-late', rate: 0.1, seed: 6, seconds: 3 },
    ],
  });
  const story = createStory(control, { random: randomOf(7), most: 14 });
  while (await story.next());
  expect(story.names()).toHaveLength(14);
  // The last word on some orders is lost for certain.
  await control.fault({ name: 'webhook-lost', rate: 1 });
  const last = createStory(control, { random: randomOf(8), most: 3 });
  while (await last.next());
  await untilDelivered();
  expect(await inState('lost')).toBeGreaterThan(3);

  const before = await verifyMirror(world, '--orders', '60');
  expect(before.output).toMatch(/3 missing in the mirror/);
  expect(before.code).toBe(1);
  await reconcile(world);
  const { output, code } = await verifyMirror(world);
  expect(output).toContain('0 differ, 0 missing in the mirror, 0 in the mirror only');
  expect(code).toBe(0);
});

test('a difference, a lost order and a stray planted in the mirror are each found and named', async () => {
  const [changed, lost, copied] = (
    await world.query('SELECT order_id FROM orders ORDER BY order_id DESC LIMIT 3')
  ).map((row) => String(row.order_id));
  await world.query(`UPDATE orders SET body = jsonb_set(body::jsonb, '{lines,0,quantity}', '77')
    WHERE order_id = '${changed}'`);
  await world.query(`DELETE FROM orders WHERE order_id = '${lost}'`);
  await world.query(`INSERT INTO orders SELECT (jsonb_populate_record(o, jsonb_build_object('order_id', o.order_id || '9',
    'body', jsonb_set(o.body::jsonb, '{id}', to_jsonb(o.order_id || '9'))))).* FROM orders o WHERE order_id = '${copied}'`);
  const { code, output } = await verifyMirror(world, '--orders', '20', '--shop', 'practice.myshopify.com');
  expect(output).toMatch(new RegExp(`^${changed}  lines\\..+\\.quantity: here 77, shop [12]$`, 'm'));
  expect(output).toContain(`${lost}  missing in the mirror`);
  expect(output).toContain(`${copied}9  in the mirror only`);
  expect(output).toContain('1 differ, 1 missing in the mirror, 1 in the mirror only');
  expect(code).toBe(1);
});

test('shops that can’t be compared, or never were connected, are said and keep no other from being compared', async () => {
  const plant = (id: string, installedAt: string, facts: string) =>
    world.query(`INSERT INTO shops (shop_id, platform, domain, installed_at, facts)
      SELECT '${id}', platform, '${id}.myshopify.com', ${installedAt}, ${facts} FROM shops
      WHERE domain = 'practice.myshopify.com'`);
  await plant('begun', "now() - interval '2 days'", 'NULL');
  await plant('shut', "now() - interval '1 day'", 'facts');
  const { code, output } = await verifyMirror(world, '--orders', '5');
  await world.query("DELETE FROM shops WHERE shop_id IN ('begun', 'shut')");
  expect(output).toContain('begun.myshopify.com: was never connected to the end');
  expect(output).toContain('shut.myshopify.com: could not be compared: The keys to this shop are gone');
  expect(output).toMatch(/^practice\.myshopify\.com: \d+ orders compared/m);
  expect(code).toBe(1);
});

test('a shop that never was connected to the end is no difference', async () => {
  await world.query("UPDATE shops SET uninstalled_at = now() WHERE domain = 'practice.myshopify.com'");
  await world.query(`INSERT INTO shops (shop_id, platform, domain, installed_at)
    VALUES ('begun', 'shopify', 'begun.myshopify.com', now())`);
  const { code, output } = await verifyMirror(world);
  await world.query("DELETE FROM shops WHERE shop_id = 'begun'");
  await world.query("UPDATE shops SET uninstalled_at = NULL WHERE domain = 'practice.myshopify.com'");
  expect(output).toBe(
    'begun.myshopify.com: was never connected to the end, so there is nothing to compare.\n',
  );
  expect(code).toBe(0);
});

test('a shop that is not connected is said, not passed', async () => {
  const { code, output } = await verifyMirror(world, '--shop', 'nobody.myshopify.com');
  expect([code, output]).toEqual([2, 'nobody.myshopify.com is not connected.\n']);
});
