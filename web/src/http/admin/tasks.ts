// What may staff do about what waits for a person? Say that it was seen to.
import type { Request } from 'express';
import { readNothing, readText } from '../input.ts';
import { notFound } from '../problem.ts';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';
import { showHome } from './shop-screens.ts';

/** POST /api/tasks/:id/closure answers as home does. */
export async function closeTask(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  const id = readText(request.params.id);
  const at = services.deps.now().toISOString();
  if (!(await services.deps.store.inShop(shop.shopId, (store) => store.tasks.end(id, at)))) throw notFound();
  return showHome(services, request);
}
