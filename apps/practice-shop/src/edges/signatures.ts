// How does the platform sign what it sends: query strings, forwarded storefront requests, webhook bodies?
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The `hmac` of an admin redirect: parameters sorted, joined like a query, HMAC-SHA256 in hex. */
export function signAdminQuery(query: URLSearchParams, secret: string): string {
  const pairs = [...query.entries()].filter(([key]) => key !== 'hmac' && key !== 'signature');
  const sorted = pairs.sort(([a], [b]) => compare(a, b));
  // A space counts as %20 here, whatever the address itself writes.
  const message = sorted.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return createHmac('sha256', secret).update(message).digest('hex');
}

/** The `signature` of an app proxy request: `key=v1,v2` pairs sorted and joined by nothing, in hex. */
export function signProxyQuery(query: URLSearchParams, secret: string): string {
  const names = [...new Set(query.keys())].filter((name) => name !== 'signature');
  const pairs = names.map((name) => `${name}=${query.getAll(name).join(',')}`);
  return createHmac('sha256', secret).update(pairs.sort(compare).join('')).digest('hex');
}

/** The header of a webhook: HMAC-SHA256 over the raw body and nothing else, base64. */
export function signWebhookBody(body: string | Buffer, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}

/** Under what id a token is kept, so that the store holds no token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compares two secrets without telling by time how far they agree. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(a)), Buffer.from(hashToken(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
