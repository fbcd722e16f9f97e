// How is it told where money went?
import type { Payout } from '@aftercare/core/returns/payout.ts';
import { formatMoney, type Reader } from './text.ts';

/** The words of a page or mail for it. */
export interface PayoutWords {
  /** "to Visa ··42" */
  readonly to: (asked: { method: string }) => string;
  readonly toOriginal: string;
  /** "€25.10 to Visa ··42" */
  readonly part: (asked: { amount: string; method: string }) => string;
}

/** `way`: "to Visa ··42", or "to your original payment method" while it isn't known. `parts`: set when there are several. */
export function sayPayout(
  reader: Reader,
  say: PayoutWords,
  { parts }: Payout,
): { readonly way: string; readonly parts: string | null } {
  const [first, second] = parts;
  if (first === undefined) return { way: say.toOriginal, parts: null };
  if (second === undefined) return { way: say.to({ method: first.label }), parts: null };
  const each = parts.map((one) => say.part({ amount: formatMoney(reader, one.amount), method: one.label }));
  const list = new Intl.ListFormat(reader.language, { type: 'conjunction' });
  return { way: say.toOriginal, parts: list.format(each) };
}
