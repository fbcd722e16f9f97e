// The world of `npm start`: our own PostgreSQL and the practice shop where nothing else is configured, then the app.
// Runs under the pinned Node; everything it starts is on loopback and ends with it.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, holdFolder, requireFree } from './only-one.mjs';
import { keep, launch } from './programs.mjs';
import { root } from './setup.mjs';

const data = process.env.AFTERCARE_DATA ?? join(root, '.data');
const port = Number(process.env.PORT ?? 3000);
const practicePort = Number(process.env.PRACTICE_PORT ?? 3001);
// A host of its own names its mail server; one with shops on Shopify an app there.
const isPractice = !process.env.SHOPIFY_API_KEY && !process.env.SMTP_URL;
const appUrl = process.env.APP_URL ?? `http://localhost:${port}`;
/** For developers: a program is started anew when one of its files was changed. */
const watching = process.argv.includes('--watch') ? ['--watch', '--watch-preserve-output'] : [];
const stops = [];
let closing = false;

// A closed terminal hangs up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => close(0));

try {
  mkdirSync(data, { recursive: true });
  await holdFolder(data);
  await requireFree(port, 'PORT');
  if (isPractice) await requireFree(practicePort, 'PRACTICE_PORT');
  const env = {
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    // There is no balancer to wait for.
    DRAIN_MS: process.env.DRAIN_MS ?? '0',
    BLOBS_FOLDER: process.env.BLOBS_FOLDER ?? join(data, 'blobs'),
    ...secrets(),
    APP_URL: appUrl,
    PORT: String(port),
    ...(await database()),
    ...(await platform()),
  };
  keepEnvironment(env);
  await run('web', [...watching, 'web/src/main.ts', 'web'], env);
  // What an import has done with is collected soon: else memory grows with the length of the import.
  const memory = ['--max-semi-space-size=4', '--max-old-space-size=1024'];
  await run('worker', [...memory, ...watching, 'web/src/main.ts', 'worker'], env);
  if (watching.length > 0) buildAnew();
  if (env.PRACTICE_URL) {
    await openShop(env.PRACTICE_URL);
    await openSite(env.PRACTICE_URL);
  }
  console.log(`\nAftercare        ${appUrl}`);
  if (env.PRACTICE_URL) console.log(`Practice shop    ${env.PRACTICE_URL}   <- begin here: the guide`);
  console.log('\nStop with Ctrl+C. Everything is kept; delete the folder .data to begin anew.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await close(1);
}

/** Made once and kept: without them nothing encrypted could be read after a restart. */
function secrets() {
  const file = join(data, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  kept.SECRET_KEYS ??= `k1:${randomBytes(32).toString('base64')}`;
  kept.HASH_KEY ??= randomBytes(32).toString('hex');
  kept.PRACTICE_API_KEY ??= randomBytes(16).toString('hex');
  kept.PRACTICE_API_SECRET ??= randomBytes(24).toString('hex');
  kept.PRACTICE_DKIM_KEY ??= rsaKey();
  writeFileSync(file, JSON.stringify(kept, null, 2), { mode: 0o600 });
  chmodSync(file, 0o600);
  return kept;
}

/** PKCS #8 in base64. */
function rsaKey() {
  const privateKeyEncoding = { type: 'pkcs8', format: 'der' };
  const publicKeyEncoding = { type: 'spki', format: 'der' };
  const options = { modulusLength: 2048, privateKeyEncoding, publicKeyEncoding };
  return generateKeyPairSync('rsa', options).privateKey.toString('base64');
}

/** For other commands of this project, which then meet the world that is open: `npm run mirror:verify`. */
function keepEnvironment(env) {
  const file = join(data, 'environment.json');
  writeFileSync(file, JSON.stringify(env, null, 2), { mode: 0o600 });
  chmodSync(file, 0o600);
  stops.push(async () => rmSync(file, { force: true }));
}

async function database() {
  if (process.env.DATABASE_URL) return { DATABASE_URL: process.env.DATABASE_URL };
  const { startDatabase } = await import('../packages/database/src/server/embedded.ts');
  const server = await startDatabase({ dataDir: join(data, 'postgres') });
  stops.push(() => server.stop());
  server.ended.then(() => closeSince('The database ended.'));
  return { DATABASE_URL: server.url };
}

/** A real shop by its own settings, or the practice shop: then the app meets it by these variables alone. */
async function platform() {
  if (!isPractice) return {};
  const keys = secrets();
  const bouncePort = String(await freePort());
  const shop = launch({
    name: 'practice shop',
    args: ['apps/practice-shop/src/main.ts'],
    env: {
      ...keys,
      APP_URL: appUrl,
      PRACTICE_PORT: String(practicePort),
      PRACTICE_DATA: join(data, 'practice-shop'),
      PRACTICE_THEME_EXTENSION: 'extensions/storefront',
      PRACTICE_BOUNCE_PORT: bouncePort,
    },
  });
  stops.push(shop.stop);
  const ready = await shop.ready;
  // Not started again: its proxy and its mail server would be on other ports than the app was told.
  shop.ended.then(closeSince);
  const practiceUrl = `http://localhost:${ready.port}`;
  return {
    PRACTICE_URL: practiceUrl,
    HOST: '127.0.0.1',
    SHOPIFY_API_KEY: keys.PRACTICE_API_KEY,
    SHOPIFY_API_SECRET: keys.PRACTICE_API_SECRET,
    SHOPIFY_ADMIN_ORIGINS: `${practiceUrl},http://127.0.0.1:${ready.port}`,
    APP_BRIDGE_URL: `${practiceUrl}/app-bridge.js`,
    SMTP_URL: `smtp://127.0.0.1:${ready.smtpPort}`,
    MAIL_FROM: 'returns@fjord-and-loom.example',
    // So that a shop may write by its own address, and hears of mail that the mailbox sends back.
    MAIL_DKIM_KEY: keys.PRACTICE_DKIM_KEY,
    BOUNCE_DOMAIN: 'bounces.practice.example',
    BOUNCE_PORT: bouncePort,
    BOUNCE_HOST: '127.0.0.1',
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: `http://127.0.0.1:${ready.proxyPort}`,
    NO_PROXY: 'localhost,127.0.0.1,::1',
    NODE_EXTRA_CA_CERTS: ready.caFile,
    // Where the WooCommerce shops reach the app, and that they may be called although no public network knows them.
    APP_CALLBACK_URL: 'https://aftercare.practice.example',
    OUTBOUND_PRIVATE_HOSTS: 'practice-woo.example,second-woo.example',
  };
}

/** The merchant installs the app and opens it once, as two clicks in the admin would do. */
async function openShop(practiceUrl) {
  const installed = await fetch(`${practiceUrl}/admin-frame/install`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const { token } = await (await fetch(`${practiceUrl}/admin-frame/session-token`)).json();
  const opened = await fetch(`${appUrl}/api/session`, { headers: { authorization: `Bearer ${token}` } });
  if (installed.ok && opened.ok) return;
  console.error(
    `The practice shop is not connected yet; open the app in its admin. (${opened.status} ${await opened.text()})`,
  );
}

/** The merchant of the WooCommerce activates the plugin and connects the shop, once. */
async function openSite(practiceUrl) {
  const ask = async (path, body) => {
    const answer = await fetch(`${practiceUrl}/woocommerce/${path}?shop=practice-woo.example`, {
      headers: { 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    return { ok: answer.ok, text: await answer.text() };
  };
  if (JSON.parse((await ask('plugin')).text).connection) return;
  await ask('plugin', { active: true });
  const connected = await ask('connect', {});
  if (connected.ok) return;
  console.error(`The WooCommerce shop is not connected yet; connect it on the guide. (${connected.text})`);
}

/** A program of ours that is started again when it ends: what it had in hand lies in the database. */
async function run(name, args, env) {
  const program = keep({ name, args, env }, { giveUp: closeSince });
  stops.push(program.stop);
  await program.ready;
}

/** The merchant's screens: built at every change; the browser is reloaded by hand. */
function buildAnew() {
  const args = ['node_modules/vite/bin/vite.js', 'build', 'apps/admin', '--watch', '--logLevel', 'warn'];
  const builder = launch({ name: 'build of the admin', args, env: {} });
  stops.push(builder.stop);
  // It says of nothing that it is ready, and may end without the world.
  builder.ready.catch((why) => !closing && console.error(why.message));
}

/** Ends the world that can't go on, and says why. */
function closeSince(why) {
  if (closing) return;
  console.error(`${why} The world closes.`);
  void close(1);
}

async function close(code) {
  if (closing) return;
  closing = true;
  for (const stop of stops.reverse()) await stop();
  process.exit(code);
}
