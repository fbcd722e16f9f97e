// How does WooCommerce's room fit our doors: platform, keys, the plugin's word, deliveries?
import { randomBytes, randomUUID } from 'node:crypto';
import type { SessionVault } from '@aftercare/database/secrets/sessions.ts';
import type { Keys } from '@aftercare/woocommerce/client/signature.ts';
import { readSite } from '@aftercare/woocommerce/client/site.ts';
import { readAccountPage } from '@aftercare/woocommerce/connect/account-page.ts';
import {
  authorizeUrl,
  keyGuide,
  postsTo,
  readCallback,
  readComeback,
  readKeys,
} from '@aftercare/woocommerce/connect/authorize.ts';
import { handOver } from '@aftercare/woocommerce/connect/plugin.ts';
import { tryKeys } from '@aftercare/woocommerce/connect/site.ts';
import { openShopSide } from '@aftercare/woocommerce/verify/shop-side.ts';
import { ensureWebhooks } from '@aftercare/woocommerce/webhooks/subscriptions.ts';
import { type Config, callbackUrlOf } from '../config.ts';
import type { SiteDoor, SiteKeys } from '../flows/site-door.ts';
import type { Shop, Store } from '../flows/store.ts';
import { siteIntakePath } from '../intake/intake.ts';
import type { Ears } from './ears.ts';
import type { PlatformRoom } from './rooms.ts';
import { openSiteCalls, type SiteCalls } from './site-calls.ts';
import { verifyingSites, webhookSecret } from './site-deliveries.ts';
import { verifyingTokens } from './site-tokens.ts';
import { openSiteVault, type SiteVault } from './site-vault.ts';

export interface WooCommerceRoom extends PlatformRoom {
  readonly siteDoor: SiteDoor;
  readonly vault: SiteVault;
  readonly verifyDelivery: ReturnType<typeof verifyingSites>;
}

interface Parts {
  readonly config: Config;
  readonly store: Store;
  readonly vault: SessionVault;
  readonly hash: (secret: string) => string;
  /** Ours, the newest first. */
  readonly keys: readonly Buffer[];
  readonly now: () => Date;
  readonly ears: Ears;
  readonly portalUrl: (shop: Shop) => string;
  /** Whether this is the address of another platform's shop. */
  readonly isElsewhere: (domain: string) => boolean;
}

type Inside = Omit<Parts, 'vault'> & { readonly vault: SiteVault; readonly calls: SiteCalls };

const platform = 'woocommerce';
const name = 'WooCommerce';

/** WooCommerce's room behind the ports of ours. */
export function openWooCommerce(parts: Parts): WooCommerceRoom {
  const { config, store, hash, keys, now } = parts;
  const vault = openSiteVault(parts.vault);
  const inside = { ...parts, vault, calls: openSiteCalls(config, vault, parts.ears) };
  const webhookSecrets = (shopId: string) => keys.map((key) => webhookSecret(key, shopId));
  return {
    name,
    platform: inside.calls.platform,
    access: {
      // Keys of a site last until its merchant takes them back.
      refresh: async () => {},
      ensureWebhooks: (shop, { anew }) => ensureOurs(inside, shop, anew),
      forget: ({ shopId }) => vault.delete(shopId),
    },
    adminUrl: () => config.APP_URL,
    shopperSignIn: async ({ shopId }) => {
      const url = (await vault.load(shopId))?.accountUrl ?? null;
      return url === null ? null : { kind: 'page', url };
    },
    shopSide: async (shop) => openShopSide(await inside.calls.clientOf(shop)),
    vault,
    siteDoor: openSiteDoor(inside),
    verifyDelivery: verifyingSites({ store, vault, hash, webhookSecrets, newId: randomUUID, now }),
  };
}

function openSiteDoor(inside: Inside): SiteDoor {
  const { config, store, vault, now, calls } = inside;
  return {
    platform,
    name,
    readSite: (typed) => {
      const site = readSite(typed);
      // One shop, one door.
      return site === null || inside.isElsewhere(site.domain) ? null : site;
    },
    whyUnreachable: calls.whyUnreachable,
    ...consent,
    tryKeys: async (site, keys) => {
      const tried = await tryKeys(calls.clientBy(site, toKeys(keys)), site);
      return tried.ok ? { ok: true, storeId: tried.facts.shop.storeId } : tried;
    },
    keep: (shop, site, keys) => keep(inside, shop, { url: site.url, keys: toKeys(keys) }),
    pluginPage: ({ url }) => `${url}/wp-admin/admin.php?page=aftercare`,
    verify: verifyingTokens({ store, vault, appUrl: config.APP_URL, now, platform }),
  };
}

/** How keys come to us, none of which is believed yet. */
const consent: Pick<
  SiteDoor,
  'keyGuide' | 'postsTo' | 'authorizeUrl' | 'readCallback' | 'readComeback' | 'readKeys'
> = {
  keyGuide,
  postsTo,
  authorizeUrl,
  readComeback,
  readCallback: (body) => {
    const read = readCallback(body);
    return read && { nonce: read.nonce, keys: toSiteKeys(read.keys) };
  },
  readKeys: (typed) => {
    const read = readKeys(toKeys(typed));
    return read && toSiteKeys(read);
  },
};

function toKeys({ key, secret }: SiteKeys): Keys {
  return { consumerKey: key, consumerSecret: secret };
}

function toSiteKeys({ consumerKey, consumerSecret }: Keys): SiteKeys {
  return { key: consumerKey, secret: consumerSecret };
}

/** The plugin gets a secret of its own at every connection; one that leaked ends with the next. */
async function keep(
  { config, vault, calls, store, portalUrl }: Inside,
  shop: Shop,
  { url, keys }: { url: string; keys: Keys },
): Promise<void> {
  const { shopId } = shop;
  const secret = randomBytes(32).toString('base64url');
  // Kept first: as soon as the plugin has it, it may use it.
  await vault.save(shopId, { url, keys, pluginSecret: secret, accountUrl: null });
  const client = await calls.clientOf(shop);
  const isThere = await handOver(client, {
    ...{ shopId, appUrl: config.APP_URL, callbackUrl: callbackUrlOf(config) },
    ...{ portalUrl: portalUrl(shop), secret },
  });
  const accountUrl = isThere ? await readAccountPage(client) : null;
  await vault.save(shopId, { url, keys, pluginSecret: isThere ? secret : null, accountUrl });
  // Another plugin, or the same put in anew, counts from its own beginning.
  await store.inShop(shopId, ({ hooks }) => hooks.forgetSequence());
}

async function ensureOurs(
  { config, store, hash, keys, now, calls }: Inside,
  shop: Shop,
  anew: boolean,
): Promise<void> {
  const { shopId } = shop;
  const [key] = keys;
  if (key === undefined) throw new Error('no key of ours');
  const address = `${callbackUrlOf(config)}${siteIntakePath}/${shopId}`;
  await ensureWebhooks(await calls.clientOf(shop), {
    address,
    secret: webhookSecret(key, shopId),
    anew,
    newAddress: async () => {
      const hook = randomBytes(32).toString('base64url');
      await store.inShop(shopId, ({ hooks }) => hooks.expect(hash(hook), now().toISOString()));
      return `${address}?hook=${hook}`;
    },
  });
}
