// At which address does the shop's own carrier tell of a parcel?
import type { World } from './world.ts';

const CARRIER = 'https://track.practice-post.example';

/** As it is kept: true wherever this world's pages stand. */
export function keptTrackingAddress(number: string): string {
  return `${CARRIER}/${number}`;
}

/** As it is told: at the place where a browser finds this world's pages. Other carriers' stay as they are. */
export function trackingAddress(world: World, kept: string | null): string | null {
  if (kept === null || world.address === null || !kept.startsWith(CARRIER)) return kept;
  return `${world.address}/track${kept.slice(CARRIER.length)}`;
}
