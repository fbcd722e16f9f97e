// How is a bulk query carried out in the background, a few things at a time?
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { type DocumentNode, executeSync, type GraphQLSchema, parse } from 'graphql';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import type { Context } from '../context.ts';
import { askForIds, type Line, linesOf, nodesOf } from './lines.ts';
import { type BulkOperation, bulkOperations, isAtWork } from './operation.ts';
import { rootSources } from './root-sources.ts';

export type BulkDeps = { world: World; schema: GraphQLSchema; pathOf: (fileName: string) => string };

const CHUNK = 50;
const SAVE_EVERY = 40;

type Failure = { errorCode: 'ACCESS_DENIED' | 'INTERNAL_SERVER_ERROR' | 'TIMEOUT' };
type Count = { objects: number; roots: number };

/** Works an operation off from its beginning; also takes up again what a restart interrupted. */
export async function runBulkOperation(deps: BulkDeps, shop: Shop, id: string): Promise<void> {
  const row = bulkOperations(shop).get(id);
  if (!row || !isAtWork(row)) return;
  if (row.status !== 'CANCELING')
    save(shop, { ...row, status: 'RUNNING', objectCount: 0, rootObjectCount: 0 });
  const file = openSync(deps.pathOf(row.fileName), 'w');
  try {
    const failure = await writeAll(deps, shop, row, (text) => writeSync(file, text));
    finish(deps, shop, row.id, failure);
  } finally {
    closeSync(file);
  }
}

async function writeAll(
  deps: BulkDeps,
  shop: Shop,
  row: BulkOperation,
  write: (text: string) => void,
): Promise<Failure | undefined> {
  const { faults } = deps.world;
  if (faults.fires('bulk-failed', 'bulkOperationRunQuery')) return { errorCode: 'INTERNAL_SERVER_ERROR' };
  const stopsEarly = faults.fires('bulk-partial', 'bulkOperationRunQuery');
  const document = askForIds(deps.schema, parse(row.query));
  const context = contextOf(deps, shop, row);
  const count: Count = { objects: 0, roots: 0 };
  let chunks = 0;
  for (const sources of chunked(rootSources(deps.schema, document, context), CHUNK)) {
    if (bulkOperations(shop).get(row.id)?.status !== 'RUNNING') return undefined;
    const failure = writeChunk(deps, document, { ...context, bulkRoots: sources }, row, count, write);
    if (failure) return failure;
    if (++chunks % SAVE_EVERY === 1) countUp(shop, row.id, count);
    if (stopsEarly) break;
    await breathe();
  }
  countUp(shop, row.id, count);
  return stopsEarly ? { errorCode: 'TIMEOUT' } : undefined;
}

function writeChunk(
  deps: BulkDeps,
  document: DocumentNode,
  contextValue: Context,
  row: BulkOperation,
  count: Count,
  write: (text: string) => void,
): Failure | undefined {
  const result = executeSync({ schema: deps.schema, document, contextValue });
  const [error] = result.errors ?? [];
  if (error)
    return {
      errorCode: error.extensions.code === 'ACCESS_DENIED' ? 'ACCESS_DENIED' : 'INTERNAL_SERVER_ERROR',
    };
  const [page] = Object.values(result.data ?? {});
  const found = nodesOf(page).map(linesOf);
  const lines = row.groupObjects
    ? found.flatMap(({ own, children }) => [own, ...children])
    : [...found.map(({ own }) => own), ...found.flatMap(({ children }) => children)];
  count.objects += lines.length;
  count.roots += found.length;
  if (lines.length > 0) write(`${lines.map((line: Line) => JSON.stringify(line)).join('\n')}\n`);
  return undefined;
}

function* chunked<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function contextOf(deps: BulkDeps, shop: Shop, row: BulkOperation): Context {
  return {
    world: deps.world,
    schema: deps.schema,
    shop,
    apiKey: row.apiKey,
    scopes: new Set(row.scopes),
    isBulk: true,
    bulkRoots: undefined,
    partialFailure: { armed: false },
    startBulk: () => {},
  };
}

function finish(deps: BulkDeps, shop: Shop, id: string, failure: Failure | undefined): void {
  const row = bulkOperations(shop).get(id);
  if (!row) return;
  const wasCanceled = row.status === 'CANCELING' || row.status === 'CANCELED';
  const status = wasCanceled ? 'CANCELED' : failure ? 'FAILED' : 'COMPLETED';
  const completedAt = deps.world.timestamp();
  const fileSize = wasCanceled ? null : statSync(deps.pathOf(row.fileName)).size;
  save(shop, { ...row, status, completedAt, fileSize, errorCode: failure?.errorCode ?? null });
  const payload = {
    admin_graphql_api_id: row.id,
    completed_at: completedAt,
    created_at: row.createdAt,
    error_code: failure?.errorCode.toLowerCase() ?? null,
    status: status.toLowerCase(),
    type: 'query',
  };
  deps.world.emit({ shop: shop.domain, topic: 'bulk_operations/finish', payload, at: completedAt });
}

function countUp(shop: Shop, id: string, count: Count): void {
  const row = bulkOperations(shop).get(id);
  if (row) save(shop, { ...row, objectCount: count.objects, rootObjectCount: count.roots });
}

const save = (shop: Shop, row: BulkOperation): BulkOperation => bulkOperations(shop).put(row);
