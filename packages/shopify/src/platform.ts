// What is a Shopify shop as a platform? Every promise of core's `Platform`, each kept in a file of its own.
import type { Platform, PlatformReturns } from '@aftercare/core/platform.ts';
import type { ShopifyApp } from './app.ts';
import { createClient, type ShopifyClient, type TokenSource } from './client/client.ts';
import { readImport } from './import/read-import.ts';
import { importProgress, startImport } from './import/run.ts';
import { embedUrl } from './read/embed-url.ts';
import { readExisting } from './read/existing-orders.ts';
import { readOrder } from './read/order.ts';
import { orderUrl } from './read/order-url.ts';
import { readPolicyText } from './read/policy-text.ts';
import { readShop } from './read/shop.ts';
import { sees } from './read/sight.ts';
import { readOrdersUpdated } from './read/updated-orders.ts';
import { byReturn } from './returns/command.ts';
import { readEvidence } from './returns/evidence.ts';
import { createReasonIds } from './returns/reasons.ts';
import { refundReturn } from './returns/refund.ts';
import {
  approveReturn,
  cancelReturn,
  closeReturn,
  declineReturn,
  findReturn,
  readReturn,
  requestReturn,
} from './returns/return-calls.ts';
import { showTerms } from './storefront/show-terms.ts';

export interface ShopifyPlatformOptions {
  readonly app: ShopifyApp;
  /** "hill.myshopify.com" */
  readonly domain: string;
  readonly tokens: TokenSource;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** The platform of one connected Shopify shop. */
export function createShopifyPlatform(options: ShopifyPlatformOptions): Platform {
  const client = createClient(options);
  return {
    returns: returnsOf(client),
    countsCategories: false,
    orderUrl,
    readShop: () => readShop(client),
    readPolicyText: () => readPolicyText(client),
    blockSwitch: () => ({ url: embedUrl(options.app.config.apiKey), isOn: null }),
    showTerms: (terms) => showTerms(client, terms),
    readOrder: (id) => readOrder(client, id),
    sees,
    readExisting: (ids) => readExisting(client, ids),
    readOrdersUpdated: (window) => readOrdersUpdated(client, window),
    // The export takes every order: what changes while it runs is healed by reconciling from its start.
    startImport: () => startImport(client),
    importProgress: (handle) => importProgress(client, handle),
    readImport: (result, options) => readImport(client, result, options),
    refundReturn: (command) => refundReturn(client, byReturn(command)),
    readEvidence: ({ platformReturnId }) =>
      platformReturnId === null ? Promise.resolve(null) : readEvidence(client, platformReturnId),
  };
}

function returnsOf(client: ShopifyClient): PlatformReturns {
  const reasonIds = createReasonIds(client);
  return {
    request: (request) => requestReturn(client, request, reasonIds),
    find: (orderId, marker) => findReturn(client, orderId, marker),
    approve: (id) => approveReturn(client, id),
    decline: (id, reason) => declineReturn(client, id, reason),
    cancel: (id) => cancelReturn(client, id),
    close: (id) => closeReturn(client, id),
    read: (id) => readReturn(client, id),
  };
}
