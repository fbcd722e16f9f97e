// How does a shopper come in: number and e-mail, then the mailed code or link?

import { parseCode, parseFind } from '@aftercare/core/wire/portal.ts';
import { drawEndedLinkPage, drawTooManyPage } from '@aftercare/portal/pages/failure.ts';
import { drawCodePage, drawFindPage, drawLinkPage } from '@aftercare/portal/pages/find-order.ts';
import type { Request } from 'express';
import { askForDoor, enterByCode, enterByLink } from '../../flows/find-order.ts';
import { readText } from '../input.ts';
import { type Reply, redirect } from '../route.ts';
import type { Services } from '../services.ts';
import { portalPage, type Visit } from './door.ts';

/** GET / */
export async function showFind(_services: Services, visit: Visit, _request: Request): Promise<Reply> {
  return portalPage(drawFindPage(visit.frame, { number: '', email: '', problems: [] }));
}

/** POST /find: one answer for all who could be read, right or wrong. */
export async function find(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const typed = { number: readText(request.body?.number), email: readText(request.body?.email) };
  const read = parseFind(request.body);
  if (!read.ok) return portalPage(drawFindPage(visit.frame, { ...typed, problems: read.fields }), 422);
  const wait = await services.limit('door-address', `${visit.shop.shopId} ${visit.caller}`);
  if (wait !== null) return tooMany(visit, wait);
  await askForDoor(services.deps, visit.shop, read.value);
  return portalPage(drawCodePage(visit.frame, { ...typed, problems: [] }));
}

/** POST /code */
export async function enterWithCode(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const typed = { number: readText(request.body?.number), email: readText(request.body?.email) };
  const read = parseCode(request.body);
  if (!read.ok) return portalPage(drawCodePage(visit.frame, { ...typed, problems: read.fields }), 422);
  const wait = await services.limit('door-address', `${visit.shop.shopId} ${visit.caller}`);
  if (wait !== null) return tooMany(visit, wait);
  const session = await tryCode(services, visit, read.value);
  if (session !== null) return redirect(`${visit.frame.base}/o/${session}/`);
  const problems = [
    {
      path: 'code',
      message: 'This code is not right or has ended. Check the newest mail, or use the link in it.',
    },
  ];
  return portalPage(drawCodePage(visit.frame, { ...typed, problems }), 422);
}

/**
 * After five tries a quarter of an hour only the mailed link opens. Counted for what was typed, whether there is such
 * an order or not; the code's hash is bound to the same words, so another spelling brings new tries but no order.
 */
async function tryCode(
  services: Services,
  { shop }: Visit,
  typed: { number: string; email: string; code: string },
): Promise<string | null> {
  const key = JSON.stringify([shop.shopId, typed.number, typed.email]);
  if ((await services.limit('door-code', key)) !== null) return null;
  return enterByCode(services.deps, shop, typed);
}

/** GET /l/:token shows one button: a mail scanner's visit spends nothing. */
export async function showLink(_services: Services, visit: Visit, request: Request): Promise<Reply> {
  return portalPage(drawLinkPage(visit.frame, { token: String(request.params.token) }));
}

/** POST /l/:token */
export async function enterWithLink(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const wait = await services.limit('door-address', `${visit.shop.shopId} ${visit.caller}`);
  if (wait !== null) return tooMany(visit, wait);
  const session = await enterByLink(services.deps, visit.shop, String(request.params.token));
  if (session === null) return portalPage(drawEndedLinkPage(visit.frame), 410);
  return redirect(`${visit.frame.base}/o/${session}/`);
}

function tooMany(visit: Visit, milliseconds: number): Reply {
  const reply = portalPage(drawTooManyPage(visit.frame, { minutes: Math.ceil(milliseconds / 60_000) }), 429);
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(Math.ceil(milliseconds / 1000)) } };
}
