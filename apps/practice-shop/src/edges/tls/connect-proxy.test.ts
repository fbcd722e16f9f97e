// Does the CONNECT proxy end TLS for shops and refuse every other door?
import { mkdtemp, readFile } from 'node:fs/promises';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as tlsConnect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCertificates } from './certificates.ts';
import { type ConnectProxy, createConnectProxy } from './connect-proxy.ts';

let proxy: ConnectProxy;
let port: number;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'practice-tls-'));
  const certificates = await openCertificates(dataDir);
  proxy = createConnectProxy(certificates, (request, response) => {
    response.end(`host=${request.headers.host} path=${request.url}`);
  });
  await new Promise<void>((done) => proxy.server.listen(0, '127.0.0.1', done));
  port = (proxy.server.address() as AddressInfo).port;
});
afterAll(() => proxy.close());

test('a client that trusts the CA reaches a shop by its name over TLS', async () => {
  const { status, socket } = await openTunnel('practice.myshopify.com:443');
  expect(status).toBe(200);
  const answer = await askOverTls(socket, 'practice.myshopify.com');
  expect(answer).toContain('host=practice.myshopify.com path=/admin');
});

test('a client that also trusts the CAs of other practice shops still knows which of them vouches for this one', async () => {
  const strangers: string[] = [];
  for (let count = 0; count < 3; count++) {
    const other = await openCertificates(await mkdtemp(join(tmpdir(), 'practice-tls-')));
    strangers.push(await readFile(other.caFile, 'utf8'));
  }
  const { socket } = await openTunnel('practice.myshopify.com:443');
  const answer = await askOverTls(socket, 'practice.myshopify.com', strangers);
  expect(answer).toContain('host=practice.myshopify.com');
});

test.each([
  'example.com:443',
  'practice.myshopify.com:80',
  'practice.myshopify.com:22',
  'myshopify.com:443',
  'practice.myshopify.com.evil.test:443',
  'evil.test/practice.myshopify.com:443',
  '127.0.0.1:3000',
  'localhost:443',
])('CONNECT %s is refused', async (authority) => {
  const { status, socket } = await openTunnel(authority);
  expect(status).toBe(403);
  socket.destroy();
});

test('a plain request is refused, so it is no open proxy', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/anything`);
  expect(answer.status).toBe(403);
});

test('the second start shows the same certificate', async () => {
  const before = await readFile(join(dataDir, 'tls', 'ca.pem'), 'utf8');
  const again = await openCertificates(dataDir);
  expect(await readFile(again.caFile, 'utf8')).toBe(before);
});

function openTunnel(authority: string): Promise<{ status: number; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const ask: ClientRequest = httpRequest({ host: '127.0.0.1', port, method: 'CONNECT', path: authority });
    ask.on('connect', (answer: IncomingMessage, socket: Socket) =>
      resolve({ status: answer.statusCode ?? 0, socket }),
    );
    ask.on('error', reject);
    ask.end();
  });
}

async function askOverTls(
  socket: Socket,
  servername: string,
  strangers: readonly string[] = [],
): Promise<string> {
  const own = await readFile(join(dataDir, 'tls', 'ca.pem'), 'utf8');
  return new Promise((resolve, reject) => {
    const secure = tlsConnect({ socket, ca: [...strangers, own], servername });
    let text = '';
    secure.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    secure.on('end', () => resolve(text));
    secure.on('error', reject);
    secure.write(`GET /admin HTTP/1.1\r\nhost: ${servername}\r\nconnection: close\r\n\r\n`);
  });
}
