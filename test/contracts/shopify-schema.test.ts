// Is there anything of an order that Shopify shows and mirror:verify can't see? Its own schema says what there is.
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { READ_FULL_ORDERS } from '../../packages/shopify/src/verify/full-order.ts';
import { notMirrored, notOfAnOrder } from './not-mirrored.ts';

const file = new URL('../../apps/practice-shop/schema/admin-2026-10.graphql', import.meta.url);
const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });

/** Type → the fields of it that mirror:verify asks for. */
const asked = new Map<string, Set<string>>();
const info = new TypeInfo(schema);
visit(
  parse(READ_FULL_ORDERS),
  visitWithTypeInfo(info, {
    Field({ name }) {
      for (const type of withKinds(info.getParentType() ?? undefined))
        asked.set(type.name, (asked.get(type.name) ?? new Set()).add(name.value));
    },
  }),
);

/** What is asked of an interface is asked of each of its kinds. */
function withKinds(type: GraphQLNamedType | undefined): readonly GraphQLNamedType[] {
  if (type === undefined) return [];
  return isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
}

const frame = /^QueryRoot$|Connection$|^PageInfo$/;
const ofOrders = [...asked.keys()].filter((name) => !frame.test(name) && !notOfAnOrder.includes(name));

function fieldsOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`The schema has no fields of ${name}`);
  // What Shopify has given up stands beside in a newer form.
  return Object.values(type.getFields())
    .filter(({ deprecationReason }) => deprecationReason === undefined || deprecationReason === null)
    .map((field) => field.name);
}

const namedOf = (type: string) => Object.values(notMirrored[type] ?? {}).flatMap((names) => names.split(' '));

test('the parts of an order are all looked at', () => {
  const parts =
    'Order LineItem ShippingLine Fulfillment Refund OrderAdjustment Return OrderTransaction TaxLine';
  expect(ofOrders).toEqual(expect.arrayContaining(parts.split(' ')));
});

test.each(ofOrders)('each field of %s is compared, or is named with the reason why it is not', (type) => {
  const known = new Set([...(asked.get(type) ?? []), ...namedOf(type)]);
  expect(fieldsOf(type).filter((name) => !known.has(name))).toEqual([]);
});

test('nothing is named that is compared, or that Shopify does not have', () => {
  const stale = Object.keys(notMirrored).flatMap((type) =>
    namedOf(type)
      .filter((name) => asked.get(type)?.has(name) || !fieldsOf(type).includes(name))
      .map((name) => `${type}.${name}`),
  );
  expect(stale).toEqual([]);
});
