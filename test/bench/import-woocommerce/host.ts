// Which shop is imported? A practice WooCommerce in a process of its own, or a real one that the environment names.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgram } from '../program.ts';

export interface Site {
  readonly siteUrl: string;
  readonly keys: { readonly consumerKey: string; readonly consumerSecret: string };
  /** What a process needs to reach it. */
  readonly env: Readonly<Record<string, string>>;
}

/** What the host itself counted since it was last told how much it bears. */
export interface Load {
  readonly served: number;
  readonly most: number;
  readonly overload: number;
}

export interface Power {
  readonly capacity: number;
  readonly baseMs: number;
  readonly rowMs: number;
}

export interface PracticeSite extends Site {
  /** How much its host bears from now on; what it counts begins anew. */
  bear(power: Power): Promise<void>;
  load(): Promise<Load>;
}

export interface PracticeHost {
  /** A shop with so many orders, every tenth of them partly refunded. */
  fill(domain: string, orders: number): Promise<PracticeSite>;
  close(): Promise<void>;
}

const program = fileURLToPath(new URL('../../../apps/practice-shop/src/main.ts', import.meta.url));

/** Starts the practice shop. */
export async function openPracticeHost(): Promise<PracticeHost> {
  const dataDir = await mkdtemp(join(tmpdir(), 'aftercare-bench-shop-'));
  const running = await startProgram(program, [], { PRACTICE_PORT: '0', PRACTICE_DATA: dataDir });
  const { url, proxyPort, caFile } = running.said;
  const env = {
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
    NO_PROXY: '127.0.0.1,localhost',
    NODE_EXTRA_CA_CERTS: String(caFile),
  };
  return {
    fill: (domain, orders) => fill({ url: String(url), domain, env }, orders),
    close: async () => {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

interface Place {
  readonly url: string;
  readonly domain: string;
  readonly env: Site['env'];
}

async function fill(place: Place, count: number): Promise<PracticeSite> {
  await post(place, '/orders/generate', { count, refundEach: 10 });
  const keys = await post<Site['keys']>(place, '/woocommerce/keys', {});
  return {
    ...{ siteUrl: `https://${place.domain}`, keys, env: place.env },
    bear: async (power) => void (await post(place, '/woocommerce/host', power)),
    load: () => call<Load>(place, '/woocommerce/host'),
  };
}

function post<T = unknown>(place: Place, path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return call<T>(place, path, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function call<T>({ url, domain }: Place, path: string, init: RequestInit = {}): Promise<T> {
  const address = new URL(path, url);
  address.searchParams.set('shop', domain);
  const answer = await fetch(address, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return JSON.parse(text);
}
