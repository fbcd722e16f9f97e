// Where do our mirror and the shop itself disagree about an order?
import type { Order } from '@aftercare/core/order/order.ts';
import { compareFacts, type Difference } from '@aftercare/core/order/verify/facts.ts';
import { ourFacts } from '@aftercare/core/order/verify/our-facts.ts';
import type { RawOrder } from './raw-order.ts';
import { theirFacts } from './their-facts.ts';

export type { Difference };

/** What both sides know and may yet differ in, by its reason. */
const meantToDiffer: readonly { readonly path: RegExp; readonly reason: string }[] = [
  {
    path: /^lines\..+\.productTags$/,
    reason:
      'The mirror keeps the tags a line was sold with; the shop shows those its product has today (ADR 12).',
  },
];

/** Every difference, field by field; `null` on a side: that side knows nothing of it. */
export function compareOrder(ours: Order | null, theirs: RawOrder | null): Difference[] {
  return compareFacts(
    ours === null ? new Map() : ourFacts(ours),
    theirs === null ? new Map() : theirFacts(theirs),
  ).filter((difference) => !isMeant(difference));
}

/** A line that one side lacks differs in all it has. */
function isMeant({ path, ours, theirs }: Difference): boolean {
  return ours !== null && theirs !== null && meantToDiffer.some((each) => each.path.test(path));
}
