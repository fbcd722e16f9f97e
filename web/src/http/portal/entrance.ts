// How does a shopper come in: number and e-mail, then the mailed code or link?

import { type CodeForm, parseCode, parseFind, readPress } from '@aftercare/core/wire/portal.ts';
import { drawEndedLinkPage, drawTooManyPage } from '@aftercare/portal/pages/failure.ts';
import { drawCodePage, drawFindPage, drawLinkPage } from '@aftercare/portal/pages/find-order.ts';
import type { Request } from 'express';
import { z } from 'zod';
import { askForDoor, enterByCode, enterByLink } from '../../flows/find-order.ts';
import { readText } from '../input.ts';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { portalPage, type Visit } from './door.ts';
import { openOrder } from './entered.ts';
import { problemsSchema, readKept, sendOnward } from './kept.ts';
import { sayProblems } from './problem-words.ts';

const scope = ['door'] as const;
const schema = z.object({ number: z.string(), email: z.string(), problems: problemsSchema });
type Typed = z.infer<typeof schema>;

/** GET /, and GET /find with what was wrong there. */
export async function showFind(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const kept = readKept(services, visit, { scope, schema, request });
  return drawFind(services, visit, kept ?? { number: '', email: '', problems: [] });
}

/** GET /code, where whoever was sent here by /find enters the mailed code; who brings nothing along begins anew. */
export async function showCode(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const kept = readKept(services, visit, { scope, schema, request });
  return kept === null
    ? drawFind(services, visit, { number: '', email: '', problems: [] })
    : drawCode(services, visit, kept);
}

/** POST /find: one answer for all who could be read, right or wrong. */
export async function find(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const typed = { number: readText(request.body?.number), email: readText(request.body?.email) };
  const read = parseFind(request.body);
  if (!read.ok) return sendToFind(services, visit, { ...typed, problems: read.fields });
  const wait = await services.limit('door-address', `${visit.shop.shopId} ${visit.caller}`);
  if (wait !== null) return tooMany(visit, wait);
  await askForDoor(services.deps, visit.shop, read.value);
  return sendToCode(services, visit, { ...typed, problems: [] });
}

/** POST /code */
export async function enterWithCode(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const typed = { number: readText(request.body?.number), email: readText(request.body?.email) };
  const read = parseCode(request.body);
  if (!read.ok) return sendToCode(services, visit, { ...typed, problems: read.fields });
  const wait = await services.limit('door-address', `${visit.shop.shopId} ${visit.caller}`);
  if (wait !== null) return tooMany(visit, wait);
  const session = await tryCode(services, visit, read.value);
  if (session !== null) return openOrder(services, visit, session);
  const problems = [{ path: 'code', codes: ['CODE_WRONG'] }];
  return sendToCode(services, visit, { ...typed, problems });
}

function sendToFind(services: Services, visit: Visit, kept: Typed): Promise<Reply> {
  const drawAtOnce = (typed: Typed) => drawFind(services, visit, typed);
  return sendOnward(services, visit, { path: '/find', scope, kept, drawAtOnce });
}

function sendToCode(services: Services, visit: Visit, kept: Typed): Promise<Reply> {
  const drawAtOnce = async (typed: Typed) => drawCode(services, visit, typed);
  return sendOnward(services, visit, { path: '/code', scope, kept, drawAtOnce });
}

async function drawFind(services: Services, visit: Visit, typed: Typed): Promise<Reply> {
  const view = { ...worded(visit, typed), signInUrl: await signInUrl(services, visit) };
  return portalPage(drawFindPage(visit.frame, view), typed.problems.length > 0 ? 422 : 200);
}

/** Where those with an account at the shop come in; absolute, since it keeps a cookie of our own host. */
async function signInUrl(services: Services, { shop }: Visit): Promise<string | null> {
  const signIn = await services.shopperSignIn(shop);
  if (signIn === null) return null;
  return signIn.kind === 'page' ? signIn.url : `${services.deps.portalUrl(shop)}/sign-in`;
}

function worded(visit: Visit, typed: Typed) {
  return { ...typed, problems: sayProblems(visit.frame, typed.problems) };
}

function drawCode({ deps }: Services, visit: Visit, typed: Typed): Reply {
  const view = { ...worded(visit, typed), press: deps.newToken() };
  return portalPage(drawCodePage(visit.frame, view), typed.problems.length > 0 ? 422 : 200);
}

/**
 * After five tries a quarter of an hour only the mailed link opens. Counted for what was typed, whether there is such
 * an order or not; the code's hash is bound to the same words, so another spelling brings new tries but no order.
 */
async function tryCode(services: Services, { shop }: Visit, typed: CodeForm): Promise<string | null> {
  // Hashed: what people type about themselves is not to be read in a table of counts.
  const key = services.deps.hash(JSON.stringify([shop.shopId, typed.number, typed.email]));
  if ((await services.limit('door-code', key)) !== null) return null;
  return enterByCode(services.deps, shop, typed);
}

/** GET /l/:token shows one button: a mail scanner's visit spends nothing. */
export async function showLink({ deps }: Services, visit: Visit, request: Request): Promise<Reply> {
  const view = { token: String(request.params.token), press: deps.newToken() };
  return portalPage(drawLinkPage(visit.frame, view));
}

/** POST /l/:token */
export async function enterWithLink(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const wait = await services.limit('door-address', `${visit.shop.shopId} ${visit.caller}`);
  if (wait !== null) return tooMany(visit, wait);
  const link = { token: String(request.params.token), press: readPress(request.body) };
  const session = await enterByLink(services.deps, visit.shop, link);
  if (session === null) return portalPage(drawEndedLinkPage(visit.frame), 410);
  return openOrder(services, visit, session);
}

/** To whoever has tried too often. */
export function tooMany(visit: Visit, milliseconds: number): Reply {
  const reply = portalPage(drawTooManyPage(visit.frame, { minutes: Math.ceil(milliseconds / 60_000) }), 429);
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(Math.ceil(milliseconds / 1000)) } };
}
