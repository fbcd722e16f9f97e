// What may staff do about what waits for a person? Say that it was seen to.
import { mayDo } from '@aftercare/core/staff/roles.ts';
import { actToEnd } from '@aftercare/core/tasks.ts';
import type { Request } from 'express';
import { readNothing, readText } from '../input.ts';
import { notFound } from '../problem.ts';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { notYours, requireStaff } from '../staff.ts';
import { showHome } from './shop-screens.ts';

/** POST /api/tasks/:id/closure answers as home does. */
export async function closeTask(services: Services, request: Request): Promise<Reply> {
  const caller = await requireStaff(services, request);
  readNothing(request);
  const id = readText(request.params.id);
  const at = services.deps.now().toISOString();
  const outcome = await services.deps.store.inShop(caller.shop.shopId, async ({ tasks }) => {
    const kind = await tasks.kindOf(id);
    if (kind === null) return 'missing';
    const act = actToEnd(kind);
    if (!mayDo(caller.staff.role, act)) return act;
    await tasks.end(id, at);
    return 'done';
  });
  if (outcome === 'missing') throw notFound();
  if (outcome !== 'done') throw await notYours(services, caller, outcome);
  return showHome(services, request);
}
