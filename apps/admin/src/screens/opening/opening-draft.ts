// What has been typed into the screen that opens a return, and can it be sent?
import type { ReturnReason } from '@aftercare/core/returns/return.ts';
import type { OpeningChoice, OpeningPage } from '@aftercare/core/wire/opening.ts';
import { foldTyped, wordsIn } from '@aftercare/core/wire/typed-text.ts';

export interface DraftLine {
  readonly lineId: string;
  readonly quantity: string;
  readonly reason: ReturnReason;
  readonly note: string;
}

export type Draft = readonly DraftLine[];

type Line = OpeningPage['lines'][number];

/** Nothing chosen yet; what can't come back has no row. */
export function startDraft(lines: readonly Line[]): Draft {
  return lines
    .filter(({ returnable }) => returnable > 0)
    .map(({ lineId }) => ({ lineId, quantity: '0', reason: 'OTHER', note: '' }));
}

/** One line, changed. */
export function changeLine(draft: Draft, lineId: string, change: Partial<Omit<DraftLine, 'lineId'>>): Draft {
  return draft.map((line) => (line.lineId === lineId ? { ...line, ...change } : line));
}

export type QuantityProblem = 'NOT_WHOLE' | 'TOO_MANY';

/** What is wrong with a typed quantity; null: nothing. An empty one is none yet. */
export function findProblem(quantity: string, most: number): QuantityProblem | null {
  const units = readUnits(quantity);
  if (units === null) return 'NOT_WHOLE';
  return units > most ? 'TOO_MANY' : null;
}

/** What is chosen, as it is sent; null: nothing, or some of it can't be. */
export function readChoice(draft: Draft, lines: readonly Line[]): OpeningChoice['lines'] | null {
  const most = new Map(lines.map(({ lineId, returnable }) => [lineId, returnable]));
  if (draft.some(({ lineId, quantity }) => findProblem(quantity, most.get(lineId) ?? 0) !== null))
    return null;
  const chosen = draft.flatMap(({ quantity, note, ...line }) => {
    const units = readUnits(quantity) ?? 0;
    return units === 0 ? [] : [{ ...line, quantity: units, note: wordsIn(note) }];
  });
  return chosen.length === 0 ? null : chosen;
}

/** Whether units of this line are to come back. */
export function isChosen({ quantity }: DraftLine): boolean {
  return (readUnits(quantity) ?? 0) > 0;
}

function readUnits(text: string): number | null {
  const folded = foldTyped(text);
  if (folded === '') return 0;
  return /^\d{1,6}$/.test(folded) ? Number(folded) : null;
}
