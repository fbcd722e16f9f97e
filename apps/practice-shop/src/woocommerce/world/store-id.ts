// Which store is this? WooCommerce makes up an id once; it goes along with the database, not with the address.
import type { Site } from './site.ts';

type Kept = { id: string; storeId: string | null };

/** Null: made by a WooCommerce from before there were ids. */
export function storeIdOf(site: Site): string | null {
  const kept = site.table<Kept>('store').get('site');
  return kept ? kept.storeId : `1d9b7c52-6b3a-4d6e-9a55-0f1d2f6a0c1${site.info.index + 1}`;
}

/** As if another store now stood at this address. */
export function becomeStore(site: Site, storeId: string | null): void {
  site.table<Kept>('store').put({ id: 'site', storeId });
}
