// How are webhooks made, read, changed and deleted over the REST?
import { randomBytes } from 'node:crypto';
import { toLocal } from '../world/moments.ts';
import type { Site } from '../world/site.ts';
import type { WooWebhook } from '../world/site-types.ts';
import { linksOf } from './order-answer.ts';
import { answerPage, chosen, readPage } from './paging.ts';
import { isYes, textOf } from './parameters.ts';
import { type Asked, RestError, type Route } from './route.ts';

/** Sends the unsigned ping; WooCommerce answers the creation only after it was tried. */
export type Ping = (site: Site, webhook: WooWebhook) => Promise<void>;

const at = '/wc/v3/webhooks';

export function webhookRoutes(ping: Ping): Route[] {
  const update = { path: `${at}/:id`, operation: 'webhooks.update', handle: updateWebhook };
  return [
    { method: 'GET', path: at, operation: 'webhooks.list', handle: listWebhooks },
    {
      ...{ method: 'POST', path: at, operation: 'webhooks.create', needs: ['topic', 'delivery_url'] },
      handle: (asked) => createWebhook(asked, ping),
    },
    { method: 'GET', path: `${at}/:id`, operation: 'webhooks.read', handle: readWebhook },
    { method: 'PUT', ...update },
    { method: 'POST', ...update },
    { method: 'DELETE', path: `${at}/:id`, operation: 'webhooks.delete', handle: removeWebhook },
  ];
}

const HOOKS: Record<string, string[]> = {
  'order.created': ['woocommerce_new_order'],
  'order.updated': ['woocommerce_update_order', 'woocommerce_order_refunded'],
  'order.deleted': ['wp_trash_post', 'woocommerce_trash_order'],
  'order.restored': ['untrashed_post', 'woocommerce_untrash_order'],
};
const TOPIC = /^(coupon|customer|order|product)\.(created|updated|deleted|restored)$/;

function writeWebhook(site: Site, webhook: WooWebhook) {
  const local = (gmt: string | null) => toLocal(gmt, site.info.timezone);
  const [resource, event] = webhook.topic.split('.');
  return {
    id: Number(webhook.id),
    name: webhook.name,
    status: webhook.status,
    topic: webhook.topic,
    resource,
    event,
    hooks: HOOKS[webhook.topic] ?? [],
    delivery_url: webhook.delivery_url,
    date_created: local(webhook.created),
    date_created_gmt: webhook.created,
    date_modified: local(webhook.modified),
    date_modified_gmt: webhook.modified,
    _links: linksOf(site, 'webhooks', Number(webhook.id)),
  };
}

function listWebhooks(asked: Asked) {
  const page = readPage(asked);
  const status = textOf(asked.query, 'status') ?? 'all';
  const all = asked.site.webhooks.filter((row) => status === 'all' || row.status === status);
  const rows = chosen(asked, all).sort((a, b) => Number(a.id) - Number(b.id));
  return answerPage(asked, page.order === 'asc' ? rows : rows.reverse(), page, (row) =>
    writeWebhook(asked.site, row),
  );
}

function webhookAsked({ site, path }: Asked, status = 404): WooWebhook {
  const webhook = site.webhooks.get(path.id ?? '');
  if (!webhook) throw new RestError(status, 'woocommerce_rest_shop_webhook_invalid_id', 'ID is invalid.');
  return webhook;
}

function readWebhook(asked: Asked) {
  return { body: writeWebhook(asked.site, webhookAsked(asked)) };
}

const invalidTopic = (message: string) =>
  new RestError(400, 'woocommerce_rest_shop_webhook_invalid_topic', message);
const invalidUrl = () =>
  new RestError(
    400,
    'woocommerce_rest_shop_webhook_invalid_delivery_url',
    'Webhook delivery URL must be a valid URL starting with http:// or https://.',
  );
const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
const isTopic = (value: unknown): value is string => typeof value === 'string' && TOPIC.test(value);

async function createWebhook({ site, body }: Asked, ping: Ping) {
  if (!isTopic(body.topic)) throw invalidTopic('Webhook topic is required and must be valid.');
  if (!isAddress(body.delivery_url)) throw invalidUrl();
  const secret =
    typeof body.secret === 'string' && body.secret !== '' ? body.secret : randomBytes(25).toString('hex');
  const webhook = site.webhooks.put({
    id: String(site.next('webhook')),
    name: typeof body.name === 'string' && body.name ? body.name : `Webhook created on ${site.now()}`,
    status: statusOf(body.status) ?? 'active',
    topic: body.topic,
    delivery_url: body.delivery_url,
    secret,
    created: site.now(),
    modified: null,
    failure_count: 0,
  });
  await ping(site, webhook);
  return { status: 201, body: writeWebhook(site, webhook) };
}

const statusOf = (value: unknown): WooWebhook['status'] | undefined =>
  (['active', 'paused', 'disabled'] as const).find((status) => status === value);

// Made active again, a webhook keeps the count of its failures: one more and it is off once more.
function updateWebhook(asked: Asked) {
  const { site, body } = asked;
  const webhook = webhookAsked(asked, 400);
  if (body.topic && !isTopic(body.topic)) throw invalidTopic('Webhook topic must be valid.');
  if (body.delivery_url && !isAddress(body.delivery_url)) throw invalidUrl();
  if (body.status && !statusOf(body.status))
    throw new RestError(400, 'woocommerce_rest_shop_webhook_invalid_status', 'Webhook status must be valid.');
  const text = (name: 'name' | 'topic' | 'delivery_url' | 'secret') =>
    typeof body[name] === 'string' && body[name] !== '' ? body[name] : webhook[name];
  const changed = site.webhooks.put({
    ...webhook,
    ...{
      name: text('name'),
      topic: text('topic'),
      delivery_url: text('delivery_url'),
      secret: text('secret'),
    },
    status: statusOf(body.status) ?? webhook.status,
    modified: site.now(),
  });
  return { body: writeWebhook(site, changed) };
}

function removeWebhook(asked: Asked) {
  if (!isYes(asked.query, 'force') && asked.body.force !== true)
    throw new RestError(501, 'woocommerce_rest_trash_not_supported', 'Webhooks do not support trashing.');
  const webhook = webhookAsked(asked);
  asked.site.webhooks.delete(webhook.id);
  return { body: writeWebhook(asked.site, webhook) };
}
