// How is schema/customer-2026-10.graphql made anew from what Shopify publishes? Who is signed in, and no more of it.
//   node apps/practice-shop/scripts/extract-customer-schema.ts <folder of an unpacked @shopify/dev-mcp>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  buildClientSchema,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  printSchema,
} from 'graphql';

const VERSION = '2026-10';
const KEPT = ['Customer', 'CustomerEmailAddress'];

const [, , folder = ''] = process.argv;
const file = join(folder, `dist/data/customer_${VERSION}.json.gz`);
const { data } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
const whole = buildClientSchema(data);
const made = new Map<string, GraphQLObjectType>();

/** The type with its plain fields and those that lead to another kept one; words of explanation left out. */
function slim(name: string, only: (field: string) => boolean = () => true): GraphQLObjectType {
  const type = whole.getType(name);
  if (!(type instanceof GraphQLObjectType)) throw new Error(`The schema has no type ${name}`);
  const fields = Object.values(type.getFields()).filter((field) => {
    const target = getNamedType(field.type);
    return only(field.name) && field.args.length === 0 && (isLeafType(target) || KEPT.includes(target.name));
  });
  const slimmed = new GraphQLObjectType({
    name,
    fields: () =>
      Object.fromEntries(
        fields.map((field) => {
          const target = made.get(getNamedType(field.type).name);
          if (target === undefined) return [field.name, { type: field.type }];
          return [field.name, { type: isNonNullType(field.type) ? new GraphQLNonNull(target) : target }];
        }),
      ),
  });
  made.set(name, slimmed);
  return slimmed;
}

for (const name of [...KEPT].reverse()) slim(name);
const query = slim('QueryRoot', (field) => field === 'customer');
const text = printSchema(new GraphQLSchema({ query })).replace(/^ *"""[\s\S]*?"""\n/gm, '');
writeFileSync(new URL(`../schema/customer-${VERSION}.graphql`, import.meta.url), `${text}\n`);
