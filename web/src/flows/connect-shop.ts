// How does a shop join Aftercare, and how does it leave?
import type { ImportRun } from '@aftercare/core/order/import-run.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import type { Deps } from './deps.ts';
import { importStep } from './import-orders.ts';
import type { Shop, ShopStore } from './store.ts';

/** Registers the shop (again), drafts its first policy and starts reading its orders. Safe to repeat. */
export async function connectShop(deps: Deps, domain: string): Promise<Shop> {
  const at = deps.now().toISOString();
  const shop = await deps.store.install({ platform: 'shopify', domain, at });
  const facts = await deps.platform(shop).readShop();
  await deps.store.inShop(shop.shopId, async (store) => {
    await store.saveFacts(facts);
    if ((await store.policies.versions()).length === 0) {
      await store.policies.publish(draftPolicy(facts), { basedOn: 0, by: 'Aftercare', at });
    }
    if ((await store.imports.get())?.state !== 'done') await startOrContinueImport(store, at);
    await store.send('ensure-webhooks', { shopId: shop.shopId }, { once: shop.shopId });
  });
  return { ...shop, facts };
}

/** The merchant removed the app: nothing is asked of the platform any more; orders and returns stay as they are. */
export async function disconnectShop(deps: Deps, shop: Shop): Promise<void> {
  // Anyone may claim it, and a late announcement may follow a new installation: ask whether we are still let in.
  if (await isLetIn(deps, shop)) return;
  await deps.store.uninstall(shop.shopId, deps.now().toISOString());
  await deps.platformAccess.forget(shop);
}

async function isLetIn(deps: Deps, shop: Shop): Promise<boolean> {
  try {
    await deps.platform(shop).readShop();
    return true;
  } catch (error) {
    // Unreachable is not a no: the job comes back. A refused token is one.
    if (error instanceof PlatformError && error.retryable) throw error;
    if (error instanceof Error && (error instanceof PlatformError || error.name === 'NotConnected'))
      return false;
    throw error;
  }
}

/** Reads every order anew, for the merchant who asks; a run whose job has died goes on where it stopped. */
export async function restartImport(deps: Deps, shopId: string): Promise<void> {
  const at = deps.now().toISOString();
  await deps.store.inShop(shopId, (store) => startOrContinueImport(store, at));
}

async function startOrContinueImport(store: ShopStore, at: string): Promise<void> {
  const { shopId } = await store.shop();
  const run = await store.imports.get();
  if (run?.state !== 'exporting' && run?.state !== 'loading') await saveNewRun(store, at, run);
  await store.send('import-orders', { shopId }, importStep(shopId));
}

function saveNewRun(store: ShopStore, at: string, before: ImportRun | null): Promise<void> {
  return store.imports.save({
    state: 'exporting',
    handle: null,
    resultUrl: null,
    startedAt: at,
    finishedAt: null,
    found: 0,
    saved: 0,
    // What was reconciled stays so, and goes on being, until the new run is done.
    reconciledTo: before?.reconciledTo ?? null,
    problem: null,
  });
}
