// How would a refund go that keeps no intent: call at once, and again when the call fails? Only to see it fail.
import type { RefundCommand } from '../../packages/core/src/platform.ts';
import type { Intent } from '../../packages/core/src/returns/intent.ts';
import type { Return } from '../../packages/core/src/returns/return.ts';
import { commandOf } from '../../web/src/flows/refund-command.ts';
import type { Press } from './line.ts';
import { look } from './line.ts';

/** Pays the moment it is pressed; whoever saw no answer presses again. */
export const refundNaively: Press = async (deps, shop, walk) => {
  const { value } = await look(deps, shop, walk);
  const intent = everything(value, walk.shown, deps.newToken());
  const sendBy = new Date(Date.now() + 30_000).toISOString();
  const command = { ...commandOf(intent, value, []), sendBy };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await deps.platform(shop).refundReturn(command);
      return;
    } catch (error) {
      if (attempt === 3 || !(error instanceof Error) || error.name !== 'PlatformError') throw error;
    }
  }
};

/** One refund of everything, under this key. */
function everything(owner: Return, amount: RefundCommand['amount'], key: string): Intent {
  return {
    ...{ id: key, returnId: owner.id, orderId: owner.orderId, kind: 'refund', sequence: 1, key, amount },
    ...{ state: 'sending', attempts: 1, sentAt: null, evidence: null, answered: null },
    lines: owner.lines.map(({ id: returnLineId, quantity }) => ({
      ...{ returnLineId, quantity },
      dispositions: [{ disposition: 'RESTOCKED', quantity }],
    })),
  };
}
