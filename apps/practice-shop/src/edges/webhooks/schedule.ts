// When is a webhook sent, and sent again?
import type { Faults } from '../../world/faults.ts';

/** Seconds to wait before each of the eight retries: four hours in all, as Shopify spreads them. */
export const RETRY_DELAYS: readonly number[] = [60, 120, 300, 600, 1200, 2400, 3600, 6120];

const LATE_SECONDS = 3600;
const DISORDER_SECONDS = 2;

/** After how many seconds each copy of a fresh webhook leaves; empty when it is lost. */
export function planCopies(faults: Faults): number[] {
  if (faults.fires('webhook-lost')) return [];
  const late = faults.fires('webhook-late') ? (faults.get('webhook-late')?.seconds ?? LATE_SECONDS) : 0;
  // Held back a moment, so that what happens next overtakes it.
  const held = faults.fires('webhook-disordered')
    ? (faults.get('webhook-disordered')?.seconds ?? DISORDER_SECONDS)
    : 0;
  const delay = Math.max(late, held);
  return faults.fires('webhook-doubled') ? [delay, delay] : [delay];
}

/** How long to wait after the n-th failure; null when the last retry failed too. */
export function nextRetryDelay(failures: number): number | null {
  return RETRY_DELAYS[failures - 1] ?? null;
}
