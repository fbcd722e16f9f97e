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
import { type House, openHouse } from '../../web/src/root/deps.ts';
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
  /** Of the keys that tokens are sealed by. */
  readonly keyIds: readonly string[];
  /** The same shop, keys and clock on a database that was restored; to be closed before this one. */
  again(restoredUrl: string): Promise<FaultHouse>;
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
  const control = controlOf(practice, APP, kind.shop);
  await control.fault(generousPlan);
  const env = environmentOf(practice, timeoutMs);
  const house = await openOn(database.url, {
    ...{ kind, env, control, ahead: 0, isRestored: false },
    enter: (parts) => kind.connect(parts),
  });
  return {
    ...house,
    close: async () => {
      await house.close();
      await practice.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

interface Place {
  readonly kind: FaultKind;
  readonly env: Record<string, string>;
  readonly control: FaultHouse['control'];
  /** Seconds. */
  readonly ahead: number;
  readonly isRestored: boolean;
  readonly enter: (parts: { house: House; deps: Deps; control: FaultHouse['control'] }) => Promise<Shop>;
}

async function openOn(databaseUrl: string, place: Place): Promise<FaultHouse> {
  const { kind, env, control } = place;
  const house = await openHouse(readConfig({ ...env, DATABASE_URL: databaseUrl }));
  let { ahead } = place;
  const now = () => new Date(Date.now() + ahead * 1000);
  // Reads may lag; how long we wait for them is compressed as the clock is.
  const deps: Deps = { ...house.deps, now, readBackDelays: [1, 5] };
  const shop = await place.enter({ house, deps, control });
  const clerk = await Clerk.open(databaseUrl);
  // What connecting put off is done by nobody; what was restored is to be.
  if (!place.isRestored) await clerk.clear();
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
    keyIds: ['k1'],
    again: (restoredUrl) =>
      openOn(restoredUrl, {
        ...{ kind, env, control, ahead, isRestored: true },
        enter: async ({ deps: own }) => {
          const found = await own.store.shopById(shop.shopId);
          if (found === null) throw new Error('the shop was not restored');
          return found;
        },
      }),
    close: async () => {
      await clerk.close();
      await house.close();
    },
  };
}

/** What environment variables do at the start of a process, done in a running one. */
async function trust(shop: PracticeShop): Promise<void> {
  setGlobalProxyFromEnv({ https_proxy: shop.proxyUrl, no_proxy: '127.0.0.1,localhost' });
  setDefaultCACertificates([...getCACertificates('default'), await readFile(shop.caFile, 'utf8')]);
}

function environmentOf(shop: PracticeShop, timeoutMs: number): Record<string, string> {
  return {
    APP_URL: APP,
    OUTBOUND_PRIVATE_HOSTS: 'practice-woo.example',
    SHOPIFY_API_KEY: 'practice-api-key',
    SHOPIFY_API_SECRET: 'practice-api-secret',
    SMTP_URL: `smtp://127.0.0.1:${shop.smtpPort}`,
    MAIL_FROM: 'returns@example.com',
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    HASH_KEY: randomBytes(32).toString('hex'),
    PLATFORM_TIMEOUT_MS: String(timeoutMs),
    SITE_TIMEOUT_MS: String(timeoutMs),
    LOG_LEVEL: 'silent',
  };
}
