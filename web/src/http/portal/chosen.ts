// In what short form does a choice travel from page to page in their addresses?
import { moneySchema } from '@aftercare/core/money/money.ts';
import type { ChosenLine } from '@aftercare/core/returns/proposal.ts';
import type { Entry } from '@aftercare/portal/pages/entries.ts';
import { z } from 'zod';
import { problemsSchema } from './kept.ts';

/** Line, ticked, quantity, reason, note: short, since an address holds little. */
const rowSchema = z.tuple([z.string(), z.boolean(), z.string(), z.string(), z.string()]);
type Row = z.infer<typeof rowSchema>;

export const chosenSchema = z.object({
  rows: z.array(rowSchema).readonly(),
  problems: problemsSchema.optional(),
  /** The id of the return this choice makes, once it is checked and agreed to. */
  confirmation: z.string().optional(),
  /** What was shown and agreed to while it was no longer so. */
  shown: moneySchema.optional(),
});
export type Chosen = z.infer<typeof chosenSchema>;

/** The rows a shopper has touched; of the others there is nothing to keep. */
export function rowsOf(entries: readonly Entry[]): Row[] {
  return entries
    .filter((one) => one.chosen || one.reason !== '' || one.note !== '' || !['', '1'].includes(one.quantity))
    .map((one) => [one.lineId, one.chosen, one.quantity, one.reason, one.note]);
}

/** A choice that was read. */
export function choiceOf(lines: readonly ChosenLine[]): Row[] {
  return lines.map((line) => [line.lineId, true, String(line.quantity), line.reason, line.note]);
}

/** What was kept, as the pages show it. */
export function entriesOf({ rows }: Chosen): Entry[] {
  return rows.map(([lineId, chosen, quantity, reason, note]) => ({ lineId, chosen, quantity, reason, note }));
}

/** What was kept, as a form would send it: every rule is asked again. */
export function formOf(kept: Chosen): { lines: Record<string, unknown> } {
  const ticked = entriesOf(kept).filter((entry) => entry.chosen);
  return {
    lines: Object.fromEntries(ticked.map(({ lineId, ...row }) => [lineId, { ...row, chosen: 'yes' }])),
  };
}
