// Which of an order's refunds are ours, where the platform keeps no return to tell them by?
import type { Intent } from '../returns/intent.ts';
import type { Order } from './order.ts';

/**
 * The order with each refund that bears the key of one of these intents named as that return's: by `returnId` our
 * return's own id, unless the platform has named its own. A key is random and known to nobody else, so a note with it
 * was written by us.
 */
export function withOwnRefunds(order: Order, intents: readonly Pick<Intent, 'key' | 'returnId'>[]): Order {
  if (intents.length === 0) return order;
  const refunds = order.refunds.map((refund) => {
    if (refund.returnId !== null) return refund;
    const intent = intents.find(({ key }) => refund.note?.includes(key));
    return intent === undefined ? refund : { ...refund, returnId: intent.returnId };
  });
  return { ...order, refunds };
}
