// When does a bulk operation begin its work?
import type { Shop } from '../../world/shop.ts';
import { bulkOperations, isAtWork } from './operation.ts';
import { type BulkDeps, runBulkOperation } from './run.ts';

/** Begins after the answer was given; a bug in it is thrown where the process can see it. */
export function startBulk(deps: BulkDeps, shop: Shop, id: string): void {
  setImmediate(() => {
    runBulkOperation(deps, shop, id).catch((error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    });
  });
}

/** Begins anew what was at work when the shop was stopped. */
export function resumeBulkOperations(deps: BulkDeps): void {
  for (const shop of deps.world.shops.values()) {
    for (const row of bulkOperations(shop).filter(isAtWork)) startBulk(deps, shop, row.id);
  }
}
