// Where is a step of the mirror's judged alone? Our own flows on real PostgreSQL; the shop answers what it is told to.
import { randomBytes } from 'node:crypto';
import type { ImportRun } from '../../packages/core/src/order/import-run.ts';
import type { Platform, PlatformReturns, ShopFacts } from '../../packages/core/src/platform.ts';
import { draftPolicy } from '../../packages/core/src/policy/draft.ts';
import { readConfig } from '../../web/src/config.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import type { Shop, ShopStore } from '../../web/src/flows/store.ts';
import { openHouse } from '../../web/src/root/deps.ts';
import { freshDatabase } from '../support/database.ts';

export type Answers = Partial<Omit<Platform, 'returns'>> & {
  /** Null: the shop's platform keeps none. */
  readonly returns?: Partial<PlatformReturns> | null;
};

export interface ToldShop {
  readonly shop: Shop;
  /** Our process before a shop that gives these answers, and fails at any other question. */
  deps(answers: Answers): Deps;
  inShop<T>(work: (store: ShopStore) => Promise<T>): Promise<T>;
  query(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export const facts: ShopFacts = {
  name: 'Fjord',
  email: 'hello@fjord.example',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  countryCode: 'DE',
  primaryDomain: 'fjord.example',
  readsAllOrders: true,
  storeId: null,
  restocks: 'each',
  plugin: null,
  paysBack: null,
  returnsPage: null,
};

/** An import that has ended well, of a shop reconciled up to its start. */
export const endedImport: ImportRun = {
  state: 'done',
  handle: null,
  source: null,
  cursor: null,
  startedAt: '2026-05-05T10:00:00.000Z',
  finishedAt: '2026-05-05T10:01:00Z',
  found: 0,
  saved: 0,
  reconciledTo: '2026-05-05T10:00:00.000Z',
  problem: null,
};

/** A registered shop without orders, on a database of its own. */
export async function openToldShop(): Promise<ToldShop> {
  const database = await freshDatabase();
  const house = await openHouse(configOf(database.url));
  const installed = {
    platform: 'shopify',
    domain: 'fjord.myshopify.com',
    at: '2026-05-01T00:00:00Z',
  } as const;
  const shop = { ...(await house.deps.store.install(installed)), facts };
  const real = house.deps.platform(shop);
  const inShop: ToldShop['inShop'] = (work) => house.deps.store.inShop(shop.shopId, work);
  /** Unless a test says otherwise, everything stands as the mirror has it. */
  const readExisting: Platform['readExisting'] = async (ids) =>
    (await inShop(({ orders }) => orders.many(ids))).map(({ id, refunds }) => ({
      orderId: id,
      refundIds: refunds.map((refund) => refund.id),
    }));
  return {
    shop,
    deps: ({ returns: told = {}, ...answers }) => {
      const returns = told && real.returns && { ...real.returns, ...told };
      return { ...house.deps, platform: () => ({ ...real, readExisting, ...answers, returns }) };
    },
    inShop,
    query: (sql) => database.query(sql),
    close: async () => {
      await house.close();
      await database.drop();
    },
  };
}

/** The same with the policy that a connected shop begins with. */
export async function openToldShopWithPolicy(): Promise<ToldShop> {
  const told = await openToldShop();
  const first = { basedOn: 0, by: 'Aftercare', at: '2026-05-01T00:00:00Z' };
  await told.inShop((store) => store.policies.publish(draftPolicy(facts), first));
  return told;
}

function configOf(databaseUrl: string) {
  return readConfig({
    APP_URL: 'http://127.0.0.1:9',
    DATABASE_URL: databaseUrl,
    SHOPIFY_API_KEY: 'practice-api-key',
    SHOPIFY_API_SECRET: 'practice-api-secret',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'returns@example.com',
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    HASH_KEY: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'silent',
  });
}
