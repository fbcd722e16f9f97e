// How does what a return's lines get become WooCommerce's net and tax by rate, and is that much left of each?
import { allocate } from '@aftercare/core/money/allocate.ts';
import { add, zero } from '@aftercare/core/money/arithmetic.ts';
import type { Money } from '@aftercare/core/money/money.ts';
import type { RefundCommand } from '@aftercare/core/platform.ts';
import type { ReasonCode } from '@aftercare/core/returns/reasons.ts';
import type { LineAnswer, OrderAnswer } from '../answers/order.ts';
import type { RefundAnswer } from '../answers/refund.ts';
import { type Exact, minorSize, readExact, toMoney } from '../translate/exact.ts';
import { refundedUnits } from '../translate/fulfillment.ts';
import { unitsOf } from '../translate/line.ts';
import { paidOf } from '../translate/payment.ts';
import { refundedItem } from '../translate/refund.ts';

/** What goes back of one line of the order. */
export interface SplitLine {
  readonly lineId: string;
  readonly quantity: number;
  readonly restock: number;
  /** Without tax. */
  readonly net: Money;
  readonly taxes: readonly { readonly rateId: string; readonly amount: Money }[];
}

export type Split =
  | { readonly ok: true; readonly lines: readonly SplitLine[] }
  | { readonly ok: false; readonly reasons: ReasonCode[] };

type Asked = Pick<RefundCommand, 'amount' | 'lines'>;
type Shown = { readonly order: OrderAnswer; readonly refunds: readonly RefundAnswer[] };

/** The refund's lines, which sum to its amount; or why the order, as it stands now, has not as much to give. */
export function splitRefund(asked: Asked, shown: Shown): Split {
  const { order, refunds } = shown;
  const paid = paidOf(order, refunds);
  if (asked.amount.currency !== order.currency || asked.amount.minor > (paid.isPaid ? paid.left.minor : 0)) {
    return { ok: false, reasons: ['EXCEEDS_REFUNDABLE'] };
  }
  const lines = mergeLines(asked).map((line) => splitLine(line, shown));
  const refused = lines.find((line) => !line.ok);
  if (refused !== undefined && !refused.ok) return refused;
  return { ok: true, lines: lines.flatMap((line) => (line.ok ? line.lines : [])) };
}

type AskedLine = Omit<SplitLine, 'net' | 'taxes'> & { readonly amount: Money };

/** One line each, however many parcels its units came in. */
function mergeLines({ lines, amount: { currency } }: Asked): AskedLine[] {
  return [...Map.groupBy(lines, (line) => line.lineId)].map(([lineId, parts]) => ({
    lineId,
    quantity: parts.reduce((all, part) => all + part.quantity, 0),
    restock: parts
      .flatMap((part) => part.dispositions)
      .reduce((all, one) => all + (one.disposition === 'RESTOCKED' ? one.quantity : 0), 0),
    amount: parts.reduce((all, part) => add(all, part.amount), zero(currency)),
  }));
}

function splitLine(asked: AskedLine, { order, refunds }: Shown): Split {
  const line = order.line_items.find((each) => each.id === asked.lineId);
  if (line === undefined) return { ok: false, reasons: ['REFUNDED_OUTSIDE'] };
  const left = unitsOf(line.quantity) - refundedUnits(refunds, line.id);
  if (order.status === 'refunded' || asked.quantity > left)
    return { ok: false, reasons: ['REFUNDED_OUTSIDE'] };
  const parts = partsOf(line, refunds);
  const amounts = fill(asked.amount, parts);
  if (amounts === null) return { ok: false, reasons: ['EXCEEDS_REFUNDABLE'] };
  const [net = zero(order.currency), ...taxes] = amounts;
  const named = line.taxes.map((tax, index) => ({
    rateId: tax.id,
    amount: taxes[index] ?? zero(order.currency),
  }));
  // What was sold by weight has no whole units that WooCommerce could count.
  const units = Number.isInteger(line.quantity) ? asked : { quantity: 0, restock: 0 };
  const { quantity, restock } = units;
  return { ok: true, lines: [{ lineId: line.id, quantity, restock, net, taxes: named }] };
}

interface Part {
  readonly whole: Exact;
  readonly left: Exact;
}

/** The net of a line and each of its taxes: as sold, and less every refund of it. */
function partsOf(line: LineAnswer, refunds: readonly RefundAnswer[]): Part[] {
  const items = refunds
    .flatMap((refund) => refund.line_items)
    .filter((item) => refundedItem(item) === line.id);
  const less = (whole: Exact, taken: readonly Exact[]): Part => {
    const left = taken.reduce((all, one) => all + one, whole);
    return { whole, left: left > 0n ? left : 0n };
  };
  const net = less(
    readExact(line.total),
    items.map((item) => readExact(item.total)),
  );
  const taxes = line.taxes.map((tax) => {
    const taken = items.flatMap((item) => item.taxes.filter((each) => each.id === tax.id));
    return less(
      readExact(tax.total),
      taken.map((each) => readExact(each.total)),
    );
  });
  return [net, ...taxes];
}

/** By the line's own shares, none beyond what is left of it; null: all together have not as much left. */
function fill(amount: Money, parts: readonly Part[]): Money[] | null {
  const { currency } = amount;
  const all = parts.reduce((sum, part) => sum + part.left, 0n);
  if (amount.minor > toMoney(all, currency).minor) return null;
  const most = parts.map((part) => Number((part.left + minorSize(currency) - 1n) / minorSize(currency)));
  const given = parts.map(() => 0);
  let left = amount.minor;
  while (left > 0) {
    const weights = parts.map((part, index) => ((given[index] ?? 0) < (most[index] ?? 0) ? weigh(part) : 0));
    if (weights.every((weight) => weight === 0)) return null;
    for (const [index, share] of allocate({ minor: left, currency }, weights).entries()) {
      const taken = Math.min(share.minor, (most[index] ?? 0) - (given[index] ?? 0));
      given[index] = (given[index] ?? 0) + taken;
      left -= taken;
    }
  }
  return given.map((minor) => ({ minor, currency }));
}

/** Millionths, which fit a number; the least amount that is left still weighs something. */
function weigh({ whole }: Part): number {
  return Math.max(1, Number(whole / 10_000n));
}
