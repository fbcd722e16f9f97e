// Whose returns are asked for? Shops of ours with orders that shoppers have opened, each with a session of their own.
import { randomUUID } from 'node:crypto';
import type { Order } from '../../../packages/core/src/order/order.ts';
import type { ShopFacts } from '../../../packages/core/src/platform.ts';
import { draftPolicy } from '../../../packages/core/src/policy/draft.ts';
import { openDatabase } from '../../../packages/database/src/database.ts';
import type { FreshDatabase } from '../../../packages/database/src/server/template.ts';
import { hashOf } from '../environment.ts';
import { postOf } from '../load.ts';

export interface BenchShop {
  readonly shopId: string;
  readonly domain: string;
}

const facts: ShopFacts = {
  ...{ name: 'Bench', email: 'hello@bench.example', currency: 'EUR', timeZone: 'Europe/Stockholm' },
  ...{ countryCode: 'SE', primaryDomain: 'bench.example', readsAllOrders: true, storeId: null },
  ...{ restocks: 'each', plugin: null, paysBack: null, returnsPage: null },
};

export interface Visit {
  readonly domain: string;
  readonly session: string;
  readonly order: Order;
}

/** Shops whose rules approve what is asked for within ten years of delivery. */
export async function openShops(fresh: FreshDatabase, count: number): Promise<BenchShop[]> {
  const at = '2024-01-01T00:00:00.000Z';
  const autoApproveBelow = { minor: 10_000_000, currency: facts.currency };
  const policy = { ...draftPolicy(facts), merchantReturnDays: 3650, autoApproveBelow };
  return onDatabase(fresh, async ({ store }) => {
    const shops: BenchShop[] = [];
    for (let index = 0; index < count; index += 1) {
      const domain = `bench-${index}.myshopify.com`;
      const { shopId } = await store.install({ platform: 'shopify', domain, at });
      await store.inShop(shopId, async (shop) => {
        await shop.saveFacts(facts);
        await shop.policies.publish(policy, { basedOn: 0, by: 'Aftercare', at });
      });
      shops.push({ shopId, domain });
    }
    return shops;
  });
}

/** Loads these orders, as many into each shop, and opens each as its shopper does who has entered the mailed code. */
export async function openOrders(
  fresh: FreshDatabase,
  shops: readonly BenchShop[],
  orders: readonly Order[],
): Promise<Visit[]> {
  // One after another from other shops, as shoppers come.
  const visits = orders.map((order, index) => ({ ...shopAt(shops, index), session: randomUUID(), order }));
  const bySession = visits.map(({ shopId, session, order }) => ({
    shopId,
    hash: hashOf(session),
    order: order.id,
  }));
  await onDatabase(fresh, async ({ store }) => {
    for (const [shopId, theirs] of Map.groupBy(visits, (visit) => visit.shopId))
      for (let done = 0; done < theirs.length; done += 500)
        await store.loadOrders(
          shopId,
          theirs.slice(done, done + 500).map(({ order }) => order),
        );
  });
  await fresh.query(`INSERT INTO door_sessions (shop_id, token_hash, order_id, opened_at, expires_at)
    SELECT "shopId", hash, "order", now(), now() + interval '1 day'
    FROM json_to_recordset('${JSON.stringify(bySession)}') AS new ("shopId" text, hash text, "order" text)`);
  await fresh.query('ANALYZE');
  return visits;
}

function shopAt(shops: readonly BenchShop[], index: number): BenchShop {
  const shop = shops[index % shops.length];
  if (shop === undefined) throw new Error('no shop');
  return shop;
}

/** The press of "Send my return", after the pages before it: so many units of the first of the order's lines. */
export function pressOf({ domain, session, order }: Visit, quantities: readonly number[]): string {
  const lines = order.lines.slice(0, quantities.length);
  const form = new URLSearchParams({ confirmation: randomUUID(), shownCurrency: facts.currency });
  let shown = 0;
  for (const [index, line] of lines.entries()) {
    const quantity = quantities[index] ?? 0;
    // Of each line all units, or a share of a sum that divides: what is due is known here without our own rules.
    shown += (line.discountedTotal.presentment.minor * quantity) / line.quantity;
    const name = `lines[${line.id}]`;
    form.set(`${name}[chosen]`, 'yes');
    form.set(`${name}[quantity]`, String(quantity));
    form.set(`${name}[reason]`, 'UNWANTED');
    form.set(`${name}[note]`, '');
  }
  form.set('shownTotal', String(shown));
  return postOf(`/portal/${domain}/o/${session}/return`, browser, form.toString());
}

const browser = {
  'user-agent': 'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36',
  accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
  'accept-language': 'sv-SE,sv;q=0.9,en;q=0.8',
  'content-type': 'application/x-www-form-urlencoded',
};

/** Runs `work` on this database, on one connection. */
export async function onDatabase<T>(
  { url }: FreshDatabase,
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const onError = (problem: Error) => console.error(problem.message);
  const database = await openDatabase({ url, onError, maxConnections: 1 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
