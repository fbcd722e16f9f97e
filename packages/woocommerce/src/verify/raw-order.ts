// How does a WooCommerce show its orders whole, with nothing of them interpreted? All of their fields, by routes that
// the sync does not take where there are two.
import { z } from 'zod';
import type { WooClient } from '../client/client.ts';
import type { Catalogue } from './catalogue.ts';
import { list, type Raw, text } from './raw-values.ts';

/** One order, its refunds, and what the catalogue has today of its lines' products. */
export interface RawOrder {
  readonly id: string;
  readonly order: Raw;
  readonly refunds: readonly Raw[];
  /** By product's or variation's id; null: it is gone. */
  readonly products: ReadonlyMap<string, Raw | null>;
}

export interface RawReader {
  readonly client: WooClient;
  readonly catalogue: Catalogue;
}

const rows = z.array(z.looseObject({ id: z.number() }));
const pageSize = 100;
/** More digits than any amount is kept with. */
const allDigits = 8;
const notOrders = ['checkout-draft', 'auto-draft', 'draft', 'new', 'trash'];

/** All orders, the newest first, page by page. */
export async function* listRawOrders(reader: RawReader): AsyncGenerator<RawOrder[]> {
  let lowest = Number.POSITIVE_INFINITY;
  let seen = 0;
  for (let overlap = 1; ; ) {
    const offset = Math.max(0, seen - overlap);
    const page = await readRows(reader.client, { offset, orderby: 'id', order: 'desc' });
    // Orders that left the list meanwhile have moved the others up: what joins on to the last page lies further back.
    if (offset > 0 && !page.some(({ id }) => id >= lowest)) {
      overlap *= 4;
      continue;
    }
    const fresh = page.filter(({ id }) => id < lowest);
    lowest = Math.min(lowest, ...fresh.map(({ id }) => id));
    seen = offset + page.length;
    overlap = 1;
    const whole = await completed(reader, fresh);
    if (whole.length > 0) yield whole;
    if (page.length < pageSize) return;
  }
}

/** These orders as the shop shows them now; one that is gone is left out. */
export async function readRawOrders(reader: RawReader, ids: readonly string[]): Promise<RawOrder[]> {
  const found: RawOrder[] = [];
  for (const some of hundreds(ids))
    found.push(...(await completed(reader, await readRows(reader.client, { include: some.join() }))));
  return found;
}

/** Those of these ids under which the shop shows an order. */
export async function findOrders(client: WooClient, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const some of hundreds(ids)) {
    const shown = await readRows(client, { include: some.join(), _fields: 'id,status' });
    for (const each of shown) if (isOrder(each)) found.add(String(each.id));
  }
  return found;
}

function readRows(client: WooClient, query: Readonly<Record<string, string | number>>) {
  const asked = { status: 'any', per_page: pageSize, dp: allDigits, ...query };
  return client.read({ path: 'wc/v3/orders', query: asked, shape: rows });
}

function isOrder(order: Raw): boolean {
  return !notOrders.includes(text(order.status));
}

async function completed({ client, catalogue }: RawReader, shown: z.infer<typeof rows>): Promise<RawOrder[]> {
  const orders = shown.filter(isOrder);
  const products = await catalogue.productsOf(orders);
  const whole: RawOrder[] = [];
  for (const order of orders) {
    const refunds = list(order.refunds).length > 0 ? await readRefunds(client, order.id) : [];
    whole.push({ id: String(order.id), order, refunds, products });
  }
  return whole;
}

async function readRefunds(client: WooClient, id: number): Promise<Raw[]> {
  const all: Raw[] = [];
  for (let page = 1; ; page++) {
    const asked = { per_page: pageSize, page, orderby: 'id', order: 'asc', dp: allDigits };
    const path = `wc/v3/orders/${id}/refunds`;
    const some = (await client.find({ path, query: asked, shape: rows })) ?? [];
    all.push(...some);
    if (some.length < pageSize) return all.sort((a, b) => Number(a.id) - Number(b.id));
  }
}

function hundreds(ids: readonly string[]): string[][] {
  const numbers = ids.filter((id) => /^\d{1,15}$/.test(id));
  return Array.from({ length: Math.ceil(numbers.length / pageSize) }, (_, at) =>
    numbers.slice(at * pageSize, (at + 1) * pageSize),
  );
}
