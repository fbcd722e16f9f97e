// What does the admin hand to an embedded app as proof of who is looking?
import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { PracticeApp } from '../app.ts';
import { type ShopStaff, STAFF, staffById } from './staff.ts';

/** Signs a session token for one shop, good for a minute, with the claims Shopify writes. */
export async function signSessionToken(
  shop: string,
  app: PracticeApp,
  { staff = STAFF[0], wallClock = Date.now() }: { staff?: ShopStaff; wallClock?: number } = {},
): Promise<string> {
  // Real time, not the shop's clock: the app checks the minute against its own.
  const now = Math.floor(wallClock / 1000);
  const claims = { dest: `https://${shop}`, sid: randomUUID() };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(`https://${shop}/admin`)
    .setAudience(app.apiKey)
    .setSubject(String(staff.id))
    .setExpirationTime(now + 60)
    .setNotBefore(now)
    .setIssuedAt(now)
    .setJti(randomUUID())
    .sign(new TextEncoder().encode(app.apiSecret));
}

/** Whose session token this is, if it is one of ours for this shop and app, and still good; else null. */
export async function staffOfSessionToken(
  token: string,
  shop: string,
  app: PracticeApp,
): Promise<ShopStaff | null> {
  try {
    const key = new TextEncoder().encode(app.apiSecret);
    const options = { algorithms: ['HS256'], audience: app.apiKey, clockTolerance: 5 };
    const { payload } = await jwtVerify(token, key, options);
    return payload.dest === `https://${shop}` ? staffById(payload.sub) : null;
  } catch {
    // jose throws for every kind of bad token; all of them mean no.
    return null;
  }
}
