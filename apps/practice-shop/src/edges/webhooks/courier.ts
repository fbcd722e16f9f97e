// Who carries webhooks to the app, retries them by the shop's clock, and gives up?
import { randomUUID } from 'node:crypto';
import type { ShopEvent } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { signWebhookBody } from '../signatures.ts';
import { findListeners, type Listener, writeBody } from './audience.ts';
import type { Delivery, DeliveryBody } from './delivery-row.ts';
import { nextRetryDelay, planCopies } from './schedule.ts';
import { isReachable, post, type SendResult } from './sending.ts';

const LOOK_EVERY_MS = 100;
const AT_ONCE = 16;
const KEPT = 10_000;
const TWO_DAYS = 48 * 3600;

export type CourierInput = { world: World; app: PracticeApp };
export type Redelivery = {
  since?: string | undefined;
  topic?: string | undefined;
  shop?: string | undefined;
};

export class Courier {
  readonly #world: World;
  readonly #app: PracticeApp;
  readonly #onItsWay = new Set<string>();
  /** When each pending delivery is due, in milliseconds of the shop's clock. */
  readonly #pending = new Map<string, number>();
  readonly #stopHearing: () => void;
  readonly #timer: NodeJS.Timeout;
  #count = 0;
  #isClosed = false;

  constructor({ world, app }: CourierInput) {
    this.#world = world;
    this.#app = app;
    for (const row of this.#rows.values()) {
      this.#count = Math.max(this.#count, Number(row.id));
      this.#note(row);
    }
    this.#stopHearing = world.on('event', (event) => this.announce(event));
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  /** Hears a change: one delivery for each listener, or none, or two, as the faults will. */
  announce(event: ShopEvent): void {
    const shop = this.#world.shops.get(event.shop);
    if (!shop) return;
    const eventId = randomUUID();
    for (const listener of findListeners(shop, this.#app, event.topic))
      this.#enqueue(event, eventId, listener);
    if (event.topic === 'app/uninstalled') this.#oweErasure(event);
    setImmediate(() => this.#look());
  }

  /** Every delivery, oldest first. */
  list(): Delivery[] {
    return [...this.#rows.values()];
  }

  body(id: string): string | undefined {
    return this.#bodies.get(id)?.body;
  }

  /** Sends again what was announced, lost ones too, with the original ids and bodies. */
  redeliver({ since, topic, shop }: Redelivery): number {
    const isMeant = (row: Delivery) =>
      (!since || Date.parse(row.triggeredAt) >= Date.parse(since)) &&
      (!topic || row.topic === topic) &&
      (!shop || row.shop === shop);
    const rows = this.#rows.filter(isMeant);
    for (const row of rows) this.#keep({ ...row, state: 'pending', retries: 0, nextAt: this.#now() });
    setImmediate(() => this.#look());
    return rows.length;
  }

  /** Resolves when nothing is due or on its way. */
  async settle(): Promise<void> {
    while (this.#onItsWay.size > 0 || this.#isAnyDue()) {
      this.#look();
      await new Promise((done) => setTimeout(done, 10));
    }
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#timer);
    this.#stopHearing();
  }

  get #rows() {
    return this.#world.table<Delivery>('webhookDeliveries');
  }

  get #bodies() {
    return this.#world.table<DeliveryBody>('webhookBodies');
  }

  #now(plusSeconds = 0): string {
    return new Date(this.#world.now().getTime() + plusSeconds * 1000).toISOString();
  }

  #enqueue(event: ShopEvent, eventId: string, listener: Listener): void {
    const { subscriptionId, uri, apiVersion, includeFields } = listener;
    const base = { shop: event.shop, topic: event.topic, webhookId: randomUUID(), eventId };
    const fresh = {
      ...base,
      subscriptionId,
      uri,
      apiVersion,
      triggeredAt: this.#now(),
      retries: 0,
      attempts: [],
    };
    const delays = planCopies(this.#world.faults);
    const body = writeBody(event, includeFields);
    const copies = delays.map((delay) => ({ state: 'pending' as const, nextAt: this.#now(delay) }));
    for (const copy of copies.length > 0 ? copies : [{ state: 'lost' as const, nextAt: null }]) {
      const id = String(++this.#count);
      this.#bodies.put({ id, body });
      this.#keep({ id, ...fresh, ...copy });
    }
    this.#forgetOldest();
  }

  // Two days after an uninstall the platform asks for the shop's data to be erased.
  #oweErasure({ shop, at }: ShopEvent): void {
    const info = this.#world.shops.get(shop)?.info;
    const payload = { shop_id: Number(info?.id.split('/').pop()), shop_domain: shop };
    const event = { shop, topic: 'shop/redact', payload, at };
    const before = this.#count;
    const found = this.#world.shops.get(shop);
    for (const listener of found ? findListeners(found, this.#app, event.topic) : [])
      this.#enqueue(event, randomUUID(), listener);
    for (let id = before + 1; id <= this.#count; id++) {
      const row = this.#rows.get(String(id));
      if (row?.state === 'pending') this.#keep({ ...row, nextAt: this.#now(TWO_DAYS) });
    }
  }

  #keep(row: Delivery): void {
    this.#note(this.#rows.put(row));
  }

  #note(row: Delivery): void {
    if (row.state === 'pending') this.#pending.set(row.id, Date.parse(row.nextAt ?? row.triggeredAt));
    else this.#pending.delete(row.id);
  }

  #isAnyDue(): boolean {
    const now = this.#world.now().getTime();
    return [...this.#pending.values()].some((dueAt) => dueAt <= now);
  }

  #look(): void {
    const now = this.#world.now().getTime();
    for (const [id, dueAt] of this.#pending) {
      if (this.#isClosed || this.#onItsWay.size >= AT_ONCE) return;
      const row = this.#rows.get(id);
      if (!row || dueAt > now || this.#onItsWay.has(id)) continue;
      this.#onItsWay.add(id);
      void this.#attempt(row);
    }
  }

  async #attempt(row: Delivery): Promise<void> {
    const at = this.#now();
    const began = performance.now();
    const result = await this.#send(row);
    // After closing nothing is written: the attempt counts as never made.
    if (this.#isClosed) return;
    this.#onItsWay.delete(row.id);
    const attempt = { at, ...result, milliseconds: Math.round(performance.now() - began) };
    const isTaken = result.status !== null && result.status >= 200 && result.status < 300;
    const tried = { ...row, attempts: [...row.attempts, attempt] };
    if (isTaken) this.#keep({ ...tried, state: 'delivered', nextAt: null });
    else this.#retryLater(tried);
    this.#look();
  }

  #send(row: Delivery): Promise<SendResult> {
    const body = this.body(row.id) ?? '';
    if (!isReachable(row.uri, this.#app.url))
      return Promise.resolve({ status: null, error: 'the practice shop calls the app and loopback only' });
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Shopify-Captain-Hook',
      'x-shopify-topic': row.topic,
      'x-shopify-shop-domain': row.shop,
      'x-shopify-api-version': row.apiVersion,
      'x-shopify-webhook-id': row.webhookId,
      'x-shopify-event-id': row.eventId,
      'x-shopify-triggered-at': row.triggeredAt,
      'x-shopify-hmac-sha256': signWebhookBody(body, this.#app.apiSecret),
    };
    return post({ uri: row.uri, headers, body });
  }

  #retryLater(row: Delivery): void {
    const failures = row.retries + 1;
    const delay = nextRetryDelay(failures);
    if (delay !== null) {
      this.#keep({ ...row, retries: failures, nextAt: this.#now(delay) });
      return;
    }
    this.#keep({ ...row, state: 'failed', nextAt: null });
    // A subscription made through the API does not outlive a lasting failure.
    if (row.subscriptionId) this.#world.shops.get(row.shop)?.webhookSubscriptions.delete(row.subscriptionId);
  }

  #forgetOldest(): void {
    if (this.#rows.size <= KEPT) return;
    const oldest = this.#rows.find((row) => row.state !== 'pending');
    if (!oldest) return;
    this.#rows.delete(oldest.id);
    this.#bodies.delete(oldest.id);
  }
}
