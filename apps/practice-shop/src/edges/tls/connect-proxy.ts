// How does a client that trusts our CA reach the shops' own hosts, and nothing else?
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Certificates } from './certificates.ts';

const SHOP_AUTHORITY = /^(?:[a-z0-9][a-z0-9-]*\.myshopify\.com|[a-z0-9-]+(?:\.practice)?\.example):443$/;
/** Only the shops whose owners host them themselves may do without a certificate. */
const PLAIN_HOST = /^[a-z0-9-]+\.example$/;

export type ConnectProxy = { server: Server; close(): void };

/**
 * A CONNECT proxy that ends TLS for the shops itself and refuses every other host. What is asked for by a whole
 * http address goes to the same shops, unencrypted, as it does on a host without a certificate.
 */
export function createConnectProxy(certificates: Certificates, shopApp: RequestListener): ConnectProxy {
  const ending = createTlsServer({ cert: certificates.cert, key: certificates.key }, shopApp);
  // Time-outs of the API are acted by faults on purpose; the server's own must not come first.
  ending.requestTimeout = 0;
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    const asked = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    if (asked && PLAIN_HOST.test(asked.hostname)) {
      request.url = asked.pathname + asked.search;
      shopApp(request, response);
      return;
    }
    response.writeHead(403, { 'content-type': 'text/plain' });
    response.end('This proxy answers CONNECT to the shops of this world only.\n');
  });
  server.on('connect', (request, socket: Duplex, head: Buffer) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // A peer that goes away in the middle is a client's business, never ours to crash on.
    socket.on('error', () => socket.destroy());
    if (!SHOP_AUTHORITY.test((request.url ?? '').toLowerCase())) return refuse(socket);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    ending.emit('connection', socket);
  });
  const close = () => {
    for (const socket of open) socket.destroy();
    server.closeAllConnections();
    server.close();
  };
  return { server, close };
}

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
}
