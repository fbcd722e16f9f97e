// What does an order consist of, line by line and in sum?
import type Big from 'big.js';
import { type Coupon, spreadCoupon } from './coupons.ts';
import { big, digitsOf, PRECISE, roundDown, roundUp, sum, write, writeBare, ZERO } from './decimal.ts';
import type { CouponLine, FeeLine, LineItem, OrderParts, OrderSums, ShippingLine } from './site-types.ts';
import { applyTax, type Rate, type Taxed } from './taxing.ts';

export type LineInput = {
  name: string;
  product_id: number;
  variation_id: number;
  sku: string;
  parent_name: string | null;
  quantity: number;
  /** As prices are entered: with tax inside or without. */
  unitPrice: string;
  tax_class: string;
  rates: Rate[];
  meta: { key: string; value: string }[];
};

export type OrderInput = {
  currency: string;
  included: boolean;
  lines: LineInput[];
  coupons: Coupon[];
  /** Price cuts of one line that no coupon stands for, as somebody makes them in the order's own screen. */
  cuts?: Coupon[];
  /** As prices are entered, like the fees. */
  shipping: { title: string; price: string; rates: Rate[] } | null;
  fees?: { name: string; amount: string; rates: Rate[] }[];
};

/** The parts of an order, without ids yet, and its sums. */
export function composeOrder(input: OrderInput): OrderParts & OrderSums {
  const digits = digitsOf(input.currency);
  const ways = { included: input.included, digits };
  const entered = input.lines.map((line) => big(line.unitPrice).times(line.quantity));
  const left = input.lines.map((line, at) => {
    const whole = entered[at] ?? ZERO;
    return { price: whole, entered: whole, quantity: line.quantity };
  });
  const take = (coupon: Coupon): Big[] => {
    const taken = spreadCoupon(coupon, left, digits);
    for (const [at, line] of left.entries()) line.entered = line.entered.minus(taken[at] ?? ZERO);
    return taken;
  };
  for (const cut of input.cuts ?? []) take(cut);
  for (const line of left) line.price = line.entered;
  const coupon_lines = input.coupons.map((coupon) => couponLine(coupon, take(coupon), input, digits));
  const line_items = input.lines.map((line, at) =>
    lineItem(line, applyTax(entered[at] ?? ZERO, line.rates, ways), {
      ...applyTax(left[at]?.entered ?? ZERO, line.rates, ways),
    }),
  );
  const fee_lines = (input.fees ?? []).map((fee) => feeLine(fee, ways));
  const shipping_lines = input.shipping ? [shippingLine(input.shipping, ways)] : [];
  const parts = { line_items, shipping_lines, fee_lines, coupon_lines };
  const tax_lines = taxLines(parts, input, digits);
  return { ...parts, tax_lines, ...addUp(parts, digits) };
}

function lineItem(line: LineInput, before: Taxed, after: Taxed): LineItem {
  const { product_id, variation_id, name, sku, parent_name, quantity, tax_class } = line;
  const taxes = after.parts.map((part, at) => ({
    id: part.rate.id,
    total: writeBare(part.tax),
    subtotal: writeBare(before.parts[at]?.tax ?? ZERO),
  }));
  const meta_data = line.meta.map((meta) => ({ id: 0, ...meta }));
  return {
    ...{ id: 0, name, product_id, variation_id, quantity, tax_class },
    subtotal: write(before.net, PRECISE),
    subtotal_tax: writeBare(before.tax),
    total: write(after.net, PRECISE),
    total_tax: writeBare(after.tax),
    ...{ taxes, meta_data, sku, parent_name },
  };
}

type Ways = { included: boolean; digits: number };

/** Net and tax of a sum as it was entered; with tax inside, net is rounded first and the tax is the rest. */
function splitEntered(price: string, rates: Rate[], { included, digits }: Ways) {
  const taxed = applyTax(big(price), rates, { included, digits });
  const net = included && rates.length > 0 ? roundUp(taxed.net, digits) : big(price);
  const tax = included ? big(price).minus(net) : taxed.tax;
  const taxes = taxed.parts.map((part) => ({
    id: part.rate.id,
    total: writeBare(part.tax),
    subtotal: '',
  }));
  return { total: write(net, digits), total_tax: write(tax, digits), taxes };
}

function shippingLine(given: { title: string; price: string; rates: Rate[] }, ways: Ways): ShippingLine {
  const method = { method_title: given.title, method_id: 'flat_rate', instance_id: '1' };
  return {
    ...{ id: 0, ...method, ...splitEntered(given.price, given.rates, ways) },
    tax_status: 'taxable',
    meta_data: [],
  };
}

function feeLine(given: { name: string; amount: string; rates: Rate[] }, ways: Ways): FeeLine {
  const kind = { id: 0, name: given.name, tax_class: '', tax_status: 'taxable', amount: '' };
  return { ...kind, ...splitEntered(given.amount, given.rates, ways), meta_data: [] };
}

function couponLine(coupon: Coupon, taken: Big[], input: OrderInput, digits: number): CouponLine {
  const gross = sum(taken);
  const nets = taken.map((part, at) => {
    const percent = sum((input.lines[at]?.rates ?? []).map((rate) => String(rate.percent)));
    return input.included ? part.times(100).div(percent.plus(100)) : part;
  });
  const net = roundUp(sum(nets), digits);
  const tax = input.included ? gross.minus(net) : taxOnCut(taken, input, digits);
  const info = JSON.stringify([0, coupon.code, coupon.kind, Number(coupon.amount)]);
  return {
    ...{ id: 0, code: coupon.code, discount: writeBare(net), discount_tax: writeBare(tax) },
    meta_data: [{ id: 0, key: 'coupon_info', value: info }],
    ...{ discount_type: coupon.kind, nominal_amount: Number(coupon.amount), free_shipping: false },
  };
}

function taxOnCut(taken: Big[], { lines }: OrderInput, digits: number): Big {
  const parts = taken.flatMap((part, at) =>
    (lines[at]?.rates ?? []).map((rate) => part.times(rate.percent).div(100)),
  );
  return roundUp(sum(parts), digits);
}

type Parts = Omit<OrderParts, 'tax_lines'>;

function taxLines(parts: Parts, input: OrderInput, digits: number): OrderParts['tax_lines'] {
  const known = [...input.lines, ...(input.fees ?? []), ...(input.shipping ? [input.shipping] : [])];
  const rates = new Map(known.flatMap((each) => each.rates).map((rate) => [rate.id, rate]));
  const round = input.included ? roundDown : roundUp;
  const of = (id: number, lines: { taxes: { id: number; total: string }[] }[]) =>
    sum(
      lines
        .flatMap((line) => line.taxes.filter((tax) => tax.id === id))
        .map((tax) => round(big(tax.total), digits)),
    );
  return [...rates.values()].map((rate) => ({
    ...{ id: 0, rate_code: rate.code, rate_id: rate.id, label: rate.label, compound: false },
    tax_total: write(of(rate.id, [...parts.line_items, ...parts.fee_lines]), digits),
    shipping_tax_total: write(of(rate.id, parts.shipping_lines), digits),
    rate_percent: rate.percent,
    meta_data: [],
  }));
}

function addUp({ line_items, fee_lines, shipping_lines }: Parts, digits: number): OrderSums {
  const rounded = (value: string) => roundUp(big(value), digits);
  const saved = line_items.map((line) => rounded(line.subtotal).minus(rounded(line.total)));
  const savedTax = line_items.map((line) => big(line.subtotal_tax).minus(line.total_tax));
  // Line by line, net and tax together: only so does the sum stay what the prices say.
  const goods = line_items.map((line) => roundUp(big(line.total).plus(line.total_tax), digits));
  const further = [...fee_lines, ...shipping_lines].map((line) => big(line.total).plus(line.total_tax));
  const cartTax = sum([...line_items, ...fee_lines].map((line) => line.total_tax));
  const shippingTax = sum(shipping_lines.map((line) => line.total_tax));
  return {
    discount_total: write(sum(saved), digits),
    discount_tax: write(sum(savedTax), digits),
    shipping_total: write(sum(shipping_lines.map((line) => line.total)), digits),
    shipping_tax: write(shippingTax, digits),
    cart_tax: write(cartTax, digits),
    total: write(sum([...goods, ...further]), digits),
    total_tax: write(cartTax.plus(shippingTax), digits),
  };
}
