// How does a merchant's shop become connected: by the session token of the embedded app, or by OAuth's redirect?
import { randomBytes } from 'node:crypto';
import { InvalidHmacError } from '@shopify/shopify-api';
import type { ShopifyApp } from '../app.ts';
import { readShopDomain } from './shop-domain.ts';
import { isSameText } from './signature.ts';
import { grantForCode, grantForSessionToken } from './token-endpoint.ts';
import { loadTokens, type SessionVault, saveTokens, type Tokens } from './tokens.ts';

/** Exchanges a session token for the shop's own, unless one that still works is there. True: newly connected. */
export async function connectBySessionToken(
  app: ShopifyApp,
  { shop, sessionToken, vault }: { shop: string; sessionToken: string; vault: SessionVault },
): Promise<boolean> {
  if (isComplete(app, await loadTokens(vault, shop))) return false;
  return vault.lock(shop, async () => {
    if (isComplete(app, await loadTokens(vault, shop))) return false;
    await saveTokens(vault, shop, await grantForSessionToken(app, shop, sessionToken));
    return true;
  });
}

// A scope the app did not ask for at the last visit needs a new grant, refused tokens need one anyway.
function isComplete({ config }: ShopifyApp, tokens: Tokens | null): boolean {
  return tokens !== null && !tokens.isRefused && config.scopes.every((scope) => tokens.asked.includes(scope));
}

export interface InstallStart {
  /** Where the browser goes. */
  readonly url: string;
  /** Goes into a cookie of the browser's; `completeInstall` compares it. */
  readonly state: string;
}

/** The first step of OAuth: Shopify asks the merchant. */
export function beginInstall(app: ShopifyApp, shop: string, callbackPath: string): InstallStart {
  const state = randomBytes(24).toString('base64url');
  const url = new URL(`https://${shop}/admin/oauth/authorize`);
  url.searchParams.set('client_id', app.config.apiKey);
  url.searchParams.set('scope', app.config.scopes.join(','));
  url.searchParams.set('redirect_uri', new URL(callbackPath, app.config.appUrl).href);
  url.searchParams.set('state', state);
  return { url: url.href, state };
}

export type InstallEnd =
  | { readonly ok: true; readonly shop: string; readonly tokens: Tokens }
  | { readonly ok: false; readonly reasons: string[] };

/** The second step: Shopify sent the browser back with a signed query. Stores the tokens. */
export async function completeInstall(
  app: ShopifyApp,
  { query, state, vault }: { query: URLSearchParams; state: string | null; vault: SessionVault },
): Promise<InstallEnd> {
  const shop = readShopDomain(query.get('shop'));
  const code = query.get('code');
  if (shop === null || code === null || code === '') return { ok: false, reasons: ['INCOMPLETE'] };
  if (state === null || state === '' || !isSameText(state, query.get('state') ?? '')) {
    return { ok: false, reasons: ['STATE_MISMATCH'] };
  }
  if (!(await isSigned(app, query))) return { ok: false, reasons: ['SIGNATURE_INVALID'] };
  const tokens = await grantForCode(app, shop, code);
  await vault.lock(shop, () => saveTokens(vault, shop, tokens));
  return { ok: true, shop, tokens };
}

async function isSigned(app: ShopifyApp, query: URLSearchParams): Promise<boolean> {
  try {
    return await app.library.utils.validateHmac(query);
  } catch (error) {
    if (error instanceof InvalidHmacError) return false;
    throw error;
  }
}
