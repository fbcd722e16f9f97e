// How does a database reach the shape this version needs? Plain SQL files, forward only, each once.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client, DatabaseError } from 'pg';
import { grantQueue, migrateQueue } from './queue-schema.ts';

const FOLDER = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));
// Any number, the same for every process of every version: several may start at once, one migrates.
const LOCK = 7_240_519_332;

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The migrations of a folder in Prisma's layout, in order. */
export function readMigrations(folder = FOLDER): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => ({ name, sql: readFileSync(`${folder}/${name}/migration.sql`, 'utf8') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Brings the database to this version's shape, as its owner; says which migrations ran. */
export async function migrate(ownerUrl: string, migrations = readMigrations()): Promise<string[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const applied = await applyMissing(owner, migrations);
    await migrateQueue(ownerUrl);
    await grantQueue(owner);
    return applied;
  } finally {
    // Ends the session, and the lock with it.
    await owner.end();
  }
}

async function applyMissing(owner: Client, migrations: readonly Migration[]): Promise<string[]> {
  const known = await readApplied(owner);
  const applied: string[] = [];
  for (const migration of migrations) {
    const checksum = checksumOf(migration);
    const before = known.get(migration.name);
    if (before === undefined) {
      await apply(owner, migration, checksum);
      applied.push(migration.name);
    } else if (before !== checksum) {
      throw new Error(`migration ${migration.name} was changed after it ran; write a new one instead`);
    }
  }
  return applied;
}

/** By it a migration is known again that was changed after it ran. */
export function checksumOf({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}

async function readApplied(owner: Client): Promise<Map<string, string>> {
  await owner.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
    name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz(3) NOT NULL DEFAULT now())`);
  const { rows } = await owner.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM schema_migrations',
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

/** Others serve meanwhile: who holds one table of those that change and waits for another is met again in a moment. */
const TRIES = 20;

async function apply(owner: Client, migration: Migration, checksum: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await applyOnce(owner, migration, checksum);
    } catch (cause) {
      await owner.query('ROLLBACK');
      const isDeadlock = cause instanceof DatabaseError && cause.code === '40P01';
      if (!isDeadlock || tried === TRIES) throw new Error(`migration ${migration.name} failed`, { cause });
      await wait(100 * tried);
    }
  }
}

async function applyOnce(owner: Client, { name, sql }: Migration, checksum: string): Promise<void> {
  await owner.query('BEGIN');
  await owner.query(sql);
  await owner.query('INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)', [name, checksum]);
  await owner.query('COMMIT');
}
