// What does a webhook say of a whole order or product?
import { financialStatusOf, fulfillmentStatusOf } from '../arithmetic/order-status.ts';
import * as totals from '../arithmetic/order-totals.ts';
import { currentQuantity, unfulfilledQuantity } from '../arithmetic/quantities.ts';
import { numberOf } from '../ids.ts';
import type { LineItem, Order, TaxLine } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { Address, MoneyBag, Product } from '../types.ts';
import { writeFulfillment, writeRefund } from './part-payloads.ts';

/** A sum as webhooks write it. */
export const writeBag = (bag: MoneyBag) => ({
  shop_money: { amount: bag.shopMoney.amount, currency_code: bag.shopMoney.currencyCode },
  presentment_money: {
    amount: bag.presentmentMoney.amount,
    currency_code: bag.presentmentMoney.currencyCode,
  },
});

const writeTax = (tax: TaxLine) => ({
  title: tax.title,
  rate: tax.rate,
  price: tax.priceSet.shopMoney.amount,
  price_set: writeBag(tax.priceSet),
});

const writeAddress = (address: Address | null) =>
  address && {
    first_name: address.firstName,
    last_name: address.lastName,
    name: `${address.firstName} ${address.lastName}`,
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    zip: address.zip,
    province_code: address.provinceCode,
    country_code: address.countryCode,
    phone: address.phone,
  };

const writeLine = (order: Order, line: LineItem) => ({
  id: numberOf(line.id),
  admin_graphql_api_id: line.id,
  title: line.title,
  variant_title: line.variantTitle,
  name: line.name,
  sku: line.sku,
  vendor: line.vendor,
  quantity: line.quantity,
  current_quantity: currentQuantity(order, line.id),
  fulfillable_quantity: unfulfilledQuantity(order, line.id),
  variant_id: line.variantId && numberOf(line.variantId),
  product_id: line.productId && numberOf(line.productId),
  requires_shipping: line.requiresShipping,
  taxable: line.taxable,
  gift_card: line.isGiftCard,
  price: line.originalUnitPriceSet.shopMoney.amount,
  price_set: writeBag(line.originalUnitPriceSet),
  tax_lines: line.taxLines.map(writeTax),
  discount_allocations: line.discountAllocations.map((each) => ({
    discount_application_index: each.index,
    amount: each.allocatedAmountSet.shopMoney.amount,
    amount_set: writeBag(each.allocatedAmountSet),
  })),
});

const writeTotals = (order: Order) => ({
  total_price: totals.totalOf(order).shopMoney.amount,
  total_price_set: writeBag(totals.totalOf(order)),
  subtotal_price: totals.subtotalOf(order).shopMoney.amount,
  total_tax: totals.taxTotalOf(order).shopMoney.amount,
  total_discounts: totals.discountsOf(order).shopMoney.amount,
  current_total_price: totals.currentTotalOf(order).shopMoney.amount,
  current_total_price_set: writeBag(totals.currentTotalOf(order)),
  current_subtotal_price: totals.currentSubtotalOf(order).shopMoney.amount,
});

const FULFILLMENT_WORDS = { FULFILLED: 'fulfilled', PARTIALLY_FULFILLED: 'partial', UNFULFILLED: null };

/** The body of orders/create, updated, cancelled … */
export function writeOrder(shop: Shop, order: Order): Record<string, unknown> {
  const customer = order.customerId === null ? undefined : shop.customers.get(order.customerId);
  return {
    id: numberOf(order.id),
    admin_graphql_api_id: order.id,
    name: order.name,
    order_number: order.number,
    email: order.email,
    phone: order.phone,
    note: order.note,
    tags: order.tags.join(', '),
    test: order.test,
    created_at: order.createdAt,
    processed_at: order.processedAt,
    updated_at: order.updatedAt,
    cancelled_at: order.cancelledAt,
    cancel_reason: order.cancelReason?.toLowerCase() ?? null,
    closed_at: order.closedAt,
    currency: order.currencyCode,
    presentment_currency: order.presentmentCurrencyCode,
    taxes_included: order.taxesIncluded,
    financial_status: financialStatusOf(order).toLowerCase(),
    fulfillment_status: FULFILLMENT_WORDS[fulfillmentStatusOf(order)],
    ...writeTotals(order),
    customer: customer && {
      id: numberOf(customer.id),
      admin_graphql_api_id: customer.id,
      email: customer.email,
      first_name: customer.firstName,
      last_name: customer.lastName,
      tags: customer.tags.join(', '),
    },
    shipping_address: writeAddress(order.shippingAddress),
    billing_address: writeAddress(order.billingAddress),
    line_items: order.lineItems.map((line) => writeLine(order, line)),
    shipping_lines: order.shippingLines.map((line) => ({
      id: numberOf(line.id),
      title: line.title,
      code: line.code,
      price: line.originalPriceSet.shopMoney.amount,
      price_set: writeBag(line.originalPriceSet),
      tax_lines: line.taxLines.map(writeTax),
    })),
    fulfillments: order.fulfillments.map((each) => writeFulfillment(order, each.id)),
    refunds: order.refunds.map((each) => writeRefund(order, each.id)),
  };
}

/** The body of products/update. */
export const writeProduct = (product: Product): Record<string, unknown> => ({
  id: numberOf(product.id),
  admin_graphql_api_id: product.id,
  title: product.title,
  handle: product.handle,
  vendor: product.vendor,
  product_type: product.productType,
  tags: product.tags.join(', '),
  status: product.status.toLowerCase(),
  created_at: product.createdAt,
  updated_at: product.updatedAt,
  variants: product.variants.map((variant) => ({
    id: numberOf(variant.id),
    admin_graphql_api_id: variant.id,
    title: variant.title,
    sku: variant.sku,
    price: variant.price.amount,
    inventory_quantity: variant.inventoryQuantity,
  })),
});
