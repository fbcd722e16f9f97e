// How is a pair of REST keys made?
import { randomBytes } from 'node:crypto';
import type { Site } from '../world/site.ts';
import type { RestKey } from '../world/site-types.ts';

/** A fresh pair, as WooCommerce makes them. */
export function makeKey(site: Site, permissions: RestKey['permissions'], description: string) {
  const id = site.next('key');
  const pair = {
    consumerKey: `ck_${randomBytes(20).toString('hex')}`,
    consumerSecret: `cs_${randomBytes(20).toString('hex')}`,
  };
  site.keys.put({ id: String(id), ...pair, permissions, description });
  return { keyId: id, ...pair, permissions };
}
