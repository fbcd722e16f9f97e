// What of a shop is not moving, and how is it given a push?
import { type Standstill, type StandstillKind, worthTelling } from '@aftercare/core/standstills.ts';
import { pushImport } from './connect-shop.ts';
import type { Deps } from './deps.ts';
import { namesOf } from './erase-person.ts';
import { waitAfter } from './notify.ts';
import { resumeIntents } from './resume-money.ts';
import type { Shop, ShopStore, StoredStandstill } from './store.ts';

/** The longest first. */
export async function listStandstills(deps: Deps, shop: Shop): Promise<Standstill[]> {
  return deps.store.inShop(shop.shopId, (store) => standstillsOf(deps, store, shop));
}

/** The same, in a transaction that has begun. */
export async function standstillsOf(deps: Deps, store: ShopStore, shop: Shop): Promise<Standstill[]> {
  const standing = await store.standstills.list(namesOf(shop));
  return worthTelling(standing.map(toStandstill), deps.now());
}

function toStandstill({ attempts, triedAt, ...standing }: StoredStandstill): Standstill {
  if (standing.kind !== 'mail' || triedAt === null) return standing;
  const wait = waitAfter(attempts);
  if (wait === null) return standing;
  return { ...standing, nextAt: new Date(Date.parse(triedAt) + wait * 1000).toISOString() };
}

/** Has it tried at once instead of later; false: it is not there, or moves already. */
export async function tryNow(
  deps: Deps,
  shop: Shop,
  { kind, subject }: { readonly kind: StandstillKind; readonly subject: string },
): Promise<boolean> {
  const { shopId } = shop;
  if (kind === 'import') return pushImport(deps, shopId);
  if (kind === 'refund') return tryRefund(deps, shop, subject);
  return deps.store.inShop(shopId, async (store) => {
    if (kind === 'job') return store.standstills.hasten(subject);
    if (kind === 'mail') {
      if ((await store.notices.get(subject))?.state !== 'waiting') return false;
      await store.send('notify', { shopId, noticeId: subject });
      return true;
    }
    await store.send('reconcile', { shopId }, { once: shopId });
    return true;
  });
}

/** Its job looks first whether the money has moved: a push never sends twice. */
async function tryRefund(deps: Deps, shop: Shop, intentId: string): Promise<boolean> {
  const intent = await deps.store.inShop(shop.shopId, (store) => store.intents.get(intentId));
  if (intent === null || (intent.state !== 'reserved' && intent.state !== 'sending')) return false;
  const isHastened = await deps.store.inShop(shop.shopId, (store) =>
    store.standstills.hastenIntent(intentId),
  );
  if (!isHastened) await resumeIntents(deps, shop, [intent]);
  return true;
}
