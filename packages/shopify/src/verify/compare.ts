// Where do our mirror and the shop itself disagree about an order?
import type { Order } from '@aftercare/core/order/order.ts';
import { compareFacts, type Difference } from './facts.ts';
import { ourFacts } from './our-facts.ts';
import type { RawOrder } from './raw-order.ts';
import { theirFacts } from './their-facts.ts';

export type { Difference };

/** Every difference, field by field; `null` on a side: that side knows nothing of it. */
export function compareOrder(ours: Order | null, theirs: RawOrder | null): Difference[] {
  return compareFacts(
    ours === null ? new Map() : ourFacts(ours),
    theirs === null ? new Map() : theirFacts(theirs),
  );
}
