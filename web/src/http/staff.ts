// May whoever of a shop's staff calls do this? The one place that asks, before any route of theirs is handled.
import { type Act, mayDo } from '@aftercare/core/staff/roles.ts';
import type { Request } from 'express';
import { connectShop } from '../flows/connect-shop.ts';
import { HttpProblem } from './problem.ts';
import type { Services } from './services.ts';
import { bringsToken, framedShop, identify, requireToken, type StaffRequest } from './staff-identity.ts';
import { namesOf, ownersBut } from './staff-names.ts';

const admitted = new WeakMap<Request, StaffRequest>();

/** Finds out who calls, and refuses what is not theirs to do. */
export async function admitStaff(services: Services, request: Request, act: Act): Promise<void> {
  const isVisit = act === 'enter';
  if (isVisit && bringsToken(request)) await admitFramed(services, request);
  const caller = await identify(services, request, isVisit);
  if (!mayDo(caller.staff.role, act)) throw await notYours(services, caller, act);
  admitted.set(request, caller);
}

/** The caller whom the gate has let through. */
export async function requireStaff(services: Services, request: Request): Promise<StaffRequest> {
  const caller = admitted.get(request);
  if (caller === undefined) throw new Error('A handler of the staff is served past the gate');
  return services.stage === undefined ? caller : { ...caller, shop: services.stage };
}

/** A visit connects a framed shop that is not connected yet. */
async function admitFramed(services: Services, request: Request): Promise<void> {
  const { door, staff, token } = await requireToken(services, request);
  const known = await framedShop(services, door, staff.domain);
  // Asked at every visit: a token the platform refused, or one of too few scopes, is there and doesn't serve.
  const isNew = await door.admit(staff.domain, token);
  if (isNew || known === null || known.uninstalledAt !== null || known.facts === null) {
    await connectShop(services.deps, { platform: door.platform, domain: staff.domain });
  }
}

/** Why, and whom to ask. */
export async function notYours(services: Services, caller: StaffRequest, act: Act): Promise<HttpProblem> {
  const owners = await ownersBut(services, caller);
  return new HttpProblem(403, {
    title: ({ say }) => say.rights.notYours,
    detail: (reader) =>
      `${reader.say.rights.acts[act]} ${reader.say.rights.ask({ names: namesOf(reader, owners) })}`,
  });
}
