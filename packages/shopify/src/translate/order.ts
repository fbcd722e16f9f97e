// How do the parts of Shopify's answer become one Order?
import type { MoneyPair } from '@aftercare/core/money/money.ts';
import type { Fulfillment, Order, PlatformReturn, Refund } from '@aftercare/core/order/order.ts';
import type { LineAnswer, ShippingLineAnswer } from '../answers/line.ts';
import type { TransactionAnswer } from '../answers/movement.ts';
import type { OrderHead } from '../answers/order.ts';
import { toLine, toShippingLine } from './line.ts';
import { toTransactions } from './movement.ts';

/** Everything of one order, whichever way it was read. */
export interface OrderParts {
  readonly head: OrderHead;
  readonly lines: readonly LineAnswer[];
  readonly shippingLines: readonly ShippingLineAnswer[];
  readonly fulfillments: readonly Fulfillment[];
  readonly refunds: readonly Refund[];
  readonly returns: readonly PlatformReturn[];
  readonly transactions: readonly TransactionAnswer[];
}

/** One order, whole. */
export function toOrder(parts: OrderParts): Order {
  const { head } = parts;
  const { id, name, email, phone, createdAt, processedAt, updatedAt, cancelledAt, cancelReason, test, tags } =
    head;
  return {
    ...{ id, name, email, phone, createdAt, processedAt, updatedAt, cancelledAt, cancelReason, test, tags },
    locale: head.customerLocale,
    currency: head.currencyCode,
    presentmentCurrency: head.presentmentCurrencyCode,
    taxesIncluded: head.taxesIncluded,
    financialStatus: head.displayFinancialStatus,
    fulfillmentStatus: head.displayFulfillmentStatus,
    returnStatus: head.returnStatus,
    customer: toCustomer(head),
    shippingAddress: toAddress(head),
    discountCodes: head.discountCodes,
    lines: parts.lines.map(toLine),
    shippingLines: parts.shippingLines.map(toShippingLine),
    fulfillments: [...parts.fulfillments],
    refunds: [...parts.refunds],
    returns: [...parts.returns],
    transactions: toTransactions(parts.transactions),
    totals: toTotals(head),
  };
}

function toCustomer({ customer }: OrderHead): Order['customer'] {
  if (customer === null) return null;
  const { defaultEmailAddress, ...known } = customer;
  return { ...known, email: defaultEmailAddress?.emailAddress ?? null };
}

function toAddress({ shippingAddress }: OrderHead): Order['shippingAddress'] {
  if (shippingAddress === null) return null;
  const { countryCodeV2, ...address } = shippingAddress;
  return { ...address, country: countryCodeV2 };
}

function toTotals(head: OrderHead): Order['totals'] {
  const nothing: MoneyPair = {
    shop: { minor: 0, currency: head.currencyCode },
    presentment: { minor: 0, currency: head.presentmentCurrencyCode },
  };
  return {
    subtotal: head.subtotalPriceSet ?? nothing,
    shipping: head.totalShippingPriceSet,
    tax: head.totalTaxSet ?? nothing,
    discounts: head.totalDiscountsSet ?? nothing,
    total: head.totalPriceSet,
    currentTotal: head.currentTotalPriceSet,
    received: head.totalReceivedSet,
    refunded: head.totalRefundedSet,
  };
}
