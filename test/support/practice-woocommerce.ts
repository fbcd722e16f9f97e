// How does a test reach a WooCommerce shop as the app does: connected, over HTTPS, with keys of its own?
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { setGlobalProxyFromEnv } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { type PracticeShop, startPracticeShop } from '../../apps/practice-shop/src/main.ts';
import { createTransport } from '../../packages/woocommerce/src/client/transport.ts';
import type { WooCommerceOptions } from '../../packages/woocommerce/src/platform.ts';

export const WOO_DOMAIN = 'practice-woo.example';

export interface ConnectedWoo {
  readonly shop: PracticeShop;
  readonly options: WooCommerceOptions;
  /** Drives this shop from outside; throws on a refusal. */
  post(path: string, body?: unknown): Promise<unknown>;
  get(path: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A shop with keys for us, with our plugin or without. */
export async function connectPracticeWoo(
  { plugin }: { plugin: boolean },
  timeoutMs = 15_000,
): Promise<ConnectedWoo> {
  const dataDir = await mkdtemp(join(tmpdir(), 'aftercare-contract-'));
  const shop = await startPracticeShop({ dataDir, app: { url: 'http://127.0.0.1:9' } });
  setGlobalProxyFromEnv({ https_proxy: shop.proxyUrl, no_proxy: '127.0.0.1,localhost' });
  setDefaultCACertificates([...getCACertificates('default'), await readFile(shop.caFile, 'utf8')]);
  const calls = callsOf(shop);
  await calls.post('/woocommerce/plugin', { active: plugin });
  const keys = (await calls.post('/woocommerce/keys')) as { consumerKey: string; consumerSecret: string };
  const options: WooCommerceOptions = {
    siteUrl: `https://${WOO_DOMAIN}`,
    keys,
    transport: createTransport({ privateHosts: [WOO_DOMAIN] }),
    timeoutMs,
    sleep: briefly,
  };
  const close = async () => {
    await shop.close();
    await rm(dataDir, { recursive: true });
  };
  return { shop, options, ...calls, close };
}

function callsOf(shop: PracticeShop) {
  const call = async (path: string, init: RequestInit): Promise<unknown> => {
    const url = new URL(path, shop.url);
    url.searchParams.set('shop', WOO_DOMAIN);
    const response = await fetch(url, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  };
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return {
    get: (path: string) => call(path, { headers }),
    post: (path: string, body: unknown = {}) =>
      call(path, { method: 'POST', headers, body: JSON.stringify(body) }),
  };
}

function briefly(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(ms, 20)));
}
