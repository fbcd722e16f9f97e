// How does a test call the Admin API as an app would?
import { createHash } from 'node:crypto';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { openWorld } from '../../world/open-world.ts';
import type { Shop } from '../../world/shop.ts';
import type { World, WorldOptions } from '../../world/world.ts';
import { createAdminApi } from '../router.ts';

export type Reply = { status: number; text: string; json: GraphqlReply };
export type GraphqlReply = {
  // The shape is the test's own question; it reads it without proof.
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the test asks for
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  extensions?: {
    cost?: {
      requestedQueryCost: number;
      actualQueryCost: number | null;
      throttleStatus: Record<string, number>;
    };
  };
};
export type TestApi = {
  world: World;
  shop: Shop;
  ask: (query: string, variables?: Record<string, unknown>, token?: string) => Promise<Reply>;
  post: (body: string) => Promise<{ status: number; text: string }>;
  get: (path: string) => Promise<{ status: number; text: string }>;
  token: (scopes: string[], extra?: { expiresAt?: string; apiKey?: string }) => string;
  close: () => Promise<void>;
};

export const ALL_SCOPES = [
  'read_all_orders',
  'write_orders',
  'write_returns',
  'write_customers',
  'write_products',
  'write_inventory',
  'read_locations',
  'write_fulfillments',
  'write_merchant_managed_fulfillment_orders',
  'write_gift_cards',
  'read_gift_card_transactions',
  'write_store_credit_account_transactions',
  'read_store_credit_accounts',
  'read_users',
  'read_assigned_fulfillment_orders',
  'read_publications',
  'read_product_listings',
];

/** A world with the API on a loopback port, and one app installed with every scope it could want. */
export async function startTestApi(options: WorldOptions = {}): Promise<TestApi> {
  const world = await openWorld({ seeded: false, ...options });
  const app = express();
  app.use(createAdminApi(world));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const shop = world.defaultShop;
  const token = (scopes: string[], extra: { expiresAt?: string; apiKey?: string } = {}): string =>
    giveToken(world, shop, scopes, extra);
  const full = token(ALL_SCOPES);
  const call = (method: string, path: string, headers: Record<string, string>, body?: string) =>
    callHost({ port, method, path, headers: { host: shop.domain, ...headers } }, body);
  return {
    world,
    shop,
    token,
    ask: async (query, variables = {}, asToken = full) => {
      const headers = { 'content-type': 'application/json', 'x-shopify-access-token': asToken };
      const reply = await call(
        'POST',
        '/admin/api/2026-10/graphql.json',
        headers,
        JSON.stringify({ query, variables }),
      );
      return { ...reply, json: readJson(reply.text) };
    },
    post: (body) =>
      call('POST', '/admin/api/2026-10/graphql.json', { 'content-type': 'application/json' }, body),
    get: (path) => call('GET', path, {}),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      world.close();
    },
  };
}

function giveToken(
  world: World,
  shop: Shop,
  scopes: string[],
  extra: { expiresAt?: string; apiKey?: string },
): string {
  const apiKey = extra.apiKey ?? 'test-app';
  const text = `shpat_${shop.accessTokens.size}`;
  const known = shop.installations.find((each) => each.apiKey === apiKey);
  if (!known) {
    shop.installations.put({
      id: shop.newId('AppInstallation'),
      apiKey,
      title: 'Test app',
      scopes,
      installedAt: world.timestamp(),
      uninstalledAt: null,
    });
  }
  shop.accessTokens.put({
    id: createHash('sha256').update(text).digest('hex'),
    apiKey,
    mode: 'offline',
    scopes,
    issuedAt: world.timestamp(),
    expiresAt: extra.expiresAt ?? null,
    revokedAt: null,
    userId: null,
  });
  return text;
}

type Call = { port: number; method: string; path: string; headers: Record<string, string> };

// node:http, since fetch does not let a caller name another host than the one it connects to.
function callHost(call: Call, body: string | undefined): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = send({ ...call, hostname: '127.0.0.1', agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function readJson(text: string): GraphqlReply {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
