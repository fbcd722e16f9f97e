// What does a resolver know besides its source and its arguments?
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Order } from '../world/order-types.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

export type Context = {
  world: World;
  schema: GraphQLSchema;
  shop: Shop;
  /** Who asks, and what it was granted. */
  apiKey: string;
  scopes: ReadonlySet<string>;
  /** Pages are whole in a bulk query, where `first` need not be given. */
  isBulk: boolean;
  /** The things of the root page that this step of a bulk query is about. */
  bulkRoots: readonly unknown[] | undefined;
  /** Sets a bulk operation to work once the request is answered. */
  startBulk: (id: string) => void;
  /** The next nullable object below a root field fails, as if a part of Shopify were down. */
  partialFailure: { armed: boolean };
};

export type Args = Readonly<Record<string, unknown>>;
/** Anything the world keeps, with the order it is a part of. */
export type Part<R> = { kind: string; row: R; order: Order };
/** Anything the world keeps that belongs to no order. */
export type Plain<R> = { kind: string; row: R };

export type Resolve<S> = (source: S, args: Args, ctx: Context, info: GraphQLResolveInfo) => unknown;
export type Fields = Readonly<Record<string, Resolve<unknown>>>;

/** Names the source that a type's resolvers read; graphql-js itself passes sources untyped. */
export function fieldsOf<S>(fields: Readonly<Record<string, Resolve<S>>>): Fields {
  return fields as unknown as Fields;
}

/** A part of an order as a source. */
export function part<R>(kind: string, row: R, order: Order): Part<R> {
  return { kind, row, order };
}

/** A thing of its own as a source. */
export function plain<R>(kind: string, row: R): Plain<R> {
  return { kind, row };
}
