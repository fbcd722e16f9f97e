// What do the web's handlers get handed besides the flows' dependencies?
import { fileURLToPath } from 'node:url';
import { callbackUrlOf } from '../config.ts';
import type { Deps } from '../flows/deps.ts';
import type { Shop } from '../flows/store.ts';
import type { Services } from '../http/services.ts';
import type { House } from './deps.ts';
import { readReadiness } from './readiness.ts';

/** The services of one web process. */
export function openServices({
  config,
  database,
  deps,
  shopify,
  woocommerce,
  platformName,
  shopperSignIn,
}: House): Services {
  const limits = {
    'door-address': database.limit({ name: 'door-address', points: 10, seconds: 60 }),
    'door-code': database.limit({ name: 'door-code', points: 5, seconds: 15 * 60 }),
  };
  return {
    deps,
    frameDoor: shopify?.frameDoor ?? null,
    siteDoor: woocommerce.siteDoor,
    platformName,
    shopperSignIn,
    verifyCustomer: async (token) => (await shopify?.verifyCustomer(token)) ?? null,
    limit: async (rule, key) => {
      const { allowed, retryAfterMs } = await limits[rule].take(deps.hash(key));
      return allowed ? null : retryAfterMs;
    },
    settings: {
      adminFolder: fileURLToPath(new URL('../../../apps/admin/dist', import.meta.url)),
      release: '0.1.0',
      appUrl: config.APP_URL,
      callbackUrl: callbackUrlOf(config),
    },
    shopOf: (domain) => shopOf(deps, domain),
    readiness: async () => ({
      ...(await readReadiness({ database, stopping: deps.stopping, worker: null })),
    }),
  };
}

/** An address is one shop's, whatever platform it is on. */
async function shopOf({ store, serves }: Deps, domain: string): Promise<Shop | null> {
  const shop =
    (await store.shopByDomain('shopify', domain)) ??
    (await store.shopByDomain('woocommerce', domain)) ??
    (await store.shopByDomain('rehearsal', domain));
  return shop !== null && serves(shop) ? shop : null;
}
