// How does a test get the whole world: practice shop, database, and our web and worker as real processes?
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type PracticeShop, startPracticeShop } from '../../apps/practice-shop/src/main.ts';
import type { FreshDatabase } from '../../packages/database/src/server/template.ts';
import { type Control, controlOf } from './control.ts';
import { freshDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import type { ShopKind } from './front.ts';

export const DOMAIN = 'practice.myshopify.com';
const themeExtension = fileURLToPath(new URL('../../extensions/storefront', import.meta.url));
const main = fileURLToPath(new URL('../../web/src/main.ts', import.meta.url));

export interface World {
  readonly shop: PracticeShop;
  readonly appUrl: string;
  /** What a process of ours needs to meet this shop: environment alone. */
  readonly env: Readonly<Record<string, string>>;
  readonly control: Control;
  readonly query: (sql: string) => Promise<Record<string, unknown>[]>;
  start(role: 'web' | 'worker', env?: Record<string, string>): Promise<AppProcess>;
  /** Installs the app and waits until every order is in the mirror. */
  connect(): Promise<void>;
  close(): Promise<void>;
}

interface Plan {
  id: string;
  maximumAvailable: number;
  restoreRate: number;
}

export interface AppProcess {
  readonly child: ChildProcess;
  /** Where it tells operators how it is; null: nowhere. */
  readonly opsPort: number | null;
  /** Where mails come back to it; null: nowhere. */
  readonly bouncePort: number | null;
  /** What it wrote to standard error. */
  log(): string;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** kill -9 */
  kill(): Promise<void>;
}

interface WorldOptions {
  /** false: a shop without products, shoppers and past orders. */
  readonly seeded?: boolean;
  /** Points a second; the standard plan's 100 unless told. */
  readonly restoreRate?: number;
  /** The shop it is all about; the one on Shopify unless told. */
  readonly kind?: ShopKind;
  /** An empty database of ours; one on the test run's server unless told. */
  readonly database?: FreshDatabase;
}

/** Opens a world on ports and a database of its own; nothing of ours runs in it yet. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const { seeded = true, restoreRate = 100_000 } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'aftercare-world-'));
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const shop = await startPracticeShop({ dataDir, seeded, app: { url: appUrl, themeExtension } });
  shop.world.table<Plan>('plans').put({ id: DOMAIN, maximumAvailable: restoreRate * 20, restoreRate });
  const database = options.database ?? (await freshDatabase());
  const env = environmentOf(shop, { port, appUrl, dataDir, databaseUrl: database.url });
  const running: AppProcess[] = [];
  const control = controlOf(shop, appUrl, options.kind);
  return {
    shop,
    appUrl,
    env,
    control,
    query: (sql) => database.query(sql),
    start: async (role, more = {}) => {
      const started = await startProcess(role, { ...env, ...more });
      running.push(started);
      return started;
    },
    connect: () => control.connect(),
    close: async () => {
      await Promise.all(running.map((one) => one.kill()));
      await shop.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function environmentOf(
  shop: PracticeShop,
  {
    port,
    appUrl,
    dataDir,
    databaseUrl,
  }: Record<'appUrl' | 'dataDir' | 'databaseUrl', string> & { port: number },
): Record<string, string> {
  return {
    PORT: String(port),
    HOST: '127.0.0.1',
    APP_URL: appUrl,
    APP_CALLBACK_URL: 'https://aftercare.practice.example',
    OUTBOUND_PRIVATE_HOSTS: 'practice-woo.example,second-woo.example',
    DATABASE_URL: databaseUrl,
    BLOBS_FOLDER: join(dataDir, 'blobs'),
    SHOPIFY_API_KEY: 'practice-api-key',
    SHOPIFY_API_SECRET: 'practice-api-secret',
    SHOPIFY_ADMIN_ORIGINS: shop.url,
    APP_BRIDGE_URL: `${shop.url}/app-bridge.js`,
    SMTP_URL: `smtp://127.0.0.1:${shop.smtpPort}`,
    MAIL_FROM: 'returns@example.com',
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    HASH_KEY: randomBytes(32).toString('hex'),
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: shop.proxyUrl,
    NO_PROXY: '127.0.0.1,localhost',
    NODE_EXTRA_CA_CERTS: shop.caFile,
    READ_BACK_DELAYS_MS: '100,400',
    RESEND_AFTER_MS: '3000',
    SEND_WITHIN_MS: '900',
    PLATFORM_TIMEOUT_MS: '2000',
    SITE_TIMEOUT_MS: '2000',
    DRAIN_MS: '0',
    LOG_LEVEL: 'info',
  };
}

async function startProcess(role: string, env: Record<string, string>): Promise<AppProcess> {
  const child = spawn(process.execPath, [main, role], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<Pick<AppProcess, 'opsPort' | 'bouncePort'>>((resolve) => {
    createInterface({ input: child.stdout }).on(
      'line',
      (line) => line.startsWith('{"ready":true') && resolve(JSON.parse(line)),
    );
  });
  const failed = ended.then(() =>
    Promise.reject(new Error(`The ${role} ended at its start:\n${log.slice(-3000)}`)),
  );
  const ports = await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return { child, ...ports, log: () => log, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
