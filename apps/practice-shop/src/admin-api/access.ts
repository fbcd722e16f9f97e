// Who is asking, for which shop, and is its token still good?
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Shop } from '../world/shop.ts';
import type { AppInstallation } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { withImplied } from './scopes.ts';

export type Caller = { apiKey: string; scopes: ReadonlySet<string>; installation: AppInstallation };

/** The shop a request is meant for, by the host it was sent to. */
export function shopOf(world: World, request: Request): Shop | undefined {
  return world.shops.get((request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase());
}

/** The app behind the token; undefined when it is unknown, expired, revoked, or the app was removed. */
export function callerOf(world: World, shop: Shop, token: string | undefined): Caller | undefined {
  if (token === undefined || token === '') return undefined;
  const known = shop.accessTokens.get(createHash('sha256').update(token).digest('hex'));
  if (!known || known.revokedAt !== null) return undefined;
  if (known.expiresAt !== null && Date.parse(known.expiresAt) <= world.now().getTime()) return undefined;
  const installation = shop.installations.find(
    (each) => each.apiKey === known.apiKey && each.uninstalledAt === null,
  );
  return installation && { apiKey: known.apiKey, scopes: withImplied(known.scopes), installation };
}
