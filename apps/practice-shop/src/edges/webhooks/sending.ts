// How does one attempt reach the app: a second to connect, five in all, never through a proxy?
import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';

const CONNECT_MS = 1_000;
const TOTAL_MS = 5_000;

// Agents of our own: the global ones may be told by the environment to go through our CONNECT proxy.
// No kept connection, so that an app just restarted is not met by a dead one.
const agents = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) };

export type SendInput = { uri: string; headers: Record<string, string>; body: string };
export type SendResult = { status: number | null; error: string | null };

/** Posts a body; every failure is an answer, since the sender's next step depends on it. */
export function post({ uri, headers, body }: SendInput): Promise<SendResult> {
  const url = new URL(uri);
  const isSecure = url.protocol === 'https:';
  const options: RequestOptions = {
    method: 'POST',
    agent: isSecure ? agents.https : agents.http,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
  };
  return new Promise((resolve) => {
    const request = (isSecure ? httpsRequest : httpRequest)(url, options);
    const total = setTimeout(() => request.destroy(new Error('no answer within 5 s')), TOTAL_MS);
    const end = (result: SendResult) => {
      clearTimeout(total);
      resolve(result);
    };
    request.on('socket', (socket: Socket) => limitConnecting(socket));
    request.on('error', (error) => end({ status: null, error: error.message }));
    request.on('response', (response) => {
      response.resume();
      response.on('error', (error) => end({ status: null, error: error.message }));
      response.on('end', () => end({ status: response.statusCode ?? null, error: null }));
    });
    request.end(body);
  });
}

function limitConnecting(socket: Socket): void {
  if (!socket.connecting) return;
  const limit = setTimeout(() => socket.destroy(new Error('no connection within 1 s')), CONNECT_MS);
  socket.once('connect', () => clearTimeout(limit));
  socket.once('close', () => clearTimeout(limit));
}

/** May the practice shop call this address? Only the app's own origin and loopback. */
export function isReachable(uri: string, appUrl: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { origin, protocol, hostname } = new URL(uri);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return origin === new URL(appUrl).origin || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
