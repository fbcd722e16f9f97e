// What is one transaction of one shop, and what happens when PostgreSQL asks to try it again?
import { DatabaseError, type Pool, type PoolClient, type QueryResultRow } from 'pg';
import type { PrismaClient } from '../generated/client.ts';
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
  // Prisma wraps what the driver said.
  const inner = problem instanceof Error && problem.cause instanceof Error ? problem.cause : problem;
  const code = inner instanceof DatabaseError ? inner.code : codeOf(inner);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK || code === 'P2034';
}

function codeOf(problem: unknown): unknown {
  return problem instanceof Error && 'code' in problem ? problem.code : undefined;
}

async function attemptInShop<T>(
  pool: Pool,
  shopId: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  if (!SHOP_ID.test(shopId)) throw new Error('not the id of a shop');
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    // One round trip; `SET` takes no parameter, and the id was checked just above.
    await connection.query(`BEGIN; SET LOCAL app.shop_id = '${shopId}'`);
    const result = await work(transactionOn(connection, shopId));
    await connection.query('COMMIT');
    return result;
  } catch (problem) {
    broken = await rollBack(connection);
    throw problem;
  } finally {
    connection.release(broken);
  }
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

function transactionOn(connection: PoolClient, shopId: string): Transaction {
  return {
    shopId,
    connection,
    get prisma() {
      return prismaOn(connection);
    },
    rows: async <Row extends QueryResultRow>(text: string, values: readonly unknown[]) =>
      (await connection.query<Row>({ name: nameOf(text), text, values: [...values] })).rows,
    change: async (text, values) =>
      (await connection.query({ name: nameOf(text), text, values: [...values] })).rowCount ?? 0,
  };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
}
