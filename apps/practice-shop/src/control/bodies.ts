// What may be sent to the control API?
import { z } from 'zod';
import { FAULT_NAMES, keyOf } from '../world/faults.ts';
import { PARCEL_EVENTS } from '../world/order-types.ts';

const amount = z.string().regex(/^\d{1,12}(\.\d{1,3})?$/, 'an amount is a decimal string, such as "12.50"');
const moment = z.iso.datetime({ offset: true });
const currency = z.string().regex(/^[A-Z]{3}$/, 'a currency is three capital letters');
const taxRates = z.array(z.strictObject({ title: z.string(), rate: z.number().min(0).max(1) }));

const address = z.strictObject({
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  company: z.string().nullable().optional(),
  address1: z.string().optional(),
  address2: z.string().nullable().optional(),
  city: z.string().optional(),
  zip: z.string().optional(),
  provinceCode: z.string().nullable().optional(),
  countryCode: z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters'),
  phone: z.string().nullable().optional(),
});

const line = z.strictObject({
  sku: z.string().optional(),
  variant: z.string().optional(),
  title: z.string().optional(),
  unitPrice: amount.optional(),
  quantity: z.int().min(1),
  taxRates: taxRates.optional(),
  customAttributes: z.array(z.strictObject({ key: z.string(), value: z.string() })).optional(),
});

const discount = z.strictObject({
  kind: z.enum(['line', 'order']),
  line: z.int().min(0).optional(),
  amount: amount.optional(),
  percent: z.number().optional(),
  code: z.string().optional(),
  title: z.string().optional(),
});

const shipping = z.strictObject({
  title: z.string().optional(),
  price: amount,
  taxRates: taxRates.optional(),
  discount: amount.optional(),
});

/** What a shop has written about refunds, on either platform; empty: nothing. */
export const policyTextBody = z.strictObject({ domain: z.string().min(1), text: z.string().max(512_000) });

export const orderBody = z.strictObject({
  lines: z.array(line).min(1),
  shopper: z.strictObject({
    email: z.email(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    phone: z.string().nullable().optional(),
    locale: z.string().optional(),
    /** The groups of a shopper who is new. */
    tags: z.array(z.string()).optional(),
  }),
  address: address.optional(),
  billingAddress: address.optional(),
  currency: currency.optional(),
  rate: amount.optional(),
  discounts: z.array(discount).optional(),
  shipping: z
    .union([shipping, amount.transform((price) => ({ price }))])
    .nullable()
    .optional(),
  taxesIncluded: z.boolean().optional(),
  taxRates: taxRates.optional(),
  processedAt: moment.optional(),
  paid: z.boolean().optional(),
  giftCardCode: z.string().optional(),
  tags: z.array(z.string()).optional(),
  note: z.string().nullable().optional(),
});

/** `line` counts the order's lines from 0; `lineItemId` names one instead. */
const orderLines = z.array(
  z.strictObject({
    line: z.int().min(0).optional(),
    lineItemId: z.string().optional(),
    quantity: z.int().min(1),
  }),
);

export const fulfillmentBody = z.strictObject({
  at: moment.optional(),
  lines: orderLines.optional(),
  tracking: z
    .strictObject({
      company: z.string().nullable().default(null),
      number: z.string().nullable().default(null),
      url: z.string().nullable().default(null),
    })
    .optional(),
});

export const deliveryBody = z.strictObject({ at: moment.optional() });

export const parcelEventBody = z.strictObject({
  fulfillmentId: z.string().optional(),
  status: z.enum(PARCEL_EVENTS),
  happenedAt: moment.optional(),
  message: z.string().optional(),
  city: z.string().optional(),
  country: z.string().optional(),
  estimatedDeliveryAt: moment.optional(),
});

export const returnBody = z.strictObject({
  /** REQUESTED: as the shopper asks; OPEN: as the merchant makes it. */
  status: z.enum(['REQUESTED', 'OPEN']).default('OPEN'),
  lines: z
    .array(
      z.strictObject({
        line: z.int().min(0).optional(),
        lineItemId: z.string().optional(),
        quantity: z.int().min(1),
        reason: z.string().optional(),
        note: z.string().optional(),
        restockingFeePercent: z.number().min(0).max(100).optional(),
      }),
    )
    .min(1),
  returnShippingFee: amount.optional(),
});

export const declineBody = z.strictObject({
  reason: z.enum(['FINAL_SALE', 'OTHER', 'RETURN_PERIOD_ENDED']).default('OTHER'),
  note: z.string().optional(),
});

export const processBody = z.strictObject({
  /** Everything not processed yet, by default. */
  lines: z
    .array(
      z.strictObject({
        returnLineItemId: z.string(),
        quantity: z.int().min(1),
        disposition: z.enum(['RESTOCKED', 'PROCESSING_REQUIRED', 'NOT_RESTOCKED', 'MISSING']).optional(),
      }),
    )
    .optional(),
  /** In the shopper's currency; "0" gives nothing back; what it is worth, by default. */
  amount: amount.optional(),
  refundShipping: z.boolean().default(false),
});

export const refundBody = z.strictObject({
  lines: orderLines.optional(),
  amount: amount.optional(),
  refundShipping: z.boolean().default(false),
  note: z.string().optional(),
});

export const cancellationBody = z.strictObject({
  reason: z.enum(['CUSTOMER', 'DECLINED', 'FRAUD', 'INVENTORY', 'OTHER', 'STAFF']).default('CUSTOMER'),
  restock: z.boolean().default(true),
  refund: z.boolean().default(true),
  note: z.string().optional(),
});

export const orderChangeBody = z.strictObject({
  note: z.string().nullable().optional(),
  email: z.email().optional(),
  tags: z.array(z.string()).optional(),
});

const fault = z.strictObject({
  name: z.enum(FAULT_NAMES),
  rate: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
  times: z.int().min(0).nullable().optional(),
  operation: z.string().nullable().optional(),
  seconds: z.number().min(0).nullable().optional(),
  hang: z.boolean().optional(),
  mode: z.string().nullable().optional(),
});

export const faultsBody = z.union([
  z.strictObject({ clear: z.union([z.literal(true), z.enum(FAULT_NAMES)]) }),
  z.strictObject({
    faults: z
      .array(fault)
      .refine((faults) => new Set(faults.map((one) => keyOf(one))).size === faults.length, {
        error: 'a fault is named twice for the same operation',
      }),
  }),
  fault,
]);

export const clockBody = z.union([
  z.strictObject({ at: moment }),
  z.strictObject({ advance: z.number() }),
  z.strictObject({ reset: z.literal(true) }),
]);

export const generateBody = z.strictObject({
  count: z.int().min(1).max(1_000_000),
  seed: z.int().default(1),
  /** Over how many days before now the orders are spread. */
  days: z.number().min(1).max(3650).default(365),
});

export const giftCardBody = z.strictObject({ amount, code: z.string().optional() });
export const productChangeBody = z.strictObject({ tags: z.array(z.string()) });

/** A block or embed of the app's theme extension, put into the theme. */
export const themeBlockBody = z.strictObject({
  block: z.string().regex(/^[\w-]+$/),
  settings: z.record(z.string(), z.unknown()).default({}),
});
