// How far has the shop's first import got, and up to when has it been reconciled?
import type { ImportRun, ImportStep } from '@aftercare/core/order/import-run.ts';
import type { Transaction } from '../connection/transaction.ts';

/** The import of the transaction's shop: one row, overwritten. */
export function importsIn({ shopId, rows, change }: Transaction) {
  return {
    async get(): Promise<ImportRun | null> {
      const [row] = await rows<ImportRun>(
        `SELECT state, handle, source, cursor, started_at AS "startedAt",
           finished_at AS "finishedAt", found, saved, reconciled_to AS "reconciledTo", problem
         FROM imports WHERE shop_id = $1`,
        [shopId],
      );
      return row ?? null;
    },
    /** A paused run notes how far it has come and stays paused, whoever was still at work on it. */
    async save(run: ImportStep): Promise<void> {
      await change(
        `INSERT INTO imports (shop_id, state, handle, source, cursor, started_at, finished_at, found, saved, problem)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (shop_id) DO UPDATE SET
           state = CASE WHEN imports.state = 'paused' AND $2 IN ('exporting', 'loading') THEN 'paused' ELSE $2 END,
           handle = $3, source = $4, cursor = $5, started_at = $6, finished_at = $7, found = $8, saved = $9,
           problem = $10`,
        [
          ...[shopId, run.state, run.handle, run.source, run.cursor, run.startedAt, run.finishedAt],
          ...[run.found, run.saved, run.problem],
        ],
      );
    },
    async pause(): Promise<boolean> {
      const paused = await change(
        `UPDATE imports SET state = 'paused' WHERE shop_id = $1 AND state IN ('exporting', 'loading')`,
        [shopId],
      );
      return paused === 1;
    },
    async resume(): Promise<boolean> {
      const resumed = await change(
        `UPDATE imports SET state = CASE WHEN source IS NULL THEN 'exporting' ELSE 'loading' END
         WHERE shop_id = $1 AND state = 'paused'`,
        [shopId],
      );
      return resumed === 1;
    },
    async noteReconciled(to: string): Promise<void> {
      await change('UPDATE imports SET reconciled_to = $2 WHERE shop_id = $1', [shopId, to]);
    },
    async sweptTo(): Promise<string | null> {
      const [row] = await rows<{ sweptTo: string | null }>(
        'SELECT swept_to AS "sweptTo" FROM imports WHERE shop_id = $1',
        [shopId],
      );
      return row?.sweptTo ?? null;
    },
    async isBehindRestore(): Promise<boolean> {
      const behind = await rows(
        `SELECT FROM imports WHERE shop_id = $1 AND restored_at IS NOT NULL
           AND (reconciled_to IS NULL OR reconciled_to < restored_at)`,
        [shopId],
      );
      return behind.length > 0;
    },
    async noteSwept(to: string | null): Promise<void> {
      await change('UPDATE imports SET swept_to = $2 WHERE shop_id = $1', [shopId, to]);
    },
  };
}
