// What is a WooCommerce shop as a platform? Every promise of core's `Platform`, each kept in a file of its own.
import type { Platform } from '@aftercare/core/platform.ts';
import { createClient, type WooClient } from './client/client.ts';
import { createPace } from './client/pace.ts';
import { pacedTransport } from './client/paced.ts';
import type { Keys } from './client/signature.ts';
import type { Transport } from './client/transport.ts';
import { startImport } from './import/progress.ts';
import { readImport } from './import/read-import.ts';
import { blockSwitch } from './read/block-switch.ts';
import { readExisting } from './read/existing-orders.ts';
import { readOrder } from './read/order.ts';
import { orderUrl } from './read/order-url.ts';
import { readPolicyText } from './read/policy-text.ts';
import { createCatalogue } from './read/products.ts';
import { readShop } from './read/shop.ts';
import { readOrdersUpdated } from './read/updated-orders.ts';
import { readEvidence } from './refunds/evidence.ts';
import { refundReturn } from './refunds/refund.ts';
import { showTerms } from './storefront/show-terms.ts';

export interface WooCommerceOptions {
  /** "https://shop.example/store" */
  readonly siteUrl: string;
  readonly keys: Keys;
  /** One for all shops, from `createTransport`. */
  readonly transport: Transport;
  /** How long a read may take, in milliseconds; what acts, twice as long. */
  readonly timeoutMs?: number;
  /** Pages of an import asked for at a time, at most. */
  readonly mostAtATime?: number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Told how many calls at a time the host is asked. */
  readonly onWidth?: (width: number) => void;
}

const slowestHost = 35_000;

/** The one way of calling a shop, also for what is no promise of a platform: webhooks, plugin, keys. */
export function createWooClient(options: WooCommerceOptions, onTrouble?: () => void): WooClient {
  const { siteUrl, keys, transport, timeoutMs = slowestHost, sleep } = options;
  return createClient({
    siteUrl,
    keys,
    transport,
    timeoutMs,
    ...(sleep && { sleep }),
    ...(onTrouble && { onTrouble }),
  });
}

/** What of a shop's platform is known without asking it. It has orders and refunds, and no returns: ours are the only ones. */
export function knownOf(
  siteUrl: string,
): Pick<Platform, 'orderUrl' | 'sees' | 'countsCategories' | 'blockSwitch'> & { readonly returns: null } {
  return {
    ...{ returns: null, countsCategories: true, sees: () => true },
    orderUrl: (id) => orderUrl(siteUrl, id),
    blockSwitch: (facts) => blockSwitch(siteUrl, facts),
  };
}

/** The platform of one connected WooCommerce shop. */
export function createWooCommercePlatform(options: WooCommerceOptions): Platform {
  return openWooCommerce(options).platform;
}

/**
 * One connected shop: as a platform, and the client for what is no promise of one. They learn together how its host is to
 * be called: whether it has permalinks, and how many calls at a time it bears. So one is kept for as long as its keys are.
 */
export function openWooCommerce(options: WooCommerceOptions): {
  readonly client: WooClient;
  readonly platform: Platform;
} {
  const { mostAtATime: most = 6, onWidth } = options;
  const pace = createPace({ most, ...(onWidth && { onWidth }) });
  const transport = pacedTransport(options.transport, pace);
  const client = createWooClient({ ...options, transport }, pace.slowDown);
  // What was learned of the shop's products serves its next order too.
  const catalogue = createCatalogue();
  const reader = { client, catalogue };
  const platform: Platform = {
    ...knownOf(options.siteUrl),
    readShop: () => readShop(client),
    readPolicyText: () => readPolicyText(client),
    showTerms: (terms) => showTerms(client, terms),
    readOrder: (id) => readOrder(reader, id),
    readOrdersUpdated: (window) => readOrdersUpdated(reader, window),
    // Every order is taken: what changes meanwhile is healed by reconciling from the import's start.
    startImport: () => startImport(client),
    importProgress: () => startImport(client),
    readImport: (_, range) => readImport(reader, pace, range),
    readExisting: (ids) => readExisting(client, ids),
    refundReturn: (command) => refundReturn(client, command),
    readEvidence: (name) => readEvidence(client, name),
  };
  return { client, platform };
}
