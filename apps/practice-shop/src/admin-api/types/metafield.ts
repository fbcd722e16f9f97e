// Which metafields has a thing, and how do they read?
import { createHash } from 'node:crypto';
import { kindOf } from '../../world/ids.ts';
import type { Metafield } from '../../world/types.ts';
import { connect } from '../connection.ts';
import { type Args, type Context, fieldsOf, type Plain, plain } from '../context.ts';
import { findNode } from '../lookups.ts';

type Owner = { row?: { id?: string } };

const ownerTypes: Record<string, string> = {
  Order: 'ORDER',
  Customer: 'CUSTOMER',
  Product: 'PRODUCT',
  ProductVariant: 'PRODUCTVARIANT',
  Shop: 'SHOP',
  Location: 'LOCATION',
  AppInstallation: 'API_PERMISSION',
};

/** `metafield` and `metafields`, the same on every thing that has them. */
export const metafieldFields = {
  metafield: ({ row }: Owner, args: Args, ctx: Context) => {
    const found = metafieldsOf(ctx, row?.id).find(
      (each) => each.key === args.key && each.namespace === (args.namespace ?? appNamespace(ctx)),
    );
    return found ? plain('Metafield', found) : null;
  },
  metafields: ({ row }: Owner, args: Args, ctx: Context) => {
    const { namespace, keys } = args as { namespace?: string; keys?: string[] };
    const found = metafieldsOf(ctx, row?.id).filter(
      (each) =>
        (!namespace || each.namespace === namespace) &&
        (!keys || keys.includes(`${each.namespace}.${each.key}`)),
    );
    return connect(
      found.map((each) => plain('Metafield', each)),
      args,
      ctx,
    );
  },
};

/** Where an app's metafields go that names no namespace. */
export const appNamespace = (ctx: Context): string => `app--${ctx.apiKey}`;

/** What `metafieldsSet` compares before it overwrites. */
export const digestOf = (metafield: Metafield): string =>
  createHash('sha256').update(metafield.value).digest('hex');

export const metafieldTypeFields = fieldsOf<Plain<Metafield>>({
  compareDigest: ({ row }) => digestOf(row),
  jsonValue: ({ row }) => readJson(row),
  owner: ({ row }, _, ctx) => findNode(ctx, row.ownerId),
  ownerType: ({ row }) => ownerTypes[kindOf(row.ownerId) ?? ''] ?? 'SHOP',
  sizeInBytes: ({ row }) => Buffer.byteLength(row.value),
});

function metafieldsOf(ctx: Context, ownerId: string | undefined): Metafield[] {
  return ownerId === undefined ? [] : ctx.shop.metafields.filter((each) => each.ownerId === ownerId);
}

function readJson(row: Metafield): unknown {
  const isStructured = /^(json|list\.|number_|boolean|money|rating|dimension|weight|volume)/.test(row.type);
  return isStructured ? JSON.parse(row.value) : row.value;
}
