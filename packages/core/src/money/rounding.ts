// How is a fraction of a minor unit rounded? Each rule has a name, used where it is called.

/** A rounding rule: numerator / denominator to a whole number; the denominator is positive. */
export type Round = (numerator: bigint, denominator: bigint) => bigint;

/** Half goes away from zero: 2.5 → 3, −2.5 → −3. */
export const halfUp: Round = (numerator, denominator) => {
  const doubled = 2n * magnitude(numerator) + denominator;
  return withSign(doubled / (2n * denominator), numerator);
};

/** minor × times / over, rounded by the named rule; exact however large the numbers are. */
export function proportion(minor: number, times: number, over: number, round: Round): number {
  if (over === 0) throw new RangeError('a share of nothing has no size');
  const numerator = BigInt(minor) * BigInt(times) * (over < 0 ? -1n : 1n);
  const result = Number(round(numerator, magnitude(BigInt(over))));
  if (!Number.isSafeInteger(result)) throw new RangeError(`${result} minor units are too many to be exact`);
  return result;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function withSign(size: bigint, like: bigint): bigint {
  return like < 0n ? -size : size;
}
