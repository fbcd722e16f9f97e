// How does a test speak to https://{shop}.myshopify.com as the app does: over CONNECT, trusting our CA?
import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';

export type ThroughProxy = { proxyPort: number; caFile: string };
export type Ask = { method?: string; headers?: Record<string, string>; body?: string };
export type Told = { status: number; headers: IncomingMessage['headers']; body: string };

/** One request over a tunnel of its own. */
export async function askThroughProxy(proxy: ThroughProxy, address: string, ask: Ask = {}): Promise<Told> {
  const url = new URL(address);
  const tunnel = await openTunnel(proxy.proxyPort, `${url.hostname}:443`);
  const ca = readFileSync(proxy.caFile, 'utf8');
  const secure = tlsConnect({ socket: tunnel, servername: url.hostname, ca });
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = ask;
    const request = httpsRequest(url, { method, headers, createConnection: () => secure });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      // Broken off in the middle.
      response.on('error', reject);
      response.on('end', () => {
        secure.destroy();
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.end(body);
  });
}

/** A CONNECT that must succeed. */
export function openTunnel(proxyPort: number, authority: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: proxyPort, method: 'CONNECT', path: authority });
    request.on('error', reject);
    request.on('connect', (response, socket: Socket) => {
      if (response.statusCode === 200) resolve(socket);
      else reject(new Error(`CONNECT answered ${response.statusCode}`));
    });
    request.end();
  });
}
