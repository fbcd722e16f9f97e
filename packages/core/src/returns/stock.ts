// Which goods go back into stock, and which of them must a person put there, since the platform does not?
import type { ReturnEvidence } from '../platform.ts';
import type { IntentLine } from './intent.ts';
import type { Disposition, Return, ReturnLine, ReturnLineUnits } from './return.ts';

type Line = Pick<IntentLine, 'returnLineId' | 'dispositions'>;

/** What becomes of a unit that arrives as it was sent back, until somebody has looked: what is broken is sold to nobody. */
export function expectedDisposition({ reason }: Pick<ReturnLine, 'reason'>): Disposition {
  return reason === 'DEFECTIVE' ? 'NOT_RESTOCKED' : 'RESTOCKED';
}

/** The units that were to go back into stock. */
export function restockedUnits(lines: readonly Line[]): ReturnLineUnits[] {
  return lines.flatMap(({ returnLineId, dispositions }) => {
    const quantity = count(dispositions, (disposition) => disposition === 'RESTOCKED');
    return quantity > 0 ? [{ returnLineId, quantity }] : [];
  });
}

/** Those of them that a refund of all or none leaves out: every one, as soon as one unit is to go elsewhere. */
export function leftOfStock(lines: readonly Line[]): ReturnLineUnits[] {
  const isMixed = lines.some(
    ({ dispositions }) => count(dispositions, (disposition) => disposition !== 'RESTOCKED') > 0,
  );
  return isMixed ? restockedUnits(lines) : [];
}

/** Those that the refund of this evidence left out, and that the shop counts. */
export function unstockedBy(
  lines: readonly Line[],
  owner: Pick<Return, 'lines'>,
  { stock: { restocks, counted } }: Pick<ReturnEvidence, 'stock'>,
): ReturnLineUnits[] {
  if (restocks === 'each') return [];
  return leftOfStock(lines).filter(({ returnLineId }) => {
    const lineId = owner.lines.find(({ id }) => id === returnLineId)?.lineId;
    return counted === null || (lineId !== undefined && counted.includes(lineId));
  });
}

function count(
  parts: IntentLine['dispositions'],
  isMeant: (disposition: IntentLine['dispositions'][number]['disposition']) => boolean,
): number {
  return parts.reduce((sum, part) => sum + (isMeant(part.disposition) ? part.quantity : 0), 0);
}
