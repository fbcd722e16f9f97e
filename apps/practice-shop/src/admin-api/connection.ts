// Which part of a list does a page show, and where does the next one begin?
import { GraphQLError } from 'graphql';
import type { Args, Context } from './context.ts';

export type PageInfo = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
};
export type Connection<T> = { nodes: T[]; edges: { node: T; cursor: string }[]; pageInfo: PageInfo };

const LARGEST_PAGE = 250;

/** How many are asked for, from which end; a bulk query may leave it out and gets all. */
export function pageSize(args: Args, ctx: Context): { count: number; fromEnd: boolean } {
  const { first, last } = args as { first?: number | null; last?: number | null };
  if (first != null && last != null) refuse('providing both first and last is not supported');
  const count = first ?? last;
  if (count == null) {
    if (ctx.isBulk) return { count: Number.POSITIVE_INFINITY, fromEnd: false };
    return refuse('you must provide one of first or last');
  }
  const name = first == null ? 'last' : 'first';
  if (count < 0) refuse(`${name} cannot be negative`);
  if (count > LARGEST_PAGE && !ctx.isBulk) refuse(`${name} cannot exceed ${LARGEST_PAGE}`);
  return { count: ctx.isBulk ? Number.POSITIVE_INFINITY : count, fromEnd: first == null };
}

/** A page of a list that lies whole in memory. */
export function connect<T>(items: readonly T[], args: Args, ctx: Context): Connection<T> {
  const { count, fromEnd } = pageSize(args, ctx);
  const listed = args.reverse === true ? items.toReversed() : items;
  // A bulk query takes every page whole, so no place in it is ever asked for.
  if (ctx.isBulk)
    return pageOf(
      listed.map((node) => ({ node, cursor: '' })),
      false,
      false,
    );
  const cursors = new Map(listed.map((item, at) => [cursorOf(item, at), at]));
  const from = args.after == null ? 0 : placeOf(cursors, args.after, listed.length) + 1;
  const to = args.before == null ? listed.length : placeOf(cursors, args.before, -1);
  const open = listed.slice(from, Math.max(from, to));
  const nodes = fromEnd ? open.slice(Math.max(0, open.length - count)) : open.slice(0, count);
  const start = fromEnd ? from + open.length - nodes.length : from;
  const edges = nodes.map((node, at) => ({ node, cursor: cursorOf(node, start + at) }));
  return pageOf(edges, start > 0, start + nodes.length < listed.length);
}

/** A page from edges found elsewhere. */
export function pageOf<T>(
  edges: { node: T; cursor: string }[],
  before: boolean,
  after: boolean,
): Connection<T> {
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasPreviousPage: before,
      hasNextPage: after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Writes a place in a list so that nobody reads meaning into it. */
export function encodeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor back; a forged one is refused as Shopify does. */
export function decodeCursor(cursor: unknown): Record<string, unknown> {
  try {
    const place: unknown = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
    if (typeof place === 'object' && place !== null) return place as Record<string, unknown>;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  return refuse('Invalid cursor for current pagination sort.');
}

function cursorOf(item: unknown, at: number): string {
  const row = (item as { row?: { id?: string } }).row;
  return encodeCursor(row?.id === undefined ? { at } : { id: row.id });
}

function placeOf(cursors: Map<string, number>, cursor: unknown, otherwise: number): number {
  decodeCursor(cursor);
  return cursors.get(String(cursor)) ?? otherwise;
}

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
