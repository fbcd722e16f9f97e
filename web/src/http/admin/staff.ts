// Who works in the shop, and what may an owner change about it?
import { keepsOwner } from '@aftercare/core/staff/change.ts';
import { standingOf } from '@aftercare/core/staff/coming.ts';
import type { StaffMember, Standing } from '@aftercare/core/staff/member.ts';
import {
  newcomersSchema,
  removalSchema,
  type StaffPage,
  standingChangeSchema,
} from '@aftercare/core/wire/staff.ts';
import type { Request } from 'express';
import { changeNewcomers, changeStaff, type StaffOutcome } from '../../flows/change-staff.ts';
import { currencyOf } from '../../flows/shop-currency.ts';
import { newcomersOf } from '../../flows/welcome-staff.ts';
import { readInput, readText } from '../input.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { notYours, requireStaff } from '../staff.ts';
import type { StaffRequest } from '../staff-identity.ts';

const mostEvents = 50;

/** GET /api/staff */
export async function listStaff(services: Services, request: Request): Promise<Reply> {
  const { shop, staff } = await requireStaff(services, request);
  return json(
    await services.deps.store.inShop(shop.shopId, async (store): Promise<StaffPage> => {
      const members = await store.staff.all();
      return {
        currency: currencyOf(shop),
        members: members.map((member) => rowOf(member, { members, you: staff })),
        newcomers: await newcomersOf(store),
        history: await store.staff.events(mostEvents),
      };
    }),
  );
}

function rowOf(
  member: StaffMember,
  { members, you }: { members: readonly StaffMember[]; you: StaffMember },
): StaffPage['members'][number] {
  const { staffId, name, knownBy, revision, firstSeenAt, lastSeenAt } = member;
  return {
    ...{ id: staffId, name, knownBy, revision, firstSeenAt, lastSeenAt, ...standingOf(member) },
    isYou: staffId === you.staffId,
    kept: keepsOwner(member, members),
  };
}

/** PUT /api/staff/:id */
export async function changeMember(services: Services, request: Request): Promise<Reply> {
  const caller = await requireStaff(services, request);
  const { revision, ...asked } = readInput(standingChangeSchema, request.body);
  const change = standingIn(caller, asked);
  const staffId = readText(request.params.id);
  const outcome = await changeStaff(services.deps, caller.shop, {
    by: caller.staff,
    staffId,
    revision,
    change,
  });
  return answer(services, request, outcome);
}

/** POST /api/staff/:id/removal: they are signed out; who comes again is a newcomer. */
export async function removeMember(services: Services, request: Request): Promise<Reply> {
  const { shop, staff } = await requireStaff(services, request);
  const { revision } = readInput(removalSchema, request.body);
  const staffId = readText(request.params.id);
  const outcome = await changeStaff(services.deps, shop, { by: staff, staffId, revision, change: null });
  return answer(services, request, outcome);
}

/** PUT /api/newcomers */
export async function putNewcomers(services: Services, request: Request): Promise<Reply> {
  const caller = await requireStaff(services, request);
  const { revision, ...asked } = readInput(newcomersSchema, request.body);
  const standing = standingIn(caller, asked);
  const change = { by: caller.staff, revision, standing };
  const outcome = await changeNewcomers(services.deps, caller.shop, change);
  return answer(services, request, outcome);
}

function standingIn(
  { shop }: StaffRequest,
  { role, paysUpTo }: { readonly role: Standing['role']; readonly paysUpTo: number | null },
): Standing {
  return { role, paysUpTo: paysUpTo === null ? null : { minor: paysUpTo, currency: currencyOf(shop) } };
}

async function answer(services: Services, request: Request, outcome: StaffOutcome): Promise<Reply> {
  if (outcome.answer === 'done') return listStaff(services, request);
  if (outcome.answer === 'missing') throw notFound();
  if (outcome.answer === 'conflict')
    throw new HttpProblem(409, {
      title: ({ say }) => say.problems.quicker,
      detail: ({ say }) => say.rights.quicker,
    });
  if (outcome.answer === 'refused')
    throw new HttpProblem(422, {
      title: ({ say }) => say.problems.refused,
      detail: ({ say }) => say.rights.keeps[outcome.reason]({ name: outcome.name }),
      reasons: [outcome.reason],
    });
  throw await notYours(services, await requireStaff(services, request), 'manageStaff');
}
