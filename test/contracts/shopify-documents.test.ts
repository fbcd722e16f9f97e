// Does every document we send fit Shopify's own schema and its price limit?
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { requestedCost } from '../../apps/practice-shop/src/admin-api/cost.ts';
import * as imports from '../../packages/shopify/src/operations/import.ts';
import * as orders from '../../packages/shopify/src/operations/order.ts';
import * as orderPages from '../../packages/shopify/src/operations/order-pages.ts';
import * as returns from '../../packages/shopify/src/operations/returns.ts';
import * as shop from '../../packages/shopify/src/operations/shop.ts';
import * as webhooks from '../../packages/shopify/src/operations/webhooks.ts';
import * as full from '../../packages/shopify/src/verify/full-order.ts';

const file = new URL('../../apps/practice-shop/schema/admin-2026-10.graphql', import.meta.url);
const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });

/** Objects one query names, where it takes a list of ids. */
const idsOf: Readonly<Record<string, number>> = {
  READ_FULFILLMENTS: orders.FULFILLMENTS_A_QUERY,
  READ_REFUNDS: orders.REFUNDS_A_QUERY,
  READ_TRANSACTIONS: orders.TRANSACTIONS_A_QUERY,
  READ_FULL_ORDERS: full.FULL_ORDERS_A_QUERY,
  FIND_ORDERS: full.FOUND_A_QUERY,
};

const documents = Object.entries({
  ...imports,
  ...orderPages,
  ...orders,
  ...returns,
  ...shop,
  ...webhooks,
  ...full,
})
  .map(([name, value]) => [name, typeof value === 'object' ? value.document : String(value)] as const)
  .filter(([, text]) => /^\s*(query|mutation|\{)/.test(text));

test('there are documents to check', () => expect(documents.length).toBeGreaterThan(35));

test.each(documents)('%s fits the schema and costs at most 1,000 points', (name, text) => {
  const document = parse(text);
  expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const ids = Array.from({ length: idsOf[name] ?? 1 }, () => 'gid');
  expect(requestedCost({ schema, operation, fragments: {}, variables: { ids } })).toBeLessThanOrEqual(1_000);
});

/** Money, fees and plain values of an order's parts that the mirror does not hold, and so need not be compared. */
const notMirrored: Readonly<Record<string, string>> = {
  LineItem:
    'name vendor taxable restockable merchantEditable nonFulfillableQuantity unfulfilledQuantity ' +
    'discountedTotalSet discountedUnitPriceSet discountedUnitPriceAfterAllDiscountsSet totalDiscountSet ' +
    'priceAfterAllDiscountsBeforeTaxesSet unfulfilledDiscountedTotalSet unfulfilledOriginalTotalSet',
  Fulfillment: 'legacyResourceId name requiresShipping totalQuantity updatedAt',
  Refund: 'legacyResourceId updatedAt',
  Return: 'closedAt requestApprovedAt totalQuantity',
  ReturnLineItem:
    'processableQuantity refundableQuantity unprocessedQuantity withCodeDiscountedTotalPriceSet',
  OrderTransaction:
    'accountNumber amountRoundingSet authorizationExpiresAt createdAt errorCode manualPaymentGateway ' +
    'manuallyCapturable multiCapturable paymentId receiptJson settlementCurrency settlementCurrencyRate test ' +
    'totalUnsettledSet maximumRefundableV2 fees',
  ShippingLine:
    'carrierIdentifier code currentDiscountedPriceSet custom deliveryCategory isRemoved phone ' +
    'shippingRateHandle source',
};

test.each(Object.keys(notMirrored))(
  'each value of %s is compared with the mirror or named as not mirrored',
  (type) => {
    const object = schema.getType(type);
    if (!isObjectType(object)) throw new Error(`The schema has no ${type}`);
    const known = new Set(notMirrored[type]?.split(' '));
    const text = `${full.READ_FULL_ORDERS} ${full.FULL_RETURN}`;
    const forgotten = Object.values(object.getFields())
      .filter((field) => field.deprecationReason === undefined || field.deprecationReason === null)
      .filter((field) => {
        const named = getNamedType(field.type);
        return isScalarType(named) || isEnumType(named) || /^Money|Fee$/.test(named.name);
      })
      .map((field) => field.name)
      .filter((name) => !known.has(name) && !new RegExp(`\\b${name}\\b`).test(text));
    expect(forgotten).toEqual([]);
  },
);
