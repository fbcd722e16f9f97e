// What do we hold of a shop's permission: an access token, when it ends, and what renews it?
import { z } from 'zod';

export const tokensSchema = z.object({
  accessToken: z.string().min(1),
  /** Null: it does not end. */
  expiresAt: z.iso.datetime().nullable(),
  refreshToken: z.string().min(1).nullable(),
  refreshExpiresAt: z.iso.datetime().nullable(),
  scopes: z.array(z.string()),
  /** What the app asked for when it got them: asked again only when that changes, granted or not. */
  asked: z.array(z.string()).default([]),
  /** Shopify refused to renew them: the merchant's next visit brings new ones. */
  isRefused: z.boolean().default(false),
});
/** A shop's offline tokens; secret. */
export type Tokens = z.infer<typeof tokensSchema>;

/** Keeps each shop's tokens; the bytes are secret and are encrypted behind this port. */
export interface SessionVault {
  load(shop: string): Promise<Uint8Array | null>;
  save(shop: string, bytes: Uint8Array): Promise<void>;
  delete(shop: string): Promise<void>;
  /** Runs the work of one shop one at a time, across all processes. */
  lock<T>(shop: string, work: () => Promise<T>): Promise<T>;
}

/** Shopify has no permission of this shop for us (any more): the merchant must open the app. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected';
}

/** The shop's tokens; null before the first connection. */
export async function loadTokens(vault: SessionVault, shop: string): Promise<Tokens | null> {
  const bytes = await vault.load(shop);
  return bytes === null ? null : tokensSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}

/** Stores access and refresh token together: a pair torn apart can't be renewed. */
export async function saveTokens(vault: SessionVault, shop: string, tokens: Tokens): Promise<void> {
  await vault.save(shop, Buffer.from(JSON.stringify(tokens), 'utf8'));
}
