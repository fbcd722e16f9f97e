// What of a refund's amount belongs to which of its lines? A platform without returns books it by the order's lines.
import { allocate } from '../money/allocate.ts';
import { zero } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import type { Intent } from './intent.ts';
import type { Return } from './return.ts';

type Parts = Pick<Intent, 'id' | 'amount' | 'lines' | 'sequence' | 'state'>;

/**
 * The share of each of the intent's lines, in their order; they sum to its amount to the cent. Each line weighs what its
 * units are due, so a way back that was kept is borne by all of them. `intents` are the return's: units of earlier ones
 * come first.
 */
export function refundShares(owner: Return, intents: readonly Parts[], intent: Parts): Money[] {
  const earlier = intents.filter((one) => one.state !== 'refused' && one.sequence < intent.sequence);
  const taken = new Map<string, number>();
  for (const { lines } of earlier)
    for (const part of lines) take(taken, lineIdOf(owner, part), part.quantity);
  const weights = intent.lines.map((part) => {
    const lineId = lineIdOf(owner, part);
    const from = taken.get(lineId) ?? 0;
    take(taken, lineId, part.quantity);
    const dues = owner.settlement.lines.find((line) => line.lineId === lineId)?.unitDues ?? [];
    return dues.slice(from, from + part.quantity).reduce((all, due) => all + due, 0);
  });
  if (intent.amount.minor === 0) return weights.map(() => zero(intent.amount.currency));
  // Nothing is due by the units, yet something is paid: by their number then.
  const isWorthless = weights.every((weight) => weight === 0);
  return allocate(intent.amount, isWorthless ? intent.lines.map(({ quantity }) => quantity) : weights);
}

/** The order's line of a part. */
export function lineIdOf(owner: Pick<Return, 'lines'>, part: { readonly returnLineId: string }): string {
  const line = owner.lines.find((one) => one.id === part.returnLineId);
  if (line === undefined) throw new Error(`the return has no line ${part.returnLineId}`);
  return line.lineId;
}

function take(taken: Map<string, number>, lineId: string, quantity: number): void {
  taken.set(lineId, (taken.get(lineId) ?? 0) + quantity);
}
