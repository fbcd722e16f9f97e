// What of a refund's goods must a person put back into stock, and who tells them?
import type { FactsOf } from '@aftercare/core/details/details.ts';
import { tell } from '@aftercare/core/details/tell.ts';
import type { Intent, IntentState } from '@aftercare/core/returns/intent.ts';
import type { Finding, Return, ReturnLineUnits } from '@aftercare/core/returns/return.ts';
import { restockedUnits } from '@aftercare/core/returns/stock.ts';
import type { ShopStore } from './store.ts';

interface Ended {
  readonly owner: Return;
  /** As it stood before it ended. */
  readonly intent: Intent;
  readonly ending: {
    readonly state: IntentState;
    readonly finding?: Finding;
    /** As far as the platform shows it. */
    readonly unstocked?: readonly ReturnLineUnits[];
  };
  readonly at: string;
}

/** Opens the task, once a refund, if its goods are not where they were meant to go, or nobody can tell. */
export async function askToStock(store: ShopStore, ended: Ended): Promise<void> {
  const { owner, intent, ending, at } = ended;
  // What was booked before has told it then.
  if (intent.state === 'by-hand') return;
  const isPersonsWord = ending.state === 'done' && ending.finding !== undefined;
  const isUnknown = isPersonsWord && !(await wasShownAsPaid(store, intent));
  const units = isUnknown ? restockedUnits(intent.lines) : (ending.unstocked ?? []);
  if (units.length === 0) return;
  const goods = await nameGoods(store, owner, units);
  const facts = { rma: owner.rmaNumber, goods };
  const detail = tell(isUnknown ? 'LOOK_WHETHER_STOCKED' : 'PUT_INTO_STOCK', facts);
  await store.tasks.open({ kind: 'stock-by-hand', subject: intent.id, detail, at });
}

/** What failed only later had done with its goods what it was asked to. */
async function wasShownAsPaid(store: ShopStore, { id, returnId }: Intent): Promise<boolean> {
  const history = await store.returns.history(returnId);
  return history.some(({ event }) => event.type === 'REFUND_FAILED' && event.intentId === id);
}

type Goods = FactsOf<'PUT_INTO_STOCK'>['goods'];

async function nameGoods(store: ShopStore, owner: Return, units: readonly ReturnLineUnits[]): Promise<Goods> {
  const order = await store.orders.get(owner.orderId);
  return units.map(({ returnLineId, quantity }) => {
    const lineId = owner.lines.find(({ id }) => id === returnLineId)?.lineId;
    const line = order?.lines.find(({ id }) => id === lineId);
    return { quantity, title: line?.title ?? null, variant: line?.variantTitle || null };
  });
}
