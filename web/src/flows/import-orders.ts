// How do all of a shop's orders come over for the first time, however often we are stopped?

import { readDetail, tell } from '@aftercare/core/details/tell.ts';
import type { JobOptions } from '@aftercare/core/jobs.ts';
import type { ImportRun } from '@aftercare/core/order/import-run.ts';
import { type ImportBatch, type ImportProgress, PlatformError } from '@aftercare/core/platform.ts';
import type { Deps } from './deps.ts';
import { loadBatches } from './load-batches.ts';
import type { Shop } from './store.ts';

const batchSize = 500;

/** Steps of one shop's import run one after another, whoever asks for them, and one at most waits. */
export function importStep(shopId: string): JobOptions {
  return { orderKey: 'import', once: shopId };
}

const pollSeconds = 2;
/** An export that failed is asked for anew so often, each time after twice the wait. */
const mostRestarts = 5;
const restartSeconds = 15;

/** Takes the import one step on; the step's end is saved, so a stopped worker's successor goes on from there. */
export async function importOrders(deps: Deps, shop: Shop): Promise<void> {
  const run = await deps.store.inShop(shop.shopId, (store) => store.imports.get());
  if (run?.state !== 'exporting' && run?.state !== 'loading') return;
  try {
    await takeStep(deps, shop, run);
  } catch (problem) {
    // No repetition helps: the merchant is told, and may start anew.
    if (!(problem instanceof PlatformError) || problem.retryable) throw problem;
    await giveUp(deps, shop, run, problem.message);
  }
}

async function takeStep(deps: Deps, shop: Shop, run: ImportRun): Promise<void> {
  if (run.state === 'loading' && run.source !== null) return loadResult(deps, shop, run);
  const platform = deps.platform(shop);
  const progress =
    run.handle === null ? await platform.startImport() : await platform.importProgress(run.handle);
  await follow(deps, shop, run, progress);
}

async function follow(deps: Deps, shop: Shop, run: ImportRun, progress: ImportProgress): Promise<void> {
  if (progress.state === 'failed') return fail(deps, shop, run, progress);
  const next: ImportRun =
    progress.state === 'running'
      ? { ...run, handle: progress.handle, found: Math.max(run.found, progress.found) }
      : { ...run, ...progress, state: 'loading' };
  if (next.state === 'loading' && next.source === null) return finish(deps, shop, next);
  const startAfter = new Date(deps.now().getTime() + (progress.state === 'running' ? pollSeconds * 1000 : 0));
  await saveAndContinue(deps, shop, next, startAfter);
}

async function loadResult(deps: Deps, shop: Shop, run: ImportRun): Promise<void> {
  let saved = run.saved;
  let cursor = run.cursor;
  if (deps.stopping.aborted) return continueLater(deps, shop);
  const batches = deps.platform(shop).readImport(run.source ?? '', { after: cursor, batch: batchSize });
  for await (const { count, returning, ...note } of loadBatches(deps.store, shop.shopId, batches, noteOf)) {
    saved += count;
    cursor = note.cursor;
    const isPaused = await deps.store.inShop(shop.shopId, async (store) => {
      await store.imports.save({ ...run, cursor, saved, found: Math.max(run.found, saved) });
      // Returns under way on the platform get a row here through the same door as later ones.
      for (const orderId of returning) {
        await store.send(
          'sync-order',
          { shopId: shop.shopId, orderId },
          { orderKey: orderId, once: orderId },
        );
      }
      return (await store.imports.get())?.state === 'paused';
    });
    if (isPaused) return;
    if (deps.stopping.aborted) return continueLater(deps, shop);
  }
  await finish(deps, shop, { ...run, cursor, saved, found: saved });
}

/** Of a batch: how many orders, where it ends, and those with returns under way. */
function noteOf({ orders, cursor }: ImportBatch) {
  const returning = orders.filter((order) =>
    order.returns.some(({ status }) => status === 'REQUESTED' || status === 'OPEN'),
  );
  return { count: orders.length, cursor, returning: returning.map(({ id }) => id) };
}

async function finish(deps: Deps, shop: Shop, run: ImportRun): Promise<void> {
  await deps.store.inShop(shop.shopId, async (store) => {
    const finishedAt = deps.now().toISOString();
    await store.imports.save({ ...run, state: 'done', finishedAt, problem: null });
    // What changed while the export ran is healed by reconciliation, which starts at the export's own start.
    await store.imports.noteReconciled(run.startedAt);
    await store.send('reconcile', { shopId: shop.shopId }, { once: shop.shopId });
  });
}

async function fail(
  deps: Deps,
  shop: Shop,
  run: ImportRun,
  progress: Extract<ImportProgress, { state: 'failed' }>,
): Promise<void> {
  const restart = restartsOf(run) + 1;
  if (!progress.retryable || restart > mostRestarts) return giveUp(deps, shop, run, progress.why);
  const problem = tell('EXPORT_ASKED_ANEW', { times: restart, why: [progress.why] });
  const again: ImportRun = {
    ...run,
    state: 'exporting',
    handle: null,
    source: null,
    cursor: null,
    problem,
  };
  const wait = restartSeconds * 2 ** (restart - 1) * 1000;
  return saveAndContinue(deps, shop, again, new Date(deps.now().getTime() + wait));
}

/** How often this run's export was asked for anew: the last problem says so, until the run ends. */
function restartsOf({ problem }: ImportRun): number {
  const times = readDetail(problem ?? '')?.facts.times;
  return times?.kind === 'count' ? times.value : 0;
}

async function giveUp(deps: Deps, shop: Shop, run: ImportRun, why: string): Promise<void> {
  await deps.store.inShop(shop.shopId, async (store) => {
    const at = deps.now().toISOString();
    const newest = (await store.imports.get()) ?? run;
    await store.imports.save({ ...newest, state: 'failed', finishedAt: at, problem: why });
    await store.tasks.open({ kind: 'import-failed', subject: shop.domain, detail: why, at });
  });
}

async function saveAndContinue(deps: Deps, shop: Shop, run: ImportRun, startAfter: Date): Promise<void> {
  await deps.store.inShop(shop.shopId, async (store) => {
    await store.imports.save(run);
    await store.send('import-orders', { shopId: shop.shopId }, { ...importStep(shop.shopId), startAfter });
  });
}

/** Puts the rest off: this process is ending, and its successor need not wait until we are missed. */
async function continueLater(deps: Deps, shop: Shop): Promise<void> {
  await deps.store.inShop(shop.shopId, (store) =>
    store.send('import-orders', { shopId: shop.shopId }, importStep(shop.shopId)),
  );
}
