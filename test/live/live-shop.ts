// Which running shop is tried, and how does the test itself talk to it, apart from the adapter?

import { prove } from '../../packages/woocommerce/src/client/signature.ts';
import { createTransport } from '../../packages/woocommerce/src/client/transport.ts';

export interface LiveShop {
  readonly siteUrl: string;
  readonly keys: { readonly consumerKey: string; readonly consumerSecret: string };
  readonly currency: string;
  /** One that pays back by itself. */
  readonly paymentMethod: string;
  call<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T>;
}

/** By WOOCOMMERCE_URL, WOOCOMMERCE_KEY and WOOCOMMERCE_SECRET; WOOCOMMERCE_PAYMENT_METHOD names what can refund. */
export async function openLiveShop(): Promise<LiveShop> {
  const siteUrl = required('WOOCOMMERCE_URL').replace(/\/+$/, '');
  const keys = {
    consumerKey: required('WOOCOMMERCE_KEY'),
    consumerSecret: required('WOOCOMMERCE_SECRET'),
  };
  const transport = createTransport({ privateHosts: [liveHost()] });
  const call: LiveShop['call'] = async (method, path, body) => {
    const url = new URL(`${siteUrl}/wp-json/wc/v3/${path}`);
    const query = Object.fromEntries(url.searchParams);
    url.search = '';
    const proof = prove(keys, { method, url, query });
    const asked = new URL(url);
    asked.search = new URLSearchParams({ ...query, ...proof.query }).toString();
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { ...proof.headers, 'content-type': 'application/json' };
    const answer = await transport({ method, url: asked, headers, timeoutMs: 60_000, ...sent });
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.text.slice(0, 300)}`);
    return JSON.parse(answer.text);
  };
  const { code: currency } = await call<{ code: string }>('GET', 'data/currencies/current');
  return { siteUrl, keys, currency, call, paymentMethod: process.env.WOOCOMMERCE_PAYMENT_METHOD ?? 'stripe' };
}

/** The host of it, with its port. */
export function liveHost(): string {
  return new URL(required('WOOCOMMERCE_URL')).host;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} names the shop to try; it is not set`);
  return value;
}
