// How are values of PostgreSQL read, and how many connections does a process hold?
import { type CustomTypesConfig, Pool, types } from 'pg';
import { runtimeUrl } from './role.ts';
import { GatheringSocket } from './socket.ts';

const INT8 = 20;
const TIMESTAMPTZ = 1184;

/** int8 as a number (ours fit: amounts and counts), instants as ISO 8601 in UTC. */
const readers: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8 && format !== 'binary') return readInteger;
    if (oid === TIMESTAMPTZ && format !== 'binary') return readInstant;
    return types.getTypeParser(oid, format ?? 'text');
  },
};

function readInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${text} is beyond what a number holds exactly`);
  return value;
}

function readInstant(text: string): string {
  return new Date(text).toISOString();
}

export interface PoolOptions {
  readonly max: number;
  readonly onError: (problem: Error) => void;
  /** For COPY, which cannot have statements on their way behind it. */
  readonly oneByOne?: boolean;
  /** Settings of PostgreSQL's for these sessions: `-c name=value`, several beside each other. */
  readonly settings?: string;
}

/**
 * A pool of sessions in the run-time role. Statements asked for at once go out at once, and are done one after the other in
 * the order they were asked for; after one that fails in a transaction, those behind it fail too.
 */
export function openPool(ownerUrl: string, options: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: runtimeUrl(ownerUrl, options.settings),
    max: options.max,
    types: readers,
    connectionTimeoutMillis: 20_000,
    ...(options.oneByOne ? {} : { pipeline: true, stream: () => new GatheringSocket() }),
  });
  // A connection lost while idle: the pool drops it and opens another; whoever runs the process wants to know,
  // unless it is ending the pool, which does not wait for PostgreSQL's good-bye.
  pool.on('error', (problem) => {
    if (!pool.ending) options.onError(problem);
  });
  // A connection lost between two statements of a transaction says so in an event, and an unheard one ends the process.
  // Whoever holds the connection learns it from the next statement.
  pool.on('connect', (connection) => connection.on('error', () => {}));
  return pool;
}
