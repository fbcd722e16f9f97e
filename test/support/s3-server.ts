// Where is there a bucket to try? A stand-in that speaks what we ask of S3's protocol and checks every signature; the
// battery runs against a real server too, where one is named (test/live).
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Keys, refusalOf } from './s3-signature.ts';

export interface S3Server {
  readonly url: string;
  readonly bucket: string;
  readonly region: string;
  /** The one pair it knows. */
  readonly keys: Keys;
  /** What lies in the bucket, by key. */
  readonly objects: Map<string, Stored>;
  close(): Promise<void>;
}

interface Stored {
  readonly bytes: Buffer;
  readonly type: string;
  readonly at: string;
}

/** One empty bucket on loopback. */
export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, Stored>();
  const known = {
    bucket: 'aftercare-test',
    region: 'eu-central-1',
    keys: { accessKeyId: 'AKTEST', secretAccessKey: 'a secret/of+the bucket' },
  };
  const server = createServer((request, response) => void answer({ ...known, objects }, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...known,
    objects,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Bucket = Pick<S3Server, 'bucket' | 'region' | 'keys' | 'objects'>;

async function answer(bucket: Bucket, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const url = new URL(request.url ?? '/', 'http://bucket');
  const [, name = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const refused = refusalOf(request, body, bucket) ?? (name === bucket.bucket ? null : 'NoSuchBucket');
  if (refused !== null) return refuse(response, refused);
  const key = rest.join('/');
  if (key === '') return answerBucket(bucket, url, response);
  answerObject(bucket, { key, body, request, response });
}

const statuses: Readonly<Record<string, number>> = { NoSuchBucket: 404, NoSuchKey: 404 };

function refuse(response: ServerResponse, code: string): void {
  response.writeHead(statuses[code] ?? 403, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>No</Message></Error>`,
  );
}

interface Asked {
  readonly key: string;
  readonly body: Buffer;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function answerObject({ objects }: Bucket, { key, body, request, response }: Asked): void {
  if (request.method === 'PUT') {
    const type = String(request.headers['content-type']);
    objects.set(key, { bytes: body, type, at: new Date().toISOString() });
    response.end();
    return;
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    response.writeHead(204).end();
    return;
  }
  const found = objects.get(key);
  if (found === undefined) {
    refuse(response, 'NoSuchKey');
    return;
  }
  response.writeHead(200, { 'content-type': found.type });
  response.end(found.bytes);
}

/** A server may answer with fewer than are asked for. */
const pageSize = 100;

function answerBucket({ objects, bucket }: Bucket, { searchParams }: URL, response: ServerResponse): void {
  if (!searchParams.has('list-type')) {
    response.end();
    return;
  }
  const prefix = searchParams.get('prefix') ?? '';
  const after = searchParams.get('continuation-token') ?? '';
  const keys = [...objects.keys()].toSorted().filter((key) => key.startsWith(prefix) && key > after);
  const shown = keys.slice(0, pageSize);
  const contents = shown.map(
    (key) => `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.at}</LastModified></Contents>`,
  );
  const more = keys.length > pageSize;
  const next = more ? `<NextContinuationToken>${shown.at(-1)}</NextContinuationToken>` : '';
  response.writeHead(200, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><Name>${bucket}</Name><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
  );
}
