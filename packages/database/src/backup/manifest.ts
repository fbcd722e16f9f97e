// What does a back-up say of itself? Written last, so that one that was cut short has none and is not taken for whole.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FORMAT = 1;

const manifestSchema = z.object({
  format: z.literal(FORMAT, 'it was written in another form'),
  /** Before the first row was read: whatever happened later may be missing. */
  takenAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** The job queue's own schema. */
  queueVersion: z.int(),
  /** Ids of the keys that tokens are sealed by; the keys themselves are in no back-up. */
  keyIds: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.int(),
      /** Of the compressed file. */
      sha256: z.string(),
    }),
  ),
  /** What lies beside the database, as files below `blobs`; before it was saved too there was none. */
  blobs: z.array(z.object({ shopId: z.string(), name: z.string(), sha256: z.string() })).default([]),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type SavedTable = Manifest['tables'][number];
export type SavedBlob = Manifest['blobs'][number];

/** A back-up that can't be written or read as it is; the message is for whoever runs us. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** The file of a table's rows. */
export function fileOf(folder: string, table: Pick<SavedTable, 'name'>): string {
  return join(folder, `${table.name}.copy.gz`);
}

/** The last of a back-up: without it the folder holds none. */
export function writeManifest(folder: string, manifest: Omit<Manifest, 'format'>): void {
  const path = join(folder, 'manifest.json');
  writeFileSync(`${path}.part`, JSON.stringify({ format: FORMAT, ...manifest }, null, 2), { mode: 0o600 });
  renameSync(`${path}.part`, path);
}

/** What the folder's back-up holds; a folder without a finished one throws. */
export function readManifest(folder: string): Manifest {
  let text: string;
  try {
    text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  } catch {
    throw new BackupError(`${folder} holds no back-up that was finished: it has no manifest.json.`);
  }
  const read = manifestSchema.safeParse(JSON.parse(text));
  if (!read.success) throw new BackupError(`${folder} can't be read: ${z.prettifyError(read.error)}`);
  return read.data;
}
