// Which tokens does a grant make, and which older ones die by it?
import { randomBytes } from 'node:crypto';
import type { Shop } from '../../world/shop.ts';
import type { AccessToken, RefreshToken } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { hashToken } from '../signatures.ts';
import { type ShopStaff, STAFF } from './staff.ts';

export type TokenAnswer = Record<string, unknown>;
export type IssueInput = { world: World; shop: Shop; app: PracticeApp; scopes: string[] };

const HOUR = 3600;
const NINETY_DAYS = 90 * 24 * HOUR;
const ONLINE_LIFE = 86_399;

/** A token without an end, as older apps have it. */
export function issueLasting(input: IssueInput): TokenAnswer {
  const token = `shpat_${randomBytes(16).toString('hex')}`;
  keepAccess(input, { token, mode: 'offline', life: null });
  return { access_token: token, scope: input.scopes.join(',') };
}

/** A token of one member of staff, for a day. */
export function issueOnline(input: IssueInput, staff: ShopStaff = STAFF[0]): TokenAnswer {
  const token = `shpua_${randomBytes(16).toString('hex')}`;
  keepAccess(input, { token, mode: 'online', life: ONLINE_LIFE, staff });
  const scope = input.scopes.join(',');
  const user = { expires_in: ONLINE_LIFE, associated_user_scope: scope, associated_user: staff };
  return { access_token: token, scope, ...user };
}

/** A day's token for an app that asks in its own name, with none to renew it. */
export function issueForClient(input: IssueInput): TokenAnswer {
  const token = `shpat_${randomBytes(16).toString('hex')}`;
  keepAccess(input, { token, mode: 'offline', life: ONLINE_LIFE });
  return { access_token: token, scope: input.scopes.join(','), expires_in: ONLINE_LIFE };
}

/** A token for an hour and one to renew it; every earlier expiring pair of app and shop dies. */
export function issueExpiring(input: IssueInput): TokenAnswer {
  revokeExpiring(input);
  const access = `shpat_${randomBytes(16).toString('hex')}`;
  const refresh = `shprt_${randomBytes(16).toString('hex')}`;
  const kept = keepAccess(input, { token: access, mode: 'offline', life: HOUR });
  const refreshToken: RefreshToken = {
    id: hashToken(refresh),
    apiKey: input.app.apiKey,
    accessTokenId: kept.id,
    scopes: input.scopes,
    expiresAt: after(input.world, NINETY_DAYS),
    usedAt: null,
  };
  input.shop.refreshTokens.put(refreshToken);
  return {
    access_token: access,
    expires_in: HOUR,
    refresh_token: refresh,
    refresh_token_expires_in: NINETY_DAYS,
    scope: input.scopes.join(','),
  };
}

/** Ends every token and refresh token an app has for a shop, as uninstalling does. */
export function revokeAll({ world, shop, app }: Omit<IssueInput, 'scopes'>): void {
  for (const token of shop.accessTokens.filter((row) => row.apiKey === app.apiKey && !row.revokedAt))
    shop.accessTokens.put({ ...token, revokedAt: world.now().toISOString() });
  for (const token of shop.refreshTokens.filter((row) => row.apiKey === app.apiKey))
    shop.refreshTokens.delete(token.id);
}

function revokeExpiring({ world, shop, app }: IssueInput): void {
  const isLive = (row: AccessToken) =>
    row.apiKey === app.apiKey && row.mode === 'offline' && row.expiresAt !== null && !row.revokedAt;
  for (const token of shop.accessTokens.filter(isLive))
    shop.accessTokens.put({ ...token, revokedAt: world.now().toISOString() });
}

type Kept = { token: string; mode: 'offline' | 'online'; life: number | null; staff?: ShopStaff };

function keepAccess(
  { world, shop, app, scopes }: IssueInput,
  { token, mode, life, staff }: Kept,
): AccessToken {
  return shop.accessTokens.put({
    id: hashToken(token),
    apiKey: app.apiKey,
    mode,
    scopes,
    issuedAt: world.now().toISOString(),
    expiresAt: life === null ? null : after(world, life),
    revokedAt: null,
    userId: staff === undefined ? null : String(staff.id),
  });
}

function after(world: World, seconds: number): string {
  return new Date(world.now().getTime() + seconds * 1000).toISOString();
}
