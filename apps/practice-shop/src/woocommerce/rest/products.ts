// How are products and their variations read over the REST?
import { toLocal } from '../world/moments.ts';
import type { Site } from '../world/site.ts';
import type { WooProduct } from '../world/site-types.ts';
import { linksOf } from './order-answer.ts';
import { answerPage, chosen, readPage } from './paging.ts';
import { textOf } from './parameters.ts';
import { type Asked, invalidId, RestError, type Route } from './route.ts';

const at = '/wc/v3/products';

export const productRoutes: Route[] = [
  { method: 'GET', path: at, operation: 'products.list', handle: listProducts },
  { method: 'GET', path: `${at}/:id`, operation: 'products.read', handle: readProduct },
  { method: 'GET', path: `${at}/:id/variations`, operation: 'variations.list', handle: listVariations },
  {
    method: 'GET',
    path: `${at}/:id/variations/:idOfShape`,
    operation: 'variations.read',
    handle: readVariation,
  },
];

const byIdDown = (a: WooProduct, b: WooProduct) => Number(b.id) - Number(a.id);

function listProducts(asked: Asked) {
  const page = readPage(asked);
  const skus = textOf(asked.query, 'sku')?.split(',');
  const type = textOf(asked.query, 'type');
  // A variation is answered here when its SKU is named, and only then: not by its id.
  const rows = asked.site.products.filter(
    (row) =>
      (skus === undefined ? row.type !== 'variation' : skus.includes(row.sku)) &&
      (type === undefined || row.type === type),
  );
  const sorted = chosen(asked, rows).sort(byIdDown);
  return answerPage(asked, page.order === 'asc' ? sorted.reverse() : sorted, page, (row) =>
    writeProduct(asked.site, row),
  );
}

function readProduct({ site, path }: Asked) {
  const product = site.products.get(path.id ?? '');
  if (!product) throw invalidId('product');
  return { body: writeProduct(site, product) };
}

function listVariations(asked: Asked) {
  const page = readPage(asked);
  const parent = Number(asked.path.id);
  const rows = chosen(
    asked,
    asked.site.products.filter((row) => row.parent_id === parent),
  ).sort(byIdDown);
  return answerPage(asked, rows, page, (row) => writeVariation(asked.site, row));
}

function readVariation({ site, path }: Asked) {
  const shape = site.products.get(path.idOfShape ?? '');
  if (!shape || shape.parent_id !== Number(path.id))
    throw new RestError(404, 'woocommerce_rest_product_variation_invalid_id', 'Invalid ID.');
  return { body: writeVariation(site, shape) };
}

const permalinkOf = (site: Site, slug: string): string => `${site.url}/product/${slug}/`;

/** What a product and a variation tell alike. */
function common(site: Site, row: WooProduct) {
  const local = (gmt: string) => toLocal(gmt, site.info.timezone);
  const isIn = row.stock_quantity === null || row.stock_quantity > 0;
  const sale = {
    date_on_sale_from: null,
    date_on_sale_from_gmt: null,
    date_on_sale_to: null,
    date_on_sale_to_gmt: null,
  };
  return {
    id: Number(row.id),
    type: row.type,
    date_created: local(row.created),
    date_created_gmt: row.created,
    date_modified: local(row.modified),
    date_modified_gmt: row.modified,
    description: row.description,
    sku: row.sku,
    global_unique_id: '',
    price: row.price,
    regular_price: row.type === 'variable' ? '' : row.price,
    sale_price: '',
    ...sale,
    ...{ on_sale: false, status: 'publish', purchasable: true, virtual: row.virtual },
    ...{ downloadable: false, downloads: [], download_limit: -1, download_expiry: -1 },
    ...{ tax_status: 'taxable', tax_class: row.tax_class },
    ...{ manage_stock: row.manage_stock, stock_quantity: row.stock_quantity },
    stock_status: isIn ? 'instock' : 'outofstock',
    ...{ backorders: 'no', backorders_allowed: false, backordered: false, low_stock_amount: null },
    ...{ weight: row.weight, dimensions: { length: '', width: '', height: '' } },
    ...{ shipping_class: '', shipping_class_id: 0, menu_order: 0, meta_data: [] },
    parent_id: row.parent_id,
  };
}

function writeProduct(site: Site, row: WooProduct) {
  const axis = row.type === 'variable' && row.attribute;
  const attributes = axis
    ? [
        {
          id: 0,
          name: axis.name,
          slug: axis.name,
          position: 0,
          visible: true,
          variation: true,
          options: row.options,
        },
      ]
    : [];
  return {
    ...common(site, row),
    ...{ name: row.name, slug: row.slug, permalink: permalinkOf(site, row.slug) },
    ...{
      featured: false,
      catalog_visibility: 'visible',
      short_description: '',
      total_sales: row.total_sales,
    },
    ...{ external_url: '', button_text: '', sold_individually: false },
    ...{ shipping_required: !row.virtual, shipping_taxable: !row.virtual, reviews_allowed: true },
    ...{ average_rating: '0.00', rating_count: 0, upsell_ids: [], cross_sell_ids: [], purchase_note: '' },
    ...{
      categories: row.categories,
      brands: [],
      tags: row.tags,
      images: [],
      attributes,
      default_attributes: [],
    },
    ...{ variations: row.variations, grouped_products: [], related_ids: [], post_password: '' },
    price_html: `<span class="woocommerce-Price-amount amount">${row.price}</span>`,
    has_options: row.type === 'variable',
    _links: linksOf(site, 'products', Number(row.id)),
  };
}

function writeVariation(site: Site, row: WooProduct) {
  const parent = site.products.get(String(row.parent_id));
  const { name = '', option = '' } = row.attribute ?? {};
  const slug = name.toLowerCase();
  const query = `?attribute_${slug}=${encodeURIComponent(option)}`;
  return {
    ...common(site, row),
    permalink: permalinkOf(site, parent?.slug ?? '') + query,
    image: null,
    attributes: [{ id: 0, name, slug, option }],
    name: row.name,
    _links: {
      ...linksOf(site, `products/${row.parent_id}/variations`, Number(row.id)),
      up: [{ href: `${site.url}/wp-json/wc/v3/products/${row.parent_id}` }],
    },
  };
}
