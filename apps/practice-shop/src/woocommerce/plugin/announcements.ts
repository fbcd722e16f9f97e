// How does the plugin tell of changes at once, in a row without gaps, until somebody has heard?
import { createHmac } from 'node:crypto';
import type { Table } from '../../world/table.ts';
import { callOut } from '../hooks/outgoing.ts';
import type { SiteEvent } from '../world/site.ts';
import type { Connection, Plugin } from './plugin.ts';

export type Announcement = {
  /** The sequence: counted up, never used again. */
  id: string;
  topic: string;
  orderId: number;
  at: string;
  state: 'pending' | 'sent' | 'lost';
  attempts: number;
  dueAt: number;
  status: number | null;
};

const TICK_MS = 250;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
const KEPT = 5_000;

/** What WooCommerce does in the words the plugin sends; what is gone for good is announced here alone. */
const TOPICS: Record<SiteEvent['topic'], string> = {
  'order.created': 'order.updated',
  'order.updated': 'order.updated',
  'order.deleted': 'order.deleted',
  'order.gone': 'order.deleted',
  'order.restored': 'order.restored',
  'refund.created': 'refund.created',
  'refund.deleted': 'refund.deleted',
};

/** Sends this, signed; the status it was answered with, null for none. */
export async function announce(
  appUrl: string,
  connection: Connection,
  content: object,
): Promise<number | null> {
  const body = JSON.stringify(content);
  const signature = createHmac('sha256', connection.secret).update(body).digest('base64');
  const headers = { 'content-type': 'application/json', 'x-aftercare-signature': signature };
  const address = `${connection.callbackUrl}/webhooks/woocommerce/${connection.shopId}`;
  const answer = await callOut(appUrl, address, { method: 'POST', headers, body });
  return 'status' in answer ? answer.status : null;
}

export class Announcements {
  readonly #plugin: Plugin;
  readonly #appUrl: string;
  readonly #stop: () => void;
  readonly #timer: NodeJS.Timeout;
  readonly #pending = new Set<string>();
  #isSending = false;
  #isClosed = false;

  constructor(plugin: Plugin, appUrl: string) {
    this.#plugin = plugin;
    this.#appUrl = appUrl;
    for (const row of this.rows.values()) if (row.state === 'pending') this.#pending.add(row.id);
    this.#stop = plugin.site.on((event) => this.#hear(event));
    this.#timer = setInterval(() => void this.#look(), TICK_MS);
  }

  get rows(): Table<Announcement> {
    return this.#plugin.site.table<Announcement>('pluginOutbox');
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#timer);
    this.#stop();
  }

  #hear({ topic, orderId }: SiteEvent): void {
    const { site, isActive, connection } = this.#plugin;
    if (!isActive || !connection) return;
    const { faults } = site.world;
    const isLost = faults.fires('webhook-lost', 'announcements');
    const late = faults.strike('webhook-late', 'announcements');
    const id = String(site.next('announcement'));
    const dueAt = Date.now() + (late ? (late.seconds ?? 60) * 1000 : 0);
    const at = `${site.now()}Z`;
    const state = isLost ? 'lost' : 'pending';
    this.rows.put({ id, topic: TOPICS[topic], orderId, at, state, attempts: 0, dueAt, status: null });
    if (!isLost) this.#pending.add(id);
    this.#forgetOldest();
    // At the end of the request that caused it.
    setImmediate(() => void this.#look());
  }

  async #look(): Promise<void> {
    if (this.#isSending || this.#isClosed) return;
    this.#isSending = true;
    try {
      for (const id of [...this.#pending]) {
        const row = this.rows.get(id);
        if (row && row.dueAt <= Date.now() && !this.#isClosed) await this.#send(row);
      }
    } finally {
      this.#isSending = false;
    }
  }

  async #send(row: Announcement): Promise<void> {
    const { connection, site } = this.#plugin;
    if (!connection) return;
    const { id, topic, orderId, at } = row;
    const content = { sequence: Number(id), topic, orderId, at };
    const copies = site.world.faults.fires('webhook-doubled', 'announcements') ? 2 : 1;
    let status: number | null = null;
    for (let copy = 0; copy < copies; copy++) status = await announce(this.#appUrl, connection, content);
    if (this.#isClosed) return;
    const isKept = status !== null && status >= 200 && status < 300;
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** row.attempts);
    const tried = { ...row, status, attempts: row.attempts + 1, dueAt: Date.now() + pause };
    this.rows.put(isKept ? { ...tried, state: 'sent' } : tried);
    if (isKept) this.#pending.delete(id);
  }

  #forgetOldest(): void {
    if (this.rows.size <= KEPT) return;
    const oldest = this.rows.find((row) => row.state !== 'pending');
    if (oldest) this.rows.delete(oldest.id);
  }
}
