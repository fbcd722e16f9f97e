// Is there a real WooCommerce to read? By its address and keys in the environment; it is only read.
import type { Site } from './host.ts';

/** By WOOCOMMERCE_URL, WOOCOMMERCE_KEY and WOOCOMMERCE_SECRET; null: none is given. */
export function realSite(env: Readonly<Record<string, string | undefined>> = process.env): Site | null {
  const { WOOCOMMERCE_URL: url, WOOCOMMERCE_KEY: consumerKey, WOOCOMMERCE_SECRET: consumerSecret } = env;
  if (!url || !consumerKey || !consumerSecret) return null;
  const { NODE_EXTRA_CA_CERTS } = env;
  return {
    siteUrl: url.replace(/\/+$/, ''),
    keys: { consumerKey, consumerSecret },
    env: NODE_EXTRA_CA_CERTS ? { NODE_EXTRA_CA_CERTS } : {},
  };
}
