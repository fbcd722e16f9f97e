// Is what shopify.app.toml tells Shopify of us what the code asks for and answers at?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { API_VERSION, SCOPES } from '../../packages/shopify/src/app.ts';
import * as account from '../../packages/shopify/src/operations/account.ts';
import { COMPLIANCE_TOPICS, TOPICS } from '../../packages/shopify/src/webhooks/topics.ts';
import { installPath } from '../../web/src/http/install.ts';
import { leftPath, returnPath } from '../../web/src/http/portal/shopper-cookie.ts';
import { intakePath } from '../../web/src/intake/intake.ts';
import { declaredRoutes } from '../../web/src/web-process.ts';
import { root } from './rooms.ts';
import { scopesLacking, unprovenScopes } from './shopify-scopes.ts';
import { readToml, type Table } from './toml.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { tables, lists } = readToml(read('shopify.app.toml'));
const own = tables.get('') ?? {};
const host = 'https://your.host';

/** What each root field of the Customer Account API asks for. */
const customerScopes: Readonly<Record<string, string>> = { customer: 'customer_read_customers' };

function linesOf(table: string): Table {
  const found = tables.get(table);
  if (found === undefined) throw new Error(`shopify.app.toml has no [${table}]`);
  return found;
}

test('it asks for the scopes of the code, and of the shoppers’ own API, and for no other', () => {
  const asked = String(linesOf('access_scopes').scopes).split(',');
  const fields = Object.values(account).flatMap((text) => /\{ (\w+)/.exec(text)?.[1] ?? []);
  expect(asked).toEqual([...SCOPES, ...new Set(fields.map((field) => customerScopes[field]))]);
});

test('every field of Shopify’s that we ask for is allowed by these scopes', () => {
  expect(scopesLacking(SCOPES)).toEqual([]);
});

test('every scope is asked for by a field that is refused without it, or says why it is asked for', () => {
  const idle = SCOPES.filter(
    (scope) => scopesLacking(SCOPES.filter((other) => other !== scope)).length === 0,
  );
  expect(idle.toSorted()).toEqual(Object.keys(unprovenScopes).toSorted());
});

test('the compliance topics come to the intake, every other is the code’s to ask for', () => {
  expect(lists.get('webhooks.subscriptions')).toEqual([
    { compliance_topics: [...COMPLIANCE_TOPICS], uri: intakePath },
  ]);
  expect(Object.keys(TOPICS).filter((topic) => COMPLIANCE_TOPICS.some((one) => one === topic))).toEqual([]);
  expect(linesOf('webhooks')).toEqual({ api_version: API_VERSION });
});

test('every address is one of ours, on one host, and is answered', () => {
  const { redirect_uris, logout_urls } = linesOf('customer_authentication');
  expect(linesOf('auth')).toEqual({ redirect_urls: [host + installPath] });
  expect([redirect_uris, logout_urls]).toEqual([[host + returnPath], [host + leftPath]]);
  const addresses = [...read('shopify.app.toml').matchAll(/"(https:[^"]*)"/g)].map(([, url = '']) => url);
  expect(new Set(addresses.map((url) => new URL(url).origin))).toEqual(new Set([host]));
  const answered = declaredRoutes.map(({ path }) => path);
  const paths = addresses.map((url) => new URL(url).pathname);
  expect([...paths, intakePath].filter((path) => !answered.includes(path))).toEqual([]);
});

test('the shop’s own address leads to the portal, where the blocks of its theme look for it', () => {
  const { url, prefix, subpath } = linesOf('app_proxy');
  expect(declaredRoutes.some(({ path }) => path === `${url}/`)).toBe(true);
  const blocks = readdirSync(join(root, 'extensions/storefront/blocks'));
  expect(blocks.length).toBeGreaterThan(0);
  for (const name of blocks)
    expect(read(`extensions/storefront/blocks/${name}`)).toContain(`'/${prefix}/${subpath}/`);
});

test('it names the extensions there are, and each names files there are', () => {
  const folders = readdirSync(join(root, 'extensions')).map((name) => `extensions/${name}`);
  const ofShopify = folders.filter((folder) => existsSync(join(root, folder, 'shopify.extension.toml')));
  expect([...(own.extension_directories as string[])].toSorted()).toEqual(ofShopify.toSorted());
  for (const folder of ofShopify) {
    const text = read(`${folder}/shopify.extension.toml`);
    readToml(text);
    const modules = [...text.matchAll(/^module = "([^"]+)"/gm)].map(([, path = '']) => path);
    expect(modules.filter((path) => !existsSync(join(root, folder, path)))).toEqual([]);
    const [, version] = /^api_version = "([^"]+)"/m.exec(text) ?? [];
    if (version !== undefined) expect(version <= API_VERSION).toBe(true);
    // Without this the platform lets no request of the extension's through.
    const asksUs = modules.length > 0;
    expect(/^network_access = true$/m.test(text)).toBe(asksUs);
  }
  const uids = ofShopify.flatMap((folder) => read(`${folder}/shopify.extension.toml`).match(/^uid = .+/gm));
  expect(new Set(uids).size).toBe(ofShopify.length);
});

test('it holds no secret, and whose app it is is left to whoever sends it', () => {
  expect([own.client_id, own.embedded, own.application_url]).toEqual(['', true, `${host}/`]);
  expect(read('shopify.app.toml')).not.toMatch(/secret = |shpss_|shpat_|[0-9a-f]{32}/);
});
