// How is one bulk operation started, watched and, after a lost answer, found again?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { userErrors } from '../client/user-errors.ts';
import { LIST_BULK, READ_BULK, START_BULK } from '../operations/import.ts';

const count = z.union([z.string(), z.int()]).transform(Number).pipe(z.int().nonnegative());

const bulkOperation = z.object({
  id: z.string(),
  status: z.enum(['CREATED', 'RUNNING', 'COMPLETED', 'CANCELING', 'CANCELED', 'FAILED', 'EXPIRED']),
  errorCode: z.string().nullable(),
  objectCount: count,
  rootObjectCount: count,
  url: z.string().nullable(),
  partialDataUrl: z.string().nullable(),
  query: z.string(),
});
export type BulkOperation = z.infer<typeof bulkOperation>;

export type BulkStart =
  | { readonly ok: true; readonly operation: BulkOperation }
  | { readonly ok: false; readonly why: string; readonly retryable: boolean };

/** Starts this export, or takes up the same one when it already runs (our answer to a lost answer). */
export async function startBulk(client: ShopifyClient, query: string): Promise<BulkStart> {
  const running = await findRunning(client, query);
  if (running) return { ok: true, operation: running };
  const shape = z.object({
    bulkOperationRunQuery: z.object({ bulkOperation: bulkOperation.nullable(), userErrors }).nullable(),
  });
  const answer = await client.mutate({ document: START_BULK, variables: { query }, shape });
  const payload = answer.bulkOperationRunQuery;
  const errors = payload?.userErrors ?? [];
  if (payload?.bulkOperation && errors.length === 0) return { ok: true, operation: payload.bulkOperation };
  const isBusy = errors.some(
    ({ code, message }) => busy.has(code ?? '') || /already in progress/i.test(message),
  );
  return {
    ok: false,
    why:
      errors.length === 0
        ? tell('NEITHER_RESULT_NOR_ERROR', {})
        : tell('EXPORT_FAILED', { said: errors.map((error) => error.message) }),
    retryable: isBusy,
  };
}

/** The operation as it stands now. */
export async function readBulk(client: ShopifyClient, id: string): Promise<BulkOperation> {
  const shape = z.object({ bulkOperation: bulkOperation.nullable() });
  const answer = await client.query({ document: READ_BULK, variables: { id }, shape });
  if (answer.bulkOperation) return answer.bulkOperation;
  throw new PlatformError(tell('EXPORT_GONE', {}), { retryable: false, doubtful: false });
}

const busy = new Set(['OPERATION_IN_PROGRESS', 'LIMIT_REACHED']);

async function findRunning(client: ShopifyClient, query: string): Promise<BulkOperation | undefined> {
  const shape = z.object({ bulkOperations: z.object({ nodes: z.array(bulkOperation) }) });
  const { bulkOperations } = await client.query({ document: LIST_BULK, shape });
  return bulkOperations.nodes.find((each) => isRunning(each) && sameText(each.query, query));
}

/** Not over yet. */
export function isRunning({ status }: BulkOperation): boolean {
  return status === 'CREATED' || status === 'RUNNING';
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}
