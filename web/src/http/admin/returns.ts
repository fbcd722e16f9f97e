// What does the admin read of returns?

import { type ReturnStatus, returnStatusSchema } from '@aftercare/core/order/order.ts';
import { type ReturnsPage, returnsQuerySchema, type Stage } from '@aftercare/core/wire/admin.ts';
import type { Request } from 'express';
import type { ShopStore } from '../../flows/store.ts';
import { readInput, readText } from '../input.ts';
import { notFound } from '../problem.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';
import { detailOf, rowOf } from './return-facts.ts';

const pageSize = 25;

/** In which states a return of this stage can be: narrows what is read before each row is judged. */
const statusesOf: Readonly<Record<Stage, readonly ReturnStatus[]>> = {
  DECIDE: ['REQUESTED'],
  RECEIVE: ['OPEN'],
  PAY: ['OPEN'],
  PAYING: ['OPEN', 'CLOSED', 'CANCELED'],
  PERSON: ['OPEN', 'CLOSED', 'CANCELED'],
  PAID: ['OPEN', 'CLOSED'],
  CLOSED: ['OPEN', 'CLOSED'],
  DECLINED: ['DECLINED'],
  CANCELED: ['CANCELED'],
};

/** GET /api/returns */
export async function listReturns(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const query = readInput(returnsQuerySchema, request.query);
  const stages = query.stage ?? [];
  const wanted =
    stages.length === 0 ? returnStatusSchema.options : stages.flatMap((stage) => statusesOf[stage]);
  const statuses = query.status ?? [...new Set(wanted)];
  const page = await services.deps.store.inShop(shop.shopId, (store) =>
    readPage(store, { stages, statuses, after: query.after ?? null }),
  );
  return json(page);
}

interface Wanted {
  readonly stages: readonly Stage[];
  readonly statuses: readonly ReturnStatus[];
  readonly after: string | null;
}

/** The stage depends on intents too, so rows are judged after reading; pages are read until one is full. */
async function readPage(store: ShopStore, { stages, statuses, after }: Wanted): Promise<ReturnsPage> {
  const rows: ReturnsPage['returns'] = [];
  let next = after;
  do {
    const page = await store.returns.page({ status: statuses, after: next, limit: pageSize });
    for (const value of page.returns) {
      const intents = await store.intents.ofReturn(value.id);
      const row = rowOf({ value, intents, order: await store.orders.get(value.orderId) });
      if (stages.length === 0 || stages.includes(row.stage)) rows.push(row);
    }
    next = page.next;
  } while (next !== null && rows.length < pageSize);
  return { returns: rows, next, counts: await store.returns.counts() };
}

/** GET /api/returns/:id */
export async function showReturn(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  return json(await readDetail(services, shop.shopId, readText(request.params.id)));
}

/** The return as its screen shows it; 404 when it is not this shop's. */
export async function readDetail(services: Services, shopId: string, returnId: string) {
  return services.deps.store.inShop(shopId, async (store) => {
    const value = await store.returns.get(returnId);
    if (value === null) throw notFound();
    return detailOf({
      value,
      intents: await store.intents.ofReturn(value.id),
      orderIntents: await store.intents.ofOrder(value.orderId),
      order: await store.orders.get(value.orderId),
      history: await store.returns.history(value.id),
      notices: await store.notices.ofReturn(value.id),
    });
  });
}
