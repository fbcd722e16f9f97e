// What of a WooCommerce nobody told us is noticed all the same, and how soon?
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../support/control.ts';
import { onTheClock, reconcile, untilQuiet, verifyMirror } from '../support/mirror.ts';
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { type AppProcess, openWorld, type World } from '../support/world.ts';

vi.setConfig({ testTimeout: 180_000 });

let world: World;
let web: AppProcess;
beforeAll(async () => {
  world = await openWorld({ kind: onWooCommerce });
  web = await world.start('web');
  // The clock strikes only when a test says so.
  await world.start('worker', { RECONCILE_SECONDS: '86400' });
  await world.connect();
  await untilQuiet(world);
});
afterAll(() => world.close());

const practice = (path: string, body?: unknown, method?: string) =>
  world.control.practice(path, body, method);
const plugin = (active: boolean) => practice('/woocommerce/plugin', { active });
const silence = (isOn: boolean) =>
  practice('/faults', isOn ? { name: 'webhook-lost', rate: 1 } : { clear: 'webhook-lost' });

let count = 0;
async function place(): Promise<{ id: string; name: string }> {
  count += 1;
  const made = (await practice('/orders', {
    lines: [{ title: 'Rug', unitPrice: '50.00', quantity: 2 }],
    shopper: { email: `ada${count}@example.com` },
  })) as { id: string; name: string };
  return { id: made.id, name: made.name.slice(1) };
}

async function bodyOf(id: string): Promise<{ refunds: unknown[]; name: string } | null> {
  const [row] = await world.query(`SELECT body FROM orders WHERE order_id = '${id}'`);
  return (row?.body ?? null) as { refunds: unknown[]; name: string } | null;
}

const isThere = async (id: string) => (await bodyOf(id)) !== null;

async function equal(): Promise<void> {
  const { output, code } = await verifyMirror(world, '--orders', '60');
  expect([output, code]).toEqual([expect.stringContaining(' 0 differ, 0 missing'), 0]);
}

test('a deleted refund, an order in the bin and one deleted for good are noticed though nobody tells of them', async () => {
  await plugin(false);
  const [refunded, thrown, forgotten] = [await place(), await place(), await place()];
  await practice(`/orders/${refunded.name}/refunds`, { lines: [{ line: 0, quantity: 1 }] });
  await reconcile(world);
  expect((await bodyOf(refunded.id))?.refunds).toHaveLength(1);
  // The shop's number of an order is not its id.
  expect((await bodyOf(refunded.id))?.name).toBe(`#${refunded.name}`);
  expect(refunded.id).not.toBe(refunded.name);
  await silence(true);
  await practice(`/orders/${refunded.name}/refunds/newest`, {}, 'DELETE');
  await practice(`/orders/${thrown.name}`, {}, 'DELETE');
  await practice(`/orders/${forgotten.name}?force=true`, {}, 'DELETE');
  await untilQuiet(world);
  expect((await bodyOf(refunded.id))?.refunds).toHaveLength(1);
  expect([await isThere(thrown.id), await isThere(forgotten.id)]).toEqual([true, true]);
  await reconcile(world);
  expect((await bodyOf(refunded.id))?.refunds).toEqual([]);
  expect([await isThere(thrown.id), await isThere(forgotten.id)]).toEqual([false, false]);
  await practice(`/orders/${thrown.name}/restoration`, {});
  await reconcile(world);
  expect(await isThere(thrown.id)).toBe(true);
  await equal();
  await silence(false);
});

test('a webhook that WooCommerce switched off after seven failures is found and revived, and tells again', async () => {
  await web.stop();
  for (let failure = 0; failure < 8; failure += 1) {
    await place();
    await practice('/webhooks/run', {});
  }
  expect(await statuses()).toContain('disabled');
  web = await world.start('web');
  const unheard = await place();
  await practice('/webhooks/run', {});
  await untilQuiet(world);
  expect(await isThere(unheard.id)).toBe(false);
  await onTheClock(world, 'ensure-webhooks');
  expect(new Set(await statuses())).toEqual(new Set(['active']));
  const heard = await place();
  await practice('/webhooks/run', {});
  await until(() => isThere(heard.id));
  expect(await isThere(unheard.id)).toBe(false);
  await reconcile(world);
  await equal();
});

async function statuses(): Promise<string[]> {
  const { webhooks } = (await practice('/webhooks')) as { webhooks: { status: string }[] };
  return webhooks.map(({ status }) => status);
}

test('an announcement of the plugin’s that was lost leaves a gap, and the next one heals it at once', async () => {
  await plugin(true);
  await place();
  await until(async () => (await sequence()) > 0);
  await untilQuiet(world);
  await silence(true);
  const unheard = await place();
  await untilQuiet(world);
  expect(await isThere(unheard.id)).toBe(false);
  await silence(false);
  const before = await sequence();
  const heard = await place();
  await until(async () => (await sequence()) > before + 1);
  await until(() => isThere(heard.id));
  await until(() => isThere(unheard.id), 15_000);
});

async function sequence(): Promise<number> {
  const [row] = await world.query("SELECT value::int AS last FROM counters WHERE name = 'announced'");
  return Number(row?.last ?? 0);
}
