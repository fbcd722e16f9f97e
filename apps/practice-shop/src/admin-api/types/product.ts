// What do a product, its variants and its stock answer?
import { numberOf } from '../../world/ids.ts';
import type { Product, Variant } from '../../world/types.ts';
import { connect } from '../connection.ts';
import { type Context, fieldsOf, type Plain, plain } from '../context.ts';
import { imageOf, mediaOf } from './image.ts';

type P = Plain<Product>;
type V = Plain<Variant & { product: Product }>;

/** A variant as a source; it needs its product. */
export const variantSource = (product: Product, variant: Variant): V =>
  plain('ProductVariant', { ...variant, product });

const cheapestFirst = (product: Product) =>
  product.variants.map((each) => each.price).toSorted((a, b) => Number(a.amount) - Number(b.amount));
const textCursor = (row: { id: string }): string => Buffer.from(row.id).toString('base64url');
const zeroCount = () => ({ count: 0, precision: 'EXACT' });

export const productFields = fieldsOf<P>({
  availablePublicationsCount: zeroCount,
  bodyHtml: ({ row }) => `<p>${row.description}</p>`,
  customProductType: ({ row }) => row.productType,
  defaultCursor: ({ row }) => textCursor(row),
  description: ({ row }, { truncateAt }) =>
    typeof truncateAt === 'number' ? row.description.slice(0, truncateAt) : row.description,
  descriptionHtml: ({ row }) => `<p>${row.description}</p>`,
  descriptionPlainSummary: ({ row }) => row.description,
  featuredImage: ({ row }, _, ctx) => imageOf(ctx, row),
  featuredMedia: ({ row }, _, ctx) => mediaOf(ctx, row),
  hasOnlyDefaultVariant: ({ row }) => row.variants.length === 1,
  hasOutOfStockVariants: ({ row }) => row.variants.some((each) => each.inventoryQuantity <= 0),
  images: ({ row }, args, ctx) => connect([imageOf(ctx, row)], args, ctx),
  media: ({ row }, args, ctx) => connect([mediaOf(ctx, row)], args, ctx),
  mediaCount: () => ({ count: 1, precision: 'EXACT' }),
  onlineStoreUrl: ({ row }, _, ctx) => `https://${ctx.shop.domain}/products/${row.handle}`,
  onlineStorePreviewUrl: ({ row }, _, ctx) => `https://${ctx.shop.domain}/products/${row.handle}`,
  options: ({ row }) => optionsOf(row),
  priceRangeV2: ({ row }) => ({
    minVariantPrice: cheapestFirst(row)[0],
    maxVariantPrice: cheapestFirst(row).at(-1),
  }),
  publishedAt: ({ row }) => row.createdAt,
  seo: ({ row }) => ({ title: row.title, description: row.description }),
  storefrontId: ({ row }) => row.id,
  totalInventory: ({ row }) => row.variants.reduce((all, each) => all + each.inventoryQuantity, 0),
  totalVariants: ({ row }) => row.variants.length,
  tracksInventory: () => true,
  variants: ({ row }, args, ctx) =>
    connect(
      row.variants.map((each) => variantSource(row, each)),
      args,
      ctx,
    ),
  variantsCount: ({ row }) => ({ count: row.variants.length, precision: 'EXACT' }),
});

function optionsOf(product: Product) {
  const names = [...new Set(product.variants.flatMap((each) => each.options.map((option) => option.name)))];
  return names.map((name, at) => {
    const all = product.variants.flatMap((each) => each.options.filter((option) => option.name === name));
    const values = [...new Set(all.map((option) => option.value))];
    const id = `gid://shopify/ProductOption/${numberOf(product.id)}${at}`;
    return plain('ProductOption', {
      id,
      name,
      position: at + 1,
      values,
      optionValues: values.map((value) => valueSource(id, value)),
    });
  });
}

function valueSource(optionId: string, name: string) {
  const place = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000, 7);
  const id = `gid://shopify/ProductOptionValue/${numberOf(optionId)}${place}`;
  return plain('ProductOptionValue', { id, name, hasVariants: true });
}

export const variantFields = fieldsOf<V>({
  availableForSale: ({ row }) => row.inventoryQuantity > 0,
  availablePublicationsCount: zeroCount,
  createdAt: ({ row }) => row.product.createdAt,
  updatedAt: ({ row }) => row.product.updatedAt,
  defaultCursor: ({ row }) => textCursor(row),
  displayName: ({ row }) => `${row.product.title} - ${row.title}`,
  image: ({ row }, _, ctx) => imageOf(ctx, row.product),
  media: ({ row }, args, ctx) => connect([mediaOf(ctx, row.product)], args, ctx),
  inventoryItem: ({ row }) => plain('InventoryItem', { id: row.inventoryItemId, variant: row }),
  inventoryPolicy: () => 'DENY',
  position: ({ row }) => row.product.variants.findIndex((each) => each.id === row.id) + 1,
  price: ({ row }) => row.price.amount,
  product: ({ row }) => plain('Product', row.product),
  selectedOptions: ({ row }) =>
    row.options.map((option, at) => ({
      ...option,
      optionValue: valueSource(`gid://shopify/ProductOption/${numberOf(row.product.id)}${at}`, option.value),
    })),
  sellableOnlineQuantity: ({ row }) => row.inventoryQuantity,
  storefrontId: ({ row }) => row.id,
});

type I = Plain<{ id: string; variant: V['row'] }>;

export const inventoryItemFields = fieldsOf<I>({
  countryCodeOfOrigin: ({ row }) => row.variant.product.countryCodeOfOrigin,
  countryHarmonizedSystemCodes: (_, args, ctx) => connect([], args, ctx),
  createdAt: ({ row }) => row.variant.product.createdAt,
  updatedAt: ({ row }) => row.variant.product.updatedAt,
  duplicateSkuCount: () => 0,
  harmonizedSystemCode: ({ row }) => row.variant.product.harmonizedSystemCode,
  measurement: ({ row }) => ({
    id: row.id.replace('InventoryItem', 'InventoryItemMeasurement'),
    weight: { unit: 'GRAMS', value: row.variant.weightGrams },
  }),
  requiresShipping: ({ row }) => row.variant.requiresShipping,
  sku: ({ row }) => row.variant.sku,
  tracked: () => true,
  trackedEditable: () => ({ locked: false, reason: null }),
  variant: ({ row }) => plain('ProductVariant', row.variant),
  variants: ({ row }, args, ctx) => connect([plain('ProductVariant', row.variant)], args, ctx),
});

/** Every product of the shop as sources. */
export const productSources = (ctx: Context): P[] =>
  [...ctx.shop.products.values()].map((each) => plain('Product', each));

/** Every variant of the shop as sources. */
export const variantSources = (ctx: Context): V[] =>
  [...ctx.shop.products.values()].flatMap((product) =>
    product.variants.map((each) => variantSource(product, each)),
  );
