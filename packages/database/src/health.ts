// Can a process of ours do its work on this database as it is now?
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError, type Pool } from 'pg';
import { QUEUES } from './jobs/queues.ts';
import { readMigrations } from './migrate/migrate.ts';

export interface DatabaseHealth {
  /** It answers. */
  readonly database: boolean;
  /** It has every migration this version needs; those of a newer one do no harm. */
  readonly migrations: boolean;
  /** Every queue of ours stands. */
  readonly queue: boolean;
}

const STANDS = `SELECT
  (SELECT count(*) FROM schema_migrations WHERE name = ANY ($1)) = cardinality($1::text[]) AS migrations,
  (SELECT count(*) FROM pgboss.queue WHERE name = ANY ($2)) = cardinality($2::text[]) AS queue`;

const needed = readMigrations().map(({ name }) => name);
const queues = QUEUES.map(({ name }) => name);

const patienceMs = 3_000;

/** Never rejects: what can't be asked, or not soon, is not so. */
export async function readHealth(pool: Pool): Promise<DatabaseHealth> {
  const over = new AbortController();
  const late = wait(patienceMs, nothing, { signal: over.signal, ref: false }).catch(() => nothing);
  const found = await Promise.race([look(pool), late]);
  over.abort();
  return found;
}

const nothing: DatabaseHealth = { database: false, migrations: false, queue: false };

async function look(pool: Pool): Promise<DatabaseHealth> {
  try {
    const { rows } = await pool.query<Omit<DatabaseHealth, 'database'>>({
      ...{ name: 'health', text: STANDS, values: [needed, queues] },
    });
    return { database: true, migrations: rows[0]?.migrations === true, queue: rows[0]?.queue === true };
  } catch (problem) {
    // It answered, if only that there is no such table.
    return { ...nothing, database: problem instanceof DatabaseError && /^42/.test(problem.code ?? '') };
  }
}
