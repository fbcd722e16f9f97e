// How is a list read page by page so that nothing repeats and nothing is left out, while orders come and go?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { type OrderAnswer, orderAnswer } from '../answers/order.ts';
import type { WooClient } from '../client/client.ts';
import type { Query } from '../client/sender.ts';
import { mostRows } from './batches.ts';
import { askedOfOrders } from './order.ts';

/** Where a list was left: the last order seen, how many stood up to it, and how many full pages since brought nothing. */
export interface Place {
  readonly lastId: number;
  readonly offset: number;
  readonly idle: number;
}

export const beginning: Place = { lastId: 0, offset: 0, idle: 0 };

/** Text that survives between processes. */
export function writePlace({ lastId, offset, idle }: Place): string {
  return idle === 0 ? `${lastId}:${offset}` : `${lastId}:${offset}:${idle}`;
}

/** Reads what `writePlace` wrote. */
export function readPlace(text: string | null): Place {
  if (text === null) return beginning;
  const [, lastId, offset, idle = '0'] = /^(\d{1,15}):(\d{1,15})(?::(\d{1,3}))?$/.exec(text) ?? [];
  if (lastId === undefined || offset === undefined) throw new RangeError(`"${text}" is no place in a list`);
  return { lastId: Number(lastId), offset: Number(offset), idle: Number(idle) };
}

export interface RowPage {
  readonly rows: readonly OrderAnswer[];
  /** Where the list goes on; null: it ends here. */
  readonly next: Place | null;
}

const shape = z.array(orderAnswer);

/**
 * Rows by their ids, which never change and are never equal: dates do and are; and how many there are in all. Measured,
 * the host's pace is learned from it.
 */
export async function readRows(
  client: WooClient,
  filter: Query,
  offset: number,
  { most = mostRows, isMeasured = false }: { readonly most?: number; readonly isMeasured?: boolean } = {},
): Promise<{ readonly rows: readonly OrderAnswer[]; readonly total: number | null }> {
  const { items, total } = await client.list({
    path: 'wc/v3/orders',
    query: {
      ...askedOfOrders,
      ...filter,
      status: 'any',
      orderby: 'id',
      order: 'asc',
      per_page: most,
      offset,
    },
    shape,
    ...(isMeasured && { rows: most }),
  });
  return { rows: items, total };
}

/**
 * The rows after a place. WooCommerce can't be asked for "after id n", only for an offset, and that moves when an order
 * leaves the list. So a page begins with the last row seen, as an anchor; where it is gone, the page begins further back.
 */
export async function readPage(client: WooClient, filter: Query, place: Place): Promise<RowPage> {
  let back = 1;
  for (;;) {
    const start = Math.max(0, place.offset - back);
    const { rows } = await readRows(client, filter, start);
    const page = continueFrom(place, start, rows);
    if (page !== null) return page;
    back *= 8;
  }
}

/** What of these rows, of which there could be `most`, comes after the place; null: rows may be missing between the two. */
export function continueFrom(
  place: Place,
  start: number,
  rows: readonly OrderAnswer[],
  most = mostRows,
): RowPage | null {
  const first = rows[0];
  const isJoined = start === 0 || (first !== undefined && numberOf(first) <= place.lastId);
  if (!isJoined) return null;
  const fresh = rows.filter((row) => numberOf(row) > place.lastId);
  const last = rows.at(-1);
  if (last === undefined || rows.length < most) return { rows: fresh, next: null };
  const lastId = Math.max(place.lastId, numberOf(last));
  const idle = fresh.length > 0 ? 0 : place.idle + 1;
  if (idle === mostIdle) throw repeated();
  return { rows: fresh, next: { lastId, offset: start + rows.length, idle } };
}

// Orders that come back to the list push others onto further pages; so many at a moment do not.
const mostIdle = 20;

/** Some hosts answer every question about a list from its beginning, whatever offset is asked for. */
function repeated(): PlatformError {
  return new PlatformError(tell('SAME_PAGE_AGAIN', {}), {
    retryable: false,
    doubtful: false,
  });
}

function numberOf({ id }: OrderAnswer): number {
  const number = Number(id);
  if (Number.isSafeInteger(number)) return number;
  throw new PlatformError(tell('ODD_ORDER_NUMBER', { said: [id.slice(0, 40)] }), {
    retryable: false,
    doubtful: false,
  });
}
