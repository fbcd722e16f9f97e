// What is a line, a shipping line or a fee worth to the last digit, before anything is rounded?
import type { FeeAnswer, LineAnswer, ShippingAnswer } from '../answers/order.ts';
import { type Exact, readExact, total } from './exact.ts';

export interface Part {
  readonly net: Exact;
  readonly taxes: readonly { readonly rateId: string; readonly exact: Exact }[];
}

/** Also of a refund's item, which lies below zero. */
export function partOf(item: LineAnswer | ShippingAnswer | FeeAnswer): Part {
  const taxes = item.taxes.map((tax) => ({ rateId: tax.id, exact: readExact(tax.total) }));
  return { net: readExact(item.total), taxes };
}

/** A part with its taxes. */
export function grossOf(part: Part): Exact {
  return part.net + taxOf(part);
}

/** Its taxes of all rates. */
export function taxOf({ taxes }: Part): Exact {
  return total(taxes.map((tax) => tax.exact));
}
