// On which stage are the doors of shops on sites of their own tried? Our web process on real PostgreSQL; no site answers.
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BlobStore, BlobsUnreachable } from '../../packages/core/src/blobs/blob-store.ts';
import type { Platform } from '../../packages/core/src/platform.ts';
import { draftPolicy } from '../../packages/core/src/policy/draft.ts';
import { sampleOrder } from '../../packages/database/src/store/sample-order.ts';
import { readConfig } from '../../web/src/config.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import type { SiteDoor, Tried } from '../../web/src/flows/site-door.ts';
import type { Shop } from '../../web/src/flows/store.ts';
import { openIntake } from '../../web/src/root/deliveries.ts';
import { type House, openHouse } from '../../web/src/root/deps.ts';
import { openServices } from '../../web/src/root/services.ts';
import { startWeb } from '../../web/src/web-process.ts';
import { type Answered, call, form, type Sent } from '../access/call.ts';
import { askAsSomeone } from '../access/stage.ts';
import { facts } from '../mirror/told-shop.ts';
import { freshDatabase } from '../support/database.ts';
import type { SigningSite } from './site-tokens.ts';

export const SITE = 'shop.example';
export const APP = 'https://app.example';

export type Stage = Awaited<ReturnType<typeof openDoors>>;

/** Two connected shops with an order each, and what their plugins sign with. */
export async function openDoors() {
  const database = await freshDatabase();
  const config = readConfig({ ...environment(), DATABASE_URL: database.url });
  const house = await openHouse(config);
  const told = {
    tried: { ok: true, storeId: null } as Tried,
    orders: new Map<string, boolean>(),
    kept: [] as string[],
    unreachable: null as string | null,
    storeId: null as string | null,
  };
  const breaking = breakable(house.deps.blobs);
  const deps: Deps = { ...house.deps, platform: () => platformOf(house, told), blobs: breaking.blobs };
  const siteDoor: SiteDoor = {
    ...house.woocommerce.siteDoor,
    whyUnreachable: async () => told.unreachable,
    tryKeys: async () => told.tried,
    keep: async (shop, site, keys) => {
      told.kept.push(`${site.url} ${keys.key}`);
      const kept = { consumerKey: keys.key, consumerSecret: keys.secret };
      await house.woocommerce.vault.save(shop.shopId, {
        url: site.url,
        keys: kept,
        pluginSecret: null,
        accountUrl: null,
      });
    },
  };
  const services = { ...openServices({ ...house, deps }), siteDoor };
  const web = await startWeb({
    services,
    intake: openIntake(house),
    host: '127.0.0.1',
    port: 0,
    trustedProxies: 1,
    onAnswer: () => undefined,
  });
  const ask = (sent: Sent): Promise<Answered> => askAsSomeone(web.port, sent);
  return {
    house: { ...house, deps },
    told,
    /** From now on pictures can't be reached, or can again. */
    breakBlobs: breaking.set,
    ask,
    /** From one address, as everyone who does not say another. */
    askAsOne: (sent: Sent) =>
      call(web.port, { ...sent, headers: { 'x-forwarded-for': '203.0.113.9', ...sent.headers } }),
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      ask({
        method: 'POST',
        path,
        headers: { ...form, ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
    mine: await makeShop(house, SITE),
    theirs: await makeShop(house, 'other.example:8088/store'),
    query: (sql: string) => database.query(sql),
    close: async () => {
      await web.stop();
      await house.close();
      await database.drop();
      await rm(config.BLOBS_FOLDER, { recursive: true, force: true });
    },
  };
}

/** The real place, out of reach when asked. */
function breakable(real: BlobStore) {
  let isBroken = false;
  const asked = <F extends (...given: never[]) => Promise<unknown>>(verb: F) =>
    ((...given) => (isBroken ? Promise.reject(new BlobsUnreachable('away')) : verb(...given))) as F;
  const blobs: BlobStore = {
    ...real,
    ofShop: (shopId) => {
      const shop = real.ofShop(shopId);
      const { put, get, remove, list, removeAll } = shop;
      return {
        put: asked(put),
        get: asked(get),
        remove: asked(remove),
        list: asked(list),
        removeAll: asked(removeAll),
      };
    },
  };
  const set = (broken: boolean) => {
    isBroken = broken;
  };
  return { blobs, set };
}

export interface Party extends SigningSite {
  readonly shop: Shop;
  readonly orderId: string;
}

async function makeShop(house: House, domain: string): Promise<Party> {
  const { store } = house.deps;
  const at = '2026-05-01T00:00:00Z';
  const shop = await store.install({ platform: 'woocommerce', domain, at });
  const secret = randomBytes(32).toString('base64url');
  const siteUrl = `https://${domain}`;
  const keys = { consumerKey: 'ck_1', consumerSecret: 'cs_1' };
  await house.woocommerce.vault.save(shop.shopId, {
    url: siteUrl,
    keys,
    pluginSecret: secret,
    accountUrl: null,
  });
  const orderId = '1001';
  await store.inShop(shop.shopId, async (inShop) => {
    await inShop.saveFacts({ ...facts, name: domain, email: `owner@${SITE}` });
    await inShop.policies.publish(draftPolicy(facts), { basedOn: 0, by: 'Aftercare', at });
    await inShop.orders.save(sampleOrder({ id: orderId, name: `#${domain.length}` }));
  });
  return { shop, shopId: shop.shopId, siteUrl, appUrl: APP, secret, orderId };
}

/** What a site tells of itself and its orders; any other question fails. */
function platformOf(house: House, told: { orders: Map<string, boolean>; storeId: string | null }): Platform {
  const real = house.deps.platform({
    ...{ shopId: 'nobody', platform: 'shopify', domain: 'nobody.myshopify.com' },
    ...{ installedAt: '', uninstalledAt: null, facts, brand: null },
  });
  return {
    ...real,
    readShop: async () => ({ ...facts, storeId: told.storeId }),
    readOrder: async (id) => (told.orders.has(id) ? sampleOrder({ id, name: `#${id}` }) : null),
  };
}

function environment() {
  return {
    APP_URL: APP,
    SHOPIFY_API_KEY: 'practice-api-key',
    SHOPIFY_API_SECRET: 'practice-api-secret',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'returns@example.com',
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    HASH_KEY: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'silent',
    BLOBS_FOLDER: join(tmpdir(), `aftercare-doors-${randomBytes(6).toString('hex')}`),
  };
}
