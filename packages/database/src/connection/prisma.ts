// How does Prisma take part in a transaction that `pg` holds? By a client that lives on that one connection.
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool, type PoolClient, type QueryConfig } from 'pg';
import { PrismaClient } from '../generated/client.ts';
import { nameOf } from './prepared.ts';

// One a connection, never shared: Prisma joins look-ups of one tick into one query, and two shops must not be joined.
const clients = new WeakMap<PoolClient, PrismaClient>();

/** The Prisma client of this connection; what it does is part of the connection's transaction. */
export function prismaOn(connection: PoolClient): PrismaClient {
  const known = clients.get(connection);
  if (known) return known;
  const made = new PrismaClient({
    adapter: new PrismaPg(onlyConnection(connection), { statementNameGenerator: ({ sql }) => nameOf(sql) }),
  });
  clients.set(connection, made);
  return made;
}

/** To Prisma's adapter this is a pool; it has one connection, and that one is already in a transaction. */
function onlyConnection(connection: PoolClient): Pool {
  const pool = new Pool();
  pool.query = ((query: QueryConfig) => connection.query(query)) as Pool['query'];
  pool.connect = () => {
    throw new Error('a transaction inside the shop’s transaction: write it as single statements');
  };
  return pool;
}
