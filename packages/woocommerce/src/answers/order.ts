// What does WooCommerce answer of an order? The fields asked for, and no others.
import { z } from 'zod';
import { decimal, gmt, id, idOrNone, meta, text } from './values.ts';

// An item's `total_tax` is left unread: WooCommerce sums it anew at each reading, rounded as the shop writes its prices
// today, to whole units too, however many digits are asked for. Its taxes by rate are exact.
const taxAnswer = z.object({ id, total: decimal, subtotal: decimal });

export const lineAnswer = z.object({
  id,
  name: z.string().nullish(),
  product_id: idOrNone.nullish(),
  variation_id: idOrNone.nullish(),
  quantity: z.coerce.number(),
  subtotal: decimal,
  total: decimal,
  taxes: z.array(taxAnswer),
  meta_data: meta,
  sku: text,
  image: z.object({ src: text }).nullish().catch(null),
  parent_name: text,
});
export type LineAnswer = z.infer<typeof lineAnswer>;

/** What is charged beside the goods. */
const chargeAnswer = z.object({ id, total: decimal, taxes: z.array(taxAnswer), meta_data: meta });

export const shippingAnswer = chargeAnswer.extend({ method_title: text });
export type ShippingAnswer = z.infer<typeof shippingAnswer>;

export const feeAnswer = chargeAnswer.extend({ name: text });
export type FeeAnswer = z.infer<typeof feeAnswer>;

const taxLineAnswer = z.object({
  rate_id: id,
  rate_code: text,
  label: text,
  rate_percent: z.coerce.number().nullish().catch(null),
});

const addressAnswer = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  state: text,
  postcode: text,
  country: text,
  email: text,
  phone: text,
});
export type AddressAnswer = z.infer<typeof addressAnswer>;

export const orderAnswer = z.object({
  id,
  number: id,
  status: z.string(),
  currency: z.string(),
  prices_include_tax: z.boolean(),
  date_created_gmt: gmt.nullable(),
  date_modified_gmt: gmt.nullable(),
  date_completed_gmt: gmt.nullable(),
  date_paid_gmt: gmt.nullable(),
  discount_total: decimal,
  discount_tax: decimal,
  shipping_total: decimal,
  shipping_tax: decimal,
  // Rounded as prices are written; so is what was paid.
  total: decimal,
  cart_tax: decimal,
  customer_id: idOrNone,
  billing: addressAnswer,
  shipping: addressAnswer,
  payment_method: text,
  payment_method_title: text,
  line_items: z.array(lineAnswer),
  tax_lines: z.array(taxLineAnswer),
  shipping_lines: z.array(shippingAnswer),
  fee_lines: z.array(feeAnswer),
  coupon_lines: z.array(z.object({ code: z.string(), discount_type: text })),
  refunds: z.array(z.object({ id })),
  meta_data: meta,
  /** Our plugin's word; where it is missing, nobody tells. */
  aftercare_customer_roles: z.array(z.string()).catch([]),
});
export type OrderAnswer = z.infer<typeof orderAnswer>;

/** Links and what a shop's other plugins add cost the host time and us memory. */
export const orderFields = Object.keys(orderAnswer.shape).join(',');

/** More digits than any currency has: amounts are rounded once, here, and not first by WooCommerce. */
export const askedDigits = 6;
