// How long does our import of a WooCommerce take, and how much memory at its peak? The worker's own flow, in a process of its own.
import { randomBytes } from 'node:crypto';
import { createTransport, type Transport } from '../../../packages/woocommerce/src/client/transport.ts';
import { createWooCommercePlatform } from '../../../packages/woocommerce/src/platform.ts';
import { readConfig } from '../../../web/src/config.ts';
import { pauseImport, resumeImport } from '../../../web/src/flows/connect-shop.ts';
import type { Deps } from '../../../web/src/flows/deps.ts';
import { importOrders } from '../../../web/src/flows/import-orders.ts';
import type { Shop } from '../../../web/src/flows/store.ts';
import { openHouse } from '../../../web/src/root/deps.ts';

const { databaseUrl, siteUrl, keys, pauseEach } = JSON.parse(process.argv[2] ?? '{}');
const house = await openHouse(configOf(databaseUrl));
const send = createTransport({ privateHosts: [new URL(siteUrl).host] });
let calling = 0;
/** Counts how long calls take in all: by that of the whole run, so many were under way at a time. */
const transport: Transport = async (sending) => {
  const begun = performance.now();
  try {
    return await send(sending);
  } finally {
    calling += performance.now() - begun;
  }
};
const platform = createWooCommercePlatform({ siteUrl, keys, transport });
const deps: Deps = { ...house.deps, platform: () => platform };
const at = new Date().toISOString();
const shop = await deps.store.install({ platform: 'woocommerce', domain: new URL(siteUrl).host, at });
await deps.store.inShop(shop.shopId, ({ imports }) =>
  imports.save({
    ...{ state: 'exporting', handle: null, source: null, cursor: null, startedAt: at },
    ...{ finishedAt: null, found: 0, saved: 0, problem: null },
  }),
);
let pauses = 0;
const pausing = pauseEach > 0 ? pauseNowAndThen(deps, shop, pauseEach) : null;
const start = performance.now();
const saved = await importAll(deps, shop);
const milliseconds = performance.now() - start;
await pausing?.stop();
await house.close();
console.log(
  JSON.stringify({
    ...{ milliseconds, orders: saved, pauses, atATime: calling / milliseconds },
    peakKilobytes: process.resourceUsage().maxRSS,
  }),
);

/** Step by step, as jobs would; while it is paused, it waits. */
async function importAll(deps: Deps, shop: Shop): Promise<number> {
  for (;;) {
    const run = await deps.store.inShop(shop.shopId, ({ imports }) => imports.get());
    if (run?.state === 'done') return run.saved;
    if (run?.state === 'failed') throw new Error(run.problem ?? 'the import failed');
    if (run?.state === 'paused') await deps.sleep(20);
    else await importOrders(deps, shop);
  }
}

/** Whenever so many orders more are there, the merchant asks the import to wait, and then to go on. */
function pauseNowAndThen(deps: Deps, shop: Shop, each: number): { stop(): Promise<void> } {
  let next = each;
  const look = async () => {
    const run = await deps.store.inShop(shop.shopId, ({ imports }) => imports.get());
    if (run?.state !== 'loading' || run.saved < next) return;
    await pauseImport(deps, shop.shopId);
    next = run.saved + each;
    pauses += 1;
    await deps.sleep(300);
    await resumeImport(deps, shop.shopId);
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return looking;
    },
  };
}

function configOf(url: string) {
  return readConfig({
    APP_URL: 'http://127.0.0.1:9',
    DATABASE_URL: url,
    SHOPIFY_API_KEY: 'bench',
    SHOPIFY_API_SECRET: 'bench',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'returns@example.com',
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    HASH_KEY: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'error',
  });
}
