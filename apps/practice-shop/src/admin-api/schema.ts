// How do Shopify's types meet the resolvers, the scopes and the faults?
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { pageOf } from './connection.ts';
import type { Args, Context, Fields } from './context.ts';
import { defaultFor } from './defaults.ts';
import { dressScalars } from './scalars.ts';
import { accessDenied, isGranted, requirementOf } from './scopes.ts';
import { API_VERSION } from './version.ts';

/** The published types with our resolvers in them. */
export function makeSchema(resolvers: Readonly<Record<string, Fields>>): GraphQLSchema {
  const file = new URL(`../../schema/admin-${API_VERSION}.graphql`, import.meta.url);
  const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
  dressScalars(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = (source) => kindOf(source);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = dress(type, field, resolvers[type.name] ?? {});
    }
  }
  return schema;
}

function dress(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, Context>,
  own: Fields,
): GraphQLFieldResolver<unknown, Context> {
  const requirement = requirementOf(type.name, field.name, getNamedType(field.type));
  const resolve = own[field.name];
  const read = resolve ?? defaultFor(type, field, own);
  const isFragile = isFragileField(type.name, field);
  const isRoot = type.name === 'QueryRoot';
  if (requirement.length === 0 && !isFragile && !isRoot)
    return read as GraphQLFieldResolver<unknown, Context>;
  return (source, args: Args, ctx, info) => {
    if (!isGranted(requirement, ctx.scopes)) throw accessDenied(field.name, requirement);
    if (isRoot && ctx.bulkRoots)
      return pageOf(
        ctx.bulkRoots.map((node) => ({ node, cursor: '' })),
        false,
        false,
      );
    if (isFragile && ctx.partialFailure.armed) failPartly(ctx);
    return read(source, args, ctx, info);
  };
}

// Partial data: a nullable object below the root may be missing while the rest is there.
function isFragileField(parent: string, field: GraphQLField<unknown, Context>): boolean {
  if (parent === 'QueryRoot' || parent === 'Mutation' || parent.endsWith('Connection')) return false;
  return !isNonNullType(field.type) && !isLeafType(getNamedType(field.type));
}

function failPartly(ctx: Context): never {
  ctx.partialFailure.armed = false;
  throw new GraphQLError('Internal error. Looks like something went wrong on our end.', {
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}

function kindOf(source: unknown): string {
  const { kind } = source as { kind?: string };
  if (kind === undefined) throw new Error('A source of an interface or union must carry its kind');
  return kind;
}
