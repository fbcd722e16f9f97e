// How do staff come in where no platform frames our admin: by their site's word or a mailed link, and out again?
import {
  drawEndedStaffLinkPage,
  drawEndedTokenPage,
  drawLinkSentPage,
  drawSignInPage,
  drawSignOutPage,
  drawStaffLinkPage,
} from '@aftercare/portal/staff/sign-in.ts';
import type { Request } from 'express';
import { askForStaffLink, signInByLink, signInByToken, signOut } from '../flows/staff-door.ts';
import { readText } from './input.ts';
import { type Reply, type Route, redirect } from './route.ts';
import type { Services } from './services.ts';
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
    handle: async () => staffPage(drawLinkSentPage(staffFrame)),
  },
  {
    method: 'POST',
    path: '/staff/enter',
    who: 'site',
    tenant: 'signature',
    handle: counted(door, enterByToken),
  },
  { method: 'GET', path: '/staff/l/:token', ...anyone, handle: showLink },
  { method: 'POST', path: '/staff/l/:token', ...holder, handle: counted(door, enterByLink) },
  {
    method: 'GET',
    path: '/staff/out',
    ...anyone,
    handle: async () => staffPage(drawSignOutPage(staffFrame)),
  },
  { method: 'POST', path: '/staff/out', ...holder, handle: leave },
];

async function showSignIn(_services: Services, request: Request): Promise<Reply> {
  return staffPage(drawSignInPage(staffFrame, { shop: readText(request.query.shop) }));
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
  const token = postedToken(request);
  const vouched = token === null ? null : await services.siteDoor.verify('staff', token);
  const words = vouched && (await signInByToken(services.deps, vouched.shop, vouched));
  return words === null ? staffPage(drawEndedTokenPage(staffFrame), 401) : signIn(services, words);
}

async function showLink(_services: Services, request: Request): Promise<Reply> {
  return staffPage(drawStaffLinkPage(staffFrame, { token: String(request.params.token) }));
}

async function enterByLink(services: Services, request: Request): Promise<Reply> {
  const words = await signInByLink(services.deps, String(request.params.token));
  return words === null ? staffPage(drawEndedStaffLinkPage(staffFrame), 410) : signIn(services, words);
}

function signIn(services: Services, words: string): Reply {
  const { headers, ...reply } = redirect('/');
  return { ...reply, headers: { ...headers, ...keepSession(services, words) } };
}

async function leave(services: Services, request: Request): Promise<Reply> {
  const words = readStaffCookie(request);
  const { headers, ...reply } = redirect('/staff');
  // Another site's form brings no cookie along, so it ends nobody's session.
  if (words === null) return { ...reply, ...(headers && { headers }) };
  await signOut(services.deps, words);
  return { ...reply, headers: { ...headers, ...dropSession(services) } };
}
