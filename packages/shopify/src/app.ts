// Which app are we to Shopify: its keys, its scopes, and the one place that pins the API version?
import '@shopify/shopify-api/adapters/node';
import { ApiVersion, type Shopify, shopifyApi } from '@shopify/shopify-api';

/** The Admin API version every document is written and checked against. */
export const API_VERSION = ApiVersion.October26;

export interface ShopifyAppConfig {
  readonly apiKey: string;
  readonly apiSecret: string;
  /** Secrets before the last rotation: webhooks may still be signed with them. */
  readonly formerApiSecrets?: readonly string[];
  /** Where the app stands, "https://aftercare.example". */
  readonly appUrl: string;
  readonly scopes: readonly string[];
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs?: number;
  readonly ears?: ShopifyEars;
}

/** Who listens to the calls we make, and for whom they are made. */
export interface ShopifyEars {
  readonly requestId: () => string | null;
  /** `costLeft`: points of the shop's bucket; null: it did not say. */
  readonly heard: (call: {
    readonly domain: string;
    readonly ms: number;
    readonly outcome: 'data' | 'throttled' | 'unauthorized' | 'failed';
    readonly costLeft: number | null;
  }) => void;
}

/** The app, ready to be used by the functions of this package. */
export interface ShopifyApp {
  readonly config: ShopifyAppConfig;
  readonly timeoutMs: number;
  readonly library: Shopify;
}

/** Scopes the line from order to refund needs; `read_all_orders` is worked without when not granted. */
export const SCOPES: readonly string[] = [
  'read_orders',
  'read_all_orders',
  'write_orders',
  'read_returns',
  'write_returns',
  'read_products',
  'read_customers',
  'read_locations',
  'read_legal_policies',
  'read_merchant_managed_fulfillment_orders',
  'write_app_proxy',
];

/** Prepares the official library for this app. */
export function createShopifyApp(config: ShopifyAppConfig): ShopifyApp {
  const url = new URL(config.appUrl);
  const library = shopifyApi({
    apiKey: config.apiKey,
    apiSecretKey: config.apiSecret,
    apiVersion: API_VERSION,
    scopes: [...config.scopes],
    hostName: url.host,
    hostScheme: url.protocol === 'http:' ? 'http' : 'https',
    isEmbeddedApp: true,
    userAgentPrefix: 'Aftercare',
    // What the library would print goes nowhere: failures reach the caller as PlatformError.
    logger: { log: () => undefined },
  });
  return { config, timeoutMs: config.timeoutMs ?? 10_000, library };
}
