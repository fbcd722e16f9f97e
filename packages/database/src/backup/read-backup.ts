// How does an empty database become what a back-up says? By the migrations it had, its rows, and then the migrations since.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { checksumOf, type Migration, migrate, readMigrations } from '../migrate/migrate.ts';
import { doubtEverything, withoutWalls } from './after-restore.ts';
import {
  BackupError,
  fileOf,
  type Manifest,
  readManifest,
  type SavedBlob,
  type SavedTable,
} from './manifest.ts';
import { describeQueue, namesOf } from './tables.ts';
import { PLAIN_WORDS } from './write-backup.ts';

interface Restoring {
  readonly ownerUrl: string;
  readonly folder: string;
  readonly keyIds: readonly string[];
  /** Brings back what lay beside the database; called when all else is known to be as it was written. */
  readonly restoreBlobs?: (blobs: readonly SavedBlob[]) => Promise<void>;
}

/** Restores the folder's back-up; whatever may have happened since is in doubt then. No row is changed when it throws before the end. */
export async function readBackup(
  { ownerUrl, folder, keyIds, restoreBlobs }: Restoring,
  migrations: readonly Migration[] = readMigrations(),
): Promise<Manifest> {
  const manifest = readManifest(folder);
  const then = migrationsThen(manifest, migrations);
  const missing = manifest.keyIds.filter((id) => !keyIds.includes(id));
  if (missing.length > 0)
    throw new BackupError(
      `Tokens in it are sealed by the key ${missing.join(', ')}, which SECRET_KEYS does not name.`,
    );
  for (const table of manifest.tables) await check(folder, table);
  await refuseUsed(ownerUrl);
  // Before the rows that name them, so that who is interrupted may begin anew.
  await restoreBlobs?.(manifest.blobs);
  await migrate(ownerUrl, then);
  await load(ownerUrl, folder, manifest);
  await migrate(ownerUrl, [...migrations]);
  return manifest;
}

/** Those the database had then, word for word. */
function migrationsThen(manifest: Manifest, ours: readonly Migration[]): Migration[] {
  const known = new Map(ours.map((one) => [one.name, one]));
  return manifest.migrations.map(({ name, checksum }) => {
    const migration = known.get(name);
    if (migration !== undefined && checksumOf(migration) === checksum) return migration;
    throw new BackupError(
      `It was made by another release, with a migration ${name}: restore it with that one.`,
    );
  });
}

async function check(folder: string, table: SavedTable): Promise<void> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(fileOf(folder, table)), hash);
  } catch (cause) {
    throw new BackupError(`The file of ${table.name} can't be read.`, { cause });
  }
  if (hash.digest('hex') !== table.sha256)
    throw new BackupError(`The file of ${table.name} is not as it was written.`);
}

/** A database somebody works with is not overwritten, not by mistake either. */
async function refuseUsed(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ stands: boolean }>(
      `SELECT to_regclass('public.shops') IS NOT NULL AS stands`,
    );
    if (!rows[0]?.stands) return;
    const { rowCount } = await owner.query('SELECT FROM shops UNION ALL SELECT FROM inbox LIMIT 1');
    if (rowCount !== 0)
      throw new BackupError('The database of DATABASE_URL is in use: restore into a new one.');
  } finally {
    await owner.end();
  }
}

async function load(ownerUrl: string, folder: string, manifest: Manifest): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl, options: PLAIN_WORDS });
  await owner.connect();
  try {
    const { version } = await describeQueue(owner);
    if (version !== manifest.queueVersion)
      throw new BackupError('Its job queue is that of another release: restore it with that one.');
    await withoutWalls(owner, async () => {
      for (const table of manifest.tables) await fill(owner, folder, table);
      await doubtEverything(owner, manifest.takenAt);
    });
  } finally {
    await owner.end();
  }
}

async function fill(owner: Client, folder: string, table: SavedTable): Promise<void> {
  const rows = owner.query(copyFrom(`COPY ${table.name} (${namesOf(table.columns)}) FROM STDIN`));
  await pipeline(createReadStream(fileOf(folder, table)), createGunzip(), rows);
  if (rows.rowCount !== table.rows)
    throw new BackupError(`${rows.rowCount} rows of ${table.name} were read, ${table.rows} were written.`);
}
