// How does a shopper come in who knows no order number? By a link to each of their newest orders, mailed to their address.
import { parseEmail } from '@aftercare/core/wire/portal.ts';
import { drawLinksSentPage, drawMailLinksPage } from '@aftercare/portal/pages/mail-links.ts';
import type { Request } from 'express';
import { z } from 'zod';
import { askForLinks } from '../../flows/mail-links.ts';
import { readText } from '../input.ts';
import { type Reply, redirect } from '../route.ts';
import type { Services } from '../services.ts';
import { portalPage, type Visit } from './door.ts';
import { tooMany } from './entrance.ts';
import { problemsSchema, readKept, sendOnward } from './kept.ts';
import { sayProblems } from './problem-words.ts';

const scope = ['door'] as const;
const schema = z.object({ email: z.string(), problems: problemsSchema });
type Typed = z.infer<typeof schema>;

/** GET /mail-links, with what was wrong there. */
export async function showMailLinks(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const kept = readKept(services, visit, { scope, schema, request });
  return drawForm(visit, kept ?? { email: '', problems: [] });
}

/** POST /mail-links: one answer for every address that could be read. */
export async function mailLinks(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const email = readText(request.body?.email);
  const read = parseEmail(request.body);
  if (!read.ok) {
    const kept = { email, problems: read.fields };
    const drawAtOnce = async (typed: Typed) => drawForm(visit, typed);
    return sendOnward(services, visit, { path: '/mail-links', scope, kept, drawAtOnce });
  }
  const wait = await services.limit('door-address', `${visit.shop.shopId} ${visit.caller}`);
  if (wait !== null) return tooMany(visit, wait);
  await askForLinks(services.deps, visit.shop, read.value);
  const drawAtOnce = async (typed: Typed) => portalPage(drawLinksSentPage(visit.frame, typed));
  const kept = { email, problems: [] };
  return sendOnward(services, visit, { path: '/mail-links/sent', scope, kept, drawAtOnce });
}

/** GET /mail-links/sent; who brings nothing along begins anew. */
export async function showLinksSent(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const kept = readKept(services, visit, { scope, schema, request });
  if (kept === null) return redirect(`${visit.frame.base}/mail-links`);
  return portalPage(drawLinksSentPage(visit.frame, kept));
}

function drawForm(visit: Visit, typed: Typed): Reply {
  const view = { ...typed, problems: sayProblems(visit.frame, typed.problems) };
  return portalPage(drawMailLinksPage(visit.frame, view), typed.problems.length > 0 ? 422 : 200);
}
