// How does a delivery of Shopify's become bytes in the inbox, and later a hint?

import type { Database } from '@aftercare/database/database.ts';
import type { IncomingWebhook } from '@aftercare/database/inbox/append.ts';
import { UnreadableWebhook } from '@aftercare/database/inbox/take.ts';
import { type PrivacyRequest, privacyRequestOf } from '@aftercare/shopify/webhooks/privacy.ts';
import { orderIdOfWebhook } from '@aftercare/shopify/webhooks/topics.ts';
import { verifyWebhook } from '@aftercare/shopify/webhooks/verification.ts';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Log } from '../flows/deps.ts';
import type { Store } from '../flows/store.ts';
import type { Delivery, Intake, Verified } from '../intake/intake.ts';
import { type Hint, type HintedJob, jobsOf } from '../jobs/announcements.ts';
import { hintOfSite, isFromSite } from './site-deliveries.ts';
import type { WooCommerceRoom } from './woocommerce.ts';

interface Parts {
  readonly config: Config;
  readonly database: Pick<Database, 'inbox'>;
  readonly woocommerce: Pick<WooCommerceRoom, 'verifyDelivery'>;
  readonly log: Log;
}

/** The intake of this process. */
export function openIntake({ config, database: { inbox }, woocommerce, log }: Parts): Intake {
  return {
    verify: (delivery) =>
      delivery.place === null
        ? verifyShopify(config, delivery)
        : woocommerce.verifyDelivery(delivery, delivery.place),
    keep: ({ domain, topic, eventId, deliveryId, triggeredAt, body }) =>
      inbox.append({
        // Topics may share an event, and the id alone is no one's promise: all three make a delivery the same.
        dedupeKey: `${domain} ${topic} ${eventId ?? deliveryId}`,
        topic,
        shopDomain: domain,
        webhookId: deliveryId,
        eventId,
        triggeredAt,
        receivedAt: new Date(),
        body,
      }),
    onError: (error) => log.error({ err: error }, 'A delivery could not be kept'),
  };
}

function verifyShopify(config: Config, { body, headers }: Delivery): Verified {
  const reading = verifyWebhook(body, headers, config.SHOPIFY_API_SECRET);
  if (!reading.valid) return { ok: false, why: reading.reason };
  const { shop, topic, eventId, webhookId, triggeredAt } = reading.head;
  return {
    ok: true,
    announcement: { domain: shop, topic, eventId, deliveryId: webhookId, triggeredAt, body },
  };
}

/** Reads stored deliveries into jobs. */
export function readDelivery(store: Store) {
  return async (webhook: IncomingWebhook): Promise<readonly HintedJob[]> => {
    const { topic, shopDomain } = webhook;
    const { payload, request } = payloadOf(webhook);
    if (isFromSite(webhook)) return jobsOf(hintOfSite(webhook, payload), await store.shopById(shopDomain));
    if (request !== null) {
      const { domain, ...asked } = request;
      return jobsOf({ kind: 'privacy', ...asked }, await store.shopByDomain('shopify', domain));
    }
    const hint = hintOf(topic, shopDomain, payload);
    return jobsOf(hint, hint.kind === 'nothing' ? null : await store.shopByDomain('shopify', shopDomain));
  };
}

/** What the bytes say; that they say nothing is theirs alone to blame: no further look would help. */
function payloadOf({ topic, body }: IncomingWebhook): { payload: unknown; request: PrivacyRequest | null } {
  try {
    const payload: unknown = JSON.parse(body.toString('utf8'));
    return { payload, request: privacyRequestOf(topic, payload) };
  } catch (cause) {
    throw new UnreadableWebhook(`A ${topic} could not be read: ${String(cause)}`, { cause });
  }
}

const leaving = z.object({ myshopify_domain: z.string() });

function hintOf(topic: string, domain: string, payload: unknown): Hint {
  // The headers are unsigned: whose shop leaves is believed only of the signed body.
  if (topic === 'app/uninstalled')
    return { kind: leaving.safeParse(payload).data?.myshopify_domain === domain ? 'uninstalled' : 'nothing' };
  // Which ones is asked of the platform itself.
  if (topic === 'app/scopes_update') return { kind: 'scopes-changed' };
  if (topic === 'bulk_operations/finish') return { kind: 'import-finished' };
  const orderId = orderIdOfWebhook(topic, payload);
  return orderId === null ? { kind: 'nothing' } : { kind: 'order', orderId };
}
