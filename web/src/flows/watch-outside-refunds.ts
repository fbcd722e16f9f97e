// Has somebody refunded, without the return, units that a return of ours still expects to pay?
import { tell } from '@aftercare/core/details/tell.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { withOwnRefunds } from '@aftercare/core/order/own-refunds.ts';
import { type Overlap, overlapsOf } from '@aftercare/core/returns/refunded-outside.ts';
import type { Deps } from './deps.ts';
import { endTasks } from './end-tasks.ts';
import { returnsOf } from './order-returns.ts';
import type { ShopStore } from './store.ts';

/** Asks a person about every such return of an order just read, until the return has ended or expects them no more. */
export async function watchOutsideRefunds(deps: Deps, store: ShopStore, read: Order): Promise<void> {
  const at = deps.now().toISOString();
  const { returns, events } = await returnsOf(store, read.id);
  if (returns.length === 0) return;
  const order = withOwnRefunds(read, await store.intents.ofOrder(read.id));
  for (const owner of returns) {
    const overlaps = overlapsOf(owner, { order, returns, events });
    if (overlaps.length === 0) await endTasks(deps, store, 'NOTHING_PAID_TWICE', owner.id);
    else {
      const detail = sayOverlaps(owner.rmaNumber, order, overlaps);
      await store.tasks.open({ kind: 'refunded-outside', subject: owner.id, detail, at });
    }
  }
}

function sayOverlaps(rmaNumber: string, order: Order, overlaps: readonly Overlap[]): string {
  const goods = overlaps.map(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return { quantity, title: line?.title ?? null, variant: line?.variantTitle ?? null };
  });
  return tell('REFUNDED_WITHOUT_RETURN', { rma: rmaNumber, goods });
}
