// How do staff come in where no platform frames our admin: by their site's word or a mailed link, and out again?
import { readPress } from '@aftercare/core/wire/portal.ts';
import {
  drawEndedStaffLinkPage,
  drawEndedTokenPage,
  drawLinkSentPage,
  drawSignInPage,
  drawSignOutPage,
  drawStaffChangePage,
  drawStaffLinkPage,
} from '@aftercare/portal/staff/sign-in.ts';
import type { Request } from 'express';
import {
  askForStaffLink,
  signInByLink,
  signInByToken,
  signOut,
  staffOfSession,
  type VouchedStaff,
} from '../flows/staff-door.ts';
import { isSomebodyElse, readTicket, writeTicket } from '../flows/staff-ticket.ts';
import type { Shop } from '../flows/store.ts';
import { readText } from './input.ts';
import { type Reply, type Route, redirect } from './route.ts';
import type { Services } from './services.ts';
import { connectPath } from './site-connection.ts';
import { dropSession, keepSession, readStaffCookie } from './staff-cookie.ts';
import { counted, staffFrame, staffPage } from './staff-pages.ts';
import { postedToken } from './token.ts';

const door = 'staff';
const anyone = { who: 'anyone', tenant: 'none' } as const;
const holder = { who: 'holder', tenant: 'secret' } as const;

export const staffEntryRoutes: readonly Route[] = [
  { method: 'GET', path: '/staff', ...anyone, handle: showSignIn },
  { method: 'POST', path: '/staff', ...anyone, handle: counted(door, askForLink) },
  {
    method: 'GET',
    path: '/staff/sent',
    ...anyone,
    handle: async (_services, request) => staffPage(drawLinkSentPage(staffFrame(request))),
  },
  {
    method: 'POST',
    path: '/staff/enter',
    who: 'site',
    tenant: 'signature',
    handle: counted(door, enterByToken),
  },
  { method: 'GET', path: '/staff/enter', ...holder, handle: enterByTicket },
  { method: 'POST', path: '/staff/change', ...holder, handle: counted(door, change) },
  { method: 'GET', path: '/staff/l/:token', ...anyone, handle: showLink },
  { method: 'POST', path: '/staff/l/:token', ...holder, handle: counted(door, enterByLink) },
  {
    method: 'GET',
    path: '/staff/out',
    ...anyone,
    handle: async (_services, request) => staffPage(drawSignOutPage(staffFrame(request))),
  },
  { method: 'POST', path: '/staff/out', ...holder, handle: leave },
];

async function showSignIn(services: Services, request: Request): Promise<Reply> {
  const { shop, out } = request.query;
  const view = { shop: readText(shop), connectPath: connectPath(services), hasLeft: out !== undefined };
  return staffPage(drawSignInPage(staffFrame(request), view));
}

/** POST /staff: one answer for all, right or wrong; the link goes to the shop's own address and no other. */
async function askForLink(services: Services, request: Request): Promise<Reply> {
  const { deps, siteDoor } = services;
  const site = siteDoor.readSite(readText(request.body?.shop));
  const email = readText(request.body?.email).trim();
  // That a shop is connected is no secret, its portal tells anyone; what address it has is found out in a job.
  const shop = site === null ? null : await deps.store.shopByDomain(siteDoor.platform, site.domain);
  if (shop !== null && shop.uninstalledAt === null && email !== '') await askForStaffLink(deps, shop, email);
  return redirect('/staff/sent');
}

/** POST /staff/enter: our plugin in the shop's admin vouches for who works there. */
async function enterByToken(services: Services, request: Request): Promise<Reply> {
  const { deps } = services;
  const token = postedToken(request);
  const vouched = token === null ? null : await services.siteDoor.verify('staff', token);
  if (vouched === null) return ended(request);
  if (!hidesCookie(services, request)) return enter(services, request, vouched, null);
  const ticket = await writeTicket(deps, vouched.shop, vouched);
  return ticket === null ? ended(request) : redirect(`/staff/enter?ticket=${encodeURIComponent(ticket)}`);
}

/** A browser keeps our cookie to itself when another site's form posts to us, and brings it to where we send it then. */
function hidesCookie({ settings }: Services, request: Request): boolean {
  if (readStaffCookie(request) !== null) return false;
  const origin = request.get('origin') ?? settings.appUrl;
  return origin !== settings.appUrl || request.get('sec-fetch-site') === 'cross-site';
}

/** GET /staff/enter: as if the site's word had come with what this browser holds. */
async function enterByTicket(services: Services, request: Request): Promise<Reply> {
  const ticket = readText(request.query.ticket);
  const vouched = await readTicket(services.deps, ticket);
  return vouched === null ? ended(request) : enter(services, request, vouched, ticket);
}

type Vouched = VouchedStaff & { readonly shop: Shop };

/** Nobody is put in another's place unasked: what they then do would be seen by whoever sent them here. */
async function enter(
  services: Services,
  request: Request,
  vouched: Vouched,
  ticket: string | null,
): Promise<Reply> {
  const { deps } = services;
  const words = readStaffCookie(request);
  const held = words === null ? null : await staffOfSession(deps, words);
  if (!isSomebodyElse(held, vouched)) return open(services, request, vouched);
  const kept = ticket ?? (await writeTicket(deps, vouched.shop, vouched));
  if (kept === null) return ended(request);
  const now = { domain: held.shop.domain, name: held.staff.name };
  const next = { domain: vouched.shop.domain, name: vouched.name };
  return staffPage(drawStaffChangePage(staffFrame(request), { now, next, ticket: kept }));
}

/** POST /staff/change: the yes. It comes from our own page: another site's form would bring no cookie along. */
async function change(services: Services, request: Request): Promise<Reply> {
  const held = readStaffCookie(request);
  const vouched = held === null ? null : await readTicket(services.deps, readText(request.body?.ticket));
  if (held === null || vouched === null) return ended(request);
  const reply = await open(services, request, vouched);
  if (reply.status === 303) await signOut(services.deps, held);
  return reply;
}

async function open(services: Services, request: Request, vouched: Vouched): Promise<Reply> {
  const words = await signInByToken(services.deps, vouched.shop, vouched);
  return words === null ? ended(request) : signIn(services, words);
}

function ended(request: Request): Reply {
  return staffPage(drawEndedTokenPage(staffFrame(request)), 401);
}

async function showLink({ deps }: Services, request: Request): Promise<Reply> {
  const view = { token: String(request.params.token), press: deps.newToken() };
  return staffPage(drawStaffLinkPage(staffFrame(request), view));
}

async function enterByLink(services: Services, request: Request): Promise<Reply> {
  const link = { words: String(request.params.token), press: readPress(request.body) };
  const words = await signInByLink(services.deps, link);
  return words === null
    ? staffPage(drawEndedStaffLinkPage(staffFrame(request)), 410)
    : signIn(services, words);
}

function signIn(services: Services, words: string): Reply {
  const { headers, ...reply } = redirect('/');
  return { ...reply, headers: { ...headers, ...keepSession(services, words) } };
}

async function leave(services: Services, request: Request): Promise<Reply> {
  const words = readStaffCookie(request);
  // Another site's form brings no cookie along, so it ends nobody's session.
  if (words === null) return redirect('/staff');
  const left = await staffOfSession(services.deps, words);
  const shop = left === null ? '' : `&shop=${encodeURIComponent(left.shop.domain)}`;
  const { headers, ...reply } = redirect(`/staff?out=1${shop}`);
  await signOut(services.deps, words);
  return { ...reply, headers: { ...headers, ...dropSession(services) } };
}
