// How does a test call the Admin API as an app would?
import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { openWorld } from '../../world/open-world.ts';
import type { Shop } from '../../world/shop.ts';
import type { World, WorldOptions } from '../../world/world.ts';
import { createAdminApi } from '../router.ts';

export type Reply = { status: number; headers: IncomingHttpHeaders; text: string; json: GraphqlReply };
export type GraphqlReply = {
  // Its shape is the test's own question; it is read without proof.
  data?: ReturnType<typeof JSON.parse>;
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
  const server = createServer(express().use(createAdminApi(world)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const shop = world.defaultShop;
  const token: TestApi['token'] = (scopes, extra = {}) => giveToken(world, shop, scopes, extra);
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    world.close();
  };
  return { world, shop, token, close, ...callsTo(port, shop.domain, token(ALL_SCOPES)) };
}

function callsTo(port: number, host: string, full: string): Pick<TestApi, 'ask' | 'post' | 'get'> {
  const post = (body: string, asToken?: string) => {
    const headers = { host, 'content-type': 'application/json', 'x-shopify-access-token': asToken ?? '' };
    return callHost({ port, method: 'POST', path: '/admin/api/2026-10/graphql.json', headers }, body);
  };
  return {
    ask: async (query, variables = {}, asToken = full) => {
      const reply = await post(JSON.stringify({ query, variables }), asToken);
      return { ...reply, json: readJson(reply.text) };
    },
    post: (body) => post(body),
    get: (path) => callHost({ port, method: 'GET', path, headers: { host } }, undefined),
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
  install(world, shop, apiKey, scopes);
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

function install(world: World, shop: Shop, apiKey: string, scopes: string[]): void {
  if (shop.installations.find((each) => each.apiKey === apiKey)) return;
  shop.installations.put({
    id: shop.newId('AppInstallation'),
    apiKey,
    title: 'Test app',
    scopes,
    installedAt: world.timestamp(),
    uninstalledAt: null,
  });
}

type Call = { port: number; method: string; path: string; headers: Record<string, string> };

// node:http, since fetch does not let a caller name another host than the one it connects to.
function callHost(call: Call, body: string | undefined): Promise<Omit<Reply, 'json'>> {
  return new Promise((resolve, reject) => {
    const request = send({ ...call, hostname: '127.0.0.1', agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
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
