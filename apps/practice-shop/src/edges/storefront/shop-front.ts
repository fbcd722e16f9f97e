// What does every page of a shop's storefront need to know?
import { html, raw } from 'hono/html';
import type { Shop } from '../../world/shop.ts';
import type { Product } from '../../world/types.ts';
import type { Html } from '../pages/html.ts';
import type { AppBlocks } from './app-blocks.ts';

/** `base` is where the storefront is mounted: "/shop/practice". */
export type ShopFront = {
  shop: Shop;
  base: string;
  appHandle: string;
  cartCount: number;
  shopperName: string | null;
  /** The reader's, as the address says: `?locale=de`. */
  language: string;
  appBlocks: AppBlocks;
};

/** The frame of every page: the shop's name, its few doors, its foot. */
export function renderFront(front: ShopFront, main: Html): Html {
  const { shop, base, appHandle, cartCount, shopperName } = front;
  const returns = `${base}/apps/${appHandle}/`;
  return html`<body>
<header class="site"><div>
<a class="brand" href="${base}">${shop.info.name}</a>
<nav aria-label="Shop"><a href="${base}">Everything</a><a href="${returns}">Returns</a><a href="${base}/account">${shopperName ?? 'Sign in'}</a><a href="${base}/cart">Cart (${cartCount})</a></nav>
</div></header>
<main>${main}${raw(front.appBlocks.section)}</main>
<footer class="site"><div><span>${shop.info.name}, ${shop.info.email}</span><a href="${returns}">Orders and returns</a><a href="/">About this practice shop</a></div></footer>
${raw(front.appBlocks.body)}
</body>`;
}

/** Where a product's picture lies. */
export function pictureOf(front: ShopFront, product: Product): string {
  return `${front.base}/products/${product.handle}/image.svg`;
}

/** What stands on the list: active goods. */
export function listProducts(shop: Shop): Product[] {
  return shop.products.filter((product) => product.status === 'ACTIVE');
}
