// Do two lists of amounts differ by no more than rounding explains?
import { parseAmount } from '@aftercare/core/money/amount.ts';
import type { Room } from './worth.ts';

const amountForm = /(-?\d+(?:\.\d+)?) ([A-Z]{3})(?= \/|$)/g;

/** By label: "Standard 0.19 4.01 EUR / 4.01 EUR; …"; an amount that one side leaves out is nothing there. */
export function isWithin(ours: string, theirs: string, room: Room): boolean {
  if (room.down === 0 && room.up === 0) return false;
  const [mine, other] = [readAmounts(ours), readAmounts(theirs)];
  const labels = new Set([...mine.keys(), ...other.keys()]);
  return [...labels].every((label) => {
    const [a, b] = [mine.get(label) ?? [], other.get(label) ?? []];
    return [0, 1].every((side) => isNear((a[side] ?? 0) - (b[side] ?? 0), room));
  });
}

function isNear(difference: number, { down, up }: Room): boolean {
  return difference >= -down && difference <= up;
}

/** In minor units; the label holds the currency. */
function readAmounts(claims: string): Map<string, number[]> {
  const read = new Map<string, number[]>();
  for (const claim of claims === '' ? [] : claims.split('; ')) {
    const amounts = [...claim.matchAll(amountForm)].map(
      ([, amount = '', currency = '']) => parseAmount(amount, currency).minor,
    );
    const label = claim.replace(amountForm, '# $2');
    const before = read.get(label) ?? [];
    read.set(
      label,
      amounts.map((amount, side) => amount + (before[side] ?? 0)),
    );
  }
  return read;
}
