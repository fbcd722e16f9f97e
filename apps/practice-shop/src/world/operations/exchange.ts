// How does an exchanged item become a line of the order?
import { fromShopMoney } from '../arithmetic/decimal-money.ts';
import { priceLines } from '../arithmetic/pricing.ts';
import { nextChildId } from '../ids.ts';
import type { Order } from '../order-types.ts';
import type { Return } from '../return-types.ts';
import type { Shop } from '../shop.ts';

/** Adds the processed units as a new line at the variant's price of today, taxed as the order's first line. */
export function addExchange(
  shop: Shop,
  draft: Order,
  target: Return,
  input: { id: string; quantity: number },
): void {
  const exchange = target.exchangeLineItems.find((each) => each.id === input.id);
  const found = exchange?.variantId ? shop.variant(exchange.variantId) : undefined;
  if (!exchange || !found) return;
  const { variant, product } = found;
  const unitPriceSet = fromShopMoney(variant.price, draft.rate, draft.presentmentCurrencyCode);
  const taxes = (draft.lineItems[0]?.taxLines ?? []).map(({ title, rate }) => ({ title, rate }));
  const [priced] = priceLines([{ unitPriceSet, quantity: input.quantity, taxes }], [], draft.taxesIncluded);
  if (!priced) return;
  const id = nextChildId(draft, 'LineItem');
  draft.lineItems.push({
    id,
    title: product.title,
    variantTitle: variant.title,
    name: `${product.title} - ${variant.title}`,
    sku: variant.sku,
    vendor: product.vendor,
    variantId: variant.id,
    productId: product.id,
    quantity: input.quantity,
    requiresShipping: variant.requiresShipping,
    taxable: variant.taxable,
    isGiftCard: product.isGiftCard,
    originalUnitPriceSet: unitPriceSet,
    customAttributes: [],
    ...priced,
  });
  exchange.processedQuantity += input.quantity;
  exchange.lineItemIds.push(id);
}
