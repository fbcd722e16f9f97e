// How does the practice shop start, and what does it need to know?

import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createAdminApi } from './admin-api/router.ts';
import { COMPLIANCE_TOPICS, DEFAULT_SCOPES, type PracticeApp } from './edges/app.ts';
import { listenOnLoopback } from './edges/listening.ts';
import { createMailServer } from './edges/mailbox/smtp.ts';
import { createPracticeHost } from './edges/practice-host.ts';
import { createShopHost } from './edges/shop-host.ts';
import { openCertificates } from './edges/tls/certificates.ts';
import { createConnectProxy } from './edges/tls/connect-proxy.ts';
import { Courier } from './edges/webhooks/courier.ts';
import { openWooShops, type WooShops } from './woocommerce/open-shops.ts';
import { openWorld } from './world/open-world.ts';
import type { World } from './world/world.ts';

export type PracticeShopOptions = {
  /** 0 takes any free port. */
  port?: number;
  proxyPort?: number;
  smtpPort?: number;
  dataDir: string;
  app: Partial<PracticeApp> & { url: string };
  seed?: number;
  /** false: shops without products, shoppers and past orders. */
  seeded?: boolean;
};

export type PracticeShop = {
  port: number;
  url: string;
  proxyPort: number;
  proxyUrl: string;
  smtpPort: number;
  caFile: string;
  /** For tests in the same process. */
  world: World;
  courier: Courier;
  woo: WooShops;
  close(): Promise<void>;
};

/** Starts the whole world on loopback: pages and control API, CONNECT proxy, SMTP. */
export async function startPracticeShop(options: PracticeShopOptions): Promise<PracticeShop> {
  const { dataDir, seed, seeded } = options;
  const world = await openWorld({
    dataDir,
    ...(seed !== undefined && { seed }),
    ...(seeded !== undefined && { seeded }),
  });
  const app = describeApp(options.app);
  const certificates = await openCertificates(dataDir);
  const courier = new Courier({ world, app });
  const woo = openWooShops(world, { appUrl: app.url, seeded: seeded ?? true });
  const pages = createServer(createPracticeHost({ world, app, courier, woo }));
  const routers = [createAdminApi(world, { bulkDir: join(dataDir, 'bulk') })];
  const proxy = createConnectProxy(certificates, woo.before(createShopHost({ world, app, routers })));
  const smtp = createMailServer(world);
  const port = await listenOnLoopback(pages, options.port ?? 0);
  const proxyPort = await listenOnLoopback(proxy.server, options.proxyPort ?? 0);
  const smtpPort = await listenOnLoopback(smtp.server, options.smtpPort ?? 0);
  world.address = `http://localhost:${port}`;
  const close = async () => {
    courier.close();
    woo.close();
    proxy.close();
    await Promise.all([closeServer(pages), new Promise<void>((done) => smtp.close(() => done()))]);
    world.close();
  };
  const [url, proxyUrl] = [`http://localhost:${port}`, `http://127.0.0.1:${proxyPort}`];
  return {
    port,
    url,
    proxyPort,
    proxyUrl,
    smtpPort,
    caFile: certificates.caFile,
    world,
    courier,
    woo,
    close,
  };
}

function describeApp(given: PracticeShopOptions['app']): PracticeApp {
  const topics = [...COMPLIANCE_TOPICS, 'app/uninstalled', 'app/scopes_update'];
  const defaults = {
    apiKey: 'practice-api-key',
    apiSecret: 'practice-api-secret',
    title: 'Aftercare',
    handle: 'aftercare',
    scopes: DEFAULT_SCOPES,
    webhooks: topics.map((topic) => ({ topic, uri: '/webhooks/shopify' })),
    accountRedirects: ['/shopper/signed-in'],
    accountLogouts: ['/shopper/signed-out'],
    themeExtension: null,
    bouncePort: null,
  };
  return { ...defaults, ...given, url: given.url.replace(/\/$/, '') };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

function readEnvironment(env: NodeJS.ProcessEnv): PracticeShopOptions {
  const app: PracticeShopOptions['app'] = { url: env.APP_URL ?? 'http://localhost:3000' };
  if (env.PRACTICE_API_KEY) app.apiKey = env.PRACTICE_API_KEY;
  if (env.PRACTICE_API_SECRET) app.apiSecret = env.PRACTICE_API_SECRET;
  if (env.PRACTICE_THEME_EXTENSION) app.themeExtension = env.PRACTICE_THEME_EXTENSION;
  if (env.PRACTICE_BOUNCE_PORT) app.bouncePort = Number(env.PRACTICE_BOUNCE_PORT);
  if (env.PRACTICE_SCOPES) app.scopes = env.PRACTICE_SCOPES.split(',');
  if (env.PRACTICE_WEBHOOKS) app.webhooks = JSON.parse(env.PRACTICE_WEBHOOKS) as PracticeApp['webhooks'];
  return {
    port: Number(env.PRACTICE_PORT ?? 3001),
    proxyPort: Number(env.PRACTICE_PROXY_PORT ?? 0),
    smtpPort: Number(env.PRACTICE_SMTP_PORT ?? 0),
    dataDir: env.PRACTICE_DATA ?? '.data/practice-shop',
    app,
    ...(env.PRACTICE_SEED && { seed: Number(env.PRACTICE_SEED) }),
  };
}

async function main(): Promise<void> {
  const shop = await startPracticeShop(readEnvironment(process.env));
  const { port, url, proxyPort, smtpPort, caFile } = shop;
  process.stdout.write(`${JSON.stringify({ ready: true, port, url, proxyPort, smtpPort, caFile })}\n`);
  const stop = () => void shop.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (import.meta.main) await main();
