// How are blobs kept in a bucket of S3's protocol: AWS' own, or any server that speaks it?

import { isBlobName, keyOfBlob, prefixOfBlobs, typeOfBlob } from '@aftercare/core/blobs/blob-name.ts';
import {
  type BlobStore,
  BlobsUnreachable,
  type FoundBlob,
  type ShopBlobs,
} from '@aftercare/core/blobs/blob-store.ts';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

export interface S3Place {
  /** Null: AWS'. */
  readonly endpoint: string | null;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly timeoutMs: number;
}

interface Bucket {
  readonly client: S3Client;
  readonly name: string;
}

/** Nothing is asked of it before it is used. */
export function openS3({ endpoint, region, bucket, timeoutMs, ...credentials }: S3Place): BlobStore {
  const client = new S3Client({
    region,
    credentials,
    // Servers other than AWS' are known by their address alone, and need not know AWS' newer checksums.
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: timeoutMs, requestTimeout: timeoutMs, throwOnRequestTimeout: true },
  });
  return {
    ofShop: (shopId) => ofShop({ client, name: bucket }, shopId),
    check: () => told(async () => void (await client.send(new HeadBucketCommand({ Bucket: bucket })))),
    close: () => client.destroy(),
  };
}

function ofShop(bucket: Bucket, shopId: string): ShopBlobs {
  const prefix = prefixOfBlobs(shopId);
  const at = (name: string) => ({ Bucket: bucket.name, Key: keyOfBlob(shopId, name) });
  return {
    put: async (name, bytes) => {
      const object = { ...at(name), Body: bytes, ContentType: typeOfBlob(name), CacheControl: 'private' };
      await told(() => bucket.client.send(new PutObjectCommand(object)));
    },
    get: async (name) => {
      const object = at(name);
      return told(() => get(bucket, object));
    },
    remove: async (name) => {
      const object = at(name);
      await told(() => bucket.client.send(new DeleteObjectCommand(object)));
    },
    list: () => told(() => list(bucket, prefix)),
    removeAll: () => told(() => removeAll(bucket, prefix)),
  };
}

async function get({ client }: Bucket, object: { Bucket: string; Key: string }): Promise<Uint8Array | null> {
  try {
    const { Body } = await client.send(new GetObjectCommand(object));
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  } catch (problem) {
    if (nameOf(problem) === 'NoSuchKey') return null;
    throw problem;
  }
}

async function list(bucket: Bucket, prefix: string): Promise<FoundBlob[]> {
  const objects = await listObjects(bucket, prefix);
  return objects
    .map(({ key, savedAt }) => ({ name: key.slice(prefix.length), savedAt }))
    .filter(({ name }) => isBlobName(name));
}

async function listObjects({ client, name }: Bucket, prefix: string) {
  const found: { key: string; savedAt: string }[] = [];
  let next: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: name, Prefix: prefix, ContinuationToken: next }),
    );
    for (const { Key, LastModified } of page.Contents ?? [])
      if (Key !== undefined) found.push({ key: Key, savedAt: (LastModified ?? new Date(0)).toISOString() });
    next = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (next !== undefined);
  return found;
}

/** One by one: not every server deletes many at once, and some want a checksum for that. */
async function removeAll(bucket: Bucket, prefix: string): Promise<void> {
  for (const { key } of await listObjects(bucket, prefix))
    await bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: key }));
}

/** Nothing of the bucket's own words, which may hold its address and keys, goes further than the cause. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    throw new BlobsUnreachable(`The bucket did not do it (${nameOf(problem)})`, { cause: problem });
  }
}

function nameOf(problem: unknown): string {
  return problem instanceof Error ? problem.name : 'unknown';
}
