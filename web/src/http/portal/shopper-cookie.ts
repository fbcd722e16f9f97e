// In which cookies lie a sign-in that was begun, the session it opened, and a signing out? On our own host alone: a shop's proxy lets none through.
import type { Request } from 'express';
import type { Shop } from '../../flows/store.ts';
import type { Services } from '../services.ts';

const names = {
  session: 'aftercare_shopper',
  ticket: 'aftercare_sign_in',
  leaving: 'aftercare_leaving',
} as const;
const seconds = { session: 3600, ticket: 15 * 60, leaving: 15 * 60 } as const;
type Kind = keyof typeof names;

/** Where a platform sends back those who signed in there: one address for all shops, since it must be registered. */
export const returnPath = '/shopper/signed-in';

/** Where it sends back those who signed out there, for the same reason one address for all shops. */
export const leftPath = '/shopper/signed-out';

/** What the browser brings along; null: nothing, or nothing of ours. */
export function readShopperCookie(request: Request, kind: Kind): string | null {
  const found = new RegExp(`(?:^|; )${names[kind]}=([\\w.-]{1,1500})(?:;|$)`).exec(
    request.get('cookie') ?? '',
  );
  return found?.[1] ?? null;
}

/** Keeps a session in the browser, for the pages of this shop; null takes it away. */
export function sessionCookie(services: Services, shop: Shop, token: string | null): string {
  return cookieOf(services, 'session', new URL(services.deps.portalUrl(shop)).pathname, token);
}

/** Keeps the ticket of a sign-in until the browser comes back; null takes it away. */
export function ticketCookie(services: Services, ticket: string | null): string {
  return cookieOf(services, 'ticket', returnPath, ticket);
}

/** Remembers, until the browser comes back from signing out there, which shop that was. */
export function leavingCookie(services: Services, sealed: string | null): string {
  return cookieOf(services, 'leaving', leftPath, sealed);
}

function cookieOf({ settings }: Services, kind: Kind, path: string, value: string | null): string {
  // By our own address: what a request says of its scheme may be anybody's word.
  const secure = settings.appUrl.startsWith('https:') ? '; Secure' : '';
  const age = value === null ? 0 : seconds[kind];
  return `${names[kind]}=${value ?? ''}; HttpOnly; SameSite=Lax; Path=${path}; Max-Age=${age}${secure}`;
}
