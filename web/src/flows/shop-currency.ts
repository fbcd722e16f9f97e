// In which currency does a shop keep its books?
import type { Shop } from './store.ts';

/** ISO 4217's "no currency" for a shop that was never read: of such a one nobody knows. */
export function currencyOf({ facts }: Pick<Shop, 'facts'>): string {
  return facts?.currency ?? 'XXX';
}
