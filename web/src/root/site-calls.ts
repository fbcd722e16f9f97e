// How are the sites of shops called: by which keys, and what outlives a call?

import { isDeepStrictEqual } from 'node:util';
import { tell } from '@aftercare/core/details/tell.ts';
import { type Platform, PlatformError } from '@aftercare/core/platform.ts';
import type { WooClient } from '@aftercare/woocommerce/client/client.ts';
import type { Keys } from '@aftercare/woocommerce/client/signature.ts';
import { createTransport } from '@aftercare/woocommerce/client/transport.ts';
import { whyUnreachable } from '@aftercare/woocommerce/connect/site.ts';
import { createWooClient, knownOf, openWooCommerce } from '@aftercare/woocommerce/platform.ts';
import type { Config } from '../config.ts';
import type { Site } from '../flows/site-door.ts';
import type { Shop } from '../flows/store.ts';
import { type Ears, hearing } from './ears.ts';
import { openLazily } from './lazy-platform.ts';
import type { SiteAccess, SiteVault } from './site-vault.ts';

export interface SiteCalls {
  readonly platform: (shop: Shop) => Platform;
  /** By the keys that are kept. */
  clientOf(shop: Shop): Promise<WooClient>;
  /** By keys that are only about to be. */
  clientBy(site: Site, keys: Keys): WooClient;
  whyUnreachable(site: Site): Promise<string | null>;
}

type Means = Pick<SiteAccess, 'url' | 'keys'>;

interface OpenShop {
  readonly means: Means;
  readonly client: WooClient;
  readonly platform: Platform;
}

/** The ways to all sites. */
export function openSiteCalls(config: Config, vault: Pick<SiteVault, 'load'>, ears: Ears): SiteCalls {
  const privateHosts = config.OUTBOUND_PRIVATE_HOSTS;
  const transport = hearing(ears, createTransport({ privateHosts }));
  // Anybody may have us ask any site whether it is a shop of theirs.
  const toStrangers = createTransport({ privateHosts, mostBytes: mostOfStrangers });
  const optionsOf = ({ url, keys }: Means) => ({
    ...{ siteUrl: url, keys, transport, timeoutMs: config.SITE_TIMEOUT_MS },
    onWidth: (width: number) => ears.width(new URL(url).host, width),
  });
  const shops = keepShops(vault, (means) => ({ means, ...openWooCommerce(optionsOf(means)) }));
  return {
    platform: (shop) => openLazily(async () => (await shops.open(shop)).platform, knownOf(shops.urlOf(shop))),
    clientOf: async (shop) => (await shops.open(shop)).client,
    whyUnreachable: (site) => whyUnreachable(toStrangers, site),
    clientBy: ({ url }, keys) => createWooClient({ ...optionsOf({ url, keys }), transport: toStrangers }),
  };
}

/** What a shop says of itself at its longest, all countries and their states among its settings. */
const mostOfStrangers = 4 * 1024 * 1024;

/** Of those used longest ago, what was learned of their hosts is learned anew. */
const mostKept = 1_000;

/**
 * One platform and one client a shop in this process, as long as it is called at the same address by the same keys: what
 * one job learns of its host serves the others, and two that import at once share what it bears. The keys are read at
 * every use, since another process may have been given new ones.
 */
function keepShops(vault: Pick<SiteVault, 'load'>, create: (means: Means) => OpenShop) {
  const kept = new Map<string, OpenShop>();
  return {
    urlOf: ({ shopId, domain }: Shop) => kept.get(shopId)?.means.url ?? `https://${domain}`,
    open: async ({ shopId }: Shop): Promise<OpenShop> => {
      const access = await vault.load(shopId);
      const before = kept.get(shopId);
      kept.delete(shopId);
      if (access === null) throw notConnected();
      const means = { url: access.url, keys: access.keys };
      const shop = isDeepStrictEqual(before?.means, means) && before ? before : create(means);
      // At the end of them all: the first is the one used longest ago.
      kept.set(shopId, shop);
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(oldest);
      }
      return shop;
    },
  };
}

function notConnected(): PlatformError {
  return new PlatformError(tell('KEYS_GONE', {}), {
    retryable: false,
    doubtful: false,
  });
}
