// Who is the member of staff behind a request of the embedded admin?
import { InvalidJwtError } from '@shopify/shopify-api';
import { z } from 'zod';
import type { ShopifyApp } from '../app.ts';
import { readShopDomain } from './shop-domain.ts';

export type SessionTokenReading =
  | { readonly ok: true; readonly shop: string; readonly userId: string; readonly expiresAt: Date }
  | { readonly ok: false; readonly reason: 'INVALID' | 'NO_SHOP' };

// The library checks the signature, and the times only where the token has them; of the rest it promises no more than types.
const payloadSchema = z.object({
  iss: z.string(),
  dest: z.string(),
  // A number of the shop's member of staff, which history keeps.
  sub: z.string().regex(/^[\w-]{1,64}$/),
  exp: z.int().positive().max(8_640_000_000_000),
});

/** Checks signature, shape, audience and times (10 s tolerance) and says whose shop it is. */
export async function decodeSessionToken(app: ShopifyApp, token: string): Promise<SessionTokenReading> {
  const payload = await decode(app, token);
  if (payload === null) return { ok: false, reason: 'INVALID' };
  const shop = readShopDomain(payload.dest.replace(/^https:\/\//, ''));
  // Issuer and destination name the same shop, or somebody put the token together.
  if (shop === null || payload.iss !== `https://${shop}/admin`) return { ok: false, reason: 'NO_SHOP' };
  return { ok: true, shop, userId: payload.sub, expiresAt: new Date(payload.exp * 1000) };
}

// The library's error quotes the token, so its words go no further.
async function decode(app: ShopifyApp, token: string): Promise<z.infer<typeof payloadSchema> | null> {
  try {
    return payloadSchema.safeParse(await app.library.session.decodeSessionToken(token)).data ?? null;
  } catch (error) {
    if (error instanceof InvalidJwtError) return null;
    throw error;
  }
}
