// Who of a shop's staff is calling? A verified session token of their platform's admin says so, or a session of ours.
import { PlatformError } from '@aftercare/core/platform.ts';
import type { StaffMember } from '@aftercare/core/staff/member.ts';
import type { Request } from 'express';
import { staffOfSession } from '../flows/staff-door.ts';
import type { Shop } from '../flows/store.ts';
import { welcomeStaff } from '../flows/welcome-staff.ts';
import { HttpProblem, type Telling } from './problem.ts';
import type { FrameDoor, Services, Staff } from './services.ts';
import { readStaffCookie } from './staff-cookie.ts';
import { bearerToken } from './token.ts';

export interface StaffRequest {
  /** In which they act: their own, or the stage of its test return. */
  readonly shop: Shop;
  /** In which they work. */
  readonly home: Shop;
  /** Under whose name the shop's history will show it. */
  readonly staff: StaffMember;
  /** Our own session, outside of any platform's admin. */
  readonly standsAlone: boolean;
}

/** The verified caller and the shop; a 401 asks App Bridge for a fresh token. What they may do, the gate asks. */
export async function identify(
  services: Services,
  request: Request,
  isVisit: boolean,
): Promise<StaffRequest> {
  if (!bringsToken(request)) return requireSession(services, request);
  const framed = await requireToken(services, request);
  const shop = await framedShop(services, framed.door, framed.staff.domain);
  if (shop === null || shop.uninstalledAt !== null)
    throw unauthorised(({ say }) => say.problems.notConnected);
  const staff = await framedMember(services, shop, { ...framed, isVisit });
  return { shop, home: shop, staff, standsAlone: false };
}

interface Framed {
  readonly door: FrameDoor;
  readonly staff: Staff;
  readonly token: string;
}

/** What the platform says of them is asked again at a visit, if that was long ago: accounts change hands. */
const askAgainMs = 3_600_000;

async function framedMember(
  { deps }: Services,
  { shopId }: Shop,
  { door, staff, token, isVisit }: Framed & { isVisit: boolean },
): Promise<StaffMember> {
  const staffId = staff.userId;
  const known = await deps.store.inShop(shopId, (store) => store.staff.get(staffId));
  const since = known === null ? 0 : deps.now().getTime() - Date.parse(known.lastSeenAt);
  if (known !== null && (!isVisit || since < askAgainMs)) return known;
  const told = await door.learn(staff.domain, token).catch((problem: unknown) => {
    // Who is known stays who they are while the platform is away.
    if (known !== null && problem instanceof PlatformError) return null;
    throw problem;
  });
  const name = told?.name ?? known?.name ?? `Staff ${staffId}`;
  const ownsPlatform = told?.ownsPlatform ?? null;
  return deps.store.inShop(shopId, (store) =>
    welcomeStaff(deps, store, { staffId, name, knownBy: 'platform', ownsPlatform }),
  );
}

/** The verified caller of a framed admin, whether or not the shop is connected yet. */
export async function requireToken(services: Services, request: Request): Promise<Framed> {
  const door = services.frameDoor;
  const token = bearerToken(request);
  if (door === null || token === null) throw signedOut();
  const staff = await door.verify(token);
  if (staff === null) throw signedOut();
  return { door, staff, token };
}

/** A token, good or bad, is what its bearer wants to be judged by: no session stands in for it. */
export function bringsToken(request: Request): boolean {
  return request.get('authorization') !== undefined;
}

/** The shop whose framed admin speaks. */
export function framedShop(
  { deps }: Services,
  { platform }: FrameDoor,
  domain: string,
): Promise<Shop | null> {
  return deps.store.shopByDomain(platform, domain);
}

async function requireSession(services: Services, request: Request): Promise<StaffRequest> {
  const words = readStaffCookie(request);
  const found = words === null ? null : await staffOfSession(services.deps, words);
  if (found === null) throw signedOut();
  if (request.method !== 'GET' && !isOurOwnScreen(services, request))
    throw new HttpProblem(403, {
      title: ({ say }) => say.problems.notFromHere,
      detail: ({ say }) => say.problems.notFromHereWhy,
    });
  return { ...found, home: found.shop, standsAlone: true };
}

/** A cookie comes along from anywhere: a change must come from a page of ours, as the browser itself says. */
function isOurOwnScreen({ settings }: Services, request: Request): boolean {
  if (request.get('x-requested-with') !== 'aftercare') return false;
  const site = request.get('sec-fetch-site');
  return site === undefined ? request.get('origin') === settings.appUrl : site === 'same-origin';
}

function signedOut(): HttpProblem {
  return unauthorised(({ say }) => say.problems.notSignedInWhy);
}

function unauthorised(detail: Telling): HttpProblem {
  return new HttpProblem(
    401,
    { title: ({ say }) => say.problems.notSignedIn, detail },
    { 'X-Shopify-Retry-Invalid-Session-Request': '1' },
  );
}
