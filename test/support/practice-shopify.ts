// How does a test reach a Shopify shop as the app does: connected, over HTTPS, with real tokens?
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { setGlobalProxyFromEnv } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { adminSchema } from '../../apps/practice-shop/src/admin-api/resolvers.ts';
import { type PracticeShop, startPracticeShop } from '../../apps/practice-shop/src/main.ts';
import { createShopifyApp, SCOPES, type ShopifyApp } from '../../packages/shopify/src/app.ts';
import { connectBySessionToken } from '../../packages/shopify/src/auth/connection.ts';
import { createTokenSource } from '../../packages/shopify/src/auth/token-source.ts';
import type { SessionVault } from '../../packages/shopify/src/auth/tokens.ts';
import type { ShopifyPlatformOptions } from '../../packages/shopify/src/platform.ts';

export interface ConnectedShop {
  readonly shop: PracticeShop;
  readonly app: ShopifyApp;
  readonly vault: SessionVault;
  readonly options: ShopifyPlatformOptions;
  /** Drives the shop from outside; throws on a refusal. */
  post(path: string, body?: unknown): Promise<unknown>;
  get(path: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Sets the shop's points (bucket/restored a second) and strikes nobody. */
export const PLENTY = { name: 'throttle', mode: '10000000/1000000', times: 0 };

export const DOMAIN = 'practice.myshopify.com';

/** A shop that has installed the app, with leave for what it asks for and no more, and a generous allowance of points. */
export async function connectPracticeShopify(timeoutMs = 15_000): Promise<ConnectedShop> {
  const dataDir = await mkdtemp(join(tmpdir(), 'aftercare-contract-'));
  // Reading the schema takes seconds at one go: connections open meanwhile, in this very process, would end by it.
  adminSchema();
  const shop = await startPracticeShop({ dataDir, app: { url: 'http://127.0.0.1:9', scopes: [...SCOPES] } });
  await trust(shop);
  const app = createShopifyApp({
    apiKey: 'practice-api-key',
    apiSecret: 'practice-api-secret',
    appUrl: 'http://127.0.0.1:9',
    scopes: SCOPES,
    timeoutMs,
  });
  const calls = callsOf(shop);
  await calls.post('/faults', PLENTY);
  const vault = memoryVault();
  await calls.post('/admin-frame/install');
  const { token } = (await calls.get('/admin-frame/session-token')) as { token: string };
  await connectBySessionToken(app, { shop: DOMAIN, sessionToken: token, vault });
  const tokens = createTokenSource({ app, shop: DOMAIN, vault, now: () => new Date() });
  const close = async () => {
    await shop.close();
    await rm(dataDir, { recursive: true });
  };
  return { shop, app, vault, options: { app, domain: DOMAIN, tokens, sleep: briefly }, ...calls, close };
}

/** What environment variables do at the start of a process, done in a running one. */
async function trust(shop: PracticeShop): Promise<void> {
  setGlobalProxyFromEnv({ https_proxy: shop.proxyUrl, no_proxy: '127.0.0.1,localhost' });
  setDefaultCACertificates([...getCACertificates('default'), await readFile(shop.caFile, 'utf8')]);
}

function callsOf(shop: PracticeShop) {
  const call = async (path: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(shop.url + path, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : text;
  };
  const headers = { 'content-type': 'application/json' };
  return {
    get: (path: string) => call(path, {}),
    post: (path: string, body: unknown = {}) =>
      call(path, { method: 'POST', headers, body: JSON.stringify(body) }),
  };
}

/** Keeps tokens in memory; its lock runs one work after another. */
export function memoryVault(): SessionVault {
  const kept = new Map<string, Uint8Array>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    load: async (shop) => kept.get(shop) ?? null,
    save: async (shop, bytes) => {
      kept.set(shop, bytes);
    },
    delete: async (shop) => {
      kept.delete(shop);
    },
    lock: (_shop, work) => {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

function briefly(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(ms, 20)));
}
