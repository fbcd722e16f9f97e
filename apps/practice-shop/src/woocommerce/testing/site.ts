// How does a test ask a WooCommerce of the practice shop: over its own proxy, with a key of its own?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ask, askThroughProxy } from '../../edges/testing/through-proxy.ts';
import { type PracticeShop, startPracticeShop } from '../../main.ts';
import type { OpenSite } from '../open-site.ts';
import { DEFAULT_SITE } from '../world/sites.ts';

export type Told = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  // What an answer is made of is what each test looks at.
  body: never;
};

export type Bench = {
  shop: PracticeShop;
  dataDir: string;
  open: OpenSite;
  key: { consumerKey: string; consumerSecret: string };
  /** `https://practice-woo.example/wp-json` + path, by Basic. */
  rest(
    path: string,
    ask?: { method?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Told>;
  raw(address: string, ask?: Ask): Promise<{ status: number; headers: Told['headers']; body: string }>;
  /** The control API, for this site. */
  control<T = Record<string, never>>(path: string, body?: unknown, method?: string): Promise<T>;
  close(): Promise<void>;
};

export async function openBench(options: { seeded?: boolean; appUrl?: string } = {}): Promise<Bench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'practice-woo-'));
  const appUrl = options.appUrl ?? 'http://127.0.0.1:9';
  const shop = await startPracticeShop({ dataDir, seeded: options.seeded ?? false, app: { url: appUrl } });
  const open = shop.woo.sites.get(DEFAULT_SITE);
  if (!open) throw new Error('the site did not open');
  const control: Bench['control'] = async (path, body, method) => {
    const address = `${shop.url}${path}${path.includes('?') ? '&' : '?'}shop=${DEFAULT_SITE}`;
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(address, { headers, ...sent, ...(method && { method }) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  };
  const key = await control<Bench['key']>('/woocommerce/keys', {});
  const authorization = `Basic ${Buffer.from(`${key.consumerKey}:${key.consumerSecret}`).toString('base64')}`;
  const raw: Bench['raw'] = (address, ask) => askThroughProxy(shop, address, ask);
  return {
    shop,
    dataDir,
    open,
    key,
    raw,
    control,
    rest: async (path, { method = 'GET', body, headers } = {}) => {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const told = await raw(`https://${DEFAULT_SITE}/wp-json${path}`, {
        method,
        headers: { authorization, 'content-type': 'application/json', ...headers },
        ...sent,
      });
      return { status: told.status, headers: told.headers, text: told.body, body: parse(told.body) as never };
    },
    close: async () => {
      await shop.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
