// What is for sale, and what is one thing like?
import { html, raw } from 'hono/html';
import { compareAmounts } from '../../world/arithmetic/decimal-money.ts';
import type { Product } from '../../world/types.ts';
import { writePrice } from '../money-text.ts';
import type { Html } from '../pages/html.ts';
import { listProducts, pictureOf, type ShopFront } from './shop-front.ts';

/** All goods, or those of one kind. */
export function renderCatalogue(front: ShopFront, kind: string | null): Html {
  const all = listProducts(front.shop);
  const kinds = [...new Set(all.map((product) => product.productType))].sort();
  const shown = kind ? all.filter((product) => product.productType === kind) : all;
  const current = (is: boolean) => (is ? html` aria-current="page"` : '');
  return html`<div class="hero"><h1>Woven slowly, worn for years</h1><p>Wool, linen and things for the table, from small workshops around the North Sea.</p></div>
<ul class="kinds"><li><a href="${front.base}"${current(!kind)}>Everything</a></li>${kinds.map(
    (each) =>
      html`<li><a href="${front.base}?kind=${encodeURIComponent(each)}"${current(each === kind)}>${each}</a></li>`,
  )}</ul>
<ul class="grid">${shown.map((product) => renderCard(front, product))}</ul>`;
}

function renderCard(front: ShopFront, product: Product): Html {
  return html`<li><a href="${front.base}/products/${product.handle}">
<img class="picture" src="${pictureOf(front, product)}" alt="" width="400" height="400" loading="lazy">
<h2>${product.title}</h2><span class="price">${priceRange(product)}</span>
${isFinalSale(product) ? html` <span class="badge warn">Final sale</span>` : ''}</a></li>`;
}

/** One product with its variants, where it comes from, and a way into the cart. */
export function renderProduct(front: ShopFront, product: Product): Html {
  const facts: [string, string | null][] = [
    ['Made by', product.vendor],
    ['Made in', countryName(product.countryCodeOfOrigin)],
    ['HS code', product.harmonizedSystemCode],
  ];
  return html`<div class="two">
<img class="picture" src="${pictureOf(front, product)}" alt="Drawing of ${product.title}" width="640" height="640">
<div><h1>${product.title}</h1><p class="price">${priceRange(product)}</p>
${isFinalSale(product) ? html`<p><span class="badge warn">Final sale</span> This item cannot be returned.</p>` : ''}
<p>${product.description}</p>
<form method="post" action="${front.base}/cart/lines">
${renderVariants(product)}
<div class="field"><label for="quantity">Quantity</label><input id="quantity" name="quantity" type="number" min="1" max="20" value="1" required></div>
<button class="wide">Add to cart</button></form>
${raw(front.appBlocks.product)}
<h2>Details</h2><dl class="facts">${facts.map(([name, value]) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : ''))}</dl>
</div></div>`;
}

function renderVariants({ variants }: Product): Html {
  const [only] = variants;
  if (variants.length === 1 && only) return html`<input type="hidden" name="sku" value="${only.sku}">`;
  const options = variants.map((variant) => {
    const isOut = variant.inventoryQuantity <= 0;
    const price = writePrice(variant.price);
    const label = `${variant.title}, ${price}${isOut ? ', sold out' : ''}`;
    return html`<option value="${variant.sku}"${isOut ? html` disabled` : ''}>${label}</option>`;
  });
  const name = variants[0]?.options.map((option) => option.name).join(' and ') ?? 'Kind';
  return html`<div class="field"><label for="sku">${name}</label><select id="sku" name="sku">${options}</select></div>`;
}

function priceRange({ variants }: Product): string {
  const prices = variants.map((variant) => variant.price).sort(compareAmounts);
  const [lowest, highest] = [prices[0], prices.at(-1)];
  if (!lowest || !highest) return '';
  return lowest.amount === highest.amount ? writePrice(lowest) : `from ${writePrice(lowest)}`;
}

function isFinalSale(product: Product): boolean {
  return product.tags.includes('final-sale');
}

/** "Denmark" for DK. */
export function countryName(code: string | null): string | null {
  return code === null ? null : (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code);
}
