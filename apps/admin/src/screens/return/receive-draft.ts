// What has been typed into the receipt, and may it be saved?
import type { Disposition, ReturnReason } from '@aftercare/core/returns/return.ts';
import { expectedDisposition } from '@aftercare/core/returns/stock.ts';
import { foldTyped } from '@aftercare/core/wire/typed-text.ts';
import type { ReceivedUnits } from '../../api/calls.ts';

export interface DraftEntry {
  readonly key: number;
  readonly disposition: Disposition;
  readonly quantity: string;
}

export interface DraftLine {
  readonly returnLineId: string;
  readonly left: number;
  /** Called missing before; they may turn up. */
  readonly missing: number;
  readonly entries: readonly DraftEntry[];
}

export type Draft = readonly DraftLine[];

interface OpenLine {
  readonly id: string;
  readonly reason: ReturnReason;
  readonly quantity: number;
  readonly receivedQuantity: number;
  readonly received: readonly { readonly disposition: Disposition; readonly quantity: number }[];
}

/** Everything still to come, taken to have come as its reason says; what was called missing waits at 0. */
export function startDraft(lines: readonly OpenLine[]): Draft {
  return lines
    .map((line) => ({
      returnLineId: line.id,
      left: line.quantity - line.receivedQuantity,
      missing: missingOf(line),
      disposition: expectedDisposition(line),
    }))
    .filter(({ left, missing }) => left + missing > 0)
    .map(({ disposition, ...line }) => ({
      ...line,
      entries: [{ key: 0, disposition, quantity: String(line.left) }],
    }));
}

function missingOf({ received }: OpenLine): number {
  return received.reduce((sum, part) => sum + (part.disposition === 'MISSING' ? part.quantity : 0), 0);
}

/** One entry of one line, changed. */
export function changeEntry(
  draft: Draft,
  at: { returnLineId: string; key: number },
  change: Partial<Pick<DraftEntry, 'disposition' | 'quantity'>>,
): Draft {
  return draft.map((line) =>
    line.returnLineId === at.returnLineId
      ? {
          ...line,
          entries: line.entries.map((entry) => (entry.key === at.key ? { ...entry, ...change } : entry)),
        }
      : line,
  );
}

/** One more entry, for units of the same line in another condition. */
export function splitLine(draft: Draft, returnLineId: string): Draft {
  return draft.map((line) =>
    line.returnLineId === returnLineId
      ? {
          ...line,
          entries: [
            ...line.entries,
            { key: line.entries.length, disposition: otherThan(line.entries.at(-1)), quantity: '0' },
          ],
        }
      : line,
  );
}

function otherThan(entry: DraftEntry | undefined): Disposition {
  return entry?.disposition === 'NOT_RESTOCKED' ? 'RESTOCKED' : 'NOT_RESTOCKED';
}

export type LineProblem = 'NOT_WHOLE' | 'TOO_MANY';

/** What is wrong with a line as typed; null: nothing. */
export function findProblem(line: DraftLine): LineProblem | null {
  const quantities = line.entries.map(({ quantity }) => readWhole(quantity));
  if (quantities.includes(null)) return 'NOT_WHOLE';
  const sum = quantities.reduce<number>((total, one) => total + (one ?? 0), 0);
  return sum > mostOf(line) ? 'TOO_MANY' : null;
}

/** What is missing can't go missing again. */
function mostOf({ left, missing, entries }: DraftLine): number {
  const isMissing = entries.some(
    (entry) => entry.disposition === 'MISSING' && readWhole(entry.quantity) !== 0,
  );
  return isMissing ? left : left + missing;
}

/** The units to send: entries above zero, the same disposition of a line added up. */
export function toReceived(draft: Draft): ReceivedUnits[] {
  return draft.flatMap((line) => {
    const sums = new Map<Disposition, number>();
    for (const { disposition, quantity } of line.entries) {
      sums.set(disposition, (sums.get(disposition) ?? 0) + (readWhole(quantity) ?? 0));
    }
    return [...sums]
      .filter(([, quantity]) => quantity > 0)
      .map(([disposition, quantity]) => ({ returnLineId: line.returnLineId, disposition, quantity }));
  });
}

/** Whether some of it goes back into stock, and some elsewhere. */
export function isMixed(received: readonly Pick<ReceivedUnits, 'disposition'>[]): boolean {
  const here = received.filter(({ disposition }) => disposition !== 'MISSING');
  const back = here.filter(({ disposition }) => disposition === 'RESTOCKED');
  return back.length > 0 && back.length < here.length;
}

function readWhole(text: string): number | null {
  const folded = foldTyped(text);
  return /^\d{1,6}$/.test(folded) ? Number(folded) : null;
}
