// How often is a call tried again, and how long does it wait where the shop asks it to?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import type { Failure, Outcome } from './answer.ts';

export interface PatienceOptions {
  readonly sleep?: (ms: number) => Promise<void>;
  /** Told of every answer that shows a shop in distress: then others can go slower. */
  readonly onTrouble?: () => void;
}

/** Waits before a read is tried again, in milliseconds. */
const READ_PAUSES: readonly number[] = [250, 1_000];
/** A call that the shop holds off waits no longer than this in all; then the job comes back later. */
const LONGEST_HOLD = 30_000;
const HOLD_WITHOUT_A_WORD = 1_000;

/** A read, tried again after what may pass. */
export async function patiently<T extends { readonly kind: 'json' }>(
  options: PatienceOptions,
  read: () => Promise<T | Failure>,
): Promise<T | Failure> {
  let failures = 0;
  let held = 0;
  for (;;) {
    const outcome = await read();
    if (outcome.kind === 'json') return outcome;
    if (outcome.retryable) options.onTrouble?.();
    const hold = holdOf(outcome);
    if (hold !== null && held + hold <= LONGEST_HOLD) {
      held += hold;
      await (options.sleep ?? pause)(hold);
      continue;
    }
    // A refused key is asked with once more: hosts refuse now and then what is right.
    const mayPass = outcome.retryable || outcome.status === 401;
    const again = mayPass && hold === null ? READ_PAUSES[failures++] : undefined;
    if (again === undefined) return outcome;
    await (options.sleep ?? pause)(again);
  }
}

/** What acts, sent once: again only where the shop itself says that it has not begun, and after the wait it asks for. */
export async function once(
  options: PatienceOptions & { readonly sendBy: string | undefined },
  send: () => Promise<Outcome>,
): Promise<Outcome> {
  let held = 0;
  for (;;) {
    if (options.sendBy !== undefined && Date.now() > Date.parse(options.sendBy)) throw tooLate();
    const outcome = await send();
    const hold = outcome.kind === 'json' || outcome.mayHaveActed ? null : holdOf(outcome);
    if (hold === null || held + hold > LONGEST_HOLD) return outcome;
    held += hold;
    await (options.sleep ?? pause)(hold);
  }
}

/** Null: this is not a shop that asks us to wait. */
function holdOf({ status, retryAfterMs }: Failure): number | null {
  if (status === 429) return Math.max(100, retryAfterMs ?? HOLD_WITHOUT_A_WORD);
  return status === 503 && retryAfterMs !== null ? Math.max(100, retryAfterMs) : null;
}

function tooLate(): PlatformError {
  return new PlatformError(tell('TOO_SLOW_TO_LEAVE', {}), {
    retryable: true,
    doubtful: false,
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
