// How do shoppers reach several web processes? By a balancer that asks each whether it is ready, and sends elsewhere only what
// none of them has seen: a connection refused.
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Broken {
  readonly port: number;
  readonly method: string;
  readonly why: string;
}

export interface Balancer {
  readonly answers: () => number;
  /** Requests that a process took and did not answer: their shoppers saw an error. */
  readonly broken: readonly Broken[];
  /** Answers that say we failed. */
  readonly failed: readonly string[];
  close(): Promise<void>;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const everyMs = 100;

/** Listens at `port` for the processes at these others. */
export async function startBalancer(port: number, upstreams: readonly number[]): Promise<Balancer> {
  const [ready, broken, failed] = [new Set<number>(), [] as Broken[], [] as string[]];
  let [next, answers] = [0, 0];
  const ask = async (upstream: number) => {
    const sent = { method: 'GET', path: '/readyz', headers: {}, body: Buffer.alloc(0) };
    const { status } = await send(upstream, sent).catch(() => ({ status: 0 }));
    if (status === 200) ready.add(upstream);
    else ready.delete(upstream);
  };
  const asking = setInterval(() => void Promise.all(upstreams.map(ask)), everyMs);
  await Promise.all(upstreams.map(ask));
  const pass = async (sent: Sent): Promise<Received> => {
    next += 1;
    const turn = upstreams.map((_, index) => upstreams[(next + index) % upstreams.length] ?? 0);
    // Where none says that it is ready, any may still be.
    for (const upstream of [
      ...turn.filter((one) => ready.has(one)),
      ...turn.filter((one) => !ready.has(one)),
    ]) {
      try {
        return await send(upstream, sent);
      } catch (problem) {
        if (isRefused(problem)) continue;
        broken.push({ port: upstream, method: sent.method, why: String(problem) });
        break;
      }
    }
    return { status: 502, headers: {}, body: Buffer.from('{}') };
  };
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const received = await pass({ method, path: url, headers, body: await buffer(request) });
    answers += 1;
    if (received.status >= 500) failed.push(`${method} ${url.split('?')[0]}: ${received.status}`);
    response.writeHead(received.status, { ...received.headers, connection: 'close' }).end(received.body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    ...{ broken, failed, answers: () => answers },
    close: () => {
      clearInterval(asking);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function isRefused(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'ECONNREFUSED';
}

function send(port: number, { method, path, headers, body }: Sent): Promise<Received> {
  const { connection: _, 'transfer-encoding': __, ...kept } = headers;
  const own = { ...kept, 'content-length': String(body.length), connection: 'close' };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, method, path, headers: own, agent: false },
      (answer) => {
        buffer(answer).then(
          (read) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: read }),
          reject,
        );
      },
    );
    request.once('error', reject);
    request.end(body);
  });
}
