// How does Shopify's room fit our doors: platform, staff, tokens, deliveries?
import type { SessionVault } from '@aftercare/database/secrets/sessions.ts';
import { beginSignIn, finishSignIn } from '@aftercare/shopify/accounts/sign-in.ts';
import { createShopifyApp, SCOPES, type ShopifyApp } from '@aftercare/shopify/app.ts';
import { verifyAppProxy } from '@aftercare/shopify/auth/app-proxy.ts';
import { beginInstall, completeInstall, connectBySessionToken } from '@aftercare/shopify/auth/connection.ts';
import { decodeCustomerToken } from '@aftercare/shopify/auth/customer-token.ts';
import { decodeSessionToken } from '@aftercare/shopify/auth/session-token.ts';
import { readShopDomain } from '@aftercare/shopify/auth/shop-domain.ts';
import { readStaff } from '@aftercare/shopify/auth/staff.ts';
import { createTokenSource, refreshBeforeExpiry } from '@aftercare/shopify/auth/token-source.ts';
import type { SessionVault as DomainVault } from '@aftercare/shopify/auth/tokens.ts';
import { createShopifyPlatform } from '@aftercare/shopify/platform.ts';
import { openShopSide } from '@aftercare/shopify/verify/shop-side.ts';
import { ensureWebhooks } from '@aftercare/shopify/webhooks/subscriptions.ts';
import { verifyWebhook } from '@aftercare/shopify/webhooks/verification.ts';
import { type Config, type ShopifyKeys, shopifyKeysOf } from '../config.ts';
import type { ShopperSignIn } from '../flows/shopper-sign-in.ts';
import type { Shop, Store } from '../flows/store.ts';
import { installPath } from '../http/install.ts';
import { leftPath, returnPath } from '../http/portal/shopper-cookie.ts';
import type { FrameDoor, Services } from '../http/services.ts';
import { type Delivery, intakePath, type Verified } from '../intake/intake.ts';
import { type Ears, toShopify } from './ears.ts';
import type { PlatformRoom } from './rooms.ts';

export interface ShopifyRoom extends PlatformRoom {
  readonly frameDoor: FrameDoor;
  readonly verifyDelivery: (delivery: Delivery) => Verified;
  readonly verifyCustomer: Services['verifyCustomer'];
}

interface Parts {
  readonly config: Config;
  readonly store: Store;
  readonly vault: SessionVault;
  readonly now: () => Date;
  readonly ears: Ears;
}

/** Whether this is the address of a shop on Shopify, served here or not. */
export function isShopifyDomain(text: string): boolean {
  return readShopDomain(text) !== null;
}

/** Shopify's room behind the ports of ours; null: no app of ours with Shopify is configured. */
export function openShopify(parts: Parts): ShopifyRoom | null {
  const keys = shopifyKeysOf(parts.config);
  return keys && roomOf(appOf(parts, keys), keys, parts);
}

function roomOf(app: ShopifyApp, keys: ShopifyKeys, parts: Parts): ShopifyRoom {
  const vault = byDomain(parts);
  const tokensOf = (domain: string) => ({ app, shop: domain, vault, now: parts.now });
  const frameDoor = openFrameDoor(app, vault, parts);
  return {
    name: 'Shopify',
    adminUrl: ({ domain }) => frameDoor.adminUrl(domain),
    platform: ({ domain }) =>
      createShopifyPlatform({ app, domain, tokens: createTokenSource(tokensOf(domain)) }),
    access: {
      refresh: async ({ domain }) => void (await refreshBeforeExpiry(tokensOf(domain))),
      ensureWebhooks: async ({ domain }) => {
        const callbackUrl = `${parts.config.APP_URL}${intakePath}`;
        await ensureWebhooks({ app, domain, tokens: createTokenSource(tokensOf(domain)), callbackUrl });
      },
      forget: ({ domain }) => vault.delete(domain),
    },
    frameDoor,
    verifyDelivery: (delivery) => verifyDelivery(keys, delivery),
    verifyCustomer: (token) => decodeCustomerToken(app, token),
    shopperSignIn: async (shop) => openShopperSignIn(app, shop, parts),
    shopSide: async ({ domain }) =>
      openShopSide({ app, domain, tokens: createTokenSource(tokensOf(domain)) }),
  };
}

function appOf({ config, ears }: Parts, { apiKey, apiSecrets }: ShopifyKeys): ShopifyApp {
  const [apiSecret = '', ...formerApiSecrets] = apiSecrets;
  return createShopifyApp({
    apiKey,
    apiSecret,
    formerApiSecrets,
    appUrl: config.APP_URL,
    scopes: config.SHOPIFY_SCOPES.length > 0 ? config.SHOPIFY_SCOPES : SCOPES,
    timeoutMs: config.PLATFORM_TIMEOUT_MS,
    ears: toShopify(ears),
  });
}

function verifyDelivery({ apiSecrets }: ShopifyKeys, { body, headers }: Delivery): Verified {
  const reading = verifyWebhook(body, headers, apiSecrets);
  if (!reading.valid) return { ok: false, why: reading.reason };
  const { shop, topic, eventId, webhookId, triggeredAt } = reading.head;
  return {
    ok: true,
    announcement: { domain: shop, topic, eventId, deliveryId: webhookId, triggeredAt, body },
  };
}

function openShopperSignIn(app: ShopifyApp, shop: Shop, { config }: Pick<Parts, 'config'>): ShopperSignIn {
  const redirectUrl = `${config.APP_URL}${returnPath}`;
  const returnUrl = `${config.APP_URL}${leftPath}`;
  return {
    kind: 'account',
    begin: (secrets) => beginSignIn(app, shop.domain, { ...secrets, redirectUrl }),
    finish: (secrets, query) =>
      finishSignIn(app, shop.domain, { request: { ...secrets, redirectUrl }, query, returnUrl }),
  };
}

function openFrameDoor(app: ShopifyApp, vault: DomainVault, { config, store, now }: Parts): FrameDoor {
  const granted = registering(vault, async (domain) => {
    // One that has left is taken back by the flow that connects it, which then reads it anew.
    if ((await store.shopByDomain('shopify', domain)) !== null) return;
    await store.install({ platform: 'shopify', domain, at: now().toISOString() });
  });
  return {
    ...installing(app, granted),
    platform: 'shopify',
    frame: {
      appBridgeUrl: config.APP_BRIDGE_URL,
      apiKey: app.config.apiKey,
      adminOrigins: config.SHOPIFY_ADMIN_ORIGINS,
    },
    verify: async (token) => {
      const reading = await decodeSessionToken(app, token);
      return reading.ok ? { domain: reading.shop, userId: reading.userId } : null;
    },
    admit: (domain, sessionToken) =>
      connectBySessionToken(app, { shop: domain, sessionToken, vault: granted }),
    learn: async (domain, sessionToken) => {
      const told = await readStaff(app, domain, sessionToken);
      return told && { name: told.name, ownsPlatform: told.isAccountOwner };
    },
    adminUrl: (domain) => `https://${domain}/admin/apps/${app.config.apiKey}`,
    verifyProxy: (query) => {
      const reading = verifyAppProxy(app, query, now());
      return reading.ok ? { domain: reading.shop } : null;
    },
    isDomain: isShopifyDomain,
  };
}

function installing(app: ShopifyApp, vault: DomainVault): Pick<FrameDoor, 'beginInstall' | 'finishInstall'> {
  return {
    beginInstall: (domain) => {
      const { url, state } = beginInstall(app, domain, installPath);
      return { location: url, state };
    },
    finishInstall: async (query, state) => {
      const domain = readShopDomain(query.get('shop'));
      if (domain === null) return null;
      const end = await completeInstall(app, { query, state, vault });
      return end.ok ? end.shop : null;
    },
  };
}

/** The platform knows a shop by its domain, our vault by its id. */
function byDomain({ store, vault }: Parts): DomainVault {
  const idOf = async (domain: string): Promise<string> => {
    const shop = await store.shopByDomain('shopify', domain);
    if (shop === null) throw new Error(`${domain} is not registered`);
    return shop.shopId;
  };
  return {
    load: async (domain) => {
      const shop = await store.shopByDomain('shopify', domain);
      return shop === null ? null : vault.load(shop.shopId);
    },
    save: async (domain, bytes) => vault.save(await idOf(domain), Buffer.from(bytes)),
    delete: async (domain) => vault.delete(await idOf(domain)),
    // By its domain: whoever asks for the first tokens has no id yet.
    lock: (domain, work) => vault.lock(`shopify:${domain}`, work),
  };
}

/** A shop gets its row only once the platform has given a token for it: when that is first saved. */
function registering(vault: DomainVault, register: (domain: string) => Promise<unknown>): DomainVault {
  return {
    ...vault,
    save: async (domain, bytes) => {
      await register(domain);
      return vault.save(domain, bytes);
    },
  };
}
