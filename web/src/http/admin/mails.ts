// What may staff do about a mail that did not arrive? Have it sent again.
import type { Request } from 'express';
import { type SentAgain, sendAgain } from '../../flows/send-again.ts';
import { readNothing, readText } from '../input.ts';
import { HttpProblem, notFound } from '../problem.ts';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';
import { showHome } from './shop-screens.ts';

/** POST /api/notices/:id/repetition answers as home does. */
export async function repeatMail(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  const sent = await sendAgain(services.deps, shop, readText(request.params.id));
  if (sent !== 'sent') throw problemOf(sent);
  return showHome(services, request);
}

function problemOf(sent: Exclude<SentAgain, 'sent'>): HttpProblem {
  if (sent === 'missing') return notFound();
  if (sent === 'nobody') {
    return new HttpProblem(422, {
      title: ({ say }) => say.problems.noAddress,
      detail: ({ say }) => say.problems.noAddressWhy,
    });
  }
  return new HttpProblem(409, {
    title: ({ say }) => say.problems.quicker,
    detail: ({ say }) => say.problems.quickerMail,
  });
}
