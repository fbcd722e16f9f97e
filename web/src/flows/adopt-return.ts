// What happened on the platform to the returns of an order, made there or here?
import { tell } from '@aftercare/core/details/tell.ts';
import type { Order, PlatformReturn } from '@aftercare/core/order/order.ts';
import { adoptReturn } from '@aftercare/core/returns/adoption.ts';
import { observePlatform } from '@aftercare/core/returns/observation.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import { announce } from './announce.ts';
import { saveEvents } from './change-return.ts';
import type { Deps } from './deps.ts';
import { endTasks } from './end-tasks.ts';
import { earlierReturnsOf } from './order-facts.ts';
import { carriesMark, linkLines } from './push-return.ts';
import type { ShopStore } from './store.ts';

/** Takes over every return of an order just read, and locked; `before` is the reading that stood until now. */
export async function adoptReturns(
  deps: Deps,
  store: ShopStore,
  order: Order,
  before: Order | null,
): Promise<void> {
  for (const theirs of order.returns) {
    const ours = await store.returns.byPlatformId(theirs.id);
    const seenBefore = before?.returns.find((one) => one.id === theirs.id)?.status ?? null;
    if (ours !== null) await observe(deps, store, ours.id, theirs, seenBefore);
    else if (!((await linkMarked(store, order, theirs)) || (await adopt(deps, store, order, theirs))))
      continue;
    await endTasks(deps, store, 'RETURN_KNOWN', theirs.id);
  }
}

async function observe(
  deps: Deps,
  store: ShopStore,
  id: string,
  theirs: PlatformReturn,
  seenBefore: Return['status'] | null,
): Promise<void> {
  const ours = await store.returns.lock(id);
  if (ours === null) return;
  const at = deps.now().toISOString();
  const history = (await store.returns.history(id)).map((stored) => stored.event);
  const { events, state } = observePlatform(ours, theirs, { at, seenBefore, history });
  if (events.length > 0) await saveEvents(deps, store, ours, events);
  const { shopId } = store;
  if (state === 'behind')
    await store.send('push-return', { shopId, returnId: id }, { orderKey: ours.orderId, once: id });
  if (state !== 'conflict') await endTasks(deps, store, 'RETURNS_AGREE', id);
  else {
    const facts = { rma: ours.rmaNumber, ours: ours.status, theirs: theirs.status };
    const detail = tell('STATUS_DIFFERS', facts);
    await store.tasks.open({ kind: 'return-conflict', subject: id, detail, at });
  }
}

/** A return of ours whose number came back before the answer to our request did. */
async function linkMarked(store: ShopStore, order: Order, theirs: PlatformReturn): Promise<boolean> {
  const mine = (await store.returns.ofOrder(order.id)).find(
    (one) => one.platformReturnId === null && carriesMark(theirs, one),
  );
  const ours = mine && (await store.returns.lock(mine.id));
  if (!ours || ours.platformReturnId !== null) return ours !== undefined && ours !== null;
  await store.returns.link({ id: ours.id, platformReturnId: theirs.id, lines: linkLines(ours, theirs) });
  return true;
}

/** False: a person is asked why it can't be. */
async function adopt(deps: Deps, store: ShopStore, order: Order, theirs: PlatformReturn): Promise<boolean> {
  const { facts } = await store.shop();
  const at = deps.now().toISOString();
  const policyVersion = await store.policies.at(order.processedAt);
  const opened = adoptReturn({
    id: deps.newId(),
    rmaNumber: await store.returns.nextRmaNumber(),
    policyVersion,
    earlierReturns: await earlierReturnsOf(store, order.id, policyVersion),
    timeZone: facts?.timeZone ?? 'UTC',
    order,
    returns: await store.returns.ofOrder(order.id),
    theirs,
    at,
    newLineId: deps.newId,
  });
  if (opened === null) {
    const detail = tell('RETURN_DOES_NOT_FIT', { order: order.name, theirs: theirs.name });
    await store.tasks.open({ kind: 'return-not-adopted', subject: theirs.id, detail, at });
    return false;
  }
  await store.returns.insert(opened.value);
  await announce(deps, store, opened.value, opened.events);
  return true;
}
