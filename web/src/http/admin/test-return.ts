// How does the merchant try a return: begin it, see it from both sides, and take it away?
import type { TestReturn } from '@aftercare/core/wire/test-return.ts';
import type { Request } from 'express';
import { endRehearsal, findRehearsal, startRehearsal } from '../../flows/rehearsal.ts';
import type { Shop } from '../../flows/store.ts';
import { readNothing } from '../input.ts';
import { entryTo } from '../portal/rehearsal.ts';
import { notFound } from '../problem.ts';
import { readerOf } from '../reader.ts';
import { json, type Reply, type Route } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';
import { readReturnsPage } from './returns-page.ts';

const everyReturn = { stages: [], statuses: null, after: null };

/** GET /api/test-return */
export async function showTest(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  return json(await readTest(services, request, shop));
}

/** POST /api/test-return */
export async function startTest(services: Services, request: Request): Promise<Reply> {
  const { shop, staff } = await requireStaff(services, request);
  readNothing(request);
  const { say } = readerOf(request, shop);
  await startRehearsal(services.deps, shop, { item: say.test.item, by: staff.name });
  return json(await readTest(services, request, shop));
}

/** POST /api/test-return/end */
export async function endTest(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  await endRehearsal(services.deps, shop);
  return json(await readTest(services, request, shop));
}

/** The same handler, in the test's shop in place of the caller's; 404 while no test stands. */
export function onStage(handle: Route['handle']): Route['handle'] {
  return async (services, request) => {
    const { shop } = await requireStaff(services, request);
    const stage = await findRehearsal(services.deps, shop);
    if (stage === null) throw notFound();
    return handle({ ...services, stage }, request);
  };
}

/** The whole test in one answer: read piece by piece, a piece could be asked for after its end. */
async function readTest({ deps }: Services, request: Request, shop: Shop): Promise<TestReturn> {
  const stage = await findRehearsal(deps, shop);
  if (stage === null) return { test: null };
  const { orders, returns, mails } = await deps.store.inShop(stage.shopId, async (store) => ({
    ...(await store.orders.page({ search: '', after: null, limit: 1 })),
    ...(await readReturnsPage(store, readerOf(request, shop), everyReturn)),
    mails: await store.shownMails.list(),
  }));
  const [order] = orders;
  if (order === undefined) return { test: null };
  return {
    test: {
      orderName: order.name,
      shopperUrl: entryTo(deps, stage, { order: order.id }),
      returns,
      mails: mails.map(({ id, to, subject, at, html }) => ({
        ...{ id, to, subject, at, language: languageOfMail(html) },
        url: entryTo(deps, stage, { mail: id }),
      })),
    },
  };
}

/** As every mail of ours declares; empty: in none that is known. */
function languageOfMail(html: string): string {
  return /<html lang="([\w-]+)"/.exec(html)?.[1] ?? '';
}
