// The money for what arrived: decided and reserved in one transaction, moved by a job.
import { withOwnRefunds } from '@aftercare/core/order/own-refunds.ts';
import { decide } from '@aftercare/core/returns/decide.ts';
import { planRefund } from '@aftercare/core/returns/refund-plan.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import { paidWith } from '@aftercare/core/staff/amount.ts';
import { answerLate, type Outcome, saveEvents } from './change-return.ts';
import { type Decided, deciderOf } from './decided.ts';
import type { Deps } from './deps.ts';
import { returnsOf } from './order-returns.ts';
import { aboveRight } from './pay-right.ts';
import type { Shop, ShopStore } from './store.ts';

/** Reserves an intent for every received unit not yet paid. Of ten callers one reserves; the rest read why not. */
export async function refundReturn(deps: Deps, shop: Shop, decided: Decided): Promise<Outcome> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const found = await store.returns.get(decided.returnId);
    // Two returns of one order draw on the same payments, so they are decided one after the other.
    if (found !== null) await store.returns.lockOrder(found.orderId);
    const owner = await store.returns.lock(decided.returnId);
    if (owner === null) return { ok: false, why: 'missing', reasons: [] };
    if (owner.revision !== decided.revision) return answerAgain(store, { shop, owner, decided });
    // What was paid after the back-up is known again only when the orders have been read.
    if (await store.imports.isBehindRestore())
      return { ok: false, why: 'refused', reasons: ['BOOKS_RESTORED'] };
    return reserve(deps, store, { shop, owner, decided });
  });
}

interface Pressed {
  readonly shop: Shop;
  readonly owner: Return;
  readonly decided: Decided;
}

/** Theirs is what stands reserved or paid by now: they must still be who may pay as much. */
async function answerAgain(store: ShopStore, { shop, owner, decided }: Pressed): Promise<Outcome> {
  const intents = await store.intents.ofReturn(owner.id);
  const amount = paidWith({ ...owner.settlement.total, minor: 0 }, intents);
  const above = aboveRight(shop, decided.payer, { amount, order: await store.orders.get(owner.orderId) });
  const said = { type: 'REFUND_RESERVED', by: deciderOf(decided) } as const;
  return answerLate(store, owner, { said, above });
}

async function reserve(deps: Deps, store: ShopStore, { shop, owner, decided }: Pressed): Promise<Outcome> {
  const read = await store.orders.get(owner.orderId);
  if (read === null) return { ok: false, why: 'missing', reasons: [] };
  const { returns, events } = await returnsOf(store, owner.orderId);
  const intents = await store.intents.ofOrder(owner.orderId);
  const order = withOwnRefunds(read, intents);
  const plan = planRefund({ owner, returns, events, intents, order });
  if (!plan.ok) return { ok: false, why: 'refused', reasons: plan.reasons };
  const own = intents.filter(({ returnId }) => returnId === owner.id);
  const above = aboveRight(shop, decided.payer, { amount: paidWith(plan.amount, own), order });
  if (above !== null) return above;
  const intent = await store.intents.reserve({
    returnId: owner.id,
    orderId: owner.orderId,
    amount: plan.amount,
    lines: plan.lines,
  });
  if (intent === null) return { ok: false, why: 'refused', reasons: ['MONEY_UNDERWAY'] };
  const step = {
    type: 'refund',
    by: deciderOf(decided),
    at: deps.now().toISOString(),
    intent,
  } as const;
  const decision = decide(step, owner);
  if (!decision.ok)
    throw new Error(`${owner.rmaNumber}: the plan and the machine disagree: ${decision.reasons.join()}`);
  const value = await saveEvents(deps, store, owner, decision.events);
  const { shopId } = store;
  await store.send(
    'move-money',
    { shopId, intentId: intent.id },
    { orderKey: owner.orderId, once: intent.id },
  );
  return { ok: true, value };
}
