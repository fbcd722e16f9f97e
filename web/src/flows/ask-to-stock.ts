// What of a refund's goods must a person put back into stock, and who tells them?
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Return, ReturnLineUnits } from '@aftercare/core/returns/return.ts';
import type { Ending } from './prove-money.ts';
import type { ShopStore } from './store.ts';

interface Ended {
  readonly owner: Return;
  /** As it stood before it ended. */
  readonly intent: Intent;
  readonly ending: Ending;
  readonly at: string;
}

/** Opens the task, once a refund, if its goods are not where they were meant to go. */
export async function askToStock(store: ShopStore, ended: Ended): Promise<void> {
  const { owner, intent, ending, at } = ended;
  // What was booked before has told it then.
  if (intent.state === 'by-hand') return;
  const units = ending.unstocked ?? [];
  if (units.length === 0) return;
  const goods = await nameGoods(store, owner, units);
  const detail = `${owner.rmaNumber}: put back into stock ${goods}.`;
  await store.tasks.open({ kind: 'stock-by-hand', subject: intent.id, detail, at });
}

async function nameGoods(
  store: ShopStore,
  owner: Return,
  units: readonly ReturnLineUnits[],
): Promise<string> {
  const order = await store.orders.get(owner.orderId);
  const names = units.map(({ returnLineId, quantity }) => {
    const lineId = owner.lines.find(({ id }) => id === returnLineId)?.lineId;
    const line = order?.lines.find(({ id }) => id === lineId);
    const title = line?.title ?? 'an item no longer in the order';
    return `${quantity} × ${title}${line?.variantTitle ? ` (${line.variantTitle})` : ''}`;
  });
  return names.join(', ');
}
