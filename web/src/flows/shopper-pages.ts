// Where do links lead a shopper: to the shop's own page for returns where one is known, else to ours?
import type { Shop } from './store.ts';

/** What the address of every page begins with, without a slash at the end. `ours`: where they stand at our own host. */
export function baseOfLinks({ facts }: Pick<Shop, 'facts'>, ours: string): string {
  return facts?.returnsPage?.base ?? ours;
}

/** The one address to tell people; a page that only leads to ours is the shop's own all the same. */
export function returnsPageOf({ facts }: Pick<Shop, 'facts'>, ours: string): string {
  return facts?.returnsPage?.url ?? ours;
}
