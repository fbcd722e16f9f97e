// Which resolvers speak for which of Shopify's types?
import type { GraphQLSchema } from 'graphql';
import { bulkOperationFields } from './bulk/operation.ts';
import { type Fields, fieldsOf } from './context.ts';
import { bulkMutations } from './mutations/bulk.ts';
import { creditMutations } from './mutations/credit.ts';
import { noteMutations } from './mutations/notes.ts';
import { refundMutations } from './mutations/refunds.ts';
import { returnMutations } from './mutations/returns.ts';
import { shippingMutations } from './mutations/shipping.ts';
import { webhookMutations } from './mutations/webhooks.ts';
import { queryFields } from './queries/root.ts';
import { makeSchema } from './schema.ts';
import { addressFields } from './types/address.ts';
import { agreementFields, saleFields } from './types/agreement.ts';
import { appFields, installationFields } from './types/app.ts';
import {
  creditTransactionFields,
  customerFields,
  giftCardFields,
  storeCreditAccountFields,
} from './types/customer.ts';
import { discountFields } from './types/discount.ts';
import { fulfillmentFields, fulfillmentLineItemFields } from './types/fulfillment.ts';
import { fulfillmentOrderFields, fulfillmentOrderLineFields } from './types/fulfillment-order.ts';
import { imageFields, mediaImageFields } from './types/image.ts';
import {
  discountAllocationFields,
  lineItemFields,
  shippingLineFields,
  taxLineFields,
} from './types/line-item.ts';
import { locationFields } from './types/location.ts';
import { metafieldTypeFields } from './types/metafield.ts';
import { orderFields } from './types/order.ts';
import { inventoryItemFields, productFields, variantFields } from './types/product.ts';
import { refundFields, refundLineItemFields, refundShippingLineFields } from './types/refund.ts';
import {
  exchangeLineFields,
  returnableFulfillmentFields,
  returnFields,
  returnLineFields,
} from './types/return.ts';
import {
  dispositionFields,
  reverseDeliveryFields,
  reverseDeliveryLineFields,
  reverseFulfillmentOrderFields,
  reverseFulfillmentOrderLineFields,
} from './types/reverse-fulfillment.ts';
import { shopFields } from './types/shop.ts';
import { transactionFields } from './types/transaction.ts';
import { webhookSubscriptionFields } from './types/webhook-subscription.ts';

const orders: Record<string, Fields> = {
  Order: orderFields,
  LineItem: lineItemFields,
  TaxLine: taxLineFields,
  DiscountAllocation: discountAllocationFields,
  DiscountCodeApplication: discountFields,
  ManualDiscountApplication: discountFields,
  AutomaticDiscountApplication: discountFields,
  ShippingLine: shippingLineFields,
  OrderTransaction: transactionFields,
  OrderAgreement: agreementFields,
  RefundAgreement: agreementFields,
  ProductSale: saleFields,
  Fulfillment: fulfillmentFields,
  FulfillmentLineItem: fulfillmentLineItemFields,
  FulfillmentOrder: fulfillmentOrderFields,
  FulfillmentOrderLineItem: fulfillmentOrderLineFields,
  MailingAddress: addressFields,
};

const waysBack: Record<string, Fields> = {
  Refund: refundFields,
  RefundLineItem: refundLineItemFields,
  RefundShippingLine: refundShippingLineFields,
  Return: returnFields,
  ReturnLineItem: returnLineFields,
  ExchangeLineItem: exchangeLineFields,
  ReturnableFulfillment: returnableFulfillmentFields,
  ReverseFulfillmentOrder: reverseFulfillmentOrderFields,
  ReverseFulfillmentOrderLineItem: reverseFulfillmentOrderLineFields,
  ReverseFulfillmentOrderDisposition: dispositionFields,
  ReverseDelivery: reverseDeliveryFields,
  ReverseDeliveryLineItem: reverseDeliveryLineFields,
};

const others: Record<string, Fields> = {
  Customer: customerFields,
  StoreCreditAccount: storeCreditAccountFields,
  StoreCreditAccountCreditTransaction: creditTransactionFields,
  StoreCreditAccountDebitTransaction: creditTransactionFields,
  GiftCard: giftCardFields,
  Product: productFields,
  ProductVariant: variantFields,
  InventoryItem: inventoryItemFields,
  Image: imageFields,
  MediaImage: mediaImageFields,
  Location: locationFields,
  Metafield: metafieldTypeFields,
  Shop: shopFields,
  AppInstallation: installationFields,
  App: appFields,
  WebhookSubscription: webhookSubscriptionFields,
  BulkOperation: bulkOperationFields,
};

/** The resolvers of the root fields. */
export const rootResolvers: Readonly<Record<string, Fields>> = {
  QueryRoot: queryFields,
  Mutation: fieldsOf<undefined>({
    ...returnMutations,
    ...refundMutations,
    ...shippingMutations,
    ...creditMutations,
    ...webhookMutations,
    ...bulkMutations,
    ...noteMutations,
  }),
};

let schema: GraphQLSchema | undefined;

/** The schema with every resolver in it; made once, as nothing in it belongs to one world. */
export function adminSchema(): GraphQLSchema {
  schema ??= makeSchema({ ...rootResolvers, ...orders, ...waysBack, ...others });
  return schema;
}
