// How does a site call another address: which may it call, and how does it get there?
import { request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** Under this name the app is known in the public: calls to it end TLS here and go on to the app. */
export const APP_HOST = 'aftercare.practice.example';

export type Outgoing =
  | { status: number; headers: Record<string, string | string[] | undefined>; body: string }
  | { error: string };
export type Sent = { method: string; headers: Record<string, string>; body?: string };

const PUBLIC_PORTS = ['', '80', '443', '8080'];
const TIME_OUT_MS = 10_000;
// An agent of our own, which no environment sends through our CONNECT proxy.
const agent = new HttpsAgent({ keepAlive: false });

/** WordPress's rule for addresses given by others: no private hosts, ports 80, 443 and 8080 alone. */
export function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  if (!['http:', 'https:'].includes(protocol) || !PUBLIC_PORTS.includes(port)) return false;
  return (
    hostname !== 'localhost' && !/^(127|10|0|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\.|^\[/.test(hostname)
  );
}

/** One call, never through a proxy, never to a host that is not ours: the world ends here. */
export function callOut(appUrl: string, address: string, sent: Sent): Promise<Outgoing> {
  if (!isSafe(address)) return Promise.resolve({ error: 'A valid URL was not provided.' });
  const url = new URL(address);
  if (url.hostname !== APP_HOST) return Promise.resolve({ error: `Could not resolve host: ${url.hostname}` });
  const target = new URL(url.pathname + url.search, appUrl);
  const headers = {
    ...sent.headers,
    host: APP_HOST,
    'x-forwarded-proto': 'https',
    'x-forwarded-host': APP_HOST,
  };
  return send(target, { ...sent, headers });
}

function send(target: URL, { method, headers, body }: Sent): Promise<Outgoing> {
  const isSecure = target.protocol === 'https:';
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const options = {
    method,
    headers: { ...headers, ...length, connection: 'close' },
    timeout: TIME_OUT_MS,
    ...(isSecure && { agent }),
  };
  return new Promise((resolve) => {
    const request = (isSecure ? httpsRequest : httpRequest)(target, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', (error) => resolve({ error: error.message }));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.on('timeout', () => request.destroy(new Error('Operation timed out')));
    request.on('error', (error) => resolve({ error: error.message }));
    request.end(body);
  });
}
