// Which refunds did we make that our books know nothing of? After they were restored from a back-up there may be some.
import type { Order } from '../order/order.ts';
import type { Return } from './return.ts';

/** Every intent's key has this form; it stands in the note of its refund. */
const keyForm = /(?<![\da-f])[\da-f]{32}(?![\da-f])/;

type Noted = { readonly note: string | null };

/** A refund that bears a key such as ours, and none of these. */
export function findStranger<R extends Noted>(
  refunds: readonly R[],
  known: readonly string[],
): R | undefined {
  return refunds.find(({ note }) => {
    const key = keyForm.exec(note ?? '')?.[0];
    return key !== undefined && !known.includes(key);
  });
}

/**
 * How many units of an order line refunds of ours gave for this return, of which no intent is known. The platform's
 * refunds that belong to a return, known or its own, are named by `withOwnRefunds` or by itself: these are not.
 */
export function lostUnits(
  owner: Pick<Return, 'rmaNumber'>,
  lineId: string,
  order: Pick<Order, 'refunds'>,
): number {
  return order.refunds
    .filter((refund) => refund.returnId === null && isFor(owner, refund))
    .flatMap((refund) => refund.lines)
    .reduce((all, part) => all + (part.lineId === lineId ? part.quantity : 0), 0);
}

function isFor({ rmaNumber }: Pick<Return, 'rmaNumber'>, { note }: Noted): boolean {
  return keyForm.test(note ?? '') && (note ?? '').split(/[\s[\]]+/).includes(rmaNumber);
}
