// Do both places for blobs do the same: a folder, and a bucket of S3's protocol?
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDisk } from '../../packages/blobs/src/disk.ts';
import { openS3 } from '../../packages/blobs/src/s3.ts';
import { BlobsUnreachable } from '../../packages/core/src/blobs/blob-store.ts';
import { type S3Server, startS3 } from '../support/s3-server.ts';
import { blobContract, type PlaceUnderTest } from './blobs.ts';

const placeOf = ({ url, region, bucket, keys }: S3Server) => ({
  ...{ ...keys, endpoint: url, region, bucket },
  timeoutMs: 5_000,
});

blobContract('in a folder', async (): Promise<PlaceUnderTest> => {
  const around = await mkdtemp(join(tmpdir(), 'aftercare-blobs-'));
  const folder = join(around, 'blobs');
  return {
    store: openDisk(folder),
    keys: () => filesBelow(folder),
    // Its place is taken by a file.
    breakIt: async () => {
      await rm(folder, { recursive: true });
      await writeFile(folder, '');
    },
    close: () => rm(around, { recursive: true, force: true }),
  };
});

blobContract('in a bucket', async (): Promise<PlaceUnderTest> => {
  const server = await startS3();
  let isOpen = true;
  return {
    store: openS3(placeOf(server)),
    keys: async () => [...server.objects.keys()],
    breakIt: async () => {
      isOpen = false;
      await server.close();
    },
    close: async () => void (isOpen && (await server.close())),
  };
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

describe('a bucket', () => {
  let server: S3Server;
  beforeAll(async () => {
    server = await startS3();
  });
  afterAll(() => server.close());
  const shopId = 'hill';
  const blob = `logo/${'a'.repeat(43)}.png`;

  test.each([
    ['the key’s secret is wrong', { secretAccessKey: 'not-this' }, 'SignatureDoesNotMatch'],
    ['nobody knows the key', { accessKeyId: 'nobody' }, 'InvalidAccessKeyId'],
    ['there is no such bucket', { bucket: 'elsewhere' }, 'NoSuchBucket'],
    ['the region is another', { region: 'us-east-1' }, 'AuthorizationHeaderMalformed'],
  ])('takes nothing where %s', async (_, wrong, why) => {
    const store = openS3({ ...placeOf(server), ...wrong });
    const put = store.ofShop(shopId).put(blob, new Uint8Array([1]));
    await expect(put).rejects.toBeInstanceOf(BlobsUnreachable);
    await expect(put).rejects.toThrow(why);
    await expect(store.check()).rejects.toBeInstanceOf(BlobsUnreachable);
  });

  test('is told the type of what it keeps', async () => {
    await openS3(placeOf(server))
      .ofShop(shopId)
      .put(blob, new Uint8Array([1]));
    expect(server.objects.get(`${shopId}/${blob}`)?.type).toBe('image/png');
  });

  test('of more than one page is listed and emptied whole', async () => {
    const store = openS3(placeOf(server));
    const blobs = store.ofShop('many');
    const names = Array.from({ length: 250 }, (_, at) => `logo/${String(at).padStart(43, '0')}.png`);
    for (let at = 0; at < names.length; at += 50)
      await Promise.all(names.slice(at, at + 50).map((name) => blobs.put(name, new Uint8Array([1]))));
    expect(await blobs.list()).toHaveLength(250);
    await blobs.removeAll();
    expect(await blobs.list()).toEqual([]);
  });
});

test('a folder of blobs is its owner’s alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-blobs-'));
  await openDisk(folder)
    .ofShop('hill')
    .put(`logo/${'a'.repeat(43)}.png`, new Uint8Array([1]));
  for (const path of ['hill', 'hill/logo', `hill/logo/${'a'.repeat(43)}.png`])
    expect((await stat(join(folder, path))).mode & 0o077).toBe(0);
  await rm(folder, { recursive: true });
});
