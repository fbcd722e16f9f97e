// What is heard of our calls to platforms, and whose id goes along with each?
import type { ShopifyEars } from '@aftercare/shopify/app.ts';
import type { Transport } from '@aftercare/woocommerce/client/transport.ts';
import { currentTrace } from './trace.ts';

export interface PlatformCall {
  readonly platform: 'shopify' | 'woocommerce';
  /** Its host. */
  readonly shop: string;
  /** answered: in whatever words. throttled: to come again later. none: nothing came, or nothing that can be read. */
  readonly outcome: 'answered' | 'throttled' | 'none';
  readonly ms: number;
}

export interface Ears {
  called(call: PlatformCall): void;
  /** Points that a shop on Shopify has left for us. */
  cost(shop: string, left: number): void;
  /** How many calls at a time a shop's own host is asked. */
  width(shop: string, width: number): void;
}

const requestId = () => currentTrace()?.requestId ?? null;

/** The ears, as Shopify's room knows them. */
export function toShopify(ears: Ears): ShopifyEars {
  return {
    requestId,
    heard: ({ domain, ms, outcome, costLeft }) => {
      const heard = outcome === 'failed' ? 'none' : outcome === 'throttled' ? 'throttled' : 'answered';
      ears.called({ platform: 'shopify', shop: domain, outcome: heard, ms });
      if (costLeft !== null) ears.cost(domain, costLeft);
    },
  };
}

/** A way to shops' own sites that sends the id along, and tells of every call. */
export function hearing(ears: Ears, transport: Transport): Transport {
  return async (sending) => {
    const id = requestId();
    const headers = id === null ? sending.headers : { ...sending.headers, 'x-request-id': id };
    const begun = performance.now();
    const tell = (outcome: PlatformCall['outcome']) =>
      ears.called({
        platform: 'woocommerce',
        shop: sending.url.host,
        outcome,
        ms: performance.now() - begun,
      });
    try {
      const answered = await transport({ ...sending, headers });
      tell(answered.status === 429 ? 'throttled' : 'answered');
      return answered;
    } catch (problem) {
      tell('none');
      throw problem;
    }
  };
}
