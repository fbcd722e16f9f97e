// How is an amount split by weights so that no cent is lost?
import type { Money } from './money.ts';

/** Splits by weight, each part rounded down, the cents left over to the largest remainders (first wins a tie). */
export function allocate(amount: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (weights.some((weight) => weight < 0)) throw new RangeError('a weight below zero');
  if (total === 0n) throw new RangeError('no weight to split by');
  const size = BigInt(Math.abs(amount.minor));
  const shares = weights.map((weight, index) => {
    const product = size * BigInt(weight);
    return { index, floor: product / total, rest: product % total };
  });
  const left = size - shares.reduce((all, share) => all + share.floor, 0n);
  const luckyIndexes = new Set(
    [...shares]
      .sort((a, b) => Number(b.rest > a.rest) - Number(b.rest < a.rest) || a.index - b.index)
      .slice(0, Number(left))
      .map((share) => share.index),
  );
  return shares.map((share) => {
    const part = Number(share.floor) + (luckyIndexes.has(share.index) ? 1 : 0);
    return { minor: amount.minor < 0 ? 0 - part : part, currency: amount.currency };
  });
}
