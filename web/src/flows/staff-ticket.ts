// How does a person whom their site vouched for wait to come in: for their browser to say who it has in already, or for their own yes?
import { z } from 'zod';
import type { Deps } from './deps.ts';
import type { SignedIn, VouchedStaff } from './staff-door.ts';
import type { Shop } from './store.ts';

const minutes = 5;
const longest = 8_000;

const ticket = z.object({
  for: z.literal('staff'),
  shopId: z.string(),
  staffId: z.string(),
  name: z.string(),
  ownsPlatform: z.boolean().nullable().default(null),
  tokenId: z.string(),
  expiresAt: z.string(),
});

/** Spends their site's word, and returns what a page brings along in its place; null when that is spent. */
export async function writeTicket(deps: Deps, shop: Shop, staff: VouchedStaff): Promise<string | null> {
  const isFirst = await deps.store.inShop(shop.shopId, (store) =>
    store.vouchedTokens.spend(deps.hash(staff.tokenId), staff.expiresAt),
  );
  if (!isFirst) return null;
  const expiresAt = new Date(deps.now().getTime() + minutes * 60_000).toISOString();
  const { staffId, name, ownsPlatform } = staff;
  const who = { shopId: shop.shopId, staffId, name, ownsPlatform };
  const words = { ...who, tokenId: deps.newToken(), expiresAt };
  return deps.sealForAddress({ for: 'staff', ...words } satisfies z.infer<typeof ticket>);
}

/** Whom a ticket lets in, once, as their site's word would have; null: nobody, or nobody any more. */
export async function readTicket(
  deps: Deps,
  sealed: string,
): Promise<(VouchedStaff & { readonly shop: Shop }) | null> {
  const { data } = ticket.safeParse(sealed.length > longest ? null : deps.unsealFromAddress(sealed));
  if (data === undefined || Date.parse(data.expiresAt) <= deps.now().getTime()) return null;
  const shop = await deps.store.shopById(data.shopId);
  return shop === null || shop.uninstalledAt !== null ? null : { ...data, shop };
}

/** Would somebody else's session be put in this one's place? */
export function isSomebodyElse(
  held: SignedIn | null,
  { shop, staffId }: { readonly shop: Shop; readonly staffId: string },
): held is SignedIn {
  return held !== null && (held.shop.shopId !== shop.shopId || held.staff.staffId !== staffId);
}
