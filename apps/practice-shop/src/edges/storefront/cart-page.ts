// What lies in the cart, and what does it come to so far?
import { html } from 'hono/html';
import type { Shop } from '../../world/shop.ts';
import type { Product, Variant } from '../../world/types.ts';
import { writePrice } from '../money-text.ts';
import type { Html } from '../pages/html.ts';
import { pictureOf, type ShopFront } from './shop-front.ts';
import type { CartLine } from './shopper-cookie.ts';

export type KnownLine = CartLine & { product: Product; variant: Variant };

/** The lines whose goods the shop still has. */
export function knownLines(shop: Shop, lines: CartLine[]): KnownLine[] {
  return lines.flatMap((line) => {
    const found = shop.variant(line.sku);
    return found ? [{ ...line, ...found }] : [];
  });
}

export function renderCart(front: ShopFront, lines: KnownLine[]): Html {
  if (lines.length === 0)
    return html`<h1>Your cart is empty</h1><p><a class="button" href="${front.base}">See what we have</a></p>`;
  return html`<h1>Your cart</h1>${lines.map((line) => renderLine(front, line))}
<p style="margin-top:24px"><a class="button" href="${front.base}/checkout">Go to checkout</a></p>
<p class="muted small">Shipping and tax are counted at checkout, before you pay.</p>`;
}

function renderLine(front: ShopFront, { product, variant, quantity, sku }: KnownLine): Html {
  const field = `quantity-${sku}`;
  return html`<div class="line"><img src="${pictureOf(front, product)}" alt="" width="72" height="72">
<div><h2><a href="${front.base}/products/${product.handle}">${product.title}</a></h2>
<div class="muted">${variantTitle(variant)}</div>
<form method="post" action="${front.base}/cart/lines/${sku}"><label class="small" for="${field}">Quantity</label>
<input id="${field}" name="quantity" type="number" min="0" max="20" value="${quantity}"> <button class="link">Update</button></form></div>
<span class="price">${writePrice(variant.price)}</span></div>`;
}

/** "M, sand"; nothing when there is but one kind. */
export function variantTitle(variant: Variant): string {
  return variant.title === 'Default Title' ? '' : variant.title;
}
