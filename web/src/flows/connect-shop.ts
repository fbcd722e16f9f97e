// How does a shop join Aftercare, and how does it leave?
import type { ImportRun } from '@aftercare/core/order/import-run.ts';
import { PlatformError, type ShopFacts } from '@aftercare/core/platform.ts';
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import { tasksEndedBy } from '@aftercare/core/tasks.ts';
import type { Deps } from './deps.ts';
import { importStep } from './import-orders.ts';
import { endRehearsal } from './rehearsal.ts';
import { sendTerms } from './show-terms.ts';
import type { Shop, ShopStore } from './store.ts';

/** Which shop: a domain is one shop's on its platform alone. */
export type ShopName = Pick<Shop, 'platform' | 'domain'>;

/** Registers the shop (again), drafts its first policy and starts reading its orders. Safe to repeat. */
export async function connectShop(deps: Deps, { platform, domain }: ShopName): Promise<Shop> {
  const at = deps.now().toISOString();
  const shop = await deps.store.install({ platform, domain, at });
  const facts = await deps.platform(shop).readShop();
  await deps.store.inShop(shop.shopId, async (store) => {
    await noteFacts(store, facts, at);
    await goOnImporting(store, at);
    if ((await store.policies.versions()).length === 0) {
      await store.policies.publish(draftPolicy(facts), { basedOn: 0, by: 'Aftercare', at });
    }
    // What stood in the storefront of one that comes back went with it.
    await sendTerms(store);
    // One that comes back has missed what was said while it was away.
    if ((await store.imports.get())?.reconciledTo) await sendReconcile(store);
    await store.send('ensure-webhooks', { shopId: shop.shopId }, { once: shop.shopId });
  });
  return { ...shop, facts };
}

/** Asks what the shop is now; `granted`: we may see more of it than before, or less. */
export async function readShopAgain(
  deps: Deps,
  shop: Shop,
  { granted = false }: { granted?: boolean } = {},
): Promise<void> {
  const facts = await deps.platform(shop).readShop();
  await deps.store.inShop(shop.shopId, async (store) => {
    const at = deps.now().toISOString();
    await noteFacts(store, facts, at);
    // A plugin put in since knows none, and one put in anew has forgotten them.
    await sendTerms(store);
    // What kept an import from its end may be over; else that it has ended is the merchant's to mend.
    if (granted) await goOnImporting(store, at);
  });
}

async function goOnImporting(store: ShopStore, at: string): Promise<void> {
  if ((await store.imports.get())?.state !== 'done') await startOrContinueImport(store, at);
}

/** What the platform says of the shop; orders that we may see only now are read with all others, anew. */
async function noteFacts(store: ShopStore, facts: ShopFacts, at: string): Promise<void> {
  const { facts: before } = await store.shop();
  // A store that was known by its id is not known less because it keeps silent of it today.
  await store.saveFacts({ ...facts, storeId: facts.storeId ?? before?.storeId ?? null });
  const run = await store.imports.get();
  const isWider = before?.readsAllOrders === false && facts.readsAllOrders;
  if (isWider && run !== null && run.state !== 'failed') await sendAnew(store, new Date(at));
}

/** Reads every order anew as soon as no import is under way: one that began with less leave ends with less. */
export async function importAnew(deps: Deps, shop: Shop): Promise<void> {
  const now = deps.now();
  await deps.store.inShop(shop.shopId, async (store) => {
    if (!isUnderWay(await store.imports.get())) return startOrContinueImport(store, now.toISOString());
    await sendAnew(store, new Date(now.getTime() + lookAgainMs));
  });
}

const lookAgainMs = 15_000;

/** In a lane of its own: waiting, it must not keep back the steps of the run it waits for. */
async function sendAnew(store: ShopStore, startAfter: Date): Promise<void> {
  const { shopId } = store;
  const options = { orderKey: 'import-anew', once: `${shopId} anew`, startAfter };
  await store.send('import-orders', { shopId, anew: true }, options);
}

async function sendReconcile(store: ShopStore): Promise<void> {
  const { shopId } = store;
  await store.send('reconcile', { shopId }, { once: shopId });
}

/** The merchant removed the app: nothing is asked of the platform any more; orders and returns stay as they are. */
export async function disconnectShop(deps: Deps, shop: Shop): Promise<void> {
  // Anyone may claim it, and a late announcement may follow a new installation: ask whether we are still let in.
  if (await isLetIn(deps, shop)) return;
  await endRehearsal(deps, shop);
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
  const { shopId, domain } = await store.shop();
  const run = await store.imports.get();
  if (!isUnderWay(run)) {
    await saveNewRun(store, at);
    await store.tasks.close(tasksEndedBy('IMPORT_BEGUN', domain), at);
  }
  await store.send('import-orders', { shopId }, importStep(shopId));
}

function isUnderWay(run: ImportRun | null): boolean {
  return run?.state === 'exporting' || run?.state === 'loading' || run?.state === 'paused';
}

/** Has a run whose job has died go on where it stopped; false: none is under way, and beginning one is another's to say. */
export async function pushImport(deps: Deps, shopId: string): Promise<boolean> {
  return deps.store.inShop(shopId, async (store) => {
    const isUnfinished = isUnderWay(await store.imports.get());
    if (isUnfinished) await store.send('import-orders', { shopId }, importStep(shopId));
    return isUnfinished;
  });
}

/** Lets the import wait, for the merchant who asks; what is being loaded is kept. */
export async function pauseImport(deps: Deps, shopId: string): Promise<void> {
  await deps.store.inShop(shopId, (store) => store.imports.pause());
}

/** Goes on where it was paused. */
export async function resumeImport(deps: Deps, shopId: string): Promise<void> {
  await deps.store.inShop(shopId, async (store) => {
    if (await store.imports.resume()) await store.send('import-orders', { shopId }, importStep(shopId));
  });
}

function saveNewRun(store: ShopStore, at: string): Promise<void> {
  return store.imports.save({
    state: 'exporting',
    handle: null,
    source: null,
    cursor: null,
    startedAt: at,
    finishedAt: null,
    found: 0,
    saved: 0,
    problem: null,
  });
}
