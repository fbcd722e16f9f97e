// "Check now": has the money of a doubtful intent shown up since?
import { judge } from '@aftercare/core/returns/evidence.ts';
import type { Outcome } from './change-return.ts';
import type { Deps } from './deps.ts';
import { endIntent } from './prove-money.ts';
import type { Shop } from './store.ts';

/** Reads the platform once for every intent in doubt and ends those it now proves; sends nothing. */
export async function checkMoney(deps: Deps, shop: Shop, returnId: string): Promise<Outcome> {
  const found = await deps.store.inShop(shop.shopId, async (store) => {
    const owner = await store.returns.get(returnId);
    return owner && { owner, intents: await store.intents.ofReturn(returnId) };
  });
  if (!found) return { ok: false, why: 'missing', reasons: [] };
  const { owner, intents } = found;
  const doubtful = intents.filter((intent) => intent.state === 'person');
  if (doubtful.length > 0 && owner.platformReturnId !== null) {
    const evidence = await deps.platform(shop).readEvidence(owner.platformReturnId);
    for (const intent of doubtful) {
      const verdict = judge({ intent, owner, evidence });
      if (verdict.answer === 'done')
        await endIntent(deps, shop, intent, { state: 'done', detail: verdict.detail });
    }
  }
  const value = await deps.store.inShop(shop.shopId, (store) => store.returns.get(returnId));
  return value === null ? { ok: false, why: 'missing', reasons: [] } : { ok: true, value };
}
