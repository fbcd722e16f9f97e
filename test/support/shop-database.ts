// How does a test of the store get a database with a shop in it?
import type { Pool } from 'pg';
import { openPool } from '../../packages/database/src/connection/pool.ts';
import { type Database, openDatabase } from '../../packages/database/src/database.ts';
import type { DatabaseShopStore } from '../../packages/database/src/store/store.ts';
import { freshDatabase } from './database.ts';

export interface ShopDatabase {
  readonly database: Database;
  readonly shopId: string;
  inShop<T>(work: (store: DatabaseShopStore) => Promise<T>): Promise<T>;
  /** Rows of one statement, of every shop. */
  query(text: string): Promise<Record<string, unknown>[]>;
  /** So many connections beside the store's own; they end with it. */
  openPool(max: number): Pool;
  close(): Promise<void>;
}

/** The shop Fjord, connected on New Year's Day 2026, alone in a database of its own; what goes wrong there beside a call is thrown. */
export async function openShopDatabase(): Promise<ShopDatabase> {
  const fresh = await freshDatabase();
  const onError = (problem: Error) => {
    throw problem;
  };
  const database = await openDatabase({ url: fresh.url, onError });
  const shop = { platform: 'shopify', domain: 'fjord.myshopify.com', at: '2026-01-01T00:00:00Z' } as const;
  const { shopId } = await database.store.install(shop);
  const pools: Pool[] = [];
  return {
    database,
    shopId,
    inShop: (work) => database.store.inShop(shopId, work),
    query: (text) => fresh.query(text),
    openPool: (max) => {
      const pool = openPool(fresh.url, { max, onError });
      pools.push(pool);
      return pool;
    },
    close: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
      await database.close();
      await fresh.drop();
    },
  };
}
