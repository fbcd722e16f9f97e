// What does one shop keep, and how does each part of it reach the journal?

import { gid } from './ids.ts';
import type { Order } from './order-types.ts';
import { type GeneratedRun, OrderTable, type OrderTableDeps } from './orders/order-table.ts';
import { type Journal, type Row, Table } from './table.ts';
import type * as T from './types.ts';

/** One shop and everything it keeps; each table is journalled on `put` and `delete`. */
export type Shop = {
  readonly info: T.ShopInfo;
  readonly domain: string;
  readonly orders: OrderTable;
  readonly products: Table<T.Product>;
  readonly customers: Table<T.Customer>;
  readonly storeCreditAccounts: Table<T.StoreCreditAccount>;
  readonly giftCards: Table<T.GiftCard>;
  readonly installations: Table<T.AppInstallation>;
  readonly accessTokens: Table<T.AccessToken>;
  readonly refreshTokens: Table<T.RefreshToken>;
  readonly authCodes: Table<T.AuthCode>;
  readonly webhookSubscriptions: Table<T.WebhookSubscription>;
  readonly metafields: Table<T.Metafield>;
  readonly returnReasons: Table<T.ReturnReasonDefinition>;
  /** A variant and its product, by gid or SKU. */
  variant(idOrSku: string): { variant: T.Variant; product: T.Product } | undefined;
  /** A fresh gid: `shop.newId('Customer')` gives gid://shopify/Customer/… */
  newId(kind: string): string;
  /** Any further journalled table of rows with an `id`, made at first use. */
  table<R extends Row>(name: string): Table<R>;
  /** Takes a row back from the journal. */
  restore(table: string, id: string, value: Row | null): void;
};

export type ShopDeps = Omit<OrderTableDeps, 'expand' | 'datesOf'> & {
  expand: (shop: Shop, run: GeneratedRun, number: number) => Order;
  datesOf: (shop: Shop, run: GeneratedRun, number: number) => ReturnType<OrderTableDeps['datesOf']>;
};

/** Tables made at first use, and taken back by name after a restart. */
export function makeTables(journal: Journal): {
  table: <R extends Row>(name: string) => Table<R>;
  restore: (name: string, id: string, value: Row | null) => void;
} {
  const tables = new Map<string, Table<Row>>();
  const open = (name: string): Table<Row> => {
    const table = tables.get(name) ?? new Table<Row>(name, journal);
    tables.set(name, table);
    return table;
  };
  return {
    // The name decides the row's type: each table is opened with one type only.
    table: <R extends Row>(name: string) => open(name) as unknown as Table<R>,
    restore: (name, id, value) => open(name).restore(id, value),
  };
}

function finderOfVariants(products: Table<T.Product>): Shop['variant'] {
  return (idOrSku) => {
    for (const product of products.values()) {
      const variant = product.variants.find((each) => each.id === idOrSku || each.sku === idOrSku);
      if (variant) return { variant, product };
    }
    return undefined;
  };
}

/** A shop without contents. */
export function makeShop(info: T.ShopInfo, deps: ShopDeps): Shop {
  const { table, restore } = makeTables(deps.journal);
  const counter = table<{ id: string; next: number }>('counters');
  const products = table<T.Product>('products');
  const shop: Shop = {
    info,
    domain: info.domain,
    orders: new OrderTable({
      ...deps,
      expand: (run, number) => deps.expand(shop, run, number),
      datesOf: (run, number) => deps.datesOf(shop, run, number),
    }),
    products,
    customers: table('customers'),
    storeCreditAccounts: table('storeCreditAccounts'),
    giftCards: table('giftCards'),
    installations: table('installations'),
    accessTokens: table('accessTokens'),
    refreshTokens: table('refreshTokens'),
    authCodes: table('authCodes'),
    webhookSubscriptions: table('webhookSubscriptions'),
    metafields: table('metafields'),
    returnReasons: table('returnReasons'),
    variant: finderOfVariants(products),
    newId: (kind) => {
      const next = (counter.get('id')?.next ?? 1) + 1;
      counter.put({ id: 'id', next });
      return gid(kind, 8_000_000_000 + deps.shopIndex * 100_000_000 + next);
    },
    table,
    restore: (name, id, value) => {
      if (name === 'orders' && value) shop.orders.restore(value as Order);
      else if (name === 'generated' && value) shop.orders.restoreRun(value as GeneratedRun);
      else restore(name, id, value);
    },
  };
  return shop;
}
