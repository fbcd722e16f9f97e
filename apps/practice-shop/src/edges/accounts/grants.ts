// Which codes and tokens of a shop's customers are out, and what do they stand for?
import { createHash, randomBytes } from 'node:crypto';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';

export type AccountCode = {
  id: string;
  shop: string;
  customerId: string;
  nonce: string | null;
  challenge: string;
  redirectUri: string;
  expiresAt: string;
  usedAt: string | null;
};
type AccountToken = { id: string; shop: string; customerId: string; expiresAt: string };

const CODE_LIFE = 60_000;
export const TOKEN_LIFE = 3600;

const codesIn = (world: World) => world.table<AccountCode>('accountCodes');
const tokensIn = (world: World) => world.table<AccountToken>('accountTokens');

/** The number in a shop's gid, by which its sign-in is addressed. */
export function numberOf(shop: Shop): string {
  return String(shop.info.id.split('/').pop());
}

export function shopOfNumber(world: World, number: string): Shop | undefined {
  return [...world.shops.values()].find((shop) => numberOf(shop) === number);
}

/** A code for somebody who is signed in, good for a minute and once. */
export function issueCode(world: World, code: Omit<AccountCode, 'id' | 'expiresAt' | 'usedAt'>): string {
  const id = randomBytes(24).toString('base64url');
  const expiresAt = new Date(world.now().getTime() + CODE_LIFE).toISOString();
  codesIn(world).put({ ...code, id, expiresAt, usedAt: null });
  return id;
}

/** What a code stands for, once; undefined for one that is unknown, spent, over, another shop's, or asked for by another. */
export function redeemCode(
  world: World,
  shop: Shop,
  asked: { code: string; verifier: string; redirectUri: string },
): AccountCode | undefined {
  const row = codesIn(world).get(asked.code);
  if (!row || row.usedAt || row.shop !== shop.domain || row.expiresAt < world.now().toISOString())
    return undefined;
  codesIn(world).put({ ...row, usedAt: world.now().toISOString() });
  const challenge = createHash('sha256').update(asked.verifier).digest('base64url');
  return challenge === row.challenge && asked.redirectUri === row.redirectUri ? row : undefined;
}

/** A token that asks the customers' API in one customer's name. */
export function issueToken(world: World, shop: Shop, customerId: string): string {
  const id = `shcat_${randomBytes(24).toString('base64url')}`;
  const expiresAt = new Date(world.now().getTime() + TOKEN_LIFE * 1000).toISOString();
  tokensIn(world).put({ id, shop: shop.domain, customerId, expiresAt });
  return id;
}

/** Whose token this is in this shop. */
export function customerOfToken(world: World, shop: Shop, token: string): string | undefined {
  const row = tokensIn(world).get(token);
  const isGood = row && row.shop === shop.domain && row.expiresAt > world.now().toISOString();
  return isGood ? row.customerId : undefined;
}
