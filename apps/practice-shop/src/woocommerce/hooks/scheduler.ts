// When are webhooks sent, with what body, and what becomes of one that fails?
import { createHash, createHmac } from 'node:crypto';
import type { Table } from '../../world/table.ts';
import { WC_VERSION, writeOrder } from '../rest/order-answer.ts';
import { readGmt } from '../world/moments.ts';
import type { Site, SiteEvent } from '../world/site.ts';
import type { WooWebhook } from '../world/site-types.ts';
import type { WooDelivery } from './delivery-row.ts';
import { callOut, type Outgoing } from './outgoing.ts';

export const WP_VERSION = '6.8.8';
const TICK_MS = 250;
const MOST_FAILURES = 5;
const KEPT = 10_000;
const LATE_SECONDS = 3600;

type Pace = { id: string; seconds: number };

/** Action Scheduler as webhooks see it: a look at the queue now and then, each entry sent once and never again. */
export class Scheduler {
  readonly #site: Site;
  readonly #appUrl: string;
  readonly #stop: () => void;
  readonly #timer: NodeJS.Timeout;
  readonly #pending = new Set<string>();
  #lookedAt = Date.now();
  #running: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(site: Site, appUrl: string) {
    this.#site = site;
    this.#appUrl = appUrl;
    for (const row of this.rows.values()) if (row.state === 'pending') this.#pending.add(row.id);
    this.#stop = site.on((event) => this.#hear(event));
    this.#timer = setInterval(() => this.#look(), TICK_MS);
  }

  get rows(): Table<WooDelivery> {
    return this.#site.table<WooDelivery>('deliveries');
  }

  /** Seconds between two looks at the queue; a shop without visitors looks seldom. */
  get pace(): number {
    return this.#site.table<Pace>('pace').get('webhooks')?.seconds ?? 1;
  }

  set pace(seconds: number) {
    this.#site.table<Pace>('pace').put({ id: 'webhooks', seconds });
  }

  /** The unsigned ping at creation. */
  async ping(webhook: WooWebhook): Promise<void> {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': `WooCommerce/${WC_VERSION} Hookshot (WordPress/${WP_VERSION})`,
    };
    await callOut(this.#appUrl, webhook.delivery_url, {
      method: 'POST',
      headers,
      body: `webhook_id=${webhook.id}`,
    });
  }

  /** Looks at the queue now; resolves when everything that is due was sent. */
  async run(): Promise<void> {
    this.#lookedAt = Date.now();
    this.#running = this.#running.then(() => this.#sendDue());
    await this.#running;
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#timer);
    this.#stop();
  }

  #look(): void {
    if (this.#pending.size === 0 || Date.now() - this.#lookedAt < this.pace * 1000) return;
    void this.run();
  }

  #hear(event: SiteEvent): void {
    if (!event.topic.startsWith('order.')) return;
    const listening = this.#site.webhooks.filter(
      (webhook) => webhook.topic === event.topic && webhook.status === 'active',
    );
    for (const webhook of listening) this.#enqueue(webhook, event);
  }

  // Three quick edits are one delivery: what already waits is not queued again.
  #enqueue(webhook: WooWebhook, { topic, orderId }: SiteEvent): void {
    const waits = [...this.#pending].some((id) => {
      const row = this.rows.get(id);
      return row?.webhookId === webhook.id && row.orderId === orderId;
    });
    if (waits) return;
    const { faults } = this.#site.world;
    const isLost = faults.fires('webhook-lost', topic);
    const late = faults.strike('webhook-late', topic);
    const copies = !isLost && faults.fires('webhook-doubled', topic) ? 2 : 1;
    const seconds = late ? (late.seconds ?? LATE_SECONDS) : 0;
    for (let copy = 0; copy < copies; copy++) this.#put(webhook, { topic, orderId }, isLost, seconds);
    this.#forgetOldest();
  }

  #put(webhook: WooWebhook, { topic, orderId }: SiteEvent, isLost: boolean, seconds: number): void {
    const id = String(this.#site.next('delivery'));
    const dueAt = new Date(this.#site.world.now().getTime() + seconds * 1000).toISOString().slice(0, 19);
    const state = isLost ? ('lost' as const) : ('pending' as const);
    const nothing = { deliveryId: null, sentAt: null, status: null, error: null, body: null };
    const uri = webhook.delivery_url;
    this.rows.put({ id, webhookId: webhook.id, topic, orderId, uri, state, dueAt, ...nothing });
    if (!isLost) this.#pending.add(id);
  }

  async #sendDue(): Promise<void> {
    const now = this.#site.world.now();
    for (const id of [...this.#pending]) {
      const row = this.rows.get(id);
      if (this.#isClosed || !row || readGmt(row.dueAt) > now) continue;
      await this.#send(row);
    }
  }

  async #send(row: WooDelivery): Promise<void> {
    const webhook = this.#site.webhooks.get(row.webhookId);
    const body = this.#bodyOf(row);
    const deliveryId = hashOf(`${this.#site.domain}${row.webhookId}${Math.floor(Date.now() / 1000)}`);
    const answer: Outgoing = webhook
      ? await callOut(this.#appUrl, webhook.delivery_url, this.#request(webhook, body, deliveryId))
      : { error: 'the webhook is gone' };
    if (this.#isClosed) return;
    this.#pending.delete(row.id);
    const status = 'status' in answer ? answer.status : null;
    // A redirect counts as delivered, and nobody follows it.
    const isTaken = status !== null && status >= 200 && status < 303;
    const end = { status, error: 'error' in answer ? answer.error : null, body, deliveryId };
    this.rows.put({ ...row, ...end, state: isTaken ? 'delivered' : 'failed', sentAt: this.#site.now() });
    const now = this.#site.webhooks.get(row.webhookId);
    if (now) this.#count(now, isTaken);
  }

  #request(webhook: WooWebhook, body: string, deliveryId: string) {
    const [resource = '', event = ''] = webhook.topic.split('.');
    const headers = {
      'content-type': 'application/json',
      'user-agent': `WooCommerce/${WC_VERSION} Hookshot (WordPress/${WP_VERSION})`,
      'x-wc-webhook-source': `${this.#site.url}/`,
      'x-wc-webhook-topic': webhook.topic,
      'x-wc-webhook-resource': resource,
      'x-wc-webhook-event': event,
      'x-wc-webhook-signature': createHmac('sha256', webhook.secret).update(body).digest('base64'),
      'x-wc-webhook-id': webhook.id,
      'x-wc-webhook-delivery-id': deliveryId,
    };
    return { method: 'POST', headers, body };
  }

  // The state at delivery, not at the change; of what is gone a signed error is told.
  #bodyOf({ topic, orderId }: WooDelivery): string {
    if (topic === 'order.deleted') return JSON.stringify({ id: orderId });
    const order = this.#site.orders.get(String(orderId));
    const gone = {
      code: 'woocommerce_rest_shop_order_invalid_id',
      message: 'Invalid ID.',
      data: { status: 404 },
    };
    return JSON.stringify(order ? writeOrder(this.#site, order) : gone).replaceAll('/', '\\/');
  }

  // The seventh failure in a row switches the webhook off; only a call to the REST switches it on again.
  #count(webhook: WooWebhook, isTaken: boolean): void {
    if (isTaken) {
      if (webhook.failure_count > 0) this.#site.webhooks.put({ ...webhook, failure_count: 0 });
    } else if (webhook.failure_count > MOST_FAILURES) {
      this.#site.webhooks.put({ ...webhook, status: 'disabled' });
    } else {
      this.#site.webhooks.put({ ...webhook, failure_count: webhook.failure_count + 1 });
    }
  }

  #forgetOldest(): void {
    if (this.rows.size <= KEPT) return;
    const oldest = this.rows.find((row) => row.state !== 'pending');
    if (oldest) this.rows.delete(oldest.id);
  }
}

const hashOf = (text: string): string => createHash('md5').update(text).digest('hex');
