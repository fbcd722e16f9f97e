// What does the admin hand to an embedded app as proof of who is looking?
import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { PracticeApp } from '../app.ts';

/** The member of staff who sits in front of the practice shop's admin. */
export const STAFF = {
  id: 7001,
  first_name: 'Ida',
  last_name: 'Lund',
  email: 'ida@practice.example',
  email_verified: true,
  account_owner: true,
  locale: 'en',
  collaborator: false,
};

/** Signs a session token for one shop, good for a minute, with the claims Shopify writes. */
export async function signSessionToken(
  shop: string,
  app: PracticeApp,
  wallClock = Date.now(),
): Promise<string> {
  // Real time, not the shop's clock: the app checks the minute against its own.
  const now = Math.floor(wallClock / 1000);
  const claims = { dest: `https://${shop}`, sid: randomUUID() };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(`https://${shop}/admin`)
    .setAudience(app.apiKey)
    .setSubject(String(STAFF.id))
    .setExpirationTime(now + 60)
    .setNotBefore(now)
    .setIssuedAt(now)
    .setJti(randomUUID())
    .sign(new TextEncoder().encode(app.apiSecret));
}

/** Is this a session token of ours for this shop and app, and still good? */
export async function isSessionTokenFor(token: string, shop: string, app: PracticeApp): Promise<boolean> {
  try {
    const key = new TextEncoder().encode(app.apiSecret);
    const options = { algorithms: ['HS256'], audience: app.apiKey, clockTolerance: 5 };
    const { payload } = await jwtVerify(token, key, options);
    return payload.dest === `https://${shop}`;
  } catch {
    // jose throws for every kind of bad token; all of them mean no.
    return false;
  }
}
