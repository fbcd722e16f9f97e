// Is a request signed as S3's protocol asks (AWS Signature Version 4)? Our own reading of its description, for the stand-in.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Null: it is. Else the code of S3's for what is wrong. */
export function refusalOf(
  request: IncomingMessage,
  body: Buffer,
  { keys, region }: { readonly keys: Keys; readonly region: string },
): string | null {
  const { authorization = '' } = request.headers;
  const [, credential = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    ) ?? [];
  const [id, day = '', itsRegion = '', service, end] = credential.split('/');
  if (signature === '') return 'AccessDenied';
  if (id !== keys.accessKeyId) return 'InvalidAccessKeyId';
  const instant = String(request.headers['x-amz-date']);
  if (itsRegion !== region || service !== 's3' || end !== 'aws4_request' || !instant.startsWith(day))
    return 'AuthorizationHeaderMalformed';
  if (Math.abs(Date.now() - Date.parse(spelled(instant))) > 15 * 60_000) return 'RequestTimeTooSkewed';
  const payload = String(request.headers['x-amz-content-sha256']);
  if (payload !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  if (!['host', 'x-amz-date'].every((name) => names.split(';').includes(name))) return 'AccessDenied';
  const scope = `${day}/${itsRegion}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', instant, scope, sha256(canonical(request, names, payload))].join('\n');
  const key = [day, itsRegion, 's3', 'aws4_request'].reduce<Buffer | string>(
    (made, part) => hmac(made, part),
    `AWS4${keys.secretAccessKey}`,
  );
  return timingSafeEqual(hmac(key, text), Buffer.from(signature, 'hex')) ? null : 'SignatureDoesNotMatch';
}

/** "20261123T085532Z" as an instant is written. */
function spelled(instant: string): string {
  return instant.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}

function canonical({ method, url = '/', headers }: IncomingMessage, names: string, payload: string): string {
  const [path = '/', query = ''] = url.split('?');
  const sorted = query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => (part.includes('=') ? part : `${part}=`))
    .toSorted();
  const lines = names
    .split(';')
    .map((name) => `${name}:${String(headers[name]).trim().replaceAll(/ +/g, ' ')}`);
  return [method, path, sorted.join('&'), ...lines, '', names, payload].join('\n');
}
