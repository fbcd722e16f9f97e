// What does the shop show of a refund, whatever it answered before?
import type { Money } from '@aftercare/core/money/money.ts';
import type { TransactionStatus } from '@aftercare/core/order/order.ts';
import type { RefundName, Restocking, ReturnEvidence } from '@aftercare/core/platform.ts';
import type { OrderAnswer } from '../answers/order.ts';
import type { RefundAnswer } from '../answers/refund.ts';
import type { WooClient } from '../client/client.ts';
import { readPlugin, type StandingPlugin } from '../connect/plugin.ts';
import { readAnswer } from '../read/order.ts';
import { readExact, toMoney } from '../translate/exact.ts';
import { refundStatus } from '../translate/refund-status.ts';
import { isMarked } from './plain.ts';
import { type PluginRefund, readPluginRefund } from './plugin.ts';

type Shown = ReturnEvidence['refunds'][number];

const statusOf = { done: 'SUCCESS', 'by-hand': 'BY_HAND', doubtful: 'UNKNOWN' } as const;

/** All refunds of the order, and what it proves that none bears the key; null: the order is gone. */
export async function readEvidence(client: WooClient, name: RefundName): Promise<ReturnEvidence | null> {
  const plugin = await readPlugin(client);
  const kept = plugin === null ? null : await readPluginRefund(client, name.key);
  // After the plugin's word: what it has booked by then stands in what is read now.
  const shown = await readAnswer(client, name.orderId);
  if (shown === null) return null;
  const { order, refunds } = shown;
  const isProof = plugin !== null && covers(plugin, name) && !isMarked(order, name.key);
  return {
    status: null,
    lines: [],
    absence: isProof ? 'proof' : 'no-proof',
    stock: { restocks: restockingOf(kept, order, name), counted: countedLines(order) },
    refunds: withWord(
      refunds.map((refund) => toShown(refund, order)),
      kept,
      { order, key: name.key },
    ),
  };
}

/** A plugin put in anew has an empty book: of a refund asked for before, it proves nothing. */
function covers({ booksSince }: StandingPlugin, { sentAt }: RefundName): boolean {
  if (!sentAt) return true;
  return booksSince !== null && Date.parse(booksSince) <= Date.parse(sentAt);
}

/** Our plugin puts back line by line; WooCommerce's own API knows all or none. */
function restockingOf(kept: PluginRefund | null, order: OrderAnswer, { key }: RefundName): Restocking {
  const byPlugin = kept !== null && kept.state !== 'refused';
  return !byPlugin && isMarked(order, key) ? 'all-or-none' : 'each';
}

/** Lines that took something off the shelf, and have not given all of it back. */
function countedLines({ line_items }: OrderAnswer): string[] {
  const taken = ({ meta_data }: OrderAnswer['line_items'][number]) =>
    Number(meta_data.find(({ key }) => key === '_reduced_stock')?.value ?? 0);
  return line_items.filter((line) => taken(line) > 0).map(({ id }) => id);
}

function toShown(refund: RefundAnswer, order: OrderAnswer): Shown {
  const total = toMoney(readExact(refund.amount), order.currency);
  const status = refundStatus(refund, order);
  return { id: refund.id, note: refund.reason ?? null, total, transactions: movement(status, total) };
}

/** The plugin knows what its payment method said; WooCommerce's own row can't tell doubt from "to be paid by hand". */
function withWord(
  refunds: readonly Shown[],
  kept: PluginRefund | null,
  { order, key }: { order: OrderAnswer; key: string },
): Shown[] {
  if (kept === null || kept.state === 'refused') return [...refunds];
  const status = statusOf[kept.state];
  const own =
    refunds.find((refund) => refund.id === kept.refundId) ??
    refunds.find((refund) => refund.note?.includes(key));
  if (own !== undefined) {
    const told = { ...own, note: `${own.note ?? ''} [${key}]`, transactions: movement(status, own.total) };
    return refunds.map((refund) => (refund === own ? told : refund));
  }
  // Money was asked for, or went, and no row stands for it any more: how much, a person must see.
  const total = toMoney(readExact(order.total), order.currency);
  const lost: Shown = {
    id: `asked-${key}`,
    note: `${kept.message ?? ''} [${key}]`,
    total,
    transactions: movement('UNKNOWN', total),
  };
  return [...refunds, lost];
}

function movement(status: TransactionStatus, amount: Money): Shown['transactions'] {
  return amount.minor === 0 ? [] : [{ status, amount }];
}
