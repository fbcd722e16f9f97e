// What if nothing proves whether money moved, and a person has looked?
import { tell } from '@aftercare/core/details/tell.ts';
import { canPayAgain } from '@aftercare/core/returns/decide.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Return, ReturnLineUnits } from '@aftercare/core/returns/return.ts';
import { paidWith } from '@aftercare/core/staff/amount.ts';
import { wordsIn } from '@aftercare/core/wire/typed-text.ts';
import { answerLate, type Outcome } from './change-return.ts';
import { type Decided, deciderOf } from './decided.ts';
import type { Deps } from './deps.ts';
import { aboveRight } from './pay-right.ts';
import { type Ending, writeEnding } from './prove-money.ts';
import type { Shop, ShopStore } from './store.ts';

export interface Found extends Decided {
  readonly intentId: string;
  readonly isPaid: boolean;
  /** What was seen, and where. */
  readonly note: string;
}

/**
 * Ends an intent that is with a person by that person's word: paid, or not paid and to be paid again. A return that has
 * ended can't pay again, so there it stays with the person until it was paid by hand. Nothing here happens by itself,
 * and an intent that is still on its way is never ended so.
 */
export async function settleDoubt(deps: Deps, shop: Shop, found: Found): Promise<Outcome> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const owner = await store.returns.lock(found.returnId);
    if (owner === null) return { ok: false, why: 'missing', reasons: [] };
    const intents = await store.intents.ofReturn(owner.id);
    const intent = intents.find((one) => one.id === found.intentId);
    const order = await store.orders.get(owner.orderId);
    // Also of one that their own word has since said was not paid.
    const others = intents.filter((one) => one !== intent);
    const amount = intent && paidWith(intent.amount, others);
    const above = amount === undefined ? null : aboveRight(shop, found.payer, { amount, order });
    if (owner.revision !== found.revision) return answerLate(store, owner, { said: wordOf(found), above });
    if (intent === undefined) return { ok: false, why: 'missing', reasons: [] };
    if (wordsIn(found.note) === '') return { ok: false, why: 'refused', reasons: ['NOTE_MISSING'] };
    if (above !== null) return above;
    if (intent.state === 'by-hand' && !found.isPaid)
      return { ok: false, why: 'refused', reasons: ['STILL_BOOKED'] };
    if (intent.state === 'person' && !found.isPaid && !canPayAgain(owner))
      return { ok: false, why: 'refused', reasons: ['ENDED_UNPAID'] };
    const ending = await endingOf(store, owner, intent, found);
    const end = { state: ending.state, evidence: ending.detail };
    if (!(await store.intents.settleDoubt(intent.id, end)))
      return { ok: false, why: 'refused', reasons: ['NOT_IN_DOUBT'] };
    return { ok: true, value: await writeEnding(deps, store, { shop, owner, intent, ending }) };
  });
}

/** What they say, whatever follows from it. */
function wordOf(found: Found) {
  const { intentId, isPaid, note } = found;
  const type = isPaid ? 'REFUNDED' : 'REFUND_REFUSED';
  return { type, intentId, note: wordsIn(note), by: deciderOf(found) } as const;
}

async function endingOf(store: ShopStore, owner: Return, intent: Intent, found: Found) {
  const { staff, isPaid } = found;
  const { by, note } = wordOf(found);
  const shown = isPaid ? [] : await shownUnits(store, owner, intent);
  return {
    state: isPaid ? 'done' : 'refused',
    detail: tell(isPaid ? 'FOUND_PAID' : 'FOUND_NOT_PAID', { staff, note: [note] }),
    finding: { by, note, shown },
  } satisfies Ending;
}

/** Units of the intent that the platform shows as refunded although, as we are told, no money moved. */
async function shownUnits(store: ShopStore, owner: Return, intent: Intent): Promise<ReturnLineUnits[]> {
  const order = await store.orders.get(owner.orderId);
  const theirs = order?.returns.find((one) => one.id === owner.platformReturnId);
  return intent.lines.flatMap(({ returnLineId, quantity }) => {
    const line = owner.lines.find((one) => one.id === returnLineId);
    const shown = theirs?.lines.find((one) => one.id === line?.platformLineId)?.refundedQuantity ?? 0;
    const beyond = Math.min(quantity, shown - (line?.refundedQuantity ?? 0));
    return beyond > 0 ? [{ returnLineId, quantity: beyond }] : [];
  });
}
