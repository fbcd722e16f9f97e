// How are the sites of shops called: by which keys, and what outlives a call?
import { type Platform, PlatformError } from '@aftercare/core/platform.ts';
import type { WooClient } from '@aftercare/woocommerce/client/client.ts';
import { createTransport } from '@aftercare/woocommerce/client/transport.ts';
import { whyUnreachable } from '@aftercare/woocommerce/connect/site.ts';
import { createWooClient, createWooCommercePlatform } from '@aftercare/woocommerce/platform.ts';
import { type Catalogue, createCatalogue } from '@aftercare/woocommerce/read/products.ts';
import type { Config } from '../config.ts';
import type { Site, SiteKeys } from '../flows/site-door.ts';
import type { Shop } from '../flows/store.ts';
import { openLazily } from './lazy-platform.ts';
import type { SiteAccess, SiteVault } from './site-vault.ts';

export interface SiteCalls {
  readonly platform: (shop: Shop) => Platform;
  /** By the keys that are kept. */
  clientOf(shop: Shop): Promise<WooClient>;
  /** By keys that are only about to be. */
  clientBy(site: Site, keys: SiteKeys): WooClient;
  whyUnreachable(site: Site): Promise<string | null>;
}

/** The ways to all sites. */
export function openSiteCalls(config: Config, vault: SiteVault): SiteCalls {
  const privateHosts = config.OUTBOUND_PRIVATE_HOSTS;
  const transport = createTransport({ privateHosts });
  // Anybody may have us ask any site whether it is a shop of theirs.
  const toStrangers = createTransport({ privateHosts, mostBytes: mostOfStrangers });
  // What was learned of a shop's products serves its next order too.
  const catalogues = new Map<string, Catalogue>();
  const addresses = new Map<string, string>();
  const accessOf = async ({ shopId }: Shop): Promise<SiteAccess> => {
    const access = await vault.load(shopId);
    if (access === null) throw notConnected();
    addresses.set(shopId, access.url);
    return access;
  };
  const timeoutMs = config.SITE_TIMEOUT_MS;
  const optionsOf = ({ url, keys }: Pick<SiteAccess, 'url' | 'keys'>) => ({
    ...{ siteUrl: url, keys, transport, timeoutMs },
  });
  const open = async (shop: Shop): Promise<Platform> => {
    const catalogue = catalogues.get(shop.shopId) ?? createCatalogue();
    catalogues.set(shop.shopId, catalogue);
    return createWooCommercePlatform({ ...optionsOf(await accessOf(shop)), catalogue });
  };
  return {
    platform: (shop) => {
      const url = addresses.get(shop.shopId) ?? `https://${shop.domain}`;
      const keys = { consumerKey: '', consumerSecret: '' };
      const known = createWooCommercePlatform(optionsOf({ url, keys }));
      return openLazily(() => open(shop), { ...known, returns: null });
    },
    clientOf: async (shop) => createWooClient(optionsOf(await accessOf(shop))),
    whyUnreachable: (site) => whyUnreachable(toStrangers, site),
    clientBy: ({ url }, keys) => createWooClient({ ...optionsOf({ url, keys }), transport: toStrangers }),
  };
}

/** What a shop says of itself at its longest, all countries and their states among its settings. */
const mostOfStrangers = 4 * 1024 * 1024;

function notConnected(): PlatformError {
  return new PlatformError('The keys to this shop are gone: connect it again.', {
    retryable: false,
    doubtful: false,
  });
}
