// What does our plugin on a shop's site vouch for? Its signature is checked by the secret we gave to that very site.
import { isPlainText, nameIn } from '@aftercare/core/wire/typed-text.ts';
import { readSite } from '@aftercare/woocommerce/client/site.ts';
import { peekShopId, verifyToken } from '@aftercare/woocommerce/connect/token.ts';
import { z } from 'zod';
import type { SiteDoor, VouchedFor } from '../flows/site-door.ts';
import type { Shop, Store } from '../flows/store.ts';
import type { SiteVault } from './site-vault.ts';

interface Parts {
  readonly store: Store;
  readonly vault: SiteVault;
  readonly appUrl: string;
  readonly now: () => Date;
  readonly platform: Shop['platform'];
}

/** What the database can keep, and a page can show. */
const text = (most: number) => z.string().trim().max(most).refine(isPlainText);
const id = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine((text) => /^[\w-]{1,64}$/.test(text));

/** Of each kind what its claims say. */
const readers: {
  readonly [K in keyof VouchedFor]: z.ZodType<Omit<VouchedFor[K], 'shop' | 'tokenId' | 'expiresAt'>>;
} = {
  staff: z
    .object({
      userId: id,
      name: text(200).transform(nameIn),
      email: text(300).default(''),
      isAdministrator: z.boolean().nullish(),
    })
    .transform(({ userId, name, email, isAdministrator }) => ({
      staffId: userId,
      name: name || email || `Staff ${userId}`,
      ownsPlatform: isAdministrator ?? null,
    })),
  order: z.object({ orderId: id }),
  person: z.object({ email: text(320).refine((given) => given.includes('@')) }),
  page: z.object({
    base: z.string().max(500),
    caller: text(100),
    orderId: id.nullish().transform((given) => given ?? null),
  }),
};

/** The check of tokens for every connected shop. */
export function verifyingTokens(parts: Parts): SiteDoor['verify'] {
  return async <K extends keyof VouchedFor>(kind: K, token: string): Promise<VouchedFor[K] | null> => {
    const shop = await shopOf(parts, token);
    const secret = shop && (await parts.vault.load(shop.shopId))?.pluginSecret;
    if (shop === null || !secret) return null;
    const { appUrl, now } = parts;
    const claims = await verifyToken(token, { kind, shopId: shop.shopId, appUrl, secret, now: now() });
    const body = readers[kind].safeParse(claims);
    if (claims === null || !body.success || readSite(claims.iss)?.domain !== shop.domain) return null;
    const { jti, exp } = claims;
    const common = { shop, tokenId: jti, expiresAt: new Date(exp * 1000).toISOString() };
    return { ...common, ...body.data } as VouchedFor[K];
  };
}

/** The shop a token names: it proves nothing, but says whose secret must fit. */
async function shopOf({ store, platform }: Parts, token: string): Promise<Shop | null> {
  const shopId = peekShopId(token);
  const shop = shopId === null ? null : await store.shopById(shopId);
  return shop?.platform === platform && shop.uninstalledAt === null ? shop : null;
}
