// How far has the shop's first import got, and up to when has it been reconciled?
import type { ImportRun, ImportStep } from '@aftercare/core/order/import-run.ts';
import type { Transaction } from '../connection/transaction.ts';

/** The import of the transaction's shop: one row, overwritten. */
export function importsIn({ shopId, rows, change }: Transaction) {
  return {
    async get(): Promise<ImportRun | null> {
      const [row] = await rows<ImportRun>(
        `SELECT state, handle, result_url AS "resultUrl", started_at AS "startedAt", finished_at AS "finishedAt",
           found, saved, reconciled_to AS "reconciledTo", problem FROM imports WHERE shop_id = $1`,
        [shopId],
      );
      return row ?? null;
    },
    async save(run: ImportStep): Promise<void> {
      await change(
        `INSERT INTO imports (shop_id, state, handle, result_url, started_at, finished_at, found, saved, problem)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (shop_id) DO UPDATE SET state = $2, handle = $3, result_url = $4, started_at = $5,
           finished_at = $6, found = $7, saved = $8, problem = $9`,
        [
          ...[shopId, run.state, run.handle, run.resultUrl, run.startedAt, run.finishedAt],
          ...[run.found, run.saved, run.problem],
        ],
      );
    },
    async noteReconciled(to: string): Promise<void> {
      await change('UPDATE imports SET reconciled_to = $2 WHERE shop_id = $1', [shopId, to]);
    },
  };
}
