// Which ways of paying in this shop take money back when asked?
import type { ShopFacts } from '@aftercare/core/platform.ts';
import type { Shop } from './store.ts';

/** As the shop said when it was last read; facts older than the question say nothing of it. */
export function paysBackOf({ facts }: Pick<Shop, 'facts'>): ShopFacts['paysBack'] {
  return facts?.paysBack ?? null;
}
