// How does a shopper make a return: choose, see the money, check, confirm?
import { parseChoice, parseShown } from '@aftercare/core/wire/portal.ts';
import type { Problem } from '@aftercare/portal/frame/problem.ts';
import { drawCheckPage } from '@aftercare/portal/pages/check.ts';
import { drawChoosePage } from '@aftercare/portal/pages/choose-items.ts';
import { drawCostsPage } from '@aftercare/portal/pages/costs.ts';
import { type Entry, readEntries } from '@aftercare/portal/pages/entries.ts';
import { drawMissingPage, drawRefusedPage } from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import { orderFacts } from '../../flows/order-facts.ts';
import { type Quote, quoteReturn } from '../../flows/quote-return.ts';
import { requestReturn } from '../../flows/request-return.ts';
import { readText } from '../input.ts';
import { type Reply, redirect } from '../route.ts';
import type { Services } from '../services.ts';
import { portalPage } from './door.ts';
import { checkView, chooseView, costsView } from './return-form.ts';
import type { OrderVisit } from './session.ts';

/** GET …/return, and POST …/return/choose with the entries kept. */
export async function showChoose(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  return choose(services, visit, readEntries(request.body), []);
}

/** POST …/return/costs */
export async function showCosts(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  const entries = readEntries(request.body);
  const quoted = await quote(services, visit, request);
  if ('problems' in quoted) return choose(services, visit, entries, quoted.problems);
  return portalPage(drawCostsPage(visit.frame, costsView(quoted, visit.session, entries)));
}

/** POST …/return/check */
export async function showCheck(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  const entries = readEntries(request.body);
  const quoted = await quote(services, visit, request);
  if ('problems' in quoted) return choose(services, visit, entries, quoted.problems);
  return check(services, visit, { quote: quoted, entries, changed: null });
}

/** POST …/return: every rule is asked again; what was shown and what is true must agree. */
export async function confirmReturn(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  const entries = readEntries(request.body);
  const confirmation = readText(request.body?.confirmation);
  const shown = parseShown(request.body);
  if (!isConfirmation(confirmation) || shown === null) return portalPage(drawRefusedPage(visit.frame), 400);
  const read = parseChoice(request.body);
  if (!read.ok) return choose(services, visit, entries, read.fields);
  const made = await requestReturn(services.deps, visit.shop, {
    orderId: visit.orderId,
    chosen: read.value,
    confirmation,
    shown,
  });
  if (made.answer === 'made')
    return redirect(`${visit.frame.base}/o/${visit.session}/returns/${made.returnId}`);
  if (made.answer === 'changed') {
    const changed = { from: shown, to: made.quote.settlement.total };
    return check(services, visit, { quote: made.quote, entries, changed });
  }
  if (made.answer === 'missing') return portalPage(drawMissingPage(visit.frame), 404);
  return choose(services, visit, entries, made.problems);
}

async function quote(
  services: Services,
  visit: OrderVisit,
  request: Request,
): Promise<Quote | { problems: readonly Problem[] }> {
  const read = parseChoice(request.body);
  if (!read.ok) return { problems: read.fields };
  const quoted = await quoteReturn(services.deps, visit.shop, visit.orderId, read.value);
  return quoted.ok ? quoted.quote : { problems: quoted.problems };
}

async function choose(
  services: Services,
  visit: OrderVisit,
  entries: readonly Entry[],
  problems: readonly Problem[],
): Promise<Reply> {
  const facts = await orderFacts(services.deps, visit.shop, visit.orderId);
  if (facts === null) return portalPage(drawMissingPage(visit.frame), 404);
  const view = chooseView({ ...facts, session: visit.session, entries, problems });
  return portalPage(drawChoosePage(visit.frame, view), problems.length > 0 ? 422 : 200);
}

async function check(
  services: Services,
  visit: OrderVisit,
  shown: { quote: Quote; entries: readonly Entry[]; changed: Parameters<typeof checkView>[0]['changed'] },
): Promise<Reply> {
  const view = checkView({ ...shown, session: visit.session, confirmation: services.deps.newId() });
  return portalPage(drawCheckPage(visit.frame, view), shown.changed === null ? 200 : 409);
}

function isConfirmation(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
