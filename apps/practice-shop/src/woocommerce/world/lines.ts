// How does a wish for goods become a line of an order?
import type { LineInput } from './compose.ts';
import { big, digitsOf, write } from './decimal.ts';
import { productBySku } from './seed-products.ts';
import type { Site } from './site.ts';
import type { Rate } from './taxing.ts';

export type LineWish = {
  sku?: string | undefined;
  title?: string | undefined;
  unitPrice?: string | undefined;
  quantity: number;
  rates: Rate[];
};

/** The line, priced in the order's currency; undefined when there is no such SKU and no title either. */
export function lineOf(
  site: Site,
  wish: LineWish,
  { currency, rate }: { currency: string; rate: string },
): LineInput | undefined {
  const found = wish.sku === undefined ? undefined : productBySku(site, wish.sku);
  const own = { quantity: wish.quantity, rates: wish.rates, tax_class: '' };
  if (!found) {
    if (wish.title === undefined || wish.unitPrice === undefined) return undefined;
    const nothing = { product_id: 0, variation_id: 0, sku: '', parent_name: null, meta: [] };
    return { ...own, ...nothing, name: wish.title, unitPrice: wish.unitPrice };
  }
  const { product, parent } = found;
  const listed = write(big(product.price).times(rate), digitsOf(currency));
  const { attribute } = product;
  return {
    ...own,
    name: wish.title ?? (parent ? `${parent.name} - ${product.name}` : product.name),
    product_id: Number(parent?.id ?? product.id),
    variation_id: parent ? Number(product.id) : 0,
    sku: product.sku,
    parent_name: parent?.name ?? null,
    unitPrice: wish.unitPrice ?? listed,
    meta: attribute && parent ? [{ key: attribute.name.toLowerCase(), value: attribute.option }] : [],
  };
}
