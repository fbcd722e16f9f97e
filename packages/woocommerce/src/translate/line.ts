// How do WooCommerce's lines and shipping lines become ours?
import { allocate } from '@aftercare/core/money/allocate.ts';
import type { MoneyPair } from '@aftercare/core/money/money.ts';
import { halfUp } from '@aftercare/core/money/rounding.ts';
import type { Order, OrderLine } from '@aftercare/core/order/order.ts';
import type { LineAnswer, OrderAnswer, ShippingAnswer } from '../answers/order.ts';
import { readExact, toMoney, toPair } from './exact.ts';
import { plainOrNull, plainText } from './text.ts';
import type { LineWorth, Worth } from './worth.ts';

type Tax = OrderLine['taxes'][number];

/** What the shop's catalogue says of a line's product. */
export interface ProductFacts {
  readonly tags: readonly string[];
  readonly requiresShipping: boolean;
  readonly isGiftCard: boolean;
}

/** A product that is no longer in the catalogue. */
export const unknownProduct: ProductFacts = { tags: [], requiresShipping: true, isGiftCard: false };

export interface LineParts {
  readonly answer: LineAnswer;
  readonly order: OrderAnswer;
  readonly worth: LineWorth;
  readonly product: ProductFacts;
  readonly refundedQuantity: number;
}

/** One line; units of goods sold by weight are one unit. */
export function toLine(parts: LineParts): OrderLine {
  const { answer, order, worth, product } = parts;
  const quantity = unitsOf(answer.quantity);
  const left = order.status === 'refunded' ? 0 : Math.max(0, quantity - parts.refundedQuantity);
  const pair = (minor: number) => toPair({ minor, currency: order.currency });
  return {
    id: answer.id,
    ...namesOf(answer),
    sku: answer.sku || null,
    productId: answer.product_id ?? null,
    variantId: answer.variation_id ?? null,
    productTags: [...product.tags],
    imageUrl: answer.image?.src || null,
    quantity,
    currentQuantity: left,
    refundableQuantity: left,
    requiresShipping: product.requiresShipping,
    isGiftCard: product.isGiftCard,
    unitPrice: unitPrice(answer, order, quantity),
    discountedTotal: pair(worth.goods),
    discounts: discountsOf(parts),
    taxes: toTaxes(worth, order),
  };
}

/** A quantity as units one can hand back. */
export function unitsOf(quantity: number): number {
  if (quantity <= 0) return 0;
  return Number.isInteger(quantity) ? quantity : 1;
}

/** One shipping line; a coupon for free shipping takes its place, so no discount shows. */
export function toShippingLine(
  answer: ShippingAnswer,
  worth: Worth,
  order: OrderAnswer,
): Order['shippingLines'][number] {
  const price = toPair({ minor: worth.goods, currency: order.currency });
  return {
    id: answer.id,
    title: plainText(answer.method_title ?? ''),
    price,
    discountedPrice: price,
    discounts: [],
    taxes: toTaxes(worth, order),
  };
}

function toTaxes(worth: Worth, order: OrderAnswer): Tax[] {
  return worth.taxes.map(({ rateId, minor }) => {
    const rate = order.tax_lines.find((line) => line.rate_id === rateId);
    const percent = rate?.rate_percent;
    return {
      title: plainText(rate?.label ?? rate?.rate_code ?? ''),
      // 8.875 percent are 0.08875: divided as text would, so that no digit is invented.
      rate: typeof percent === 'number' ? Number((percent / 100).toFixed(8)) : null,
      amount: toPair({ minor, currency: order.currency }),
    };
  });
}

/** A variation is named after its product and its attributes: "Trail Shirt - M, Olive". */
function namesOf({ name, parent_name, meta_data }: LineAnswer): Pick<OrderLine, 'title' | 'variantTitle'> {
  const full = plainText(name ?? '');
  const title = plainOrNull(parent_name);
  if (title === null) return { title: full, variantTitle: null };
  if (full.startsWith(`${title} - `)) return { title, variantTitle: full.slice(title.length + 3) };
  const chosen = meta_data
    .filter((one) => one.key !== '' && !one.key.startsWith('_') && typeof one.display_value === 'string')
    .map((one) => plainText(String(one.display_value)));
  return { title, variantTitle: plainOrNull(chosen.join(', ')) };
}

/** The price before discounts; a line that a person made dearer than its price costs what it costs. */
function unitPrice(answer: LineAnswer, order: OrderAnswer, quantity: number): MoneyPair {
  const { before, after } = amountsOf(answer, order);
  const units = BigInt(Math.max(1, quantity));
  // Math.max has no bigints.
  return toPair(toMoney(halfUp([before, after].reduce(larger), units), order.currency));
}

function larger(a: bigint, b: bigint): bigint {
  return a < b ? b : a;
}

/** Coupons first, which WooCommerce does not tell apart by line, then each fee below zero; together the whole difference. */
function discountsOf({ answer, order, worth }: LineParts): OrderLine['discounts'] {
  const { before, after } = amountsOf(answer, order);
  const minorOf = (exact: bigint) => toMoney(exact, order.currency).minor;
  const all = minorOf(before) - worth.goods;
  const fees = Math.max(0, Math.min(all, minorOf(after) - worth.goods));
  const weights = worth.feeShares.map((share) => share.weight);
  const isByFee = fees > 0 && weights.some((weight) => weight > 0);
  const shares = isByFee ? allocate({ minor: fees, currency: order.currency }, weights) : [];
  const ofCoupons = { ...couponsOf(order), minor: isByFee ? all - fees : all };
  const ofFees = shares.map(({ minor }, index) => {
    return { label: worth.feeShares[index]?.label ?? '', level: 'ORDER' as const, minor };
  });
  return [ofCoupons, ...ofFees]
    .filter((one) => one.minor > 0)
    .map(({ label, level, minor }) => {
      return { label: plainText(label), level, amount: toPair({ minor, currency: order.currency }) };
    });
}

function couponsOf({ coupon_lines }: OrderAnswer): Pick<OrderLine['discounts'][number], 'label' | 'level'> {
  const isOnOrder =
    coupon_lines.length > 0 && coupon_lines.every((one) => one.discount_type === 'fixed_cart');
  return { label: coupon_lines.map((one) => one.code).join(', '), level: isOnOrder ? 'ORDER' : 'LINE' };
}

/** All units before and after coupons, as the shop shows its prices. */
function amountsOf({ subtotal, total, taxes }: LineAnswer, order: OrderAnswer) {
  const inside = order.prices_include_tax ? taxes : [];
  return {
    before: inside.reduce((all, tax) => all + readExact(tax.subtotal), readExact(subtotal)),
    after: inside.reduce((all, tax) => all + readExact(tax.total), readExact(total)),
  };
}
