// What does one WooCommerce keep, and how does each part of it reach the journal?
import type { Row, Table } from '../../world/table.ts';
import type { World } from '../../world/world.ts';
import { writeGmt } from './moments.ts';
import type * as T from './site-types.ts';

/** One change that hooks hear of; `order.gone`, deleted for good, is announced by no webhook of WooCommerce. */
export type SiteEvent = {
  topic:
    | `order.${'created' | 'updated' | 'deleted' | 'restored' | 'gone'}`
    | `refund.${'created' | 'deleted'}`;
  orderId: number;
};

export type Site = {
  readonly info: T.SiteInfo;
  readonly domain: string;
  /** https://practice-woo.example */
  readonly url: string;
  readonly world: World;
  readonly orders: Table<T.WooOrder>;
  readonly refunds: Table<T.WooRefund>;
  readonly products: Table<T.WooProduct>;
  readonly customers: Table<T.WooCustomer>;
  readonly taxRates: Table<T.WooTaxRate>;
  readonly webhooks: Table<T.WooWebhook>;
  readonly keys: Table<T.RestKey>;
  /** Any further journalled table of rows with an `id`. */
  table<R extends Row>(name: string): Table<R>;
  /** Counts up: posts (orders, refunds, products share one row of numbers), items, meta …; `count` takes a block. */
  next(counter: string, count?: number): number;
  /** Now, as WooCommerce writes it. */
  now(): string;
  on(hear: (event: SiteEvent) => void): () => void;
  announce(event: SiteEvent): void;
};

type Counter = { id: string; next: number };

/** Opens a site on the world's journal; it may be empty. */
export function openSite(world: World, info: T.SiteInfo): Site {
  const table = <R extends Row>(name: string) => world.table<R>(`woo:${info.domain}:${name}`);
  const counters = table<Counter>('counters');
  const hearers = new Set<(event: SiteEvent) => void>();
  return {
    info,
    domain: info.domain,
    url: `https://${info.domain}`,
    world,
    orders: table('orders'),
    refunds: table('refunds'),
    products: table('products'),
    customers: table('customers'),
    taxRates: table('taxRates'),
    webhooks: table('webhooks'),
    keys: table('keys'),
    table,
    next: (counter, count = 1) => {
      const next = counters.get(counter)?.next ?? FIRST[counter] ?? 1;
      counters.put({ id: counter, next: next + count });
      return next;
    },
    now: () => writeGmt(world.now()),
    on: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    announce: (event) => {
      for (const hear of hearers) hear(event);
    },
  };
}

// Order numbers run like the other practice shop's; ids run with everything WordPress keeps.
const FIRST: Partial<Record<string, number>> = { number: 1001, post: 11, customer: 2 };

export const termOf = (id: number, name: string): T.WooTerm => ({ id, name, slug: slugOf(name) });

export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
