// How do bytes travel to a shop and back? One exchange: no redirect followed, bounded in time and size.
import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Address, checkedAddresses, type OutboundRules } from './outbound.ts';

export interface Sending {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  /** Rows it asks for, where the time it takes is to say what the host bears. */
  readonly rows?: number;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** One exchange with the outside; what it throws, besides `PlatformError`, is the network's own error. */
export type Transport = (sending: Sending) => Promise<Answered>;

const mostOfShops = 64 * 1024 * 1024;
const unzip = promisify(gunzip);

/** Opens the way out; by the environment's proxy where Node is told to use one. `mostBytes`: of an answer, unzipped too. */
export function createTransport(rules: OutboundRules & { readonly mostBytes?: number }): Transport {
  const mostBytes = rules.mostBytes ?? mostOfShops;
  return async (sending) => {
    const addresses = await checkedAddresses(rules, sending.url);
    const signal = AbortSignal.timeout(sending.timeoutMs);
    const response = await begin(sending, addresses, signal);
    const text = await readText(response, signal, mostBytes);
    return { status: response.statusCode ?? 0, headers: response.headers, text };
  };
}

function begin(
  { method, url, headers, body }: Sending,
  addresses: readonly Address[] | null,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method,
    signal,
    headers: { 'accept-encoding': 'gzip', ...headers, ...lengthOf(body) },
    ...(addresses === null ? {} : { lookup: pinned(url.hostname, addresses) }),
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'http:' ? httpRequest : httpsRequest;
    const request = send(url, options, resolve);
    request.once('error', reject);
    request.end(body);
  });
}

function lengthOf(body: string | undefined): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
}

/** The addresses just checked, and no others: a second answer of DNS can't lead elsewhere. */
function pinned(host: string, addresses: readonly Address[]): NonNullable<RequestOptions['lookup']> {
  return (name, options, done) => {
    const [first] = addresses;
    // Another name is that of the proxy the environment names.
    if (name !== host || first === undefined) lookup(name, options, done);
    else if (options.all === true) done(null, [...addresses]);
    else done(null, first.address, first.family);
  };
}

async function readText(response: IncomingMessage, signal: AbortSignal, mostBytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    signal.throwIfAborted();
    size += part.length;
    if (size > mostBytes) throw new RangeError('The answer is larger than any we take');
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  const isZipped = response.headers['content-encoding'] === 'gzip' && bytes.length > 0;
  return (isZipped ? await unzip(bytes, { maxOutputLength: mostBytes }) : bytes).toString('utf8');
}
