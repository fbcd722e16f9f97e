// How do WooCommerce's answers become one Order? Its words stop here.
import { subtract, sum } from '@aftercare/core/money/arithmetic.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { AddressAnswer, OrderAnswer } from '../answers/order.ts';
import type { RefundAnswer } from '../answers/refund.ts';
import { readExact, toMoney, toPair } from './exact.ts';
import { refundedUnits, toFulfillments } from './fulfillment.ts';
import { type ProductFacts, toLine, toShippingLine, unknownProduct } from './line.ts';
import { financialStatus, type Paid, paidOf, toTransactions } from './payment.ts';
import { toRefund } from './refund.ts';
import { worthOf } from './worth.ts';

/** Everything of one order, whichever way it was read. */
export interface OrderParts {
  readonly order: OrderAnswer;
  readonly refunds: readonly RefundAnswer[];
  readonly productOf: (line: { productId: string | null; variantId: string | null }) => ProductFacts | null;
}

/** Carts that a checkout keeps as orders, and what lies in the bin, are no orders. */
const noOrders = new Set(['checkout-draft', 'auto-draft', 'draft', 'new', 'trash']);

/** Whether a status is that of an order. */
export function isOrder(status: string): boolean {
  return !noOrders.has(status);
}

/** One order, whole; its one currency stands for the shop's and the shopper's. */
export function toOrder({ order, refunds, productOf }: OrderParts): Order {
  const paid = paidOf(order, refunds);
  const fulfillments = toFulfillments(order, refunds);
  const createdAt = order.date_created_gmt ?? order.date_modified_gmt ?? epoch;
  const updatedAt = order.date_modified_gmt ?? createdAt;
  return {
    id: order.id,
    name: `#${order.number}`,
    email: order.billing.email || null,
    phone: order.billing.phone || order.shipping.phone || null,
    locale: null,
    ...{ createdAt, updatedAt, processedAt: createdAt },
    cancelledAt: order.status === 'cancelled' ? updatedAt : null,
    cancelReason: null,
    test: false,
    tags: [],
    currency: order.currency,
    presentmentCurrency: order.currency,
    taxesIncluded: order.prices_include_tax,
    financialStatus: financialStatus(order, paid),
    fulfillmentStatus: fulfillments.length > 0 ? 'FULFILLED' : 'UNFULFILLED',
    returnStatus: null,
    customer: toCustomer(order),
    shippingAddress: toAddress(order),
    discountCodes: order.coupon_lines.map((coupon) => coupon.code),
    ...linesOf({ order, refunds, productOf }, paid),
    fulfillments,
    refunds: refunds.map((refund) => toRefund(refund, order)),
    returns: [],
    transactions: toTransactions(order, refunds, paid),
  };
}

/** Of an order that somebody put into the database without its dates. */
const epoch = '1970-01-01T00:00:00Z';

function linesOf({ order, refunds, productOf }: OrderParts, paid: Paid) {
  const worth = worthOf(order);
  const lines = order.line_items.flatMap((answer, index) => {
    const own = worth.lines[index];
    if (own === undefined) return [];
    const ids = { productId: answer.product_id ?? null, variantId: answer.variation_id ?? null };
    const product = productOf(ids) ?? unknownProduct;
    return [
      toLine({ answer, order, worth: own, product, refundedQuantity: refundedUnits(refunds, answer.id) }),
    ];
  });
  const shippingLines = order.shipping_lines.flatMap((answer, index) => {
    const own = worth.shipping[index];
    return own === undefined ? [] : [toShippingLine(answer, own, order)];
  });
  return { lines, shippingLines, totals: toTotals(order, lines, paid) };
}

function toTotals(order: OrderAnswer, lines: Order['lines'], paid: Paid): Order['totals'] {
  const { currency } = order;
  const withTax = (net: string, tax: string) =>
    toPair(toMoney(readExact(net) + (order.prices_include_tax ? readExact(tax) : 0n), currency));
  const goods = lines.map((line) => line.discountedTotal.presentment);
  return {
    subtotal: toPair(sum(goods, currency)),
    shipping: withTax(order.shipping_total, order.shipping_tax),
    tax: toPair(toMoney(readExact(order.cart_tax) + readExact(order.shipping_tax), currency)),
    discounts: withTax(order.discount_total, order.discount_tax),
    total: toPair(paid.total),
    currentTotal: toPair(subtract(paid.total, paid.refunded)),
    received: toPair(paid.isPaid ? paid.total : { minor: 0, currency }),
    refunded: toPair(paid.refunded),
  };
}

function toCustomer({ customer_id, billing, aftercare_customer_roles }: OrderAnswer): Order['customer'] {
  // A guest is nobody the shop knows again; their name stands in the address.
  if (customer_id === null) return null;
  return {
    id: customer_id,
    email: billing.email || null,
    firstName: billing.first_name || null,
    lastName: billing.last_name || null,
    locale: null,
    tags: aftercare_customer_roles,
  };
}

function toAddress({ shipping, billing }: OrderAnswer): Order['shippingAddress'] {
  const address = [shipping, billing].find(isFilled);
  if (address === undefined) return null;
  const name = [address.first_name, address.last_name].filter(Boolean).join(' ');
  return {
    name: name || address.company || null,
    address1: address.address_1 || null,
    address2: address.address_2 || null,
    zip: address.postcode || null,
    city: address.city || null,
    province: address.state || null,
    country: address.country || null,
    phone: address.phone || billing.phone || null,
  };
}

function isFilled(address: AddressAnswer): boolean {
  const { first_name, last_name, company, address_1, city, postcode } = address;
  return [first_name, last_name, company, address_1, city, postcode].some((part) => Boolean(part));
}
