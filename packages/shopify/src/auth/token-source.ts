// Who hands out a token that is still good, and renews it once though many ask?
import { tell } from '@aftercare/core/details/tell.ts';
import type { ShopifyApp } from '../app.ts';
import type { TokenSource } from '../client/client.ts';
import { GrantRefused, grantForRefreshToken } from './token-endpoint.ts';
import { loadTokens, NotConnected, type SessionVault, saveTokens, type Tokens } from './tokens.ts';

export interface TokenSourceOptions {
  readonly app: ShopifyApp;
  readonly shop: string;
  readonly vault: SessionVault;
  readonly now: () => Date;
  /** Renew when less than this is left, in milliseconds. */
  readonly margin?: number;
}

const FIVE_MINUTES = 5 * 60_000;

/** The shop's tokens out of the vault, renewed before they end. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  return {
    get: async (asked) => {
      const tokens = await known(options);
      const isGood = asked === undefined ? isFresh(options, tokens) : tokens.accessToken !== asked.refused;
      if (isGood) return tokens.accessToken;
      return (await renew(options, tokens.accessToken)).accessToken;
    },
  };
}

/** Renews when little is left; what a scheduled job calls. Says whether it did. */
export async function refreshBeforeExpiry(options: TokenSourceOptions): Promise<boolean> {
  const tokens = await known(options);
  if (isFresh(options, tokens) || tokens.refreshToken === null) return false;
  return (await renew(options, tokens.accessToken)).accessToken !== tokens.accessToken;
}

async function known({ vault, shop }: TokenSourceOptions): Promise<Tokens> {
  const tokens = await loadTokens(vault, shop);
  if (tokens === null) throw new NotConnected(tell('KEYS_GONE', {}));
  return tokens;
}

function isFresh({ now, margin = FIVE_MINUTES }: TokenSourceOptions, { expiresAt }: Tokens): boolean {
  return expiresAt === null || Date.parse(expiresAt) - now().getTime() > margin;
}

// Behind the lock the vault is read again: whoever waited finds the token that the first one brought.
async function renew(options: TokenSourceOptions, stale: string): Promise<Tokens> {
  const { app, shop, vault } = options;
  return vault.lock(shop, async () => {
    const tokens = await known(options);
    if (tokens.accessToken !== stale) return tokens;
    const fresh = await refresh(app, shop, tokens).catch(async (error: unknown) => {
      if (error instanceof GrantRefused) await saveTokens(vault, shop, { ...tokens, isRefused: true });
      throw error;
    });
    await saveTokens(vault, shop, { ...fresh, asked: tokens.asked });
    return fresh;
  });
}

function refresh(app: ShopifyApp, shop: string, { refreshToken }: Tokens): Promise<Tokens> {
  if (refreshToken === null) return Promise.reject(new GrantRefused('the token can not be renewed'));
  return grantForRefreshToken(app, shop, refreshToken);
}
