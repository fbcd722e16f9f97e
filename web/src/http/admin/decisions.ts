// What may staff decide about a return? Each verb is a noun of its own address.

import { formatMoney } from '@aftercare/core/money/format.ts';
import type { Money } from '@aftercare/core/money/money.ts';
import {
  approvalSchema,
  closureSchema,
  decisionSchema,
  declineSchema,
  findingSchema,
  receiptSchema,
} from '@aftercare/core/wire/decisions.ts';
import type { Request } from 'express';
import { approveReturn } from '../../flows/approve-return.ts';
import type { Outcome } from '../../flows/change-return.ts';
import { checkMoney } from '../../flows/check-money.ts';
import { closeReturn } from '../../flows/close-return.ts';
import type { Decided } from '../../flows/decided.ts';
import { declineReturn } from '../../flows/decline-return.ts';
import { receiveReturn } from '../../flows/receive-return.ts';
import { refundReturn } from '../../flows/refund-return.ts';
import { settleDoubt } from '../../flows/settle-doubt.ts';
import type { Shop } from '../../flows/store.ts';
import { readInput, readText } from '../input.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { readerOf } from '../reader.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';
import { namesOf, ownersBut } from '../staff-names.ts';
import { readDetail } from './returns.ts';

/** POST /api/returns/:id/approval */
export async function approve(services: Services, request: Request): Promise<Reply> {
  return decide(services, request, (shop, decided) => {
    const approval = readInput(approvalSchema, request.body);
    return approveReturn(services.deps, shop, { ...decided, ...approval });
  });
}

/** POST /api/returns/:id/decline */
export async function decline(services: Services, request: Request): Promise<Reply> {
  return decide(services, request, (shop, decided) => {
    const { revision, reason } = readInput(declineSchema, request.body);
    return declineReturn(services.deps, shop, { ...decided, revision, reason });
  });
}

/** POST /api/returns/:id/receipt */
export async function receive(services: Services, request: Request): Promise<Reply> {
  return decide(services, request, (shop, decided) => {
    const { revision, lines } = readInput(receiptSchema, request.body);
    return receiveReturn(services.deps, shop, { ...decided, revision, lines });
  });
}

/** POST /api/returns/:id/refund: reserves the money and answers; the screen follows it from there. */
export async function refund(services: Services, request: Request): Promise<Reply> {
  return decide(services, request, (shop, decided) => {
    const { revision } = readInput(decisionSchema, request.body);
    return refundReturn(services.deps, shop, { ...decided, revision });
  });
}

/** POST /api/returns/:id/closure */
export async function close(services: Services, request: Request): Promise<Reply> {
  return decide(services, request, (shop, decided) => {
    const closure = readInput(closureSchema, request.body);
    return closeReturn(services.deps, shop, { ...decided, ...closure });
  });
}

/** POST /api/returns/:id/money-check */
export async function checkMoneyNow(services: Services, request: Request): Promise<Reply> {
  return decide(services, request, (shop, decided) => {
    readInput(decisionSchema, request.body);
    return checkMoney(services.deps, shop, decided.returnId);
  });
}

/** POST /api/returns/:id/money-finding */
export async function settleMoney(services: Services, request: Request): Promise<Reply> {
  return decide(services, request, (shop, decided) => {
    const { paid: isPaid, ...found } = readInput(findingSchema, request.body);
    return settleDoubt(services.deps, shop, { ...decided, ...found, isPaid });
  });
}

async function decide(
  services: Services,
  request: Request,
  take: (shop: Shop, decided: Omit<Decided, 'revision'>) => Promise<Outcome>,
): Promise<Reply> {
  const caller = await requireStaff(services, request);
  const { shop, staff } = caller;
  const returnId = readText(request.params.id);
  const { staffId, name } = staff;
  const outcome = await take(shop, { returnId, staff: name, staffId, payer: staff });
  const ask = outcome.ok ? [] : await ownersBut(services, caller);
  if (!outcome.ok) throw problemOf(outcome, { limit: staff.paysUpTo, ask });
  return json(await readDetail(services, caller, { returnId, reader: readerOf(request, shop) }));
}

function problemOf(
  outcome: Extract<Outcome, { ok: false }>,
  { limit, ask }: { readonly limit: Money | null; readonly ask: readonly string[] },
): HttpProblem {
  if (outcome.why === 'above') return tooMuch(outcome.amount, limit, ask);
  if (outcome.why === 'missing') return notFound();
  if (outcome.why === 'conflict') {
    return new HttpProblem(409, {
      title: ({ say }) => say.problems.quicker,
      detail: ({ say }) => say.problems.quickerReturn,
    });
  }
  return new HttpProblem(422, {
    title: ({ say }) => say.problems.refused,
    detail: ({ reason }) => outcome.reasons.map(reason).join(' '),
    reasons: outcome.reasons,
  });
}

/** Nothing is lost: the return stands as it did, and who may pay it is named. */
function tooMuch(amount: Money, limit: Money | null, ask: readonly string[]): HttpProblem {
  return new HttpProblem(403, {
    title: ({ say }) => say.rights.notYours,
    detail: (reader) =>
      reader.say.rights.above({
        amount: formatMoney(amount, reader.locale),
        limit: formatMoney(limit ?? { ...amount, minor: 0 }, reader.locale),
        names: namesOf(reader, ask),
      }),
  });
}
