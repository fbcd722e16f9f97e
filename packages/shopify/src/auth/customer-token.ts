// Which customer of which shop stands behind a request of our extensions in the customer account?
import { InvalidJwtError } from '@shopify/shopify-api';
import { z } from 'zod';
import type { ShopifyApp } from '../app.ts';
import { readShopDomain } from './shop-domain.ts';

// A token of the staff's admin names an issuer and a number; a customer's names neither.
const payloadSchema = z.object({
  dest: z.string(),
  sub: z.string().regex(/^gid:\/\/shopify\/Customer\/\d{1,20}$/),
  exp: z.int().positive().max(8_640_000_000_000),
  iss: z.undefined().optional(),
});

/** Checks signature, shape, audience and times; null for a token of anybody else, or of a customer who is not signed in. */
export async function decodeCustomerToken(
  app: ShopifyApp,
  token: string,
): Promise<{ readonly domain: string; readonly customerId: string } | null> {
  const payload = payloadSchema.safeParse(await decode(app, token)).data;
  const domain = readShopDomain(payload?.dest.replace(/^https:\/\//, ''));
  return payload === undefined || domain === null ? null : { domain, customerId: payload.sub };
}

// The library's error quotes the token, so its words go no further.
async function decode(app: ShopifyApp, token: string): Promise<unknown> {
  try {
    return await app.library.session.decodeSessionToken(token);
  } catch (error) {
    if (error instanceof InvalidJwtError) return null;
    throw error;
  }
}
