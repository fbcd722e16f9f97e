// What does the WooCommerce sell? The same goods as the other practice shop, as WooCommerce keeps them.
import type { Product, Variant } from '../../world/types.ts';
import { type Site, slugOf, termOf } from './site.ts';
import type { WooProduct } from './site-types.ts';

/** Puts the goods into the site; those that come in one shape are simple products. */
export function seedProducts(site: Site, products: Product[]): void {
  const terms = new Map<string, number>();
  const term = (name: string) => {
    const id = terms.get(name) ?? site.next('term');
    terms.set(name, id);
    return termOf(id, name);
  };
  for (const product of products) {
    const isSimple = product.variants.length === 1;
    const parent = productRow(site, product, {
      categories: [term(product.productType)],
      tags: product.tags.map(term),
    });
    const [only] = product.variants;
    if (isSimple && only) site.products.put({ ...parent, ...goodsOf(only) });
    else putVariable(site, parent, product.variants);
  }
}

type Terms = Pick<WooProduct, 'categories' | 'tags'>;

function productRow(site: Site, product: Product, terms: Terms): WooProduct {
  const at = site.now();
  return {
    ...{ id: String(site.next('post')), parent_id: 0, name: product.title, slug: product.handle },
    ...{ type: 'simple', created: at, modified: at, description: product.description, sku: '', price: '' },
    ...{ virtual: product.isGiftCard, manage_stock: false, stock_quantity: null, weight: '', tax_class: '' },
    ...terms,
    ...{ attribute: null, options: [], variations: [], total_sales: 0, picture: product.picture },
  };
}

const goodsOf = (variant: Variant) => ({
  sku: variant.sku,
  price: variant.price.amount,
  virtual: !variant.requiresShipping,
  manage_stock: true,
  stock_quantity: variant.inventoryQuantity,
  weight: String(variant.weightGrams / 1000),
});

function putVariable(site: Site, parent: WooProduct, variants: Variant[]): void {
  const rows = variants.map((variant): WooProduct => {
    const { name = '', value = '' } = variant.options[0] ?? {};
    const id = String(site.next('post'));
    const own = { id, parent_id: Number(parent.id), type: 'variation' as const, name: value };
    const bare = { categories: [], tags: [], description: '', attribute: { name, option: value } };
    return { ...parent, ...goodsOf(variant), ...own, ...bare, slug: `${parent.slug}-${slugOf(value)}` };
  });
  const axis = { name: rows[0]?.attribute?.name ?? '', option: '' };
  const options = rows.map((row) => row.attribute?.option ?? '');
  site.products.put({
    ...parent,
    ...{ type: 'variable', price: rows[0]?.price ?? '', attribute: axis, options },
    variations: rows.map((row) => Number(row.id)),
  });
  for (const row of rows) site.products.put(row);
}

/** What a SKU names, and what it is a shape of. */
export function productBySku(
  site: Site,
  sku: string,
): { product: WooProduct; parent: WooProduct | null } | undefined {
  const product = site.products.find((row) => row.sku === sku);
  if (!product) return undefined;
  return { product, parent: site.products.get(String(product.parent_id)) ?? null };
}
