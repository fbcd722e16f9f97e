// What does a refresh token bring, once, again, and too late?

import type { Shop } from '../../world/shop.ts';
import type { RefreshToken } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { hashToken } from '../signatures.ts';
import { issueExpiring, type TokenAnswer } from './token-issue.ts';

/**
 * A refresh token already used may be asked again until its replacement is used, for 30 days:
 * https://shopify.dev/changelog/more-resilient-refreshes-for-expiring-offline-access-tokens
 * `successor` is what it brought, kept so that the same question gets the same answer.
 */
type Renewal = { id: string; successor: TokenAnswer; successorId: string; successorAccessId: string };

const RECOVERY = 30 * 24 * 3600 * 1000;
const HOUR = 3600 * 1000;

export type RefreshInput = { world: World; shop: Shop; app: PracticeApp; token: string };
export type RefreshOutcome = { ok: true; body: TokenAnswer; repeated: boolean } | { ok: false };

/** Renews an expiring token; null-like refusal when the refresh token no longer counts. */
export function renew({ world, shop, app, token }: RefreshInput): RefreshOutcome {
  const row = shop.refreshTokens.get(hashToken(token));
  const now = world.now();
  if (!row || row.apiKey !== app.apiKey || Date.parse(row.expiresAt) <= now.getTime()) return { ok: false };
  const renewals = shop.table<Renewal>('refreshRenewals');
  if (row.usedAt !== null) return repeat({ world, shop, row, renewals: renewals.get(row.id) });
  retirePredecessor(shop, row);
  const body = issueExpiring({ world, shop, app, scopes: row.scopes });
  const successorId = hashToken(String(body.refresh_token));
  const successorAccessId = hashToken(String(body.access_token));
  renewals.put({ id: row.id, successor: body, successorId, successorAccessId });
  shop.refreshTokens.put({ ...row, usedAt: now.toISOString() });
  return { ok: true, body, repeated: false };
}

type RepeatInput = { world: World; shop: Shop; row: RefreshToken; renewals: Renewal | undefined };

function repeat({ world, shop, row, renewals }: RepeatInput): RefreshOutcome {
  const now = world.now().getTime();
  const isTooLate = now - Date.parse(row.usedAt ?? '') > RECOVERY;
  const access = renewals && shop.accessTokens.get(renewals.successorAccessId);
  if (!renewals || !access || isTooLate || access.revokedAt) return { ok: false };
  // The access token is prolonged, so that a lost answer is as good as a fresh one.
  shop.accessTokens.put({ ...access, expiresAt: new Date(now + HOUR).toISOString() });
  return { ok: true, body: renewals.successor, repeated: true };
}

// Using a replacement proves it arrived: what it replaced is retired.
function retirePredecessor(shop: Shop, row: RefreshToken): void {
  const renewals = shop.table<Renewal>('refreshRenewals');
  const before = renewals.find((renewal) => renewal.successorId === row.id);
  if (!before) return;
  renewals.delete(before.id);
  shop.refreshTokens.delete(before.id);
}
