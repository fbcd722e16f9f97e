// What is one transaction of one shop, and what happens when PostgreSQL asks to try it again?
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { PrismaClient } from '../generated/client.ts';
import { prepared } from './prepared.ts';
import { prismaOn } from './prisma.ts';

/** A transaction that sees one shop's rows only. */
export interface Transaction {
  readonly shopId: string;
  /** For ordinary reads and writes. */
  readonly prisma: PrismaClient;
  /** For locks, conditional updates and hot paths. Statements are prepared, so their text must not vary. */
  rows<Row extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]>;
  /** How many rows a statement changed. */
  change(text: string, values: readonly unknown[]): Promise<number>;
  readonly connection: PoolClient;
}

const ATTEMPTS = 4;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
/** What PostgreSQL says of each statement behind one that failed, and of one it had no chance to prepare. */
const FOLLOWING: readonly unknown[] = ['25P02', '26000'];
const SHOP_ID = /^[\w-]{1,64}$/;

/** Runs `work` in a transaction of this shop; a deadlock or serialization failure is tried again, a few times. */
export async function runInShop<T>(
  pool: Pool,
  shopId: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptInShop(pool, shopId, work);
    } catch (problem) {
      if (attempt === ATTEMPTS || !isWorthRepeating(problem)) throw problem;
    }
  }
}

function isWorthRepeating(problem: unknown): boolean {
  const code = codeOf(problem);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK || code === 'P2034';
}

function codeOf(problem: unknown): unknown {
  // Prisma wraps what the driver said.
  const inner = problem instanceof Error && problem.cause instanceof Error ? problem.cause : problem;
  return inner instanceof Error && 'code' in inner ? inner.code : undefined;
}

/** How a transaction stands. */
interface Course {
  isOver: boolean;
  /** Why PostgreSQL refused the first statement it refused: all behind it are refused for that alone. */
  first: unknown;
}

async function attemptInShop<T>(
  pool: Pool,
  shopId: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  checkShopId(shopId);
  const connection = await pool.connect();
  const course: Course = { isOver: false, first: undefined };
  let broken: Error | undefined;
  try {
    const begun = begin(connection, shopId);
    if (!connection.pipeline) await begun;
    const result = await work(transactionOn(connection, follow(connection, course), shopId));
    await begun;
    course.isOver = true;
    await commit(connection);
    return result;
  } catch (problem) {
    course.isOver = true;
    broken = await rollBack(connection);
    throw FOLLOWING.includes(codeOf(problem)) && course.first !== undefined ? course.first : problem;
  } finally {
    connection.release(broken);
  }
}

function checkShopId(shopId: string): void {
  if (!SHOP_ID.test(shopId)) throw new Error('not the id of a shop');
}

/**
 * The same transaction in another shop, for what is asked for from now on: ask for all of it at once, before another
 * shop is entered.
 */
export function enterShop(transaction: Transaction, shopId: string): Transaction {
  checkShopId(shopId);
  const named = nameShop(transaction.connection, shopId);
  // Where this fails, what is asked for behind it does.
  named.catch(() => {});
  return Object.create(transaction, { shopId: { value: shopId, enumerable: true } }) as Transaction;
}

/** Goes out with the first statement behind it, which fails if this does: where statements travel together, nobody waits. */
function begin(connection: PoolClient, shopId: string): Promise<unknown> {
  const begun = prepared(connection, 'BEGIN', []);
  const named = () => nameShop(connection, shopId);
  const both = connection.pipeline ? Promise.all([begun, named()]) : begun.then(named);
  // Whoever asks for the first statement is told the same.
  both.catch(() => {});
  return both;
}

function nameShop(connection: PoolClient, shopId: string): Promise<unknown> {
  return prepared(connection, "SELECT set_config('app.shop_id', $1, true)", [shopId]);
}

/** PostgreSQL answers the COMMIT of a transaction that has failed by rolling it back, and calls that no error. */
async function commit(connection: PoolClient): Promise<void> {
  const { command } = await connection.query('COMMIT');
  if (command !== 'COMMIT')
    throw new Error('a failure within the transaction was passed over: nothing of it is kept');
}

/** What to hand to the pool: an error makes it throw the connection away. */
export async function rollBack(connection: PoolClient): Promise<Error | undefined> {
  try {
    await connection.query('ROLLBACK');
    return undefined;
  } catch (problem) {
    return problem instanceof Error ? problem : new Error(String(problem));
  }
}

/**
 * The connection for as long as its transaction lasts: of several things a flow does at once one may fail while another
 * goes on, and by then it is somebody else's. Answers come in PostgreSQL's order, whoever waits for them in which.
 */
function follow(connection: PoolClient, course: Course): PoolClient {
  const query = (...asked: Parameters<PoolClient['query']>): unknown => {
    if (course.isOver) return Promise.reject(new Error('this transaction is over'));
    const answer: unknown = connection.query(...asked);
    if (answer instanceof Promise)
      answer.catch((problem: unknown) => {
        course.first ??= problem;
      });
    return answer;
  };
  return Object.create(connection, { query: { value: query } }) as PoolClient;
}

function transactionOn(held: PoolClient, connection: PoolClient, shopId: string): Transaction {
  return {
    shopId,
    connection,
    get prisma() {
      // By the connection itself, which outlasts us: its client is made once.
      return prismaOn(held);
    },
    rows: async <Row extends QueryResultRow>(text: string, values: readonly unknown[]) =>
      (await prepared<Row>(connection, text, values)).rows,
    change: async (text, values) => (await prepared(connection, text, values)).rowCount ?? 0,
  };
}
