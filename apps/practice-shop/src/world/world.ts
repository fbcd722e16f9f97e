// What is the world made of?
import type { ClockChange } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Ledger } from './ledger.ts';
import type { Shop } from './shop.ts';
import type { Row, Table } from './table.ts';
import type { Mail, ShopEvent, ShopInfo } from './types.ts';

export type World = {
  now(): Date;
  /** `now()` as Shopify writes it: whole seconds, Z. */
  timestamp(): string;
  setClock(change: ClockChange): Date;
  /** While `work` runs, it is `at`: for telling the past. */
  during<R>(at: string, work: () => R): R;
  /** Where people's browsers find its pages, "http://localhost:3001"; null until it listens. */
  address: string | null;
  /** By domain: practice.myshopify.com, second.myshopify.com … */
  readonly shops: ReadonlyMap<string, Shop>;
  readonly defaultShop: Shop;
  addShop(info: Partial<ShopInfo> & { domain: string }): Shop;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly mails: Table<Mail>;
  /** A journalled table that belongs to no shop. */
  table<R extends Row>(name: string): Table<R>;
  /** Hears every announced change, in order, right after it was journalled; returns how to stop. */
  on(name: 'event', hear: (event: ShopEvent) => void): () => void;
  emit(event: ShopEvent): void;
  /** Does anyone listen? Without, no event needs to be written. */
  isHeard(): boolean;
  close(): void;
};

export type WorldOptions = {
  /** Where the journal lies; without it the world lives in memory only. */
  dataDir?: string | undefined;
  seed?: number;
  /** Real time in milliseconds; handed in by tests. */
  clock?: () => number;
  /** false: shops without products, shoppers and past orders. */
  seeded?: boolean;
};

export const DEFAULT_SHOP = 'practice.myshopify.com';
export const SECOND_SHOP = 'second.myshopify.com';
