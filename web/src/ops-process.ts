// How does a process tell its operators how it is? On a port of its own, that no shopper reaches.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readiness } from './root/readiness.ts';

export interface Ops {
  readonly port: number;
  stop(): Promise<void>;
}

interface Options {
  readonly host: string;
  readonly port: number;
  readonly readiness: () => Promise<Readiness>;
  /** In the words of Prometheus. */
  readonly metrics: () => Promise<{ type: string; text: string }>;
}

/** Serves `/healthz`, `/readyz` and `/metrics`, and nothing else. */
export async function startOps({ host, port, readiness, metrics }: Options): Promise<Ops> {
  const pages: Readonly<Record<string, (response: ServerResponse) => Promise<void>>> = {
    '/healthz': async (response) => answer(response, 200, 'application/json', '{"healthy":true}'),
    '/readyz': async (response) => {
      const found = await readiness();
      answer(response, found.ready ? 200 : 503, 'application/json', JSON.stringify(found));
    },
    '/metrics': async (response) => {
      const { type, text } = await metrics();
      answer(response, 200, type, text);
    },
  };
  const server = createServer((request, response) => {
    const page = request.method === 'GET' ? pages[request.url ?? ''] : undefined;
    if (page === undefined) return answer(response, 404, 'text/plain', '');
    page(response).catch(() => answer(response, 503, 'text/plain', ''));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}
