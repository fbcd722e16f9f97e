// How are values of PostgreSQL read, and how many connections does a process hold?
import { type CustomTypesConfig, Pool, types } from 'pg';
import { runtimeUrl } from './role.ts';

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

/** A pool of sessions in the run-time role. */
export function openPool(
  ownerUrl: string,
  options: { max: number; onError: (problem: Error) => void },
): Pool {
  const pool = new Pool({
    connectionString: runtimeUrl(ownerUrl),
    max: options.max,
    types: readers,
    connectionTimeoutMillis: 20_000,
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
