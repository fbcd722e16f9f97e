// How does the plugin vouch for the person before the screen: short-lived tokens signed with the shared secret?
import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Site } from '../world/site.ts';
import type { Connection } from './plugin.ts';
import type { Vouched } from './users.ts';

export type Claims =
  | ({ kind: 'staff' } & Vouched)
  | { kind: 'order'; orderId: string }
  | { kind: 'person'; email: string }
  | { kind: 'page'; base: string; caller: string; orderId?: string };

const LIFE_SECONDS = 60;

/** A JWT of one minute. The app checks it against its own clock, so it carries real time. */
export function signToken(
  site: Site,
  { secret, appUrl, shopId }: Connection,
  claims: Claims,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claims, shop: shopId })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(site.url)
    .setAudience(appUrl)
    .setIssuedAt(now)
    .setExpirationTime(now + LIFE_SECONDS)
    .setJti(randomBytes(16).toString('hex'))
    .sign(new TextEncoder().encode(secret));
}

export const staffToken = (site: Site, connection: Connection, staff: Vouched): Promise<string> =>
  signToken(site, connection, { kind: 'staff', ...staff });
