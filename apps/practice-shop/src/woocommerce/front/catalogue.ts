// What is for sale, what is one thing like, and what lies in the cart?
import { html } from 'hono/html';
import type { Html } from '../../edges/pages/html.ts';
import { productBySku } from '../world/seed-products.ts';
import type { WooProduct } from '../world/site-types.ts';
import type { Front } from './front.ts';
import { price } from './money.ts';

const pictureOf = ({ base }: Front, slug: string): string => `${base}/product/${slug}/image.svg`;

export function renderCatalogue(front: Front): Html {
  const { site } = front.open;
  const listed = site.products.filter((row) => row.type !== 'variation');
  return html`<div class="hero"><h1>Woven slowly, worn for years</h1><p>The same goods as in the shop next door, sold by WooCommerce.</p></div>
<ul class="grid">${listed.map(
    (row) => html`<li><a href="${front.base}/product/${row.slug}/">
<img class="picture" src="${pictureOf(front, row.slug)}" alt="" width="400" height="400" loading="lazy">
<h2>${row.name}</h2><span class="price">${price(row.price, site.info.currency)}</span></a></li>`,
  )}</ul>`;
}

export function renderProduct(front: Front, product: WooProduct, terms: Html | string): Html {
  const { site } = front.open;
  const shapes = product.variations.flatMap((id) => site.products.get(String(id)) ?? []);
  const choice =
    shapes.length === 0
      ? html`<input type="hidden" name="sku" value="${product.sku}">`
      : html`<div class="field"><label for="sku">${product.attribute?.name ?? 'Kind'}</label><select id="sku" name="sku">${shapes.map(
          (shape) =>
            html`<option value="${shape.sku}">${shape.name}, ${price(shape.price, site.info.currency)}</option>`,
        )}</select></div>`;
  return html`<div class="two"><img class="picture" src="${pictureOf(front, product.slug)}" alt="Drawing of ${product.name}" width="640" height="640">
<div><h1>${product.name}</h1><p class="price">${price(product.price, site.info.currency)}</p><p>${product.description}</p>
<form method="post" action="${front.base}/cart/">${choice}
<div class="field"><label for="quantity">Quantity</label><input id="quantity" name="quantity" type="number" min="1" max="20" value="1" required></div>
<button class="wide">Add to cart</button></form>${terms}</div></div>`;
}

export function renderCart(front: Front): Html {
  const { base, cart, open } = front;
  const lines = cart.flatMap((line) => {
    const found = productBySku(open.site, line.sku);
    return found ? [{ ...line, ...found }] : [];
  });
  if (lines.length === 0)
    return html`<h1>Your cart is empty</h1><p><a class="button" href="${base}/">Return to shop</a></p>`;
  return html`<h1>Cart</h1>${lines.map(
    ({
      sku,
      quantity,
      product,
      parent,
    }) => html`<div class="line"><img src="${pictureOf(front, (parent ?? product).slug)}" alt="" width="72" height="72">
<div><h2>${parent ? `${parent.name} - ${product.name}` : product.name}</h2>
<form method="post" action="${base}/cart/"><input type="hidden" name="sku" value="${sku}"><input type="hidden" name="set" value="1">
<label class="small" for="quantity-${sku}">Quantity</label><input id="quantity-${sku}" name="quantity" type="number" min="0" max="20" value="${quantity}"> <button class="link">Update</button></form></div>
<span class="price">${price(product.price, open.site.info.currency)}</span></div>`,
  )}<p style="margin-top:24px"><a class="button" href="${base}/checkout/">Proceed to checkout</a></p>`;
}
