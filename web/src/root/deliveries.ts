// How does a delivery of Shopify's become bytes in the inbox, and later a hint?

import type { Database } from '@aftercare/database/database.ts';
import type { IncomingWebhook } from '@aftercare/database/inbox/append.ts';
import { UnreadableWebhook } from '@aftercare/database/inbox/take.ts';
import { type PrivacyRequest, privacyRequestOf } from '@aftercare/shopify/webhooks/privacy.ts';
import { orderIdOfWebhook } from '@aftercare/shopify/webhooks/topics.ts';
import { z } from 'zod';
import type { Log } from '../flows/deps.ts';
import type { Store } from '../flows/store.ts';
import type { Intake } from '../intake/intake.ts';
import { type Hint, type HintedJob, jobsOf } from '../jobs/announcements.ts';
import type { ShopifyRoom } from './shopify.ts';
import { hintOfSite, isFromSite } from './site-deliveries.ts';
import type { WooCommerceRoom } from './woocommerce.ts';

interface Parts {
  readonly database: Pick<Database, 'inbox'>;
  readonly shopify: Pick<ShopifyRoom, 'verifyDelivery'> | null;
  readonly woocommerce: Pick<WooCommerceRoom, 'verifyDelivery'>;
  readonly log: Log;
}

/** The intake of this process. */
export function openIntake({ database: { inbox }, shopify, woocommerce, log }: Parts): Intake {
  return {
    hears: (place) => place !== null || shopify !== null,
    verify: (delivery) => {
      if (delivery.place !== null) return woocommerce.verifyDelivery(delivery, delivery.place);
      return shopify?.verifyDelivery(delivery) ?? { ok: false, why: 'NOT_HEARD' };
    },
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

/** Reads stored deliveries into jobs. */
export function readDelivery(store: Store) {
  return async (webhook: IncomingWebhook): Promise<readonly HintedJob[]> => {
    const { topic, shopDomain } = webhook;
    const { payload, request } = payloadOf(webhook);
    if (isFromSite(webhook)) return jobsOf(hintOfSite(webhook, payload), await store.shopById(shopDomain));
    if (request !== null) {
      return jobsOf(hintOfRequest(request), await store.shopByDomain('shopify', request.domain));
    }
    const hint = hintOf(topic, shopDomain, payload);
    return jobsOf(hint, hint.kind === 'nothing' ? null : await store.shopByDomain('shopify', shopDomain));
  };
}

function hintOfRequest({ topic, requestId, orderIds, email }: PrivacyRequest): Hint {
  if (topic === 'shop/redact') return { kind: 'forget-shop' };
  if (topic === 'customers/redact') return { kind: 'forget-person', orderIds, email };
  return { kind: 'person-asks', requestId, orderIds };
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
