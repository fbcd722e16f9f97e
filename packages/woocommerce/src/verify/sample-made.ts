// Which orders, made up by chance, are read by the sync and by what checks it? For tests.
import fc from 'fast-check';
import { orderAnswer } from '../answers/order.ts';
import { refundAnswer } from '../answers/refund.ts';
import { toOrder } from '../translate/order.ts';
import type { RawOrder } from './raw-order.ts';
import type { Raw } from './raw-values.ts';

const zeros = (minor: number, digits: number) => (minor / 10 ** digits).toFixed(6);

const priced = fc.record({
  minor: fc.integer({ min: 0, max: 99_999 }),
  percents: fc.subarray([19, 7, 8.875, 2.5], { maxLength: 2 }),
});
export type Priced = typeof priced extends fc.Arbitrary<infer T> ? T : never;

const ratesOf = { 19: 1, 7: 2, 8.875: 3, 2.5: 4 } as const;

interface Form {
  readonly isInside: boolean;
  readonly isRounded: boolean;
  readonly digits: number;
}

function sums({ minor, percents }: Priced, form: Form, sign = 1) {
  const whole = minor / 10 ** form.digits;
  const all = percents.reduce((sum, percent) => sum + percent, 0);
  const net = form.isInside ? whole / (1 + all / 100) : whole;
  const taxes = percents.map((percent) => {
    const tax = (net * percent) / 100;
    const total = form.isRounded ? tax.toFixed(form.digits) : tax.toFixed(6);
    const amount = String(sign * Number(total));
    return { id: ratesOf[percent as keyof typeof ratesOf], total: amount, subtotal: amount };
  });
  const totalTax = taxes.reduce((sum, tax) => sum + Number(tax.total), 0).toFixed(6);
  return { total: (sign * net).toFixed(6), total_tax: totalTax, taxes };
}

const line = fc.record({
  before: priced,
  quantity: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(1.5)),
  back: fc.integer({ min: 0, max: 2 }),
  name: fc.constantFrom(['Mug', null], ['Shirt &amp; tie - M, Olive', 'Shirt &amp; tie'], ['Odd', 'Parent']),
});

/** Orders that WooCommerce might hold, made up by chance. */
export const order = fc.record({
  currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  isInside: fc.boolean(),
  isRounded: fc.boolean(),
  status: fc.constantFrom('pending', 'processing', 'on-hold', 'completed', 'cancelled', 'refunded', 'failed'),
  isPaid: fc.boolean(),
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  shipping: fc.array(priced, { maxLength: 2 }),
  fees: fc.array(fc.tuple(priced, fc.constantFrom(1, -1)), { maxLength: 2 }),
  coupons: fc.subarray(['percent', 'fixed_cart']),
  wobble: fc.constantFrom(0, 0, 0, 1, -1, 500),
  /** How many digits the shop writes its prices with, and charges: all the currency has, or so many fewer. */
  fewer: fc.constantFrom(0, 0, 1, 2),
  goodwill: fc.integer({ min: 0, max: 300 }),
  shipsElsewhere: fc.boolean(),
  names: fc.constantFrom(['Ada', 'Lovelace'], ['', 'Lovelace'], ['', '']),
  customer: fc.constantFrom(0, 7),
  /** null: our plugin is not there. */
  roles: fc.constantFrom(null, [], ['customer', 'wholesale']),
});
export type Made = typeof order extends fc.Arbitrary<infer T> ? T : never;

const digitsOf = { EUR: 2, JPY: 0, KWD: 3 } as const;
const at = (day: number) => `2026-03-0${day}T10:00:00`;

/** As WooCommerce would answer it. */
function answered(made: Made): { order: Raw; refunds: Raw[] } {
  const digits = digitsOf[made.currency as keyof typeof digitsOf];
  const form = { isInside: made.isInside, isRounded: made.isRounded, digits };
  const lines = made.lines.map((one, index) => lineOf(one, index, form, made.coupons.length > 0));
  const shipping = made.shipping.map((one, index) => ({
    ...{ id: 50 + index, method_title: 'Standard &amp; slow', meta_data: [] },
    ...sums(one, form),
  }));
  const goods = made.lines.reduce((all, one) => all + one.before.minor, 0);
  const fees = made.fees.map(([fee, sign], index) => {
    // A fee below zero takes no more than there is.
    const minor = sign < 0 ? Math.min(fee.minor, Math.floor(goods / 4)) : fee.minor;
    return { id: 70 + index, name: `Fee ${index}`, meta_data: [], ...sums({ ...fee, minor }, form, sign) };
  });
  const parts = [...lines, ...shipping, ...fees];
  const all = parts.reduce((sum, each) => sum + Number(each.total) + Number(each.total_tax), 0);
  const written = 10 ** Math.min(made.fewer, digits);
  const total = Math.max(0, Math.round((all * 10 ** digits) / written) * written + made.wobble);
  const refunds = refundsOf(made, lines, digits);
  const items = { lines: lines.map(asRead), shipping: shipping.map(asRead), fees: fees.map(asRead) };
  return { order: orderOf(made, { ...items, total: zeros(total, digits), refunds }), refunds };
}

/** In what it sums up at reading, WooCommerce may have rounded everything away: nothing of it is to be believed. */
function asRead<I extends object>(item: I): I {
  return { ...item, total_tax: '0.000000', subtotal_tax: '0.000000' };
}

type Line = ReturnType<typeof lineOf>;

function lineOf(one: Made['lines'][number], index: number, form: Form, isCut: boolean) {
  const before = sums(one.before, form);
  const cut = { ...one.before, minor: one.before.minor - Math.floor(one.before.minor / 10) };
  const after = isCut ? sums(cut, form) : before;
  const [name, parent_name] = one.name;
  return {
    ...{ id: index + 1, name, parent_name, product_id: 11, variation_id: parent_name === null ? 0 : 12 },
    ...{ quantity: one.quantity, sku: index === 0 ? '' : `S-${index}`, image: { src: '' }, ...after },
    subtotal: before.total,
    taxes: after.taxes.map((tax, at) => ({ ...tax, subtotal: before.taxes[at]?.total })),
    meta_data: [{ key: 'size', value: 'M', display_key: 'Size', display_value: 'M' }],
    back: Math.min(one.back, Math.floor(one.quantity)),
  };
}

function refundsOf(made: Made, lines: readonly Line[], digits: number): Raw[] {
  const items = lines.filter(({ back }) => back > 0).map((each) => refundedItem(each));
  const ofLines = items.reduce((sum, each) => sum - Number(each.total) - Number(each.total_tax), 0);
  const amounts = [
    ...(items.length > 0 ? [ofLines] : []),
    ...(made.goodwill > 0 ? [made.goodwill / 100] : []),
  ];
  return amounts.map((amount, index) => ({
    ...{
      id: 900 + index,
      date_created_gmt: at(4 + 3 * index),
      amount: amount.toFixed(digits),
      reason: 'Broken',
    },
    ...{ refunded_payment: index === 0, meta_data: [], shipping_lines: [], fee_lines: [] },
    line_items: index === 0 ? items.map(asRead) : [],
  }));
}

function refundedItem(line: Line) {
  const share = line.back / line.quantity;
  const part = (amount: string) => (-Number(amount) * share).toFixed(6);
  return {
    ...{ id: line.id + 500, name: line.name, quantity: -line.back, subtotal: '0', subtotal_tax: '0' },
    ...{ total: part(line.total), total_tax: part(line.total_tax) },
    taxes: line.taxes.map((tax) => ({ id: tax.id, total: part(tax.total) })),
    meta_data: [{ key: '_refunded_item_id', value: String(line.id) }],
  };
}

interface Parts {
  readonly lines: readonly object[];
  readonly shipping: readonly object[];
  readonly fees: readonly object[];
  readonly total: string;
  readonly refunds: readonly Raw[];
}

function orderOf(made: Made, { lines, shipping, fees, total, refunds }: Parts): Raw {
  const [first_name, last_name] = made.names;
  const billing = {
    first_name,
    last_name,
    city: 'Bonn',
    country: 'DE',
    email: 'ada@example.com',
    phone: '1',
  };
  return {
    ...{ id: 7, number: 'DE-1007', status: made.status, currency: made.currency },
    ...{ prices_include_tax: made.isInside, customer_id: made.customer, billing, total },
    ...(made.roles !== null && { aftercare_customer_roles: made.roles }),
    shipping: made.shipsElsewhere
      ? { ...billing, phone: '', city: 'Kiel', company: 'Inc' }
      : { country: 'DE' },
    ...{ date_created_gmt: at(1), date_modified_gmt: at(8), date_paid_gmt: made.isPaid ? at(2) : null },
    date_completed_gmt: made.status === 'completed' ? at(6) : null,
    ...{ payment_method: 'card', payment_method_title: 'Card', meta_data: [], discount_total: '3.333333' },
    ...{
      discount_tax: '0.633333',
      shipping_total: '4.12',
      shipping_tax: '0.78',
      cart_tax: '9.215',
      total_tax: '10',
    },
    ...{ line_items: lines, shipping_lines: shipping, fee_lines: fees, refunds },
    tax_lines: [1, 2, 3].map((id) => ({ rate_id: id, label: `Rate &amp; ${id}`, rate_percent: 8.875 })),
    coupon_lines: made.coupons.map((discount_type) => ({ code: discount_type, discount_type })),
  };
}

const products = new Map([
  ['11', { type: 'variable', virtual: false, date_modified_gmt: at(1) }],
  ['12', { type: 'variation', virtual: true, date_modified_gmt: at(1) }],
]);

/** An order as WooCommerce answers it, and as the sync translates that. */
export function bothOf(made: Made) {
  const { order: answer, refunds } = answered(made);
  const raw: RawOrder = { id: '7', order: answer, refunds, products };
  const ours = toOrder({
    order: orderAnswer.parse(answer),
    refunds: refunds.map((refund) => refundAnswer.parse(refund)),
    productOf: ({ variantId }) => ({ tags: [], isGiftCard: false, requiresShipping: variantId === null }),
  });
  return { raw, ours };
}
