// How is a movement of money named to the platform, and what exactly is asked of it?
import type { RefundCommand, RefundName } from '@aftercare/core/platform.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import { lineIdOf, refundShares } from '@aftercare/core/returns/refund-shares.ts';
import type { Return } from '@aftercare/core/returns/return.ts';

/** What it is found again by. */
export function nameOf(intent: Pick<Intent, 'orderId' | 'key' | 'sentAt'>, owner: Return): RefundName {
  const { orderId, key, sentAt } = intent;
  return { orderId, platformReturnId: owner.platformReturnId, key, sentAt };
}

/** All of it but its last instant; `intents` are the return's. */
export function commandOf(
  intent: Intent,
  owner: Return,
  intents: readonly Intent[],
): Omit<RefundCommand, 'sendBy'> {
  const shares = refundShares(owner, intents, intent);
  return {
    ...nameOf(intent, owner),
    rmaNumber: owner.rmaNumber,
    amount: intent.amount,
    lines: intent.lines.map((line, index) => ({
      platformLineId: owner.lines.find((other) => other.id === line.returnLineId)?.platformLineId ?? null,
      lineId: lineIdOf(owner, line),
      quantity: line.quantity,
      dispositions: line.dispositions,
      amount: shares[index] ?? { minor: 0, currency: intent.amount.currency },
    })),
  };
}
