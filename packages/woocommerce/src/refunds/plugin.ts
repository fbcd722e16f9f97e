// What does our plugin answer of a refund? It keeps every key it was ever asked with, and its answer for ever.
import { tell } from '@aftercare/core/details/tell.ts';
import { writeAmount } from '@aftercare/core/money/amount.ts';
import { PlatformError, type RefundCommand, type RefundOutcome } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { idOrNone } from '../answers/values.ts';
import { isDenial, type WooClient } from '../client/client.ts';
import type { SplitLine } from './split.ts';

const answered = z.object({
  key: z.string(),
  /** refused: nothing moved. by-hand: booked, and the payment method can't. doubtful: asked, and no answer ever came. */
  state: z.enum(['done', 'refused', 'by-hand', 'doubtful']),
  refundId: idOrNone.nullable(),
  message: z.string().nullable(),
});
export type PluginRefund = z.infer<typeof answered>;

/** Asks for the refund; asked again with the same key it says the same, and moves nothing. */
export async function refundByPlugin(
  client: WooClient,
  command: RefundCommand,
  lines: readonly SplitLine[],
): Promise<RefundOutcome> {
  const answer = await client.act({
    method: 'POST',
    path: 'wc-aftercare/v1/refunds',
    body: bodyOf(command, lines),
    shape: answered,
    sendBy: command.sendBy,
  });
  if (!isDenial(answer)) return said(answer);
  // Something was asked with this key before: what came of it only the plugin's book can say.
  if (answer.code === 'aftercare_key_reused') throw doubt(tell('OTHERS_SAID', { said: [answer.message] }));
  return { ok: false, reasons: [answer.message], unsent: true };
}

/** What became of a key; null: it was never asked with it. */
export async function readPluginRefund(client: WooClient, key: string): Promise<PluginRefund | null> {
  const path = `wc-aftercare/v1/refunds/${encodeURIComponent(key)}`;
  const answer = await client.look({ path, shape: answered });
  if (!isDenial(answer)) return answer;
  if (answer.code === 'aftercare_unknown_key') return null;
  throw new PlatformError(tell('OTHERS_SAID', { said: [answer.message] }), {
    retryable: true,
    doubtful: false,
  });
}

function said({ state, refundId, message }: PluginRefund): RefundOutcome {
  if (state === 'doubtful')
    throw doubt(
      message === null ? tell('PROVIDER_ANSWER_UNKNOWN', {}) : tell('OTHERS_SAID', { said: [message] }),
    );
  if (state === 'refused')
    return { ok: false, reasons: [message ?? tell('REFUSED_WITHOUT_A_WORD', {})], unsent: false };
  return { ok: true, value: { refundId } };
}

function doubt(message: string): PlatformError {
  return new PlatformError(message, { retryable: false, doubtful: true });
}

function bodyOf({ key, orderId, amount, rmaNumber }: RefundCommand, lines: readonly SplitLine[]) {
  return {
    key,
    orderId: Number(orderId),
    amount: writeAmount(amount),
    currency: amount.currency,
    reason: `Return ${rmaNumber}`,
    lines: lines.map((line) => ({
      lineId: Number(line.lineId),
      quantity: line.quantity,
      total: writeAmount(line.net),
      taxes: Object.fromEntries(line.taxes.map((tax) => [tax.rateId, writeAmount(tax.amount)])),
      restock: line.restock,
    })),
  };
}
