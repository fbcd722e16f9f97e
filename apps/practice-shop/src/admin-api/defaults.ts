// What does a field answer that no resolver speaks for?
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql';
import { zeroOf } from '../world/arithmetic/order-totals.ts';
import { numberOf } from '../world/ids.ts';
import type { Order } from '../world/order-types.ts';
import type { MoneyBag } from '../world/types.ts';
import { pageOf } from './connection.ts';
import { type Context, type Fields, part, type Resolve } from './context.ts';
import { metafieldFields } from './types/metafield.ts';

type Source = { row?: { id?: string }; order?: Order };

// Fields that mean the same wherever they stand.
const common: Record<string, Resolve<Source>> = {
  legacyResourceId: ({ row }) => String(numberOf(row?.id ?? '')),
  order: ({ order }) => (order ? part('Order', order, order) : null),
  ...metafieldFields,
};

/** The row's own value; else the same sum from the `…Set` beside it; else nothing of the kind. */
export function defaultFor(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, Context>,
  own: Fields,
): Resolve<unknown> {
  const shared = common[field.name] as Resolve<unknown> | undefined;
  // A mutation's answer carries its things itself, under the names of its own fields.
  if (shared && !/Payload$|JobResult$/.test(type.name)) return shared;
  const fromSet = sumFromSet(type, field, own);
  if (fromSet) return fromSet;
  const empty = emptyOf(field.type);
  return (source) => rowOf(source)[field.name] ?? empty(source as Source);
}

// The deprecated sums in the shop's currency alone say what the newer MoneyBag says.
function sumFromSet(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, Context>,
  own: Fields,
): Resolve<unknown> | undefined {
  const named = getNamedType(field.type).name;
  if (named !== 'Money' && named !== 'MoneyV2') return undefined;
  const name = `${field.name.replace(/V2$/, '')}Set`;
  if (!(name in type.getFields())) return undefined;
  const set = own[name];
  return (source, args, ctx, info) => {
    const { order } = source as Source;
    const known = set ? set(source, args, ctx, info) : rowOf(source)[name];
    const bag = (known ?? (order && zeroOf(order))) as MoneyBag | undefined;
    return named === 'Money' ? (bag?.shopMoney.amount ?? null) : (bag?.shopMoney ?? null);
  };
}

const emptyScalars: Record<string, unknown> = {
  Boolean: false,
  Int: 0,
  String: '',
  UnsignedInt64: '0',
  Money: '0.00',
};

function emptyOf(type: GraphQLOutputType): (source: Source) => unknown {
  if (!isNonNullType(type)) return () => null;
  if (isListType(type.ofType)) return () => [];
  const { name } = getNamedType(type);
  if (name.endsWith('Connection')) return () => pageOf([], false, false);
  if (name === 'MoneyBag') return ({ order }) => (order ? zeroOf(order) : null);
  return () => emptyScalars[name] ?? null;
}

function rowOf(source: unknown): Record<string, unknown> {
  const holder = source as Record<string, unknown>;
  return (holder.row ?? holder) as Record<string, unknown>;
}
