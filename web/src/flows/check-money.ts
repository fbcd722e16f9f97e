// "Check now": has the money of a doubtful intent shown up since, or is it proven that it never moved?
import { tell } from '@aftercare/core/details/tell.ts';
import { judge } from '@aftercare/core/returns/evidence.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import type { Outcome } from './change-return.ts';
import type { Deps } from './deps.ts';
import { endIntent } from './prove-money.ts';
import { nameOf } from './refund-command.ts';
import { resumeIntents } from './resume-money.ts';
import type { Shop } from './store.ts';

/** Reads the platform for every intent in doubt, ends those it now proves, and takes up those that lost their job. */
export async function checkMoney(deps: Deps, shop: Shop, returnId: string): Promise<Outcome> {
  const found = await deps.store.inShop(shop.shopId, async (store) => {
    const owner = await store.returns.get(returnId);
    if (owner === null) return null;
    const known = (await store.intents.ofOrder(owner.orderId)).map(({ key }) => key);
    return { owner, known, intents: await store.intents.ofReturn(returnId) };
  });
  if (!found) return { ok: false, why: 'missing', reasons: [] };
  for (const intent of found.intents.filter(({ state }) => state === 'person' || state === 'by-hand')) {
    await check(deps, shop, intent, found);
  }
  const underWay = found.intents.filter(({ state }) => state === 'reserved' || state === 'sending');
  await resumeIntents(deps, shop, underWay);
  const value = await deps.store.inShop(shop.shopId, (store) => store.returns.get(returnId));
  return value === null ? { ok: false, why: 'missing', reasons: [] } : { ok: true, value };
}

interface Books {
  readonly owner: Return;
  /** The keys of all intents of the order. */
  readonly known: readonly string[];
}

async function check(deps: Deps, shop: Shop, intent: Intent, books: Books): Promise<void> {
  const first = await look(deps, shop, intent, books);
  if (intent.state === 'by-hand' && first.answer !== 'done') return;
  if (first.answer === 'done') {
    const { detail, unstocked } = first;
    return endIntent(deps, shop, intent, { state: 'done', detail, unstocked });
  }
  // It said yes: that no refund shows is for a person to settle with the platform, and never ours to call a no.
  if (intent.answered !== null) return;
  // Absence proves something only when no call and no lag can be left of it, and only seen twice.
  const age = deps.now().getTime() - Date.parse(intent.sentAt ?? deps.now().toISOString());
  if (first.answer !== 'not-done' || age < deps.resendAfterMs + deps.doubtPatienceMs) return;
  await deps.sleep(deps.readBackDelays[0] ?? 0);
  const second = await look(deps, shop, intent, books);
  if (second.answer === 'not-done') {
    await endIntent(deps, shop, intent, {
      state: 'refused',
      detail: tell('CAN_BE_REFUNDED_AGAIN', { why: [second.detail] }),
    });
  }
}

async function look(deps: Deps, shop: Shop, intent: Intent, { owner, known }: Books) {
  const evidence = await deps.platform(shop).readEvidence(nameOf(intent, owner));
  return judge({ intent, owner, evidence, known });
}
