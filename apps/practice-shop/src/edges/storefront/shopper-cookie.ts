// Who is shopping, and what lies in the cart? Two cookies of the storefront; the app never sees them.
import type { CookieOptions, Request, Response } from 'express';

export type CartLine = { sku: string; quantity: number };

const CART = 'practice_cart';
const SHOPPER = 'practice_shopper';
const OPTIONS: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/' };
const MOST_LINES = 60;
const MOST_UNITS = 20;

/** The gid of the signed-in shopper, if one is. */
export function readShopper(request: Request): string | undefined {
  const value = readCookie(request, SHOPPER);
  return value && /^gid:\/\/shopify\/Customer\/\d+$/.test(value) ? value : undefined;
}

export function writeShopper(response: Response, customerId: string | null): void {
  if (customerId) response.cookie(SHOPPER, customerId, OPTIONS);
  else response.clearCookie(SHOPPER, OPTIONS);
}

/** The lines of the cart; whatever is not a line is left out. */
export function readCart(request: Request): CartLine[] {
  const lines = (readCookie(request, CART) ?? '').split('|').map((part) => part.split('*'));
  return lines.flatMap(([sku, count]) => {
    const quantity = Number(count);
    const isLine = sku && Number.isInteger(quantity) && quantity > 0 && quantity <= MOST_UNITS;
    return isLine ? [{ sku, quantity }] : [];
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
