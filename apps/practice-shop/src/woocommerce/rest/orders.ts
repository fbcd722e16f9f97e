// How are orders listed, read, changed and thrown away over the REST?

import { customerRoles } from '../plugin/customer-roles.ts';
import {
  cancelOrder,
  completeOrder,
  deleteOrder,
  payOrder,
  restoreOrder,
  trashOrder,
} from '../world/change-order.ts';
import { toLocal } from '../world/moments.ts';
import { decimalsOf } from '../world/price-decimals.ts';
import { saveOrder } from '../world/save-order.ts';
import type { Site } from '../world/site.ts';
import type { OrderStatus, WooOrder } from '../world/site-types.ts';
import { writeOrder } from './order-answer.ts';
import { answerPage, chosen, readPage } from './paging.ts';
import { choiceOf, idsOf, isYes, listOf, refuse, textOf, wallClockOf, wholeOf } from './parameters.ts';
import { type Asked, invalidId, RestError, type Route } from './route.ts';

const STATUSES = ['any', 'trash', 'auto-draft', 'pending', 'processing', 'on-hold', 'completed', 'cancelled', 'refunded', 'failed', 'checkout-draft']; // biome-ignore format: a row of words
export const ORDERBY = ['date', 'id', 'include', 'title', 'slug', 'modified'] as const;

export const orderRoutes: Route[] = [
  { method: 'GET', path: '/wc/v3/orders', operation: 'orders.list', handle: listOrders },
  { method: 'GET', path: '/wc/v3/orders/:id', operation: 'orders.read', handle: readOrder },
  { method: 'PUT', path: '/wc/v3/orders/:id', operation: 'orders.update', handle: updateOrder },
  { method: 'POST', path: '/wc/v3/orders/:id', operation: 'orders.update', handle: updateOrder },
  { method: 'DELETE', path: '/wc/v3/orders/:id', operation: 'orders.delete', handle: removeOrder },
];

export const digitsAsked = ({ site, query }: Asked): number =>
  wholeOf(query, 'dp', { otherwise: decimalsOf(site) });

/** The order of the path; a refund's or product's id is not one. */
export function orderAsked({ site, path }: Asked): WooOrder {
  const order = site.orders.get(path.id ?? '');
  if (!order) throw invalidId('shop_order');
  return order;
}

function listOrders(asked: Asked) {
  const page = readPage(asked);
  const orderby = choiceOf(asked.query, 'orderby', ORDERBY, 'date');
  const dp = digitsAsked(asked);
  const rows = chosen(asked, asked.site.orders.filter(isMeant(asked)));
  const sorted = sortOrders(rows, orderby, { ...page, include: idsOf(asked.query, 'include') });
  return answerPage(asked, sorted, page, (order) => answerOrder(asked.site, order, dp));
}

function isMeant(asked: Asked): (order: WooOrder) => boolean {
  const { site, query } = asked;
  const statuses = statusesOf(asked);
  const isGmt = isYes(query, 'dates_are_gmt');
  const column = (gmt: string) => (isGmt ? gmt : toLocal(gmt, site.info.timezone));
  const bounds = {
    after: wallClockOf(site, query, 'after'),
    before: wallClockOf(site, query, 'before'),
    modifiedAfter: wallClockOf(site, query, 'modified_after'),
    modifiedBefore: wallClockOf(site, query, 'modified_before'),
  };
  const customer = textOf(query, 'customer');
  const search = textOf(query, 'search')?.toLowerCase();
  // A bound is never part of what is asked for: the boundary second is left out on both sides.
  const lies = (gmt: string, after?: string, before?: string) =>
    (!after || column(gmt) > after) && (!before || column(gmt) < before);
  return (order) =>
    statuses(order.status) &&
    lies(order.created, bounds.after, bounds.before) &&
    lies(order.modified, bounds.modifiedAfter, bounds.modifiedBefore) &&
    (customer === undefined || order.customer_id === Number(customer)) &&
    (!search || textsOf(order).some((text) => text.toLowerCase().includes(search)));
}

const textsOf = ({ id, number, billing }: WooOrder): string[] => [
  id,
  number,
  billing.email,
  `${billing.first_name} ${billing.last_name}`,
];

function statusesOf({ query }: Asked): (status: OrderStatus) => boolean {
  const wanted = listOf(query, 'status');
  const unknown = wanted.findIndex((status) => !STATUSES.includes(status));
  if (unknown >= 0) {
    const all = `${STATUSES.slice(0, -1).join(', ')}, and ${STATUSES.at(-1)}`;
    throw refuse('status', `status[${unknown}] is not one of ${all}.`, 'rest_not_in_enum');
  }
  if (wanted.length === 0 || wanted.includes('any'))
    return (status) => status !== 'trash' && status !== 'auto-draft';
  return (status) => wanted.includes(status);
}

type Sorting = { order: 'asc' | 'desc'; offset: number; include: number[] };

/** Rows of one date lie as the database happens to find them, differently for each page. */
function sortOrders(rows: WooOrder[], by: (typeof ORDERBY)[number], { order, offset, include }: Sorting) {
  const sign = order === 'asc' ? 1 : -1;
  const byId = (a: WooOrder, b: WooOrder) => sign * (Number(a.id) - Number(b.id));
  const byText = (a: string, b: string) => (a < b ? -sign : a > b ? sign : 0);
  if (by === 'include')
    return rows.sort((a, b) => include.indexOf(Number(a.id)) - include.indexOf(Number(b.id)));
  if (by === 'date') return rows.sort((a, b) => byText(a.created, b.created) || byId(a, b));
  if (by === 'modified')
    return rows.sort((a, b) => byText(a.modified, b.modified) || anyhow(a.id, offset) - anyhow(b.id, offset));
  return rows.sort(byId);
}

/** A place that depends on the row and on the page alike (the finish of murmur3). */
function anyhow(id: string, offset: number): number {
  let mixed = Math.imul(Number(id) ^ Math.imul(offset + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function readOrder(asked: Asked) {
  return { body: answerOrder(asked.site, orderAsked(asked), digitsAsked(asked)) };
}

const SETTABLE: OrderStatus[] = [
  'pending',
  'processing',
  'on-hold',
  'completed',
  'cancelled',
  'refunded',
  'failed',
];

function updateOrder(asked: Asked) {
  const { site, body } = asked;
  const order = orderAsked(asked);
  const status = SETTABLE.find((each) => each === body.status);
  if (body.status !== undefined && status === undefined)
    throw refuse('status', 'status is not a status of an order.', 'rest_not_in_enum');
  const note = typeof body.customer_note === 'string' ? body.customer_note : order.customer_note;
  const noted = { ...order, customer_note: note, meta_data: metaGiven(site, order, body.meta_data) };
  return { body: answerOrder(site, setStatus(site, noted, status), digitsAsked(asked)) };
}

/** What an order has under a key is replaced, what it has not is added. */
function metaGiven(site: Site, { meta_data }: WooOrder, given: unknown): WooOrder['meta_data'] {
  const known = new Map(meta_data.map((each) => [each.key, each]));
  for (const { key, value } of listGiven(given))
    known.set(key, { id: known.get(key)?.id ?? site.next('meta'), key, value });
  return [...known.values()];
}

function listGiven(given: unknown): { key: string; value: string }[] {
  const list: unknown[] = Array.isArray(given) ? given : [];
  return list.flatMap((each) => {
    if (typeof each !== 'object' || each === null || !('key' in each) || !('value' in each)) return [];
    return [{ key: String(each.key), value: String(each.value) }];
  });
}

/** Gives an order another status, as the order's own screen does. */
export function setStatus(site: Site, order: WooOrder, status: OrderStatus | undefined): WooOrder {
  if (order.status === 'trash' && status) return saveOrder(site, restoreOrder(site, order));
  if (status === 'completed' && order.status !== 'completed') return completeOrder(site, order);
  if (status === 'cancelled' && order.status !== 'cancelled') return cancelOrder(site, order, true);
  if (status === 'processing' && order.paid === null) return payOrder(site, order);
  return saveOrder(site, status ? { ...order, status } : order);
}

function removeOrder(asked: Asked) {
  const { site, query, body } = asked;
  const order = orderAsked(asked);
  const before = writeOrder(site, order, digitsAsked(asked));
  const isForced = isYes(query, 'force') || body.force === true;
  if (!isForced && order.status === 'trash')
    throw new RestError(410, 'woocommerce_rest_already_trashed', 'The shop_order has already been deleted.');
  if (isForced) deleteOrder(site, order);
  else trashOrder(site, order);
  return { body: isForced ? before : { ...before, status: 'trash' } };
}

/** An order as the REST answers it: with what the plugin adds, which no webhook says. */
function answerOrder(site: Site, order: WooOrder, dp?: number) {
  return { ...writeOrder(site, order, dp), ...customerRoles(site, order.customer_id) };
}
