// How are blobs kept in a folder? A file each, written beside its place and moved there, so that none is ever half there.
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isBlobName, keyOfBlob, prefixOfBlobs } from '@aftercare/core/blobs/blob-name.ts';
import {
  type BlobStore,
  BlobsUnreachable,
  type FoundBlob,
  type ShopBlobs,
} from '@aftercare/core/blobs/blob-store.ts';

/** Every process that shares the database must see this folder. */
export function openDisk(folder: string): BlobStore {
  return {
    ofShop: (shopId) => ofShop(folder, shopId),
    check: () => told(`The folder ${folder}`, () => check(folder)),
    close: () => undefined,
  };
}

async function check(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
}

function ofShop(folder: string, shopId: string): ShopBlobs {
  const place = join(folder, prefixOfBlobs(shopId));
  const pathOf = (name: string) => join(folder, keyOfBlob(shopId, name));
  return {
    put: async (name, bytes) => {
      const path = pathOf(name);
      await told('A blob', () => write(path, bytes));
    },
    get: async (name) => {
      const path = pathOf(name);
      return told('A blob', () => orNull(readFile(path)));
    },
    remove: async (name) => {
      const path = pathOf(name);
      await told('A blob', () => rm(path, { force: true }));
    },
    list: () => told('A shop’s blobs', () => list(place)),
    removeAll: () => told('A shop’s blobs', () => rm(place, { recursive: true, force: true })),
  };
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (problem) {
    await rm(beside, { force: true });
    throw problem;
  }
}

async function list(place: string): Promise<FoundBlob[]> {
  const entries = (await orNull(readdir(place, { recursive: true, withFileTypes: true }))) ?? [];
  const found = entries.map(async (entry): Promise<FoundBlob | null> => {
    const name = join(entry.parentPath, entry.name).slice(place.length).replaceAll('\\', '/');
    if (!entry.isFile() || !isBlobName(name)) return null;
    const known = await orNull(stat(join(place, name)));
    return known && { name, savedAt: known.mtime.toISOString() };
  });
  return (await Promise.all(found)).filter((one) => one !== null);
}

/** What is not there is nothing, not a failure. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (problem) {
    if (codeOf(problem) === 'ENOENT') return null;
    throw problem;
  }
}

async function told<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    throw new BlobsUnreachable(`${what} could not be reached (${codeOf(problem) || 'unknown'})`, {
      cause: problem,
    });
  }
}

function codeOf(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : '';
}
