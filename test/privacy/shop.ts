// When a shop has left, is it forgotten whole, and no sooner?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../packages/database/src/database.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import { enterByCode, placeOrder, requestReturn } from '../support/line.ts';
import { dumpRows } from '../support/whole-database.ts';
import { openWorld, type World } from '../support/world.ts';

/** The end of a shop of this kind. */
export function forgetOneShop(kind: ShopKind): void {
  let world: World;
  let shopId: string;

  beforeAll(async () => {
    world = await openWorld({ kind });
    await world.start('web');
    await world.start('worker');
    await world.connect();
    const order = await placeOrder(world.control);
    await requestReturn(world.control, await enterByCode(world.control, order));
    shopId = String((await world.query('SELECT shop_id FROM shops'))[0]?.shop_id);
  });
  afterAll(() => world.close());

  test('one that is connected keeps everything, though its erasure were asked for', async () => {
    const before = await countOrders(world);
    await tell(world, shopId, 'erase-shop');
    expect(await countOrders(world)).toBe(before);
    expect(before).toBeGreaterThan(0);
  });

  test('one that has left an hour ago is still there, to come back to', async () => {
    await leave(world, kind);
    await until(async () => (await leftAt(world)) !== null);
    await tell(world, shopId, 'forget-old');
    expect(await countOrders(world)).toBeGreaterThan(0);
  });

  test('two days later nothing of it is left, but that the job was done', async () => {
    await twoDaysLater(world, kind, shopId);
    await until(async () => (await world.query('SELECT FROM shops')).length === 0, 60_000);
    const places = (await dumpRows(world.query)).filter(
      ({ row }) => row.includes(shopId) || row.includes(world.control.front.domain),
    );
    const own = places.filter(
      ({ table, row }) => table.startsWith('pgboss.job') && /erase-shop|forget-old/.test(row),
    );
    expect(places.filter((place) => !own.includes(place))).toEqual([]);
  });
}

async function countOrders({ query }: World): Promise<number> {
  return Number((await query('SELECT count(*) AS n FROM orders'))[0]?.n);
}

async function leftAt({ query }: World): Promise<unknown> {
  return (await query('SELECT uninstalled_at AS at FROM shops'))[0]?.at ?? null;
}

async function leave({ control }: World, kind: ShopKind): Promise<void> {
  await control.practice(
    kind.platformName === 'Shopify' ? '/admin-frame/uninstall' : '/woocommerce/disconnect',
    {},
  );
}

/** Shopify asks by itself, by its own clock; of a site that has gone nobody asks, so ours counts. */
async function twoDaysLater(world: World, kind: ShopKind, shopId: string): Promise<void> {
  if (kind.platformName === 'Shopify') {
    await world.control.practice('/clock', { advance: 2 * 24 * 3600 + 60 });
    return;
  }
  await world.query("UPDATE shops SET uninstalled_at = uninstalled_at - interval '49 hours'");
  await tell(world, shopId, 'forget-old');
}

/** What the clock's beat does, at once; resolves when it is done. */
async function tell({ env, query }: World, shopId: string, job: 'erase-shop' | 'forget-old'): Promise<void> {
  const database = await openDatabase({ url: env.DATABASE_URL ?? '', onError: () => undefined });
  await database.store.inShop(shopId, (store) => store.send(job, { shopId }));
  await database.close();
  const under = `SELECT FROM pgboss.job WHERE data->>'job' = '${job}' AND state <= 'active'`;
  await until(async () => (await query(under)).length === 0);
}
