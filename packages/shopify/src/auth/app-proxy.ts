// Does a request to the shop's own address, forwarded to us, really come from Shopify?
import type { ShopifyApp } from '../app.ts';
import { readShopDomain } from './shop-domain.ts';
import { isSameText, sign } from './signature.ts';

export type AppProxyReading =
  | {
      readonly ok: true;
      readonly shop: string;
      readonly pathPrefix: string;
      /** The shopper's id, when the storefront knows who it is. */
      readonly customerId: string | null;
    }
  | { readonly ok: false; readonly reason: 'UNSIGNED' | 'AMBIGUOUS' | 'INVALID' | 'TOO_OLD' | 'NO_SHOP' };

const SECONDS_TOLERATED = 90;
const singular = ['signature', 'shop', 'timestamp', 'path_prefix', 'logged_in_customer_id'];

/** Checks the signed query: https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies */
export function verifyAppProxy({ config }: ShopifyApp, query: URLSearchParams, now: Date): AppProxyReading {
  if (singular.some((name) => query.getAll(name).length > 1)) return { ok: false, reason: 'AMBIGUOUS' };
  const given = query.get('signature');
  if (!given) return { ok: false, reason: 'UNSIGNED' };
  const message = signedText(query);
  const secrets = [config.apiSecret, ...(config.formerApiSecrets ?? [])];
  const isSigned = secrets.some((secret) => isSameText(sign(secret, message).toString('hex'), given));
  if (!isSigned) return { ok: false, reason: 'INVALID' };
  const age = now.getTime() / 1000 - Number(query.get('timestamp') || Number.NaN);
  if (!(Math.abs(age) <= SECONDS_TOLERATED)) return { ok: false, reason: 'TOO_OLD' };
  const shop = readShopDomain(query.get('shop'));
  if (shop === null) return { ok: false, reason: 'NO_SHOP' };
  const customerId = query.get('logged_in_customer_id') || null;
  return { ok: true, shop, pathPrefix: query.get('path_prefix') ?? '', customerId };
}

// `key=value` pairs sorted and joined by nothing; values of one key joined by commas.
function signedText(query: URLSearchParams): string {
  const names = [...new Set(query.keys())].filter((name) => name !== 'signature');
  const pairs = names.map((name) => `${name}=${query.getAll(name).join(',')}`);
  return pairs.sort((a, b) => (a < b ? -1 : 1)).join('');
}
