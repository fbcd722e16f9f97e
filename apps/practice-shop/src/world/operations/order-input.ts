// What may be asked of a new order, and what is wrong with it?
import { isAmountOf } from '../arithmetic/decimal-money.ts';
import type { TaxRate } from '../arithmetic/pricing.ts';
import type { Shop } from '../shop.ts';
import type { Address, UserError } from '../types.ts';
import { because } from './outcome.ts';

export type OrderLineInput = {
  /** A variant's gid or SKU; without it the line is a custom one with `title` and `unitPrice`. */
  variant?: string;
  title?: string;
  quantity: number;
  /** In the shopper's currency; the variant's price by default. */
  unitPrice?: string;
  taxRates?: TaxRate[];
  customAttributes?: { key: string; value: string }[];
};

/** `line` counts from 0; amounts are in the shopper's currency. */
export type OrderDiscount = {
  kind: 'line' | 'order';
  line?: number;
  amount?: string;
  percent?: number;
  code?: string;
  title?: string;
};

export type OrderShipping = { title?: string; price: string; taxRates?: TaxRate[]; discount?: string };

export type Shopper = {
  email: string;
  firstName?: string;
  lastName?: string;
  phone?: string | null;
  locale?: string;
  /** The groups of one who is new. */
  tags?: string[];
};

export type CreateOrderInput = {
  lines: OrderLineInput[];
  shopper: Shopper;
  shippingAddress?: Partial<Address> & { countryCode: string };
  billingAddress?: Partial<Address> & { countryCode: string };
  /** The currency the shopper pays in; the shop's own by default. */
  currency?: string;
  /** How many of it one unit of the shop's buys; the shop's list by default. */
  rate?: string;
  discounts?: OrderDiscount[];
  shipping?: OrderShipping | null;
  taxesIncluded?: boolean;
  /** For lines and shipping that name no rates; by the destination's country by default. */
  taxRates?: { title: string; rate: number }[];
  processedAt?: string;
  /** false: nothing was paid yet. */
  paid?: boolean;
  /** A gift card's code; it pays as much as it holds, a card pays the rest. */
  giftCardCode?: string;
  tags?: string[];
  note?: string | null;
};

/** Everything wrong with the order asked for; empty when it may be made. */
export function objectionsToOrder(shop: Shop, asked: CreateOrderInput): UserError[] {
  const currency = asked.currency ?? shop.info.currencyCode;
  const errors = asked.lines.flatMap((line, at) => objectionsToLine(shop, line, at, currency));
  if (asked.lines.length === 0) errors.push(because('lines', 'An order needs at least one line'));
  if (asked.lines.length > 500) errors.push(because('lines', 'An order has at most 500 lines'));
  if (!asked.rate && !shop.info.rates[currency]) {
    errors.push(because('currency', `The shop does not sell in ${currency}; name a rate`));
  }
  for (const [at, discount] of (asked.discounts ?? []).entries()) {
    errors.push(...objectionsToDiscount(discount, at, asked.lines.length, currency));
  }
  if (asked.shipping && !isAmountOf(asked.shipping.price, currency)) {
    errors.push(because('shipping.price', `${asked.shipping.price} is not an amount of ${currency}`));
  }
  if (asked.giftCardCode && !shop.giftCards.find((card) => card.code === asked.giftCardCode)) {
    errors.push(because('giftCardCode', 'There is no such gift card', 'NOT_FOUND'));
  }
  return errors;
}

function objectionsToLine(shop: Shop, line: OrderLineInput, at: number, currency: string): UserError[] {
  const errors: UserError[] = [];
  if (line.variant && !shop.variant(line.variant)) {
    errors.push(because(`lines.${at}.variant`, `There is no variant ${line.variant}`, 'NOT_FOUND'));
  }
  if (!line.variant && !(line.title && line.unitPrice)) {
    errors.push(because(`lines.${at}`, 'A line names a variant, or a title and a unitPrice'));
  }
  if (!Number.isInteger(line.quantity) || line.quantity < 1 || line.quantity > 10_000) {
    errors.push(because(`lines.${at}.quantity`, 'A quantity is a whole number from 1 to 10000'));
  }
  if (line.unitPrice !== undefined && !isAmountOf(line.unitPrice, currency)) {
    errors.push(because(`lines.${at}.unitPrice`, `${line.unitPrice} is not an amount of ${currency}`));
  }
  return errors;
}

function objectionsToDiscount(
  discount: OrderDiscount,
  at: number,
  lines: number,
  currency: string,
): UserError[] {
  const { kind, line, amount, percent } = discount;
  if (kind === 'line' && (line === undefined || line < 0 || line >= lines)) {
    return [because(`discounts.${at}.line`, 'A line discount names a line, counted from 0')];
  }
  if ((amount === undefined) === (percent === undefined)) {
    return [because(`discounts.${at}`, 'A discount has either an amount or a percent')];
  }
  if (percent !== undefined && !(percent > 0 && percent <= 100)) {
    return [because(`discounts.${at}.percent`, 'A percent lies above 0 and up to 100')];
  }
  if (amount !== undefined && !isAmountOf(amount, currency)) {
    return [because(`discounts.${at}.amount`, `${amount} is not an amount of ${currency}`)];
  }
  return [];
}
