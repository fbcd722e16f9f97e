// What follows once it is known, or can't be known, whether an intent's money moved?
import { evolve } from '@aftercare/core/returns/decide.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import { announce } from './announce.ts';
import type { Deps, Shop, ShopStore } from './deps.ts';

export type Verdict = { answer: 'done' | 'not-done' | 'unclear'; detail: string };

/** Writes the end of an intent, its event, its notices and its task in one transaction; a second writer changes nothing. */
export async function settleIntentAs(
  deps: Deps,
  shop: Shop,
  intent: Intent,
  verdict: { answer: 'done' | 'refused' | 'unclear' | 'not-done'; detail: string },
): Promise<void> {
  const at = deps.now().toISOString();
  const state = verdict.answer === 'done' ? 'done' : verdict.answer === 'refused' ? 'refused' : 'person';
  await deps.store.inShop(shop.shopId, async (store) => {
    const owner = await store.returns.lock(intent.returnId);
    if (owner === null || !(await store.intents.finish(intent.id, { state, evidence: verdict.detail }))) return;
    await record(deps, store, owner, eventOf(intent, state, verdict.detail, at));
    if (state === 'done') await store.tasks.close('money-in-doubt', intent.id, at);
    else await store.tasks.open({ kind: state === 'refused' ? 'refund-refused' : 'money-in-doubt', subject: intent.id, detail: `${owner.rmaNumber}: ${verdict.detail}`, at });
    await store.send('sync-order', { shopId: shop.shopId, orderId: intent.orderId }, { orderKey: intent.orderId });
    if (state === 'done') await store.send('push-return', { shopId: shop.shopId, returnId: owner.id }, { orderKey: intent.orderId });
  });
}

async function record(deps: Deps, store: ShopStore, owner: Return, event: ReturnEvent): Promise<void> {
  const next = evolve(owner, event);
  await store.returns.update(next);
  await announce(deps, store, next, [event]);
}

function eventOf(intent: Intent, state: 'done' | 'refused' | 'person', why: string, at: string): ReturnEvent {
  const { minor: amount, currency } = intent.amount;
  if (state === 'done') return { type: 'REFUNDED', at, intentId: intent.id, amount, currency };
  return { type: state === 'refused' ? 'REFUND_REFUSED' : 'REFUND_DOUBTFUL', at, intentId: intent.id, why };
}
