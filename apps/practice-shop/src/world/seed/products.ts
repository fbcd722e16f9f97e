// How do the rows of the catalogue become products with variants?
import type { Shop } from '../shop.ts';
import type { Product, Variant } from '../types.ts';
import type { World } from '../world.ts';
import { CATALOGUE, type CatalogueRow } from './catalogue.ts';

const handleOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function skuOf(handle: string, at: number): string {
  const letters = handle
    .split('-')
    .map((word) => word.slice(0, 3))
    .join('')
    .slice(0, 9)
    .toUpperCase();
  return `${letters}-${at + 1}`;
}

/** Bigger sizes and gift cards of greater worth cost what they say; else all variants cost the same. */
function priceOf(row: CatalogueRow, value: string, at: number): string {
  if (row.shape === 'card') return `${value}.00`;
  const isBigger = row.optionName === 'Height' || value.includes('×');
  return isBigger ? (Number(row.price) * (1 + at * 0.35)).toFixed(2) : row.price;
}

function variantOf(shop: Shop, row: CatalogueRow, handle: string, value: string, at: number): Variant {
  return {
    id: shop.newId('ProductVariant'),
    title: value,
    sku: skuOf(handle, at),
    barcode: '',
    price: { amount: priceOf(row, value, at), currencyCode: shop.info.currencyCode },
    options: [{ name: row.optionName, value }],
    inventoryQuantity: 25 + ((at * 17) % 40),
    weightGrams: row.grams,
    requiresShipping: row.shape !== 'card',
    taxable: row.shape !== 'card',
    inventoryItemId: shop.newId('InventoryItem'),
  };
}

/** Puts the whole catalogue into the shop. */
export function seedProducts(world: World, shop: Shop): Product[] {
  const at = world.timestamp();
  return CATALOGUE.map((row) => {
    const handle = handleOf(row.title);
    return shop.products.put({
      id: shop.newId('Product'),
      title: row.title,
      handle,
      description: row.text,
      vendor: 'Fjord & Loom',
      productType: row.type,
      tags: row.tags,
      status: 'ACTIVE',
      harmonizedSystemCode: row.hs || null,
      countryCodeOfOrigin: row.origin || null,
      isGiftCard: row.shape === 'card',
      picture: { shape: row.shape, main: row.main, accent: row.accent },
      createdAt: at,
      updatedAt: at,
      variants: row.optionValues.map((value, place) => variantOf(shop, row, handle, value, place)),
    });
  });
}
