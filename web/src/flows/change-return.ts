// How does one step change one return, while others try too?

import type { Money } from '@aftercare/core/money/money.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { decide, eventOf, type Step } from '@aftercare/core/returns/decide.ts';
import { evolveAll } from '@aftercare/core/returns/evolve.ts';
import { isRepeat, type Said } from '@aftercare/core/returns/repeat.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import { announce } from './announce.ts';
import type { Deps } from './deps.ts';
import { endTasksOf } from './end-tasks.ts';
import type { Shop, ShopStore } from './store.ts';

/**
 * `missing`: no such return. `conflict`: somebody changed it since the caller looked. `refused`: a rule said no.
 * `above`: more than who asks may pay for one return; nothing was changed.
 */
export type Outcome =
  | { readonly ok: true; readonly value: Return }
  | { readonly ok: false; readonly why: 'above'; readonly reasons: readonly []; readonly amount: Money }
  | {
      readonly ok: false;
      readonly why: 'missing' | 'conflict' | 'refused';
      readonly reasons: readonly string[];
    };

export interface Change {
  readonly returnId: string;
  /** What the caller looked at; null: whatever stands. */
  readonly revision: number | null;
  readonly step: (at: string) => Step;
  /** Why who asks may not do it to this very return; null: they may. */
  readonly right?: (value: Return, order: Order | null) => Extract<Outcome, { ok: false }> | null;
}

/** Locks the return, asks the rules, saves the new state with its events and notices, and tells the platform. */
export async function changeReturn(deps: Deps, shop: Shop, change: Change): Promise<Outcome> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const found = await store.returns.lock(change.returnId);
    if (found === null) return { ok: false, why: 'missing', reasons: [] };
    const step = change.step(deps.now().toISOString());
    const above = change.right?.(found, await store.orders.get(found.orderId)) ?? null;
    if (change.revision !== null && change.revision !== found.revision) {
      const { at: _, ...said } = eventOf(step);
      return answerLate(store, found, { said, above });
    }
    if (above !== null) return above;
    const decision = decide(step, found);
    if (!decision.ok) return { ok: false, why: 'refused', reasons: decision.reasons };
    return { ok: true, value: await saveEvents(deps, store, found, decision.events) };
  });
}

/**
 * To a press on what has changed since: who pressed the same before, and never read that it was taken, reads it now,
 * unless they may do it no more (`above`).
 */
export async function answerLate(
  store: ShopStore,
  found: Return,
  { said, above }: { readonly said: Said; readonly above: Extract<Outcome, { ok: false }> | null },
): Promise<Outcome> {
  const history = (await store.returns.history(found.id)).map(({ event }) => event);
  if (!isRepeat(said, history)) return { ok: false, why: 'conflict', reasons: [] };
  return above ?? { ok: true, value: found };
}

/** Writes what happened to a locked return, and lets the platform know of it afterwards. */
export async function saveEvents(
  deps: Deps,
  store: ShopStore,
  found: Return,
  events: Parameters<typeof evolveAll>[1],
): Promise<Return> {
  const next = evolveAll(found, events);
  if (!(await store.returns.update(next))) throw new Error(`${found.rmaNumber} changed while it was locked.`);
  await endTasksOf(deps, store, next, events);
  await announce(deps, store, next, events);
  if (next.status !== found.status) {
    const { shopId } = store;
    await store.send('push-return', { shopId, returnId: next.id }, { orderKey: next.orderId });
  }
  return { ...next, revision: next.revision + 1 };
}
