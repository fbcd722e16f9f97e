// What does the admin read of returns?

import { withOwnRefunds } from '@aftercare/core/order/own-refunds.ts';
import { type ReturnDetail, returnsQuerySchema } from '@aftercare/core/wire/admin.ts';
import type { Request } from 'express';
import { returnsOf } from '../../flows/order-returns.ts';
import { paysBackOf } from '../../flows/pays-back.ts';
import { currencyOf } from '../../flows/shop-currency.ts';
import { readInput, readText } from '../input.ts';
import { notFound } from '../problem.ts';
import { type Reader, readerOf } from '../reader.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';
import type { StaffRequest } from '../staff-identity.ts';
import { ownersBut } from '../staff-names.ts';
import { detailOf } from './return-facts.ts';
import { rightsOver } from './return-rights.ts';
import { readReturnsPage } from './returns-page.ts';

/** GET /api/returns */
export async function listReturns(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const query = readInput(returnsQuerySchema, request.query);
  const page = await services.deps.store.inShop(shop.shopId, (store) =>
    readReturnsPage(store, readerOf(request, shop), {
      stages: query.stage ?? [],
      statuses: query.status ?? null,
      after: query.after ?? null,
    }),
  );
  return json(page);
}

/** GET /api/returns/:id */
export async function showReturn(services: Services, request: Request): Promise<Reply> {
  const caller = await requireStaff(services, request);
  const reader = readerOf(request, caller.shop);
  return json(await readDetail(services, caller, { returnId: readText(request.params.id), reader }));
}

/** The return as its screen shows it; 404 when it is not this shop's. */
export async function readDetail(
  services: Services,
  caller: StaffRequest,
  { returnId, reader }: { readonly returnId: string; readonly reader: Reader },
): Promise<ReturnDetail> {
  const { shop, staff } = caller;
  const ask = await ownersBut(services, caller);
  return services.deps.store.inShop(shop.shopId, async (store) => {
    const value = await store.returns.get(returnId);
    if (value === null) throw notFound();
    const read = await store.orders.get(value.orderId);
    const orderIntents = await store.intents.ofOrder(value.orderId);
    const order = read && withOwnRefunds(read, orderIntents);
    const intents = await store.intents.ofReturn(value.id);
    const { returns: orderReturns, events: orderEvents } = await returnsOf(store, value.orderId);
    const detail = detailOf(reader, {
      value,
      intents,
      orderReturns,
      orderEvents,
      orderIntents,
      order,
      history: await store.returns.history(value.id),
      notices: await store.notices.ofReturn(value.id),
      // Facts that were read before it was asked say nothing of it.
      restocks: shop.facts?.restocks ?? 'each',
      paysBack: paysBackOf(shop),
    });
    const toStock = (await store.tasks.ofReturn(value.id))
      .filter(({ kind }) => kind === 'stock-by-hand')
      .map(({ id: taskId, detail: said }) => ({ taskId, detail: reader.why(said) }));
    // An order that is gone has no page to lead to.
    const orderUrl = order === null ? null : services.deps.platform(shop).orderUrl(order.id);
    const money = { intents, settlement: value.settlement, order, currency: currencyOf(shop) };
    return { ...detail, ...rightsOver(detail, { staff, ask, ...money }), orderUrl, toStock };
  });
}
