// How does a test speak to the intake as a platform would, or as somebody who wants to pass for it?
import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

export interface Delivery {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** Where it goes; to the one address for all shops, unless told. */
  readonly path?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends a delivery as it is, without adding or repairing anything; the status of the answer. */
export function deliver(
  appUrl: string,
  { body, headers, path = '/webhooks/shopify' }: Delivery,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      appUrl + path,
      { method: 'POST', agent, headers: { ...headers, 'content-length': body.length } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What stands in the header when this secret signs these bytes. */
export function signatureOf(body: Buffer, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}

let count = 0;

/** A delivery signed as the platform signs it. */
export function signed(
  { topic, shop, payload }: { topic: string; shop: string; payload: unknown },
  secret: string,
): Delivery {
  count += 1;
  const body = Buffer.from(JSON.stringify(payload));
  const headers = {
    'content-type': 'application/json',
    'x-shopify-topic': topic,
    'x-shopify-shop-domain': shop,
    'x-shopify-api-version': '2026-10',
    'x-shopify-webhook-id': `webhook-${process.pid}-${count}`,
    'x-shopify-event-id': `event-${process.pid}-${count}`,
    'x-shopify-triggered-at': new Date().toISOString(),
    'x-shopify-hmac-sha256': signatureOf(body, secret),
  };
  return { body, headers };
}

/** A stream of numbers in 0..1 that depends on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
