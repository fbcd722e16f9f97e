// Do the webhooks we need stand in this shop, and are they alive? The seventh failure in a row puts one to sleep for good.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { id } from '../answers/values.ts';
import { type Denial, isDenial, type WooClient } from '../client/client.ts';
import { mostRows, readToTheEnd } from '../read/batches.ts';

export const TOPICS = ['order.created', 'order.updated', 'order.deleted', 'order.restored'] as const;

export interface WantedWebhooks {
  /** "https://aftercare.example/webhooks/woocommerce/<shop>": what begins so is ours. */
  readonly address: string;
  readonly secret: string;
  /** Those that stand and live are given the secret too. */
  readonly anew?: boolean;
  /** An address for one new webhook, kept before it is made: its ping comes within the call that makes it. */
  newAddress(): Promise<string>;
}

/** What was done: made new, woken again, or taken away as one too many or of an address of old. */
export interface Mended {
  readonly made: readonly string[];
  readonly revived: readonly string[];
  readonly removed: number;
}

const webhook = z.object({ id, topic: z.string(), status: z.string(), delivery_url: z.string() });
type Webhook = z.infer<typeof webhook>;

/** Makes what lacks, wakes what sleeps, removes what is double; safe to repeat. Secrets are given anew to those woken. */
export async function ensureWebhooks(client: WooClient, wanted: WantedWebhooks): Promise<Mended> {
  const ours = (await listWebhooks(client)).filter((one) => isAt(wanted.address, one.delivery_url));
  const made: string[] = [];
  const revived: string[] = [];
  const kept = new Set<string>();
  for (const topic of TOPICS) {
    const own = ours.filter((one) => one.topic === topic);
    const best = own.find((one) => one.status === 'active') ?? own[0];
    if (best === undefined) await make(client, topic, wanted);
    else if (best.status !== 'active' || wanted.anew) await revive(client, best, wanted);
    if (best === undefined) made.push(topic);
    else if (best.status !== 'active') revived.push(topic);
    if (best !== undefined) kept.add(best.id);
  }
  const extra = ours.filter((one) => !kept.has(one.id));
  for (const one of extra) await remove(client, one.id);
  return { made, revived, removed: extra.length };
}

function isAt(address: string, url: string): boolean {
  return url === address || url.startsWith(`${address}?`);
}

function listWebhooks(client: WooClient): Promise<Webhook[]> {
  return readToTheEnd((offset) =>
    client.read({
      path: 'wc/v3/webhooks',
      query: { status: 'all', per_page: mostRows, offset, orderby: 'id', order: 'asc' },
      shape: z.array(webhook),
    }),
  );
}

async function make(client: WooClient, topic: string, { secret, newAddress }: WantedWebhooks): Promise<void> {
  const delivery_url = await newAddress();
  const body = { name: `Aftercare ${topic}`, topic, delivery_url, secret, status: 'active' };
  allowed(
    topic,
    await client.act({ method: 'POST', path: 'wc/v3/webhooks', body, shape: webhook, isHarmless: true }),
  );
}

async function revive(
  client: WooClient,
  { id: own, topic }: Webhook,
  { secret }: WantedWebhooks,
): Promise<void> {
  const path = `wc/v3/webhooks/${own}`;
  const body = { status: 'active', secret };
  allowed(topic, await client.act({ method: 'PUT', path, body, shape: webhook, isHarmless: true }));
}

async function remove(client: WooClient, own: string): Promise<void> {
  await client.act({
    method: 'DELETE',
    path: `wc/v3/webhooks/${own}`,
    query: { force: true },
    shape: z.unknown(),
    isHarmless: true,
  });
}

function allowed<T>(topic: string, answer: T | Denial): void {
  if (!isDenial(answer)) return;
  throw new PlatformError(tell('NEWS_REFUSED', { topic, said: [answer.message] }), {
    retryable: false,
    doubtful: false,
  });
}
