// How does the money of a return go back? After a look what is left, by our plugin where it stands, else plainly.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError, type RefundCommand, type RefundOutcome } from '@aftercare/core/platform.ts';
import type { WooClient } from '../client/client.ts';
import { hasPlugin } from '../connect/plugin.ts';
import { readAnswer } from '../read/order.ts';
import { isOrder } from '../translate/order.ts';
import { refundPlainly } from './plain.ts';
import { refundByPlugin } from './plugin.ts';
import { splitRefund } from './split.ts';

/** Refunds the lines once; what is not left any more is refused before anything is asked. */
export async function refundReturn(client: WooClient, command: RefundCommand): Promise<RefundOutcome> {
  const shown = await readAnswer(client, command.orderId);
  if (shown === null || !isOrder(shown.order.status)) {
    throw new PlatformError(tell('ORDER_NOT_SHOWN', {}), {
      retryable: true,
      doubtful: false,
    });
  }
  const split = splitRefund(command, shown);
  if (!split.ok) return { ...split, unsent: true };
  if (await hasPlugin(client)) return refundByPlugin(client, command, split.lines);
  return refundPlainly(client, command, { order: shown.order, lines: split.lines });
}
