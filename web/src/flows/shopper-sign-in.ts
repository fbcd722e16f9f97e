// How does a shopper come in with the account they have at the shop?

import type { Order } from '@aftercare/core/order/order.ts';
import { z } from 'zod';
import type { Deps } from './deps.ts';
import { minutesBefore, openSession } from './find-order.ts';
import type { Shop } from './store.ts';

/** What one sign-in was begun with. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/**
 * What a platform's shops can do for it. account: they sign in over there and come back to us. page: a page of the
 * shop's own knows its shoppers, and our plugin there vouches for them.
 */
export type ShopperSignIn =
  | {
      readonly kind: 'account';
      /** Where the shopper's browser is sent. */
      begin(secrets: SignInSecrets): Promise<string>;
      /** Who came back; null: what was brought does not fit what was begun. */
      finish(
        secrets: SignInSecrets,
        query: URLSearchParams,
      ): Promise<{ readonly customerId: string; readonly leaveUrl: string | null } | null>;
    }
  | { readonly kind: 'page'; readonly url: string };
type AccountSignIn = Extract<ShopperSignIn, { kind: 'account' }>;

const ticketMinutes = 15;
const sessionMinutes = 60;
const ordersAPage = 20;

const ticketSchema = z.object({
  for: z.literal('sign-in'),
  shopId: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Shown once they are in, if it is theirs; null: the list. */
  orderId: z.string().nullable(),
  until: z.number(),
});
/** What the browser keeps of a sign-in that was begun, so that only it can finish it. */
export type SignInTicket = z.infer<typeof ticketSchema>;

/** Where to send the shopper, and what their browser must bring back. */
export async function beginSignIn(
  deps: Deps,
  shop: Shop,
  { signIn, orderId }: { signIn: AccountSignIn; orderId: string | null },
): Promise<{ readonly location: string; readonly ticket: string }> {
  const secrets = { state: deps.newToken(), nonce: deps.newToken(), verifier: deps.newToken() };
  const location = await signIn.begin(secrets);
  const until = deps.now().getTime() + ticketMinutes * 60_000;
  const ticket: SignInTicket = { for: 'sign-in', shopId: shop.shopId, ...secrets, orderId, until };
  return { location, ticket: deps.sealForAddress(ticket) };
}

/** Null: not ours, or over. */
export function readTicket(deps: Deps, sealed: string): SignInTicket | null {
  const read = ticketSchema.safeParse(deps.unsealFromAddress(sealed));
  return read.success && read.data.until > deps.now().getTime() ? read.data : null;
}

/** The token of a new session; null: what came back does not fit the ticket, or the ticket is spent. */
export async function finishSignIn(
  deps: Deps,
  shop: Shop,
  { signIn, ticket, query }: { signIn: AccountSignIn; ticket: SignInTicket; query: URLSearchParams },
): Promise<string | null> {
  const { state, nonce, verifier, until } = ticket;
  if (ticket.shopId !== shop.shopId) return null;
  // Another window's answer leaves this ticket as it is.
  if (query.get('state') !== state) return null;
  const isFirst = await deps.store.inShop(shop.shopId, (store) =>
    store.vouchedTokens.spend(deps.hash(state), new Date(until).toISOString()),
  );
  const signedIn = isFirst ? await signIn.finish({ state, nonce, verifier }, query) : null;
  if (signedIn === null) return null;
  const now = deps.now();
  const token = deps.newToken();
  await deps.store.inShop(shop.shopId, (store) =>
    store.accountSessions.open({
      tokenHash: deps.hash(token),
      customerId: signedIn.customerId,
      leave: deps.sealForAddress(signedIn.leaveUrl),
      at: now.toISOString(),
      expiresAt: minutesBefore(now, -sessionMinutes),
    }),
  );
  return token;
}

/** Who is signed in; null: nobody, or no longer. */
export async function customerOfSession(deps: Deps, shop: Shop, token: string): Promise<string | null> {
  const session = await deps.store.inShop(shop.shopId, (store) =>
    store.accountSessions.get(deps.hash(token), deps.now().toISOString()),
  );
  return session?.customerId ?? null;
}

/** Their orders in this shop, the newest first. */
export function ordersOfCustomer(
  deps: Deps,
  shop: Shop,
  { customerId, after }: { customerId: string; after: string | null },
): Promise<{ orders: Order[]; next: string | null }> {
  return deps.store.inShop(shop.shopId, (store) =>
    store.orders.pageOfCustomer({ customerId, after, limit: ordersAPage }),
  );
}

/** Whether this order is theirs. */
export async function isOwnOrder(
  deps: Deps,
  shop: Shop,
  { customerId, orderId }: { customerId: string; orderId: string },
): Promise<boolean> {
  return deps.store.inShop(
    shop.shopId,
    async (store) => (await store.orders.getOfCustomer(orderId, customerId)) !== null,
  );
}

/** A session for one of their orders; null: there is no such order, or it is not theirs. */
export async function openOwnOrder(
  deps: Deps,
  shop: Shop,
  { token, customerId, orderId }: { token: string; customerId: string; orderId: string },
): Promise<string | null> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const order = await store.orders.getOfCustomer(orderId, customerId);
    return order === null ? null : openSession(deps, store, order.id, deps.hash(token));
  });
}

const leavingSchema = z.object({ for: z.literal('leaving'), shopId: z.string(), until: z.number() });

/** Ends the session and every order opened in it. */
export async function signOut(
  deps: Deps,
  shop: Shop,
  token: string,
): Promise<{
  /** Where they sign out at the shop too; null: nowhere. */
  readonly leaveUrl: string | null;
  /** What the browser must bring back from there. */
  readonly leaving: string;
}> {
  const tokenHash = deps.hash(token);
  const sealed = await deps.store.inShop(shop.shopId, async (store) => {
    const session = await store.accountSessions.get(tokenHash, deps.now().toISOString());
    await store.accountSessions.end(tokenHash);
    return session?.leave ?? null;
  });
  const leaveUrl = sealed === null ? null : deps.unsealFromAddress(sealed);
  const until = deps.now().getTime() + ticketMinutes * 60_000;
  return {
    leaveUrl: typeof leaveUrl === 'string' ? leaveUrl : null,
    leaving: deps.sealForAddress({ for: 'leaving', shopId: shop.shopId, until }),
  };
}

/** Of which shop somebody comes back from signing out; null: not ours, or over. */
export function shopLeft(deps: Deps, sealed: string): string | null {
  const read = leavingSchema.safeParse(deps.unsealFromAddress(sealed));
  return read.success && read.data.until > deps.now().getTime() ? read.data.shopId : null;
}
