// What do the merchant's screens read of what is held up, and how do they give it a push?
import { isLate, type Standstill } from '@aftercare/core/standstills.ts';
import { type Standstills, standstillKindSchema } from '@aftercare/core/wire/standstills.ts';
import type { Request } from 'express';
import { standstillsOf, tryNow } from '../../flows/standstills.ts';
import type { Shop } from '../../flows/store.ts';
import { readNothing, readText } from '../input.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { type Reader, readerOf } from '../reader.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';
import { shortenIds } from './id-text.ts';
import { toTask } from './task-view.ts';

/** GET /api/standstills */
export async function showStandstills(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  return json(await readStandstills(services, shop, readerOf(request, shop)));
}

/** POST /api/standstills/:kind/:id/trial */
export async function tryStandstill(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  const kind = standstillKindSchema.safeParse(request.params.kind);
  const subject = readText(request.params.id);
  if (!kind.success) throw notFound();
  if (!(await tryNow(services.deps, shop, { kind: kind.data, subject }))) {
    throw new HttpProblem(409, {
      title: ({ say }) => say.problems.quicker,
      detail: ({ say }) => say.problems.quickerStandstill,
    });
  }
  return json(await readStandstills(services, shop, readerOf(request, shop)));
}

async function readStandstills({ deps }: Services, shop: Shop, reader: Reader): Promise<Standstills> {
  return deps.store.inShop(shop.shopId, async (store) => ({
    tasks: (await store.tasks.list()).map((task) => toTask(reader, task)),
    standing: (await standstillsOf(deps, store, shop)).map((one) => toView(reader, one, deps.now())),
  }));
}

function toView({ why }: Reader, standing: Standstill, now: Date): Standstills['standing'][number] {
  const { subject, job, since, nextAt, about, count, kind } = standing;
  return {
    ...{ kind, id: subject, since, about, count },
    job: job === null ? null : `job:${job}`,
    why: standing.why === null || standing.why === '' ? null : shortenIds(why(standing.why)),
    // What is due already comes any moment.
    nextAt: nextAt !== null && Date.parse(nextAt) > now.getTime() ? nextAt : null,
    isLate: isLate(standing, now),
  };
}
