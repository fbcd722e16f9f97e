// Does this webhook come from Shopify, and what do its headers claim?

import { readShopDomain } from '../auth/shop-domain.ts';
import { isSameBytes, sign } from '../auth/signature.ts';

/** Header names in small letters, as Node gives them. */
export type WebhookHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface WebhookHead {
  readonly topic: string;
  readonly shop: string;
  readonly apiVersion: string | null;
  readonly webhookId: string;
  /** One for all deliveries of an event; not always sent. */
  readonly eventId: string | null;
  readonly triggeredAt: string | null;
}

export type WebhookReading =
  | { readonly valid: true; readonly head: WebhookHead }
  | {
      readonly valid: false;
      readonly reason: 'EMPTY_BODY' | 'NO_SIGNATURE' | 'BAD_SIGNATURE' | 'NO_TOPIC' | 'NO_SHOP' | 'NO_ID';
    };

/**
 * Checks the signature over the raw bytes with each secret in turn (several while one is rotated). On the hot
 * path, so with node:crypto; the official library agrees, says a test. Only the body is signed: the headers are
 * claims, and a job must read from the platform what they hint at.
 */
export function verifyWebhook(
  rawBody: Uint8Array,
  headers: WebhookHeaders,
  secrets: readonly string[],
): WebhookReading {
  if (rawBody.byteLength === 0) return { valid: false, reason: 'EMPTY_BODY' };
  const signature = one(headers, 'x-shopify-hmac-sha256');
  if (signature === null) return { valid: false, reason: 'NO_SIGNATURE' };
  const given = Buffer.from(signature, 'base64');
  // Buffer.from is lenient with base64; the text itself must be the one form Shopify writes.
  if (given.toString('base64') !== signature) return { valid: false, reason: 'BAD_SIGNATURE' };
  if (!secrets.some((secret) => isSameBytes(sign(secret, rawBody), given))) {
    return { valid: false, reason: 'BAD_SIGNATURE' };
  }
  return readHead(headers);
}

function readHead(headers: WebhookHeaders): WebhookReading {
  const topic = one(headers, 'x-shopify-topic');
  if (topic === null) return { valid: false, reason: 'NO_TOPIC' };
  const shop = readShopDomain(one(headers, 'x-shopify-shop-domain'));
  if (shop === null) return { valid: false, reason: 'NO_SHOP' };
  const webhookId = one(headers, 'x-shopify-webhook-id');
  if (webhookId === null) return { valid: false, reason: 'NO_ID' };
  const head = {
    topic: topic.toLowerCase(),
    shop,
    webhookId,
    apiVersion: one(headers, 'x-shopify-api-version'),
    eventId: one(headers, 'x-shopify-event-id'),
    triggeredAt: one(headers, 'x-shopify-triggered-at'),
  };
  return { valid: true, head };
}

function one(headers: WebhookHeaders, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
