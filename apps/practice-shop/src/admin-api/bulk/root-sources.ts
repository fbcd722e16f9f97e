// Which things does a bulk query's root hold, one after another?
import {
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
} from 'graphql';
import type { Connection } from '../connection.ts';
import type { Context, Fields } from '../context.ts';
import { chooseOperation } from '../documents.ts';
import { allFulfillmentOrders, allOrders } from '../queries/orders.ts';
import { queryFields } from '../queries/root.ts';

/** Orders come one by one from their index; every other list is small enough to be taken whole. */
export function rootSources(schema: GraphQLSchema, document: DocumentNode, ctx: Context): Iterable<unknown> {
  const [node] = chooseOperation(document, undefined).selectionSet.selections;
  const field = node?.kind === Kind.FIELD ? schema.getQueryType()?.getFields()[node.name.value] : undefined;
  if (node?.kind !== Kind.FIELD || !field) throw new Error('A checked bulk query begins with a known field');
  const args = getArgumentValues(field, node);
  if (field.name === 'orders') return allOrders(ctx, args);
  if (field.name === 'fulfillmentOrders') return allFulfillmentOrders(ctx, args);
  const resolve = (queryFields as Fields)[field.name];
  const page = resolve?.(undefined, args, ctx, {} as GraphQLResolveInfo) as Connection<unknown> | undefined;
  return page?.nodes ?? [];
}
