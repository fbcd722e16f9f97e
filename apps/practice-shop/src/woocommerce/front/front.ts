// What does every page of the shop's own site share: its frame, its doors, who is signed in?
import type { CookieOptions, Request, Response } from 'express';
import { html } from 'hono/html';
import { type Html, sendPage } from '../../edges/pages/html.ts';
import { shopStyles } from '../../edges/storefront/styles.ts';
import type { OpenSite } from '../open-site.ts';
import type { WooCustomer } from '../world/site-types.ts';

/** `base` is where the site is mounted: "" at its own host, "/site/practice-woo.example" on the practice port. */
export type Front = { open: OpenSite; base: string; shopper: WooCustomer | null; cart: CartLine[] };
export type CartLine = { sku: string; quantity: number };

const SHOPPER = 'woo_shopper';
const CART = 'woo_cart';
const OPTIONS: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/' };
const MOST_LINES = 60;
const MOST_UNITS = 20;

export function frontOf(open: OpenSite, request: Request): Front {
  const shopper = open.site.customers.get(readCookie(request, SHOPPER) ?? '') ?? null;
  return { open, base: request.baseUrl, shopper, cart: readCart(request) };
}

export function writeShopper(response: Response, id: string | null): void {
  if (id) response.cookie(SHOPPER, id, OPTIONS);
  else response.clearCookie(SHOPPER, OPTIONS);
}

function readCart(request: Request): CartLine[] {
  const parts = (readCookie(request, CART) ?? '').split('|').map((part) => part.split('*'));
  return parts.flatMap(([sku, count]) => {
    const quantity = Number(count);
    return sku && Number.isInteger(quantity) && quantity > 0 && quantity <= MOST_UNITS
      ? [{ sku, quantity }]
      : [];
  });
}

export function writeCart(response: Response, lines: CartLine[]): void {
  const kept = lines.filter((line) => line.quantity > 0).slice(0, MOST_LINES);
  const value = kept.map(({ sku, quantity }) => `${sku}*${Math.min(quantity, MOST_UNITS)}`).join('|');
  response.cookie(CART, value, OPTIONS);
}

function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.split('=', 2);
    if (key?.trim() === name && value !== undefined) return decode(value.trim());
  }
  return undefined;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A broken escape is a visitor's own making: it means nothing.
    return '';
  }
}

export type Shown = { title: string; main: Html; status?: number; head?: Html | string; styleSrc?: string };

/** A whole page of the shop. */
export async function sendFront(response: Response, front: Front, shown: Shown): Promise<void> {
  const { base, open, shopper, cart } = front;
  const count = cart.reduce((sum, line) => sum + line.quantity, 0);
  const body = html`<body>
<header class="site"><div>
<a class="brand" href="${base}/">${open.site.info.name}</a>
<nav aria-label="Shop"><a href="${base}/">Shop</a><a href="${base}/returns/">Returns</a><a href="${base}/my-account/">${shopper ? `${shopper.first_name} ${shopper.last_name}` : 'My account'}</a><a href="${base}/cart/">Cart (${count})</a></nav>
</div></header>
<main>${shown.main}</main>
<footer class="site"><div><span>${open.site.info.name}, a WooCommerce shop</span><a href="${base}/returns/">Orders and returns</a><a href="${base}/wp-admin/">For the merchant</a></div></footer>
</body>`;
  const page = { title: `${shown.title} – ${open.site.info.name}`, styles: shopStyles, body };
  const policy = {
    ...(shown.status && { status: shown.status }),
    ...(shown.styleSrc && { styleSrc: shown.styleSrc }),
  };
  await sendPage(response, shown.head ? { ...page, head: shown.head } : page, policy);
}
