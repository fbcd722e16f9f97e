// Where do the fault runs take place? Our own flows on real PostgreSQL, before a practice shop that takes faults.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { setGlobalProxyFromEnv } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { type PracticeShop, startPracticeShop } from '../../apps/practice-shop/src/main.ts';
import type { FreshDatabase } from '../../packages/database/src/server/template.ts';
import { readConfig } from '../../web/src/config.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import type { Shop } from '../../web/src/flows/store.ts';
import { openHouse } from '../../web/src/root/deps.ts';
import { controlOf } from '../support/control.ts';
import { Clerk } from './clerk.ts';
import { type FaultKind, onShopify } from './kinds.ts';

/** Nobody listens there: the flows are called, not the pages. */
const APP = 'http://127.0.0.1:9';

/** As many points as we like: who has to wait for them is another test's question. */
export const generousPlan = { name: 'throttle', mode: '10000000/1000000' };

export interface FaultHouse {
  readonly kind: FaultKind;
  readonly shop: Shop;
  /** Whole and alive; a test wraps it to let it die. */
  readonly deps: Deps;
  readonly clerk: Clerk;
  /** The world's clock, which runs ahead of ours when a test says so. */
  readonly clock: { advance(seconds: number): void };
  readonly control: ReturnType<typeof controlOf>;
  close(): Promise<void>;
}

/** A connected shop without orders; answers later than `timeoutMs` are given up. */
export async function openFaultHouse(
  database: FreshDatabase,
  timeoutMs = 2_000,
  kind: FaultKind = onShopify,
): Promise<FaultHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'aftercare-faults-'));
  const practice = await startPracticeShop({ dataDir, seeded: false, app: { url: APP } });
  await trust(practice);
  const house = await openHouse(configOf(practice, database.url, timeoutMs));
  const control = controlOf(practice, APP, kind.shop);
  await control.fault(generousPlan);
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead * 1000);
  // Reads may lag; how long we wait for them is compressed as the clock is.
  const deps: Deps = { ...house.deps, now, readBackDelays: [1, 5] };
  const shop = await kind.connect({ house, deps, control });
  const clerk = await Clerk.open(database.url);
  await clerk.clear();
  return {
    kind,
    shop,
    deps,
    clerk,
    clock: {
      advance: (seconds) => {
        ahead += seconds;
      },
    },
    control,
    close: async () => {
      await clerk.close();
      await house.close();
      await practice.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** What environment variables do at the start of a process, done in a running one. */
async function trust(shop: PracticeShop): Promise<void> {
  setGlobalProxyFromEnv({ https_proxy: shop.proxyUrl, no_proxy: '127.0.0.1,localhost' });
  setDefaultCACertificates([...getCACertificates('default'), await readFile(shop.caFile, 'utf8')]);
}

function configOf(shop: PracticeShop, databaseUrl: string, timeoutMs: number) {
  return readConfig({
    APP_URL: APP,
    OUTBOUND_PRIVATE_HOSTS: 'practice-woo.example',
    DATABASE_URL: databaseUrl,
    SHOPIFY_API_KEY: 'practice-api-key',
    SHOPIFY_API_SECRET: 'practice-api-secret',
    SMTP_URL: `smtp://127.0.0.1:${shop.smtpPort}`,
    MAIL_FROM: 'returns@example.com',
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    HASH_KEY: randomBytes(32).toString('hex'),
    PLATFORM_TIMEOUT_MS: String(timeoutMs),
    SITE_TIMEOUT_MS: String(timeoutMs),
    LOG_LEVEL: 'silent',
  });
}
