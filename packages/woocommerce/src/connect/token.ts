// What does a token of our plugin's vouch for? A JWT under the secret that this one shop was given.
import { decodeJwt, errors, jwtVerify } from 'jose';
import { z } from 'zod';

export interface ExpectedToken {
  readonly kind: string;
  readonly shopId: string;
  readonly appUrl: string;
  readonly secret: string;
  readonly now: Date;
}

const mostSeconds = 120;
const clockSeconds = 10;

const claims = z.looseObject({
  iss: z.string().min(1).max(300),
  shop: z.string(),
  kind: z.string(),
  jti: z.string().min(16).max(200),
  iat: z.int(),
  exp: z.int(),
});
export type TokenClaims = z.infer<typeof claims>;

/** The shop a token names. It proves nothing yet, but says whose secret must fit; null: it is no token. */
export function peekShopId(token: string): string | null {
  try {
    const { shop } = decodeJwt(token);
    return typeof shop === 'string' && /^[\w-]{1,100}$/.test(shop) ? shop : null;
  } catch (problem) {
    if (problem instanceof errors.JWTInvalid) return null;
    throw problem;
  }
}

/** The claims of a token that is signed, of this kind, for this shop and app, and not over; else null. */
export async function verifyToken(token: string, expected: ExpectedToken): Promise<TokenClaims | null> {
  const secret = new TextEncoder().encode(expected.secret);
  if (secret.byteLength < 32) return null;
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: ['HS256'],
      audience: expected.appUrl,
      currentDate: expected.now,
      clockTolerance: clockSeconds,
      requiredClaims: ['exp', 'iat', 'jti'],
    });
    const read = claims.safeParse(payload).data;
    if (read === undefined || read.kind !== expected.kind || read.shop !== expected.shopId) return null;
    // A plugin that is not ours could sign for years.
    return read.exp - read.iat <= mostSeconds && read.iat <= expected.now.getTime() / 1000 + clockSeconds
      ? read
      : null;
  } catch (problem) {
    if (problem instanceof errors.JOSEError) return null;
    throw problem;
  }
}
