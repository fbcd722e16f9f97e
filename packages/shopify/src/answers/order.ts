// What form has an order itself in Shopify's answers, apart from what hangs on it?
import { z } from 'zod';
import { connection } from '../client/shape.ts';
import { lineAnswer, shippingLineAnswer } from './line.ts';
import { moneyBag } from './money.ts';
import { fulfillmentAnswer, transactionAnswer } from './movement.ts';
import { returnAnswer } from './return.ts';

const instant = z.iso.datetime({ offset: true });
const nullableText = z.string().nullable();
const ids = z.array(z.object({ id: z.string() }));

export const orderHead = z.object({
  id: z.string(),
  name: z.string(),
  email: nullableText,
  phone: nullableText,
  customerLocale: nullableText,
  createdAt: instant,
  processedAt: instant,
  updatedAt: instant,
  cancelledAt: instant.nullable(),
  cancelReason: nullableText,
  test: z.boolean(),
  tags: z.array(z.string()),
  currencyCode: z.string(),
  presentmentCurrencyCode: z.string(),
  taxesIncluded: z.boolean(),
  displayFinancialStatus: nullableText,
  displayFulfillmentStatus: nullableText,
  returnStatus: nullableText,
  discountCodes: z.array(z.string()),
  customer: z
    .object({
      id: z.string(),
      firstName: nullableText,
      lastName: nullableText,
      locale: nullableText,
      tags: z.array(z.string()),
      defaultEmailAddress: z.object({ emailAddress: z.string() }).nullable(),
    })
    .nullable(),
  shippingAddress: z
    .object({
      name: nullableText,
      address1: nullableText,
      address2: nullableText,
      zip: nullableText,
      city: nullableText,
      province: nullableText,
      countryCodeV2: nullableText,
      phone: nullableText,
    })
    .nullable(),
  subtotalPriceSet: moneyBag.nullable(),
  totalShippingPriceSet: moneyBag,
  totalTaxSet: moneyBag.nullable(),
  totalDiscountsSet: moneyBag.nullable(),
  totalPriceSet: moneyBag,
  currentTotalPriceSet: moneyBag,
  totalReceivedSet: moneyBag,
  totalRefundedSet: moneyBag,
});
export type OrderHead = z.infer<typeof orderHead>;

export const orderAnswer = orderHead.extend({
  lineItems: connection(lineAnswer),
  shippingLines: connection(shippingLineAnswer),
  fulfillments: z.array(fulfillmentAnswer),
  refunds: ids,
  returns: connection(returnAnswer),
  transactions: z.array(transactionAnswer),
});
export type OrderAnswer = z.infer<typeof orderAnswer>;

export const orderPartIds = z.object({ fulfillments: ids, refunds: ids, transactions: ids });
