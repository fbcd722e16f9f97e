// Did money we know as paid come back to the shop after all? A payment provider may say yes first and no later.
import { tell } from '@aftercare/core/details/tell.ts';
import type { Order, TransactionStatus } from '@aftercare/core/order/order.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import { saveEvents } from './change-return.ts';
import type { Deps } from './deps.ts';
import type { ShopStore } from './store.ts';

const failed = new Set<TransactionStatus>(['FAILURE', 'ERROR']);

/** Gives every refund of ours that the platform shows as failed to a person; we never send it again ourselves. */
export async function watchRefunds(deps: Deps, store: ShopStore, order: Order): Promise<void> {
  const gone = new Set(
    order.transactions.filter((one) => one.kind === 'REFUND' && failed.has(one.status)).map((one) => one.id),
  );
  const refunds = order.refunds.filter((refund) => refund.transactionIds.some((id) => gone.has(id)));
  if (refunds.length === 0) return;
  const ids = new Set(refunds.map((refund) => refund.id));
  for (const owner of await store.returns.ofOrder(order.id)) {
    for (const intent of await store.intents.ofReturn(owner.id)) {
      if (intent.state !== 'done' || !ids.has(intent.evidence ?? '')) continue;
      await takeBack(deps, store, intent);
    }
  }
}

/**
 * A refund of ours that the shop has deleted: its books no longer show what was paid, and what was paid is not taken
 * back by that. We pay it no second time; a person hears of it, once.
 */
export async function watchVanished(
  deps: Deps,
  store: ShopStore,
  { order, before }: { order: Order; before: Order | null },
): Promise<void> {
  const left = new Set(order.refunds.map(({ id }) => id));
  const gone = (before?.refunds ?? []).filter(({ id }) => !left.has(id));
  if (gone.length === 0) return;
  const at = deps.now().toISOString();
  for (const { id, state, evidence } of await store.intents.ofOrder(order.id)) {
    if ((state !== 'done' && state !== 'by-hand') || !gone.some((refund) => refund.id === evidence)) continue;
    const detail = tell('REFUND_GONE', { order: order.name, refund: evidence ?? '' });
    await store.tasks.open({ kind: 'refund-vanished', subject: id, detail, at });
  }
}

/** The return says so from now on, and a person settles it: nothing here moves money. */
async function takeBack(deps: Deps, store: ShopStore, intent: Intent): Promise<void> {
  const owner = await store.returns.lock(intent.returnId);
  const why = tell('FAILED_AFTER_PAID', { refund: intent.evidence ?? '' });
  if (owner === null || !(await store.intents.takeBack(intent.id, why))) return;
  const at = deps.now().toISOString();
  const lines = intent.lines.map(({ returnLineId, quantity }) => ({ returnLineId, quantity }));
  await saveEvents(deps, store, owner, [{ type: 'REFUND_FAILED', at, intentId: intent.id, why, lines }]);
  const detail = tell('ABOUT_RETURN', { rma: owner.rmaNumber, why: [why] });
  await store.tasks.open({ kind: 'refund-failed-later', subject: intent.id, detail, at });
}
