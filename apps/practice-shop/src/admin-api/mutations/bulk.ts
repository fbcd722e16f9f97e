// How does an app start and stop a bulk query?
import { randomBytes } from 'node:crypto';
import { numberOf } from '../../world/ids.ts';
import { checkBulkQuery } from '../bulk/limits.ts';
import { type BulkOperation, bulkOperations, isAtWork } from '../bulk/operation.ts';
import { type Args, type Context, plain } from '../context.ts';
import { type Mutate, mutation, type Payload, refusal, refused } from './mutation.ts';

function run(args: Args, ctx: Context): Payload {
  const query = args.query as string;
  const atWork = bulkOperations(ctx.shop).find((each) => each.apiKey === ctx.apiKey && isAtWork(each));
  if (atWork) {
    const message = `A bulk query operation for this app and shop is already in progress: ${atWork.id}.`;
    return refused(null, message, 'OPERATION_IN_PROGRESS');
  }
  const check = checkBulkQuery(ctx.schema, query);
  if (!check.ok) {
    return refusal(check.reasons.map((message) => ({ field: ['query'], message, code: 'INVALID' })));
  }
  const row = bulkOperations(ctx.shop).put(newOperation(ctx, query, args.groupObjects === true));
  ctx.startBulk(row.id);
  return { bulkOperation: plain('BulkOperation', row), userErrors: [] };
}

function newOperation(ctx: Context, query: string, groupObjects: boolean): BulkOperation {
  const id = ctx.shop.newId('BulkOperation');
  return {
    id,
    apiKey: ctx.apiKey,
    scopes: [...ctx.scopes],
    query,
    groupObjects,
    status: 'CREATED',
    errorCode: null,
    createdAt: ctx.world.timestamp(),
    completedAt: null,
    objectCount: 0,
    rootObjectCount: 0,
    fileSize: null,
    fileName: `${numberOf(id)}-${randomBytes(12).toString('hex')}.jsonl`,
    type: 'QUERY',
  };
}

function cancel(args: Args, ctx: Context): Payload {
  const row = bulkOperations(ctx.shop).get(String(args.id));
  if (row?.apiKey !== ctx.apiKey) return refused(['id'], 'Bulk operation does not exist');
  if (!isAtWork(row)) {
    const message = `A bulk operation cannot be canceled when it is ${row.status.toLowerCase()}`;
    return {
      bulkOperation: plain('BulkOperation', row),
      userErrors: [{ field: ['id'], message, code: null }],
    };
  }
  const canceling = bulkOperations(ctx.shop).put({ ...row, status: 'CANCELING' });
  return { bulkOperation: plain('BulkOperation', canceling), userErrors: [] };
}

export const bulkMutations: Record<string, Mutate> = {
  bulkOperationRunQuery: mutation(run),
  bulkOperationCancel: mutation(cancel),
};
