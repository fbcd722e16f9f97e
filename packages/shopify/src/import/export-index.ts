// How do an export's rows find their parents, in any order and in flat memory? On disk, in a file of its own.

import { DatabaseSync } from 'node:sqlite';
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';

/** Rows of the exports, children reachable by their parent. */
export interface ExportIndex {
  addOrders(lines: AsyncIterable<string>): Promise<void>;
  addChildren(lines: AsyncIterable<string>): Promise<void>;
  /** Orders from position `from` on, oldest position first. */
  orders(from: number, limit: number): ExportedRow[];
  childrenOf(parentId: string): Record<string, unknown>[];
  close(): Promise<void>;
}

export type ExportedRow = Record<string, unknown> & { readonly id: string };

const ROWS_A_COMMIT = 20_000;

/** Opens an empty index; its file is gone with `close`, and with the process however that ends. */
export async function openExportIndex(): Promise<ExportIndex> {
  // Without a name SQLite opens a file in the temporary folder and deletes its entry at once: shoppers' data must not
  // stay behind when a worker is killed.
  const database = new DatabaseSync('');
  // A scratch file: it is thrown away with the process, so it pays for no safety.
  database.exec('pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file;');
  database.exec('create table orders (position integer primary key, body text not null)');
  database.exec('create table children (parent text not null, body text not null)');
  database.exec('create index children_by_parent on children (parent)');
  const addOrder = database.prepare('insert into orders (body) values (?)');
  const addChild = database.prepare('insert into children (parent, body) values (?, ?)');
  const readOrders = database.prepare('select body from orders where position > ? order by position limit ?');
  const readChildren = database.prepare('select body from children where parent = ? order by rowid');
  const add = (lines: AsyncIterable<string>, withRoots: boolean) =>
    inBatches(database, lines, (line) => {
      const parent = parentOf(line);
      if (parent !== null) addChild.run(parent, line);
      else if (withRoots) addOrder.run(line);
    });
  return {
    addOrders: (lines) => add(lines, true),
    addChildren: (lines) => add(lines, false),
    orders: (from, limit) => readOrders.all(from, limit).map((row) => parseRow(String(row.body))),
    childrenOf: (parentId) => readChildren.all(parentId).map((row) => parseRow(String(row.body))),
    close: async () => {
      database.close();
    },
  };
}

async function inBatches(
  database: DatabaseSync,
  lines: AsyncIterable<string>,
  insert: (line: string) => void,
): Promise<void> {
  let count = 0;
  database.exec('begin');
  for await (const line of lines) {
    insert(line);
    count += 1;
    if (count % ROWS_A_COMMIT === 0) database.exec('commit; begin');
  }
  database.exec('commit');
}

// Looked for in the text, since most of an export's time would go into reading JSON twice. Inside a string
// value the quotes would be escaped, so only a key can look like this. What is no JSON shows when it is read.
const parentKey = /"__parentId":\s*"([^"\\]+)"/;

function parentOf(line: string): string | null {
  return parentKey.exec(line)?.[1] ?? null;
}

function parseRow(line: string): ExportedRow {
  const row: unknown = parse(line);
  if (typeof row === 'object' && row !== null && 'id' in row) return { ...row, id: String(row.id) };
  throw new PlatformError(tell('EXPORT_NOT_READ', { said: [`no id: ${line.slice(0, 200)}`] }), again);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new PlatformError(tell('EXPORT_NOT_READ', { said: [`not JSON: ${line.slice(0, 200)}`] }), {
      ...again,
      cause,
    });
  }
}

const again = { retryable: true, doubtful: false };
