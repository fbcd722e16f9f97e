// What plays the app while an edge is tested?
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PracticeApp } from '../app.ts';

export type Heard = { method: string; path: string; headers: IncomingHttpHeaders; body: string };
export type Reply = { status: number; headers?: Record<string, string | string[]>; body?: string };
export type AppStandIn = { url: string; heard: Heard[]; server: Server; close(): Promise<void> };

/** A server on loopback that writes down what it hears and answers as told. */
export async function startAppStandIn(reply: (heard: Heard) => Reply): Promise<AppStandIn> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request);
    heard.push(one);
    const { status, headers, body } = reply(one);
    response.writeHead(status, headers).end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  return { url, heard, server, close };
}

/** The app's registration as tests use it. */
export function describeTestApp(url: string): PracticeApp {
  const webhooks = [
    { topic: 'app/uninstalled', uri: '/webhooks' },
    { topic: 'shop/redact', uri: '/webhooks' },
  ];
  const names = { title: 'Returns', handle: 'returns', scopes: ['read_orders', 'write_returns'] };
  const secrets = { apiKey: 'test-key', apiSecret: 'test-secret' };
  return {
    url,
    ...secrets,
    webhooks,
    accountRedirects: ['/signed-in'],
    accountLogouts: [],
    themeExtension: null,
    bouncePort: null,
    ...names,
  };
}

async function read(request: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
}
