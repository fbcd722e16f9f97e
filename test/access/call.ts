// How does a test send a request exactly as it is, paths and headers that no browser would send included?
import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Sends it to a port of this machine; a connection that breaks counts as status 0. */
export function call(
  port: number,
  { method = 'GET', path, headers = {}, body = '' }: Sent,
): Promise<Answered> {
  return new Promise((resolve) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        agent,
        headers: { ...length, ...headers },
        setHost: !headers.host,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
        response.on('error', () => resolve({ status: 0, headers: {}, body: 'the answer broke' }));
      },
    );
    sent.on('error', (error) => resolve({ status: 0, headers: {}, body: String(error) }));
    sent.end(body);
  });
}

/** A form's answer as its sender sees it: the page they are sent on to, where what they typed comes along. */
export async function follow(ask: (sent: Sent) => Promise<Answered>, sent: Sent): Promise<Answered> {
  const answer = await ask(sent);
  const { location } = answer.headers;
  return answer.status === 303 && location?.includes('?kept=') ? ask({ path: location }) : answer;
}

export const form = { 'content-type': 'application/x-www-form-urlencoded' };
export const json = { 'content-type': 'application/json' };
