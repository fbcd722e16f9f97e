// What is kept of a shopper's cart at the Store API, and under which token?
import { createHash, randomBytes } from 'node:crypto';
import { type Asked, RestError } from '../rest/route.ts';
import { composeOrder, type OrderInput } from '../world/compose.ts';
import { lineOf } from '../world/lines.ts';
import { NOWHERE } from '../world/parties.ts';
import { productBySku } from '../world/seed-products.ts';
import { SENDING, SOLD_TO } from '../world/selling.ts';
import type { Site } from '../world/site.ts';
import type { BillingAddress, WooAddress, WooProduct } from '../world/site-types.ts';
import { ratesAt } from '../world/taxing.ts';

export type CartItem = { key: string; productId: number; quantity: number };
export type StoreCart = {
  /** The token it is asked for with. */
  id: string;
  items: CartItem[];
  coupons: string[];
  billing: BillingAddress;
  shipping: WooAddress;
  /** "flat_rate:1" */
  rate: string | null;
  orderId: string | null;
};

const carts = (site: Site) => site.table<StoreCart>('storeCarts');

/** The cart of the request's token, or a new one: asking makes it. */
export function cartAsked({ site, headers }: Asked): StoreCart {
  const token = headers['cart-token'];
  const known = typeof token === 'string' ? carts(site).get(token) : undefined;
  if (known) return known;
  const nobody = { ...NOWHERE, country: site.info.country };
  const billing = { ...nobody, email: '' };
  const empty = { items: [], coupons: [], billing, shipping: nobody, rate: null, orderId: null };
  return { id: randomBytes(24).toString('base64url'), ...empty };
}

export const keepCart = (site: Site, cart: StoreCart): StoreCart => carts(site).put(cart);

/** What would be sent with this cart, and what it would cost: empty where the shop does not send. */
export function ratesFor({ shipping }: StoreCart): { id: string; title: string; price: string }[] {
  if (!SOLD_TO.includes(shipping.country)) return [];
  return SENDING.map(({ title, price }, at) => ({ id: `flat_rate:${at + 1}`, title, price }));
}

export const chosenRate = (cart: StoreCart) => {
  const rates = ratesFor(cart);
  return rates.find((rate) => rate.id === cart.rate) ?? rates[0];
};

export const goodsOf = (site: Site, { productId }: CartItem): WooProduct | undefined =>
  site.products.get(String(productId));

/** The cart as an order would be made of it. */
export function inputOf(site: Site, cart: StoreCart): OrderInput {
  const rates = ratesAt(site, cart.shipping.country);
  const { currency } = site.info;
  const lines = cart.items.flatMap((item) => {
    const sku = goodsOf(site, item)?.sku ?? '';
    return productBySku(site, sku)
      ? (lineOf(site, { sku, quantity: item.quantity, rates }, { currency, rate: '1' }) ?? [])
      : [];
  });
  const rate = chosenRate(cart);
  return {
    ...{ currency, included: cart.shipping.country !== 'US', lines },
    coupons: cart.coupons.map((code) => ({ code, kind: 'percent', amount: '10' })),
    shipping: rate && lines.length > 0 ? { title: rate.title, price: rate.price, rates } : null,
  };
}

export const sumsOf = (site: Site, cart: StoreCart) => composeOrder(inputOf(site, cart));

export const keyOf = (productId: number): string => createHash('md5').update(String(productId)).digest('hex');

export const refusal = (status: number, code: string, message: string): RestError =>
  new RestError(status, code, message);
