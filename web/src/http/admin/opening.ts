// How do staff open a return for an order: what may go back, what is due for it, and made?

import { shopperName } from '@aftercare/core/order/shopper-name.ts';
import { viewSettlement } from '@aftercare/core/returns/list-price.ts';
import {
  type OpeningPage,
  type OpeningQuote,
  type openedSchema,
  openingChoiceSchema,
  openingQuerySchema,
  openingSendSchema,
} from '@aftercare/core/wire/opening.ts';
import type { Request } from 'express';
import type { z } from 'zod';
import { type Openable, openReturnByStaff, quoteOpening, readOpenable } from '../../flows/open-return.ts';
import { readInput, readText } from '../input.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';

/** GET /api/opening?order= */
export async function showOpening(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const { order: orderId } = readInput(openingQuerySchema, request.query);
  const found = await readOpenable(services.deps, shop, readText(orderId));
  if (found === null) throw notFound();
  const { order, policyVersion } = found;
  return json({
    orderId: order.id,
    orderName: order.name,
    orderUrl: services.deps.platform(shop).orderUrl(order.id),
    shopperName: shopperName(order),
    shopperEmail: order.email,
    policyVersion,
    confirmation: services.deps.newId(),
    lines: linesOf(found),
  } satisfies OpeningPage);
}

function linesOf({ order, lines }: Openable): OpeningPage['lines'] {
  return order.lines.map((line, index) => {
    const { id: lineId, title, variantTitle, imageUrl, quantity } = line;
    const rules = lines[index];
    return {
      ...{ lineId, title, variantTitle, imageUrl, quantity },
      returnable: rules?.returnable ?? 0,
      withinRules: rules?.withinRules ?? 0,
      reasons: [...(rules?.reasons ?? [])],
      lastDay: rules?.lastDay ?? null,
    };
  });
}

/** POST /api/opening/quote: the same sum the return would be made with; writes nothing. */
export async function showOpeningQuote(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const { orderId, lines: chosen } = readInput(openingChoiceSchema, request.body);
  const quoted = await quoteOpening(services.deps, shop, { orderId, chosen });
  if (quoted.answer === 'missing') throw notFound();
  if (quoted.answer === 'refused') throw refused(quoted.reasons);
  const { order, settlement, againstRules } = quoted;
  const quote = { settlement: viewSettlement(order, settlement), againstRules: [...againstRules] };
  return json(quote satisfies OpeningQuote);
}

/** POST /api/opening: pressed twice it is the same return. */
export async function openReturn(services: Services, request: Request): Promise<Reply> {
  const { shop, staff } = await requireStaff(services, request);
  const { lines: chosen, note = '', ...sent } = readInput(openingSendSchema, request.body);
  const by = { name: staff.name, staffId: staff.staffId };
  const made = await openReturnByStaff(services.deps, shop, { ...sent, chosen, note, staff: by });
  if (made.answer === 'missing') throw notFound();
  if (made.answer === 'refused') throw refused(made.reasons);
  if (made.answer === 'changed') throw changed();
  return json({ returnId: made.returnId } satisfies z.infer<typeof openedSchema>);
}

function refused(reasons: readonly string[]): HttpProblem {
  return new HttpProblem(422, {
    title: ({ say }) => say.problems.refused,
    detail: ({ reason }) => reasons.map(reason).join(' '),
    reasons,
  });
}

function changed(): HttpProblem {
  return new HttpProblem(409, {
    title: ({ say }) => say.problems.quicker,
    detail: ({ say }) => say.problems.quickerOpening,
  });
}
