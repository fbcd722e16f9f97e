// Where does a return stand for the merchant, and what can be done with it now?
import type { ReturnDetail, ReturnRow } from '../wire/admin.ts';
import { canClosePaidAnotherWay, isPossible } from './decide.ts';
import { payableQuantity, receivedQuantity } from './evolve.ts';
import type { Intent } from './intent.ts';
import type { Return } from './return.ts';

export type Stage = ReturnRow['stage'];

/** The one word the queue shows; money in doubt comes before everything else. */
export function stageOf(value: Return, intents: readonly Pick<Intent, 'state'>[]): Stage {
  if (intents.some(({ state }) => state === 'person' || state === 'by-hand')) return 'PERSON';
  if (intents.some((intent) => intent.state === 'reserved' || intent.state === 'sending')) return 'PAYING';
  if (value.status === 'REQUESTED') return 'DECIDE';
  if (value.status === 'DECLINED' || value.status === 'CANCELED') return value.status;
  if (value.status === 'OPEN' && isPossible('refund', value)) return 'PAY';
  const isAwaited = value.lines.some((line) => receivedQuantity(line) < line.quantity);
  if (value.status === 'OPEN' && isAwaited) return 'RECEIVE';
  const arrived = value.lines.filter((line) => payableQuantity(line) > 0);
  // Closed with units that no refund has paid: the shop has settled them another way, and that is not our "paid".
  const isPaid = arrived.every((line) => line.refundedQuantity >= payableQuantity(line));
  return isPaid && arrived.length > 0 ? 'PAID' : 'CLOSED';
}

/** Which buttons work, for who may press them. */
export function actionsOf(
  value: Return,
  intents: readonly Pick<Intent, 'state'>[],
): Omit<ReturnDetail['can'], 'settle'> {
  return {
    approve: isPossible('approve', value),
    decline: isPossible('decline', value),
    receive: isPossible('receive', value),
    refund: isPossible('refund', value),
    close: isPossible('close', value),
    closeUnpaid: canClosePaidAnotherWay(value),
    // One decided and never sent too: its job may be gone, or wait long for a platform that was away.
    checkNow: intents.some(({ state }) => state === 'reserved' || state === 'sending' || state === 'person'),
  };
}
