// How do shoppers reach several web processes? By a balancer that does what docs/running.md asks of one, and no more. It may
// also lose answers on their way back, so that what is sent twice is sent twice often.
import { createHash } from 'node:crypto';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Balancer {
  readonly answers: () => number;
  /** Requests that another process was asked for once more, and why. */
  readonly sentAgain: readonly { readonly method: string; readonly why: 'cut off' | 'lost' }[];
  /** What reached people and says that we failed; of a shopper's page whatever is not as it should be. */
  readonly failed: readonly string[];
  /** The bytes of each delivery of a platform that was answered by 200, as a hash. */
  readonly taken: readonly string[];
  /** Whether this process has a form or decision in hand; of one behind another balancer, whether any has. */
  isBusy(port: number): boolean;
  close(): Promise<void>;
}

interface Options {
  /** Whether an answer is to be thrown away, as if its process had died the instant after it did its work. */
  readonly loses?: () => boolean;
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

/** The process died with half of its answer out: nobody may ask again. */
class CutAnswer extends Error {
  override readonly name = 'CutAnswer';
}

const everyMs = 100;
const nobody: Received = { status: 502, headers: {}, body: Buffer.from('{}') };

/** Listens at `port` for the processes at these others; for a single one, which balances itself, it passes on and sees. */
export async function startBalancer(
  port: number,
  upstreams: readonly number[],
  { loses = () => false }: Options = {},
): Promise<Balancer> {
  const ready = new Set<number>();
  const inHand = new Map<number, number>(upstreams.map((upstream) => [upstream, 0]));
  const [failed, taken] = [[] as string[], [] as string[]];
  const sentAgain: { method: string; why: 'cut off' | 'lost' }[] = [];
  let [next, answers] = [0, 0];
  const ask = async (upstream: number) => {
    const sent = { method: 'GET', path: '/readyz', headers: {}, body: Buffer.alloc(0) };
    const { status } = await send(upstream, sent).catch(() => ({ status: 0 }));
    if (status === 200) ready.add(upstream);
    else ready.delete(upstream);
  };
  const asking = setInterval(() => void Promise.all(upstreams.map(ask)), everyMs);
  await Promise.all(upstreams.map(ask));

  const hand = async (upstream: number, sent: Sent): Promise<Received> => {
    const by = sent.method === 'GET' ? 0 : 1;
    inHand.set(upstream, (inHand.get(upstream) ?? 0) + by);
    return send(upstream, sent).finally(() => inHand.set(upstream, (inHand.get(upstream) ?? 0) - by));
  };
  const turn = (): number[] => {
    next += 1;
    const each = upstreams.length === 1 ? [...upstreams, ...upstreams] : upstreams;
    const all = each.map((_, index) => each[(next + index) % each.length] ?? 0);
    // Where none says that it is ready, any may still be.
    return [...all.filter((one) => ready.has(one)), ...all.filter((one) => !ready.has(one))];
  };
  const pass = async (sent: Sent): Promise<Received> => {
    let [asked, lost]: [number, Received | null] = [0, null];
    for (const upstream of turn()) {
      // Once more, and no more.
      if (asked === 2) break;
      try {
        const received = await hand(upstream, sent);
        asked += 1;
        if (asked === 2 || sent.method !== 'POST' || ready.size < upstreams.length || !loses())
          return received;
        lost = received;
        sentAgain.push({ method: sent.method, why: 'lost' });
      } catch (problem) {
        if (problem instanceof CutAnswer || upstreams.length === 1) break;
        if (isRefused(problem)) continue;
        asked += 1;
        sentAgain.push({ method: sent.method, why: 'cut off' });
      }
    }
    return lost ?? nobody;
  };
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const body = await buffer(request);
    answers += 1;
    // Each comes from an address of its own: how many one may ask for is another test's question.
    const address = `10.${[16, 8, 0].map((bits) => (answers >> bits) & 255).join('.')}`;
    const headers = { ...request.headers, 'x-forwarded-for': address };
    const received = await pass({ method, path: url, headers, body });
    const path = url.split('?')[0] ?? '';
    if (received.status >= (path.startsWith('/portal/') ? 400 : 500))
      failed.push(`${method} ${path}: ${received.status}`);
    if (path.startsWith('/webhooks/') && received.status === 200)
      taken.push(createHash('sha256').update(body).digest('hex'));
    response.writeHead(received.status, { ...received.headers, connection: 'close' }).end(received.body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    ...{ sentAgain, failed, taken, answers: () => answers },
    isBusy: (upstream) => (inHand.get(upstream) ?? [...inHand.values()].reduce((a, b) => a + b)) > 0,
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
          (cause) => reject(new CutAnswer('half an answer', { cause })),
        );
      },
    );
    request.once('error', reject);
    request.end(body);
  });
}
