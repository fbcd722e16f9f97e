// What does an order look like before it is paid?
import { fromPresentment, fromShopMoney, smallerOf, subtractBags } from '../arithmetic/decimal-money.ts';
import {
  type PricedLine,
  type PricingDiscount,
  priceLines,
  type TaxRate,
  taxOf,
} from '../arithmetic/pricing.ts';
import { writeMoment } from '../clock.ts';
import { nextChildId } from '../ids.ts';
import type { DiscountApplication, LineItem, Order } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { Customer, MoneyBag } from '../types.ts';
import type { World } from '../world.ts';
import { wholeAddress } from './customers.ts';
import type { CreateOrderInput, OrderDiscount, OrderLineInput, OrderShipping } from './order-input.ts';
import { taxRatesFor } from './tax-rates.ts';

type Stamp = { at: string; id: string; number: number };

/** Everything of a new order but its payment. */
export function draftOrder(world: World, shop: Shop, input: CreateOrderInput, customer: Customer): Order {
  const at = input.processedAt ? writeMoment(new Date(input.processedAt)) : world.timestamp();
  return draftOrderAt({ at, ...shop.orders.nextNumber() }, shop, input, customer);
}

/** The same, with moment and number given. */
export function draftOrderAt(stamp: Stamp, shop: Shop, input: CreateOrderInput, customer: Customer): Order {
  const currency = input.currency ?? shop.info.currencyCode;
  const country = input.shippingAddress?.countryCode ?? shop.info.countryCode;
  const terms: Terms = {
    currency,
    rate: currency === shop.info.currencyCode ? '1' : (input.rate ?? shop.info.rates[currency] ?? '1'),
    taxRates: input.taxRates ?? taxRatesFor(country),
    taxesIncluded: input.taxesIncluded ?? country !== 'US',
  };
  const draft = frameOf(stamp, shop, input, customer, terms);
  draft.discountApplications = (input.discounts ?? []).map((each) => applicationOf(each, currency));
  draft.lineItems = lineItemsOf(shop, draft, input, terms);
  if (input.shipping) addShipping(shop, draft, input.shipping, terms);
  return draft;
}

type Terms = { currency: string; rate: string; taxRates: TaxRate[]; taxesIncluded: boolean };

/** What no order has yet when it is made. */
const untouched = () => ({
  cancelledAt: null,
  cancelReason: null,
  closedAt: null,
  test: false,
  customAttributes: [],
  discountApplications: [],
  lineItems: [],
  shippingLines: [],
  transactions: [],
  fulfillments: [],
  refunds: [],
  returns: [],
  nextChild: {},
});

function frameOf(stamp: Stamp, shop: Shop, input: CreateOrderInput, customer: Customer, terms: Terms): Order {
  const { at, id, number } = stamp;
  const { shopper, discounts = [] } = input;
  return {
    ...untouched(),
    ...addressesOf(input, customer),
    id,
    number,
    name: `#${number}`,
    email: shopper.email,
    phone: shopper.phone ?? null,
    note: input.note ?? null,
    tags: input.tags ?? [],
    customerId: customer.id,
    customerLocale: shopper.locale ?? customer.locale,
    createdAt: at,
    processedAt: at,
    updatedAt: at,
    taxesIncluded: terms.taxesIncluded,
    currencyCode: shop.info.currencyCode,
    presentmentCurrencyCode: terms.currency,
    rate: terms.rate,
    discountCodes: discounts.flatMap((each) => (each.code ? [each.code] : [])),
  };
}

function addressesOf(
  { shopper, shippingAddress, billingAddress }: CreateOrderInput,
  customer: Customer,
): Pick<Order, 'shippingAddress' | 'billingAddress'> {
  const { firstName = customer.firstName, lastName = customer.lastName } = shopper;
  const name = { firstName, lastName };
  const shipping = shippingAddress ? wholeAddress(shippingAddress, name) : customer.defaultAddress;
  return {
    shippingAddress: shipping,
    billingAddress: billingAddress ? wholeAddress(billingAddress, name) : shipping,
  };
}

const applicationOf = (discount: OrderDiscount, currencyCode: string): DiscountApplication => ({
  kind: discount.code ? 'code' : 'manual',
  code: discount.code ?? null,
  title: discount.title ?? discount.code ?? (discount.kind === 'line' ? 'Line discount' : 'Order discount'),
  allocationMethod: discount.kind === 'line' ? 'EACH' : 'ACROSS',
  targetType: 'LINE_ITEM',
  targetSelection: discount.kind === 'line' ? 'EXPLICIT' : 'ALL',
  value:
    discount.percent === undefined
      ? { amount: discount.amount ?? '0', currencyCode }
      : { percentage: discount.percent },
});

function lineItemsOf(shop: Shop, draft: Order, input: CreateOrderInput, terms: Terms): LineItem[] {
  const units = input.lines.map((line) => unitPriceOf(shop, line, terms));
  const discounts = (input.discounts ?? []).map((each): PricingDiscount => {
    const line = each.kind === 'line' ? (each.line ?? null) : null;
    if (each.percent !== undefined) return { line, percent: each.percent };
    const presentment = { amount: each.amount ?? '0', currencyCode: terms.currency };
    return { line, amountSet: fromPresentment(presentment, terms.rate, shop.info.currencyCode) };
  });
  const priced = priceLines(
    input.lines.map((line, at) => ({
      unitPriceSet: units[at] as MoneyBag,
      quantity: line.quantity,
      taxes: line.taxRates ?? (isTaxable(shop, line) ? terms.taxRates : []),
    })),
    discounts,
    terms.taxesIncluded,
  );
  return input.lines.map((line, at) =>
    lineItemOf(shop, draft, line, units[at] as MoneyBag, priced[at] as PricedLine),
  );
}

const isTaxable = (shop: Shop, line: OrderLineInput): boolean =>
  line.variant ? (shop.variant(line.variant)?.variant.taxable ?? true) : true;

function unitPriceOf(shop: Shop, line: OrderLineInput, terms: Terms): MoneyBag {
  const own = shop.info.currencyCode;
  if (line.unitPrice !== undefined) {
    return fromPresentment({ amount: line.unitPrice, currencyCode: terms.currency }, terms.rate, own);
  }
  const price = line.variant ? shop.variant(line.variant)?.variant.price : undefined;
  return fromShopMoney(price ?? { amount: '0', currencyCode: own }, terms.rate, terms.currency);
}

function lineItemOf(
  shop: Shop,
  draft: Order,
  line: OrderLineInput,
  unit: MoneyBag,
  priced: PricedLine,
): LineItem {
  const found = line.variant ? shop.variant(line.variant) : undefined;
  const title = line.title ?? found?.product.title ?? 'Custom item';
  const variantTitle = found && found.variant.title !== 'Default Title' ? found.variant.title : null;
  return {
    id: nextChildId(draft, 'LineItem'),
    title,
    variantTitle,
    name: variantTitle ? `${title} - ${variantTitle}` : title,
    sku: found?.variant.sku ?? null,
    vendor: found?.product.vendor ?? null,
    variantId: found?.variant.id ?? null,
    productId: found?.product.id ?? null,
    quantity: line.quantity,
    requiresShipping: found?.variant.requiresShipping ?? true,
    taxable: found?.variant.taxable ?? true,
    isGiftCard: found?.product.isGiftCard ?? false,
    originalUnitPriceSet: unit,
    customAttributes: line.customAttributes ?? [],
    ...priced,
  };
}

function addShipping(shop: Shop, draft: Order, shipping: OrderShipping, terms: Terms): void {
  const bagOf = (amount: string): MoneyBag =>
    fromPresentment({ amount, currencyCode: terms.currency }, terms.rate, shop.info.currencyCode);
  const price = bagOf(shipping.price);
  const discountedPriceSet = shipping.discount
    ? subtractBags(price, smallerOf(bagOf(shipping.discount), price))
    : price;
  draft.shippingLines.push({
    id: nextChildId(draft, 'ShippingLine'),
    title: shipping.title ?? 'Standard',
    code: shipping.title ?? 'Standard',
    originalPriceSet: price,
    discountedPriceSet,
    discountAllocations: [],
    taxLines: taxOf(discountedPriceSet, shipping.taxRates ?? terms.taxRates, terms.taxesIncluded),
  });
}
