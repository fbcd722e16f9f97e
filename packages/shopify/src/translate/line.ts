// How do Shopify's lines and shipping lines become ours?
import type { Money, MoneyPair } from '@aftercare/core/money/money.ts';
import type { Order, OrderLine } from '@aftercare/core/order/order.ts';
import type { DiscountAllocation, LineAnswer, ShippingLineAnswer } from '../answers/line.ts';

type ShippingLine = Order['shippingLines'][number];
type Discount = OrderLine['discounts'][number];

/** One line; its discounted total is what all units cost less every discount, of the line and of the order. */
export function toLine(answer: LineAnswer): OrderLine {
  const discounts = answer.discountAllocations.map(toDiscount);
  return {
    id: answer.id,
    title: answer.title,
    variantTitle: answer.variantTitle,
    sku: answer.sku,
    productId: answer.product?.id ?? null,
    variantId: answer.variant?.id ?? null,
    productTags: answer.product?.tags ?? [],
    imageUrl: answer.image?.url ?? null,
    quantity: answer.quantity,
    currentQuantity: answer.currentQuantity,
    refundableQuantity: answer.refundableQuantity,
    requiresShipping: answer.requiresShipping,
    isGiftCard: answer.isGiftCard,
    unitPrice: answer.originalUnitPriceSet,
    discountedTotal: discountedTotal(answer.originalUnitPriceSet, answer.quantity, discounts),
    discounts,
    taxes: answer.taxLines.map(toTax),
  };
}

/** One shipping line; Shopify leaves the id out on lines of some old orders. */
export function toShippingLine(answer: ShippingLineAnswer): ShippingLine {
  return {
    id: answer.id ?? '',
    title: answer.title,
    price: answer.originalPriceSet,
    discountedPrice: answer.discountedPriceSet,
    discounts: answer.discountAllocations.map(toDiscount),
    taxes: answer.taxLines.map(toTax),
  };
}

function toTax(tax: LineAnswer['taxLines'][number]): OrderLine['taxes'][number] {
  return { title: tax.title, rate: tax.rate, amount: tax.priceSet };
}

function toDiscount({ allocatedAmountSet, discountApplication }: DiscountAllocation): Discount {
  const { title, code, allocationMethod, targetSelection } = discountApplication;
  // A discount on the whole order is the one spread over all lines; the others aim at lines.
  const isOnOrder = allocationMethod === 'ACROSS' && targetSelection === 'ALL';
  return { label: code ?? title ?? '', level: isOnOrder ? 'ORDER' : 'LINE', amount: allocatedAmountSet };
}

function discountedTotal(unit: MoneyPair, quantity: number, discounts: readonly Discount[]): MoneyPair {
  const side = (pick: (pair: MoneyPair) => Money): Money => ({
    minor: discounts.reduce(
      (left, discount) => left - pick(discount.amount).minor,
      pick(unit).minor * quantity,
    ),
    currency: pick(unit).currency,
  });
  return { shop: side((pair) => pair.shop), presentment: side((pair) => pair.presentment) };
}
