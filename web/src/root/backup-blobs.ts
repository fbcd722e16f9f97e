// How does what lies beside the database get into a back-up, and out of it? As a file each, known by its bytes.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openDisk } from '@aftercare/blobs/disk.ts';
import type { BlobStore } from '@aftercare/core/blobs/blob-store.ts';
import { BackupError, type SavedBlob } from '@aftercare/database/backup/manifest.ts';

/** Copies everything of these shops into the back-up's folder, from wherever it lies. */
export async function saveBlobs(
  from: BlobStore,
  folder: string,
  shopIds: readonly string[],
): Promise<SavedBlob[]> {
  const saved: SavedBlob[] = [];
  for (const shopId of shopIds) {
    for (const { name } of await from.ofShop(shopId).list()) {
      const bytes = await from.ofShop(shopId).get(name);
      // Another took its place this instant.
      if (bytes === null) continue;
      await beside(folder).ofShop(shopId).put(name, bytes);
      saved.push({ shopId, name, sha256: hashOf(bytes) });
    }
  }
  return saved;
}

/** Puts all of it where the settings say; nothing of it when one is not as it was written. */
export async function restoreBlobs(
  to: BlobStore,
  folder: string,
  blobs: readonly SavedBlob[],
): Promise<void> {
  for (const blob of blobs) await read(folder, blob);
  for (const blob of blobs) await to.ofShop(blob.shopId).put(blob.name, await read(folder, blob));
}

async function read(folder: string, { shopId, name, sha256 }: SavedBlob): Promise<Uint8Array> {
  const bytes = await beside(folder).ofShop(shopId).get(name);
  if (bytes === null || hashOf(bytes) !== sha256)
    throw new BackupError(`The picture ${name} of ${shopId} is not as it was written.`);
  return bytes;
}

function beside(folder: string): BlobStore {
  return openDisk(join(folder, 'blobs'));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
