// How would a refund go that keeps no intent: call at once, and again when the call fails? Only to see it fail.
import type { RefundCommand } from '../../packages/core/src/platform.ts';
import type { Return } from '../../packages/core/src/returns/return.ts';
import type { Press } from './line.ts';
import { look } from './line.ts';

/** Pays the moment it is pressed; whoever saw no answer presses again. */
export const refundNaively: Press = async (deps, shop, walk) => {
  const { value } = await look(deps, shop, walk);
  const command = commandOf(value, walk.shown, deps.newToken());
  for (let attempt = 1; ; attempt += 1) {
    try {
      await deps.platform(shop).refundReturn(command);
      return;
    } catch (error) {
      if (attempt === 3 || !(error instanceof Error) || error.name !== 'PlatformError') throw error;
    }
  }
};

function commandOf(value: Return, amount: RefundCommand['amount'], key: string): RefundCommand {
  return {
    platformReturnId: value.platformReturnId,
    rmaNumber: value.rmaNumber,
    orderId: value.orderId,
    key,
    amount,
    sendBy: new Date(Date.now() + 30_000).toISOString(),
    lines: value.lines.map((line) => ({
      platformLineId: line.platformLineId,
      lineId: line.lineId,
      amount,
      quantity: line.quantity,
      dispositions: [{ disposition: 'RESTOCKED', quantity: line.quantity }],
    })),
  };
}
