// How does what a shop's own site tells us become bytes in the inbox, and later a hint?
import { createHmac } from 'node:crypto';
import type { IncomingWebhook } from '@aftercare/database/inbox/append.ts';
import {
  isFarewell,
  orderOfAnnouncement,
  orderOfWebhook,
  personOfAnnouncement,
} from '@aftercare/woocommerce/webhooks/hint.ts';
import { readPing, verifySignature } from '@aftercare/woocommerce/webhooks/signature.ts';
import type { Store } from '../flows/store.ts';
import type { Delivery, Verified } from '../intake/intake.ts';
import type { Hint } from '../jobs/announcements.ts';
import type { SiteVault } from './site-vault.ts';

/** Before a site's topics in the inbox, so that they are no other platform's. */
const prefix = 'woocommerce/';
const announcements = 'announced';

interface Parts {
  readonly store: Store;
  readonly vault: SiteVault;
  readonly hash: (secret: string) => string;
  /** Under every key of ours, the newest first: one may have been in use when the webhook was made. */
  readonly webhookSecrets: (shopId: string) => readonly string[];
  readonly newId: () => string;
  readonly now: () => Date;
}

/** The secret a shop's webhooks sign with: made anew whenever it is needed, so it lies nowhere. */
export function webhookSecret(key: Buffer, shopId: string): string {
  return createHmac('sha256', key).update(`woocommerce webhook ${shopId}`).digest('base64url');
}

/** Checks what came at a shop's own address. */
export function verifyingSites(parts: Parts) {
  return async (delivery: Delivery, place: NonNullable<Delivery['place']>): Promise<Verified> => {
    const { headers, body } = delivery;
    const announced = one(headers['x-aftercare-signature']);
    if (announced !== null) return verifyAnnouncement(parts, { body, signature: announced }, place);
    const signature = one(headers['x-wc-webhook-signature']);
    if (signature === null) return acceptPing(parts, body, place);
    const topic = one(headers['x-wc-webhook-topic']) ?? '';
    if (!verifySignature(body, signature, parts.webhookSecrets(place.shopId)))
      return { ok: false, why: 'BAD_SIGNATURE' };
    if (!/^[\w.]{1,50}$/.test(topic)) return { ok: false, why: 'NO_TOPIC' };
    return keep(parts, { topic, body, shopId: place.shopId });
  };
}

/** Our plugin's own announcement, signed with the secret of this shop. */
async function verifyAnnouncement(
  parts: Parts,
  { body, signature }: { body: Buffer; signature: string },
  { shopId }: { shopId: string },
): Promise<Verified> {
  const secret = (await parts.store.shopById(shopId)) && (await parts.vault.load(shopId))?.pluginSecret;
  if (!secret || !verifySignature(body, signature, [secret])) return { ok: false, why: 'BAD_SIGNATURE' };
  return keep(parts, { topic: announcements, body, shopId });
}

/** Unsigned, as a site tries an address it was just given: once, and only one that waits for it. */
async function acceptPing(
  { store, hash, now }: Parts,
  body: Buffer,
  { shopId, hook }: { shopId: string; hook: string | null },
): Promise<Verified> {
  const refused = { ok: false, why: 'NO_SIGNATURE' } as const;
  if (hook === null || readPing(body) === null) return refused;
  if ((await store.shopById(shopId)) === null) return refused;
  const isExpected = await store.inShop(shopId, ({ hooks }) =>
    hooks.acceptPing(hash(hook), now().toISOString()),
  );
  return isExpected ? { ok: true, announcement: null } : refused;
}

/** Every one is kept: the same words a moment later may be news, as when something is deleted, restored and deleted. */
function keep(
  { newId }: Parts,
  { topic, body, shopId }: { topic: string; body: Buffer; shopId: string },
): Verified {
  const deliveryId = newId();
  const announcement = { domain: shopId, topic: `${prefix}${topic}`, eventId: null, triggeredAt: null };
  return { ok: true, announcement: { ...announcement, deliveryId, body } };
}

/** Whether a stored delivery came from a site, and so is read here. */
export function isFromSite({ topic }: IncomingWebhook): boolean {
  return topic.startsWith(prefix);
}

/** Which order a delivery is about, no more than that is believed of it; or that the site says it has left. */
export function hintOfSite({ topic: stored }: IncomingWebhook, payload: unknown): Hint {
  const topic = stored.slice(prefix.length);
  if (topic === announcements) {
    if (isFarewell(payload)) return { kind: 'uninstalled' };
    const person = personOfAnnouncement(payload);
    if (person !== null) return { kind: 'forget-person', ...person };
    const read = orderOfAnnouncement(payload);
    return read === null ? { kind: 'nothing' } : { kind: 'order', ...read };
  }
  const orderId = orderOfWebhook(topic, payload);
  return orderId === null ? { kind: 'nothing' } : { kind: 'order', orderId };
}

function one(header: string | string[] | undefined): string | null {
  return typeof header === 'string' ? header : null;
}
