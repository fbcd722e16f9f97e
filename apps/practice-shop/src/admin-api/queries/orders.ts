// Which page of the orders is asked for, and how is it found without reading them all?
import type { Order } from '../../world/order-types.ts';
import type { Found, OrderSortKey, Scan } from '../../world/orders/order-table.ts';
import { type Connection, decodeCursor, encodeCursor, pageOf, pageSize } from '../connection.ts';
import { type Args, type Context, type Part, part } from '../context.ts';
import { isVisible } from '../lookups.ts';
import { fulfillmentOrdersOf, isClosed } from '../types/fulfillment-order.ts';
import { boundsOf, narrowestKey, type OrderSearch, searchOrders } from './order-search.ts';

type OrderEdge = { node: Part<Order>; cursor: string };
type FulfillmentOrderSource = ReturnType<typeof fulfillmentOrdersOf>[number];
type Want = { ctx: Context; search: OrderSearch; also: (order: Order) => boolean };

const indexed = new Set<unknown>(['CREATED_AT', 'PROCESSED_AT', 'UPDATED_AT', 'ID']);

/** A page of the orders that match, in the order of a date; what has no index is ordered by id. */
export function pageOfOrders(
  ctx: Context,
  args: Args,
  also: Want['also'] = () => true,
): Connection<Part<Order>> {
  const { count, fromEnd } = pageSize(args, ctx);
  const search = searchOrders(args.query);
  const byName = orderNamed(ctx, search);
  if (byName !== undefined) return pageOf(byName.filter(also).map(edgeAlone), false, false);
  const scan = scanFor(args, search, fromEnd);
  const found = take(ctx.shop.orders.scan(scan), { ctx, search, also }, count + 1);
  const edges = found.slice(0, count);
  const hasMore = found.length > count;
  if (fromEnd) edges.reverse();
  const isContinued = scan.after !== undefined;
  return fromEnd ? pageOf(edges, hasMore, isContinued) : pageOf(edges, isContinued, hasMore);
}

/** Every order that matches, one by one, for a bulk operation. */
export function* allOrders(ctx: Context, args: Args): Generator<Part<Order>> {
  const search = searchOrders(args.query);
  for (const found of ctx.shop.orders.scan(scanFor(args, search, false))) {
    const order = found.order();
    if (isVisible(ctx, order.processedAt) && search.matches(order)) yield part('Order', order, order);
  }
}

/** A page of the orders to the warehouse: one for each order, those with nothing left to do when asked for. */
export function pageOfFulfillmentOrders(ctx: Context, args: Args): Connection<FulfillmentOrderSource> {
  const page = pageOfOrders(ctx, { ...args, query: undefined }, (order) => isWanted(args, order, ctx));
  const edges = page.edges.flatMap(({ node, cursor }) =>
    fulfillmentOrdersOf(node.row, ctx).map((each) => ({ node: each, cursor })),
  );
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}

/** All of them, one by one, for a bulk operation. */
export function* allFulfillmentOrders(ctx: Context, args: Args): Generator<FulfillmentOrderSource> {
  for (const { row } of allOrders(ctx, {}))
    if (isWanted(args, row, ctx)) yield* fulfillmentOrdersOf(row, ctx);
}

const isWanted = (args: Args, order: Order, ctx: Context): boolean =>
  args.includeClosed === true || !fulfillmentOrdersOf(order, ctx).every(isClosed);

/** How many orders match, as far as anyone wants to count. */
export function countOrders(ctx: Context, args: Args): { count: number; precision: string } {
  const limit = typeof args.limit === 'number' ? args.limit : Number.POSITIVE_INFINITY;
  if (args.query == null && ctx.scopes.has('read_all_orders')) {
    const all = ctx.shop.orders.size;
    return all > limit ? { count: limit, precision: 'AT_LEAST' } : { count: all, precision: 'EXACT' };
  }
  let count = 0;
  for (const _ of allOrders(ctx, args)) {
    if (count >= limit) return { count, precision: 'AT_LEAST' };
    count++;
  }
  return { count, precision: 'EXACT' };
}

function scanFor(args: Args, search: OrderSearch, fromEnd: boolean): Scan {
  const wanted = indexed.has(args.sortKey) ? (args.sortKey as OrderSortKey) : undefined;
  const sortKey = wanted ?? narrowestKey(search.terms) ?? 'ID';
  const cursor = fromEnd ? args.before : args.after;
  return {
    sortKey,
    reverse: (args.reverse === true) !== fromEnd,
    after: cursor == null ? undefined : placeOf(cursor),
    ...boundsOf(search.terms, sortKey),
  };
}

function placeOf(cursor: unknown): { key: number; tie: number } {
  const place = decodeCursor(cursor);
  return { key: Number(place.key), tie: Number(place.tie) };
}

function take(scan: Iterable<Found>, want: Want, count: number): OrderEdge[] {
  const edges: OrderEdge[] = [];
  for (const found of scan) {
    if (edges.length >= count) break;
    const order = found.order();
    if (!isVisible(want.ctx, order.processedAt)) continue;
    if (!want.search.matches(order) || !want.also(order)) continue;
    edges.push({
      node: part('Order', order, order),
      cursor: encodeCursor({ key: found.key, tie: found.tie }),
    });
  }
  return edges;
}

// `name:#1001` needs no walk: the table knows names.
function orderNamed(ctx: Context, search: OrderSearch): Order[] | undefined {
  const name = search.terms.find(
    (term) => term.field === 'name' && /^#?\d+$/.test(term.value) && !term.isNegated,
  );
  if (!name) return undefined;
  const order = ctx.shop.orders.byName(name.value);
  const seen = order && ctx.shop.orders.view(order.id);
  return seen && isVisible(ctx, seen.processedAt) && search.matches(seen) ? [seen] : [];
}

const edgeAlone = (order: Order): OrderEdge => ({
  node: part('Order', order, order),
  cursor: encodeCursor({ key: order.number, tie: order.number }),
});
