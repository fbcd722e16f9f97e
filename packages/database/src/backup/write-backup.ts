// How is everything written down as it was in one instant, while web and worker go on? COPY of every table in one snapshot.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import {
  BackupError,
  fileOf,
  type Manifest,
  type SavedBlob,
  type SavedTable,
  writeManifest,
} from './manifest.ts';
import { describeQueue, listTables, namesOf, QUEUE_TABLE, type Table } from './tables.ts';

/** The same words for the same instant and number, whatever the server is set to. */
export const PLAIN_WORDS =
  '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c extra_float_digits=1';

/** Copies what these shops keep beside the database. */
export type SaveBlobs = (shopIds: readonly string[]) => Promise<SavedBlob[]>;

/** Writes a back-up into a new or empty folder, readable to us alone. */
export async function writeBackup(
  ownerUrl: string,
  folder: string,
  saveBlobs: SaveBlobs = async () => [],
): Promise<Manifest> {
  openFolder(folder);
  const { shops, ...saved } = await writeTables(ownerUrl, folder);
  // After the rows: whatever they name lay there before them.
  const manifest = { ...saved, blobs: await saveBlobs(shops) };
  writeManifest(folder, manifest);
  return { format: 1, ...manifest };
}

async function writeTables(ownerUrl: string, folder: string) {
  const owner = new Client({ connectionString: ownerUrl, options: PLAIN_WORDS });
  await owner.connect();
  try {
    await owner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const said = await describe(owner);
    const tables: SavedTable[] = [];
    for (const table of await listTables(owner))
      tables.push(await save(owner, table, { folder, shops: said.shops }));
    tables.push(await save(owner, await describeQueue(owner), { folder, shops: said.shops }));
    return { ...said, tables };
  } finally {
    await owner.end();
  }
}

function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0)
    throw new BackupError(`${folder} is not empty: every back-up gets a folder of its own.`);
}

async function describe(owner: Client) {
  const { rows: migrations } = await owner.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM schema_migrations ORDER BY name',
  );
  const { rows: instants } = await owner.query<{ at: string }>(
    `SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`,
  );
  const { rows: shops } = await owner.query<{ id: string }>(
    'SELECT shop_id AS id FROM shops ORDER BY shop_id',
  );
  const ids = shops.map(({ id }) => id);
  const keyIds = new Set<string>();
  for (const id of ids) {
    await enter(owner, id);
    const { rows } = await owner.query<{ id: string }>(
      'SELECT key_id AS id FROM sessions WHERE shop_id = $1',
      [id],
    );
    for (const row of rows) keyIds.add(row.id);
  }
  const { version } = await describeQueue(owner);
  return {
    ...{ migrations, shops: ids, takenAt: instants[0]?.at ?? '' },
    ...{ queueVersion: version, keyIds: [...keyIds].sort() },
  };
}

function enter(owner: Client, shopId: string) {
  return owner.query("SELECT set_config('app.shop_id', $1, true)", [shopId]);
}

async function save(
  owner: Client,
  table: Table,
  { folder, shops }: { folder: string; shops: readonly string[] },
): Promise<SavedTable> {
  const gzip = createGzip({ level: 6 });
  const hash = createHash('sha256');
  const file = createWriteStream(fileOf(folder, table), { mode: 0o600 });
  gzip.on('data', (chunk) => hash.update(chunk));
  const written = pipeline(gzip, file);
  let rows = 0;
  try {
    if (!table.isWalled) rows = await copy(owner, selectOf(table), gzip);
    else
      for (const shopId of shops) {
        await enter(owner, shopId);
        rows += await copy(owner, `${selectOf(table)} WHERE shop_id = ${owner.escapeLiteral(shopId)}`, gzip);
      }
  } finally {
    gzip.end();
    await written;
  }
  return { name: table.name, columns: [...table.columns], rows, sha256: hash.digest('hex') };
}

function selectOf({ name, columns }: Table): string {
  const which = name === QUEUE_TABLE ? " WHERE state < 'completed' OR state = 'failed'" : '';
  return `SELECT ${namesOf(columns)} FROM ${name}${which}`;
}

/** Appends the rows to the stream, and leaves it open. */
async function copy(owner: Client, select: string, gzip: ReturnType<typeof createGzip>): Promise<number> {
  const rows = owner.query(copyTo(`COPY (${select}) TO STDOUT`));
  for await (const chunk of rows) if (!gzip.write(chunk)) await once(gzip, 'drain');
  return rows.rowCount;
}
