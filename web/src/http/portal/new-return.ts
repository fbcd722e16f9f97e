// How does a shopper make a return: choose, see the money, check, confirm?
import { type FieldProblem, parseChoice, parseShown } from '@aftercare/core/wire/portal.ts';
import { drawCheckPage } from '@aftercare/portal/pages/check.ts';
import { drawChoosePage } from '@aftercare/portal/pages/choose-items.ts';
import { drawCostsPage } from '@aftercare/portal/pages/costs.ts';
import { readEntries } from '@aftercare/portal/pages/entries.ts';
import { drawMissingPage, drawRefusedPage } from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import { orderFacts } from '../../flows/order-facts.ts';
import { type Quote, quoteReturn } from '../../flows/quote-return.ts';
import { hasReturn, requestReturn } from '../../flows/request-return.ts';
import { readText } from '../input.ts';
import { type Reply, redirect } from '../route.ts';
import type { Services } from '../services.ts';
import { type Chosen, choiceOf, chosenSchema, entriesOf, formOf, rowsOf } from './chosen.ts';
import { portalPage } from './door.ts';
import { readKept, sendOnward } from './kept.ts';
import { sayProblems } from './problem-words.ts';
import { checkView, chooseView, costsView } from './return-form.ts';
import type { OrderVisit } from './session.ts';

type Step = 'choose' | 'costs' | 'check';

/** GET …/return, and GET …/return/choose with what was filled in before. */
export async function showChoose(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  return choose(services, visit, keptBy(services, visit, request) ?? { rows: [] });
}

/** POST …/return/choose: back to the choice, the entries kept. */
export async function keepChoice(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  return onward(services, visit, 'choose', { rows: rowsOf(readEntries(request.body)) });
}

/** POST …/return/costs and …/check: on to that page; back to the choice with whatever could not be read. */
export function takeChoice(step: 'costs' | 'check') {
  return async (services: Services, visit: OrderVisit, request: Request): Promise<Reply> => {
    const read = parseChoice(request.body);
    if (!read.ok) return refuse(services, visit, request, read.fields);
    // Made here and not with the page: however often the page is asked for, it confirms one return.
    const confirmation = step === 'check' ? services.deps.newId() : undefined;
    return onward(services, visit, step, { rows: choiceOf(read.value), confirmation });
  };
}

/** GET …/return/costs */
export async function showCosts(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  return costs(services, visit, keptBy(services, visit, request) ?? { rows: [] });
}

/** GET …/return/check; once its return is made it leads there. */
export async function showCheck(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  return check(services, visit, keptBy(services, visit, request) ?? { rows: [] });
}

/** POST …/return: every rule is asked again; what was shown and what is true must agree. */
export async function confirmReturn(services: Services, visit: OrderVisit, request: Request): Promise<Reply> {
  const confirmation = readText(request.body?.confirmation);
  const shown = parseShown(request.body);
  if (!isConfirmation(confirmation) || shown === null) return portalPage(drawRefusedPage(visit.frame), 400);
  const read = parseChoice(request.body);
  if (!read.ok) return refuse(services, visit, request, read.fields);
  const { orderId } = visit;
  const confirmed = { orderId, chosen: read.value, confirmation, shown };
  const made = await requestReturn(services.deps, visit.shop, confirmed);
  if (made.answer === 'made') return toReturn(visit, made.returnId);
  if (made.answer === 'missing') return portalPage(drawMissingPage(visit.frame), 404);
  if (made.answer === 'refused') return refuse(services, visit, request, made.problems);
  return onward(services, visit, 'check', { rows: choiceOf(read.value), confirmation, shown });
}

function keptBy(services: Services, visit: OrderVisit, request: Request): Chosen | null {
  return readKept(services, visit, { scope: ['return', visit.orderId], schema: chosenSchema, request });
}

function onward(services: Services, visit: OrderVisit, step: Step, kept: Chosen): Promise<Reply> {
  return sendOnward(services, visit, {
    path: `/o/${visit.session}/return/${step}`,
    scope: ['return', visit.orderId],
    kept,
    drawAtOnce: (all) => ({ choose, costs, check })[step](services, visit, all),
  });
}

function refuse(
  services: Services,
  visit: OrderVisit,
  request: Request,
  problems: readonly FieldProblem[],
): Promise<Reply> {
  return onward(services, visit, 'choose', { rows: rowsOf(readEntries(request.body)), problems });
}

function toReturn(visit: OrderVisit, returnId: string): Reply {
  return redirect(`${visit.frame.base}/o/${visit.session}/returns/${returnId}`);
}

async function choose(services: Services, visit: OrderVisit, kept: Chosen): Promise<Reply> {
  const { problems = [] } = kept;
  const facts = await orderFacts(services.deps, visit.shop, visit.orderId);
  if (facts === null) return portalPage(drawMissingPage(visit.frame), 404);
  const view = chooseView({
    ...facts,
    session: visit.session,
    entries: entriesOf(kept),
    problems: sayProblems(visit.frame, problems),
  });
  return portalPage(drawChoosePage(visit.frame, view), problems.length > 0 ? 422 : 200);
}

/** Without a choice, as from a typed address, the line begins where one is made. */
async function costs(services: Services, visit: OrderVisit, kept: Chosen): Promise<Reply> {
  if (kept.rows.length === 0) return choose(services, visit, kept);
  const quoted = await quote(services, visit, kept);
  if ('problems' in quoted) return choose(services, visit, { ...kept, problems: quoted.problems });
  return portalPage(drawCostsPage(visit.frame, costsView(quoted, visit.session, entriesOf(kept))));
}

async function check(services: Services, visit: OrderVisit, kept: Chosen): Promise<Reply> {
  const { confirmation, shown } = kept;
  if (kept.rows.length === 0 || confirmation === undefined) return choose(services, visit, kept);
  if (await hasReturn(services.deps, visit.shop, { id: confirmation, orderId: visit.orderId }))
    return toReturn(visit, confirmation);
  const quoted = await quote(services, visit, kept);
  if ('problems' in quoted) return choose(services, visit, { ...kept, problems: quoted.problems });
  const to = quoted.settlement.total;
  const isChanged = shown !== undefined && (shown.minor !== to.minor || shown.currency !== to.currency);
  const changed = isChanged ? { from: shown, to } : null;
  const view = checkView({
    quote: quoted,
    session: visit.session,
    entries: entriesOf(kept),
    confirmation,
    changed,
  });
  return portalPage(drawCheckPage(visit.frame, view), changed === null ? 200 : 409);
}

async function quote(
  services: Services,
  visit: OrderVisit,
  kept: Chosen,
): Promise<Quote | { problems: readonly FieldProblem[] }> {
  const read = parseChoice(formOf(kept));
  if (!read.ok) return { problems: read.fields };
  const quoted = await quoteReturn(services.deps, visit.shop, visit.orderId, read.value);
  return quoted.ok ? quoted.quote : { problems: quoted.problems };
}

function isConfirmation(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
