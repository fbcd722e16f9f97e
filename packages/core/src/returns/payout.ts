// To which of the shopper's payments did money go that was sent back, and does a bank take part?
import { add, sum } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import type { Order, Transaction } from '../order/order.ts';
import type { ShopFacts } from '../platform.ts';
import type { Intent } from './intent.ts';

/** What went to one payment, called as the shopper knows it. */
export interface PayoutPart {
  readonly label: string;
  readonly amount: Money;
}

export interface Payout {
  readonly amount: Money;
  /** Empty while it isn't known which payment got what. */
  readonly parts: readonly PayoutPart[];
  /** A bank or card company may need some days to show it. */
  readonly hasBank: boolean;
  /** The way it was paid takes nothing back: the shop has paid it itself. */
  readonly byShop: boolean;
}

/** Where money still to come goes. */
export interface RefundTo {
  /** The one payment, called as the shopper knows it; null when there are several, or it isn't known. */
  readonly label: string | null;
  /** As of a payout. */
  readonly byShop: boolean;
}

type PaysBack = ShopFacts['paysBack'];

type Sent = Pick<Intent, 'amount' | 'evidence'>;
type Movement = Pick<Transaction, 'id' | 'kind' | 'status' | 'gateway' | 'label' | 'amount' | 'parentId'>;
type Paid = { readonly refunds: Order['refunds']; readonly transactions: readonly Movement[] };

/**
 * Where proven refunds went, from the refunds' own transactions. What a payment can still give back tells
 * nothing of it: the payment that took the money may be emptied by it. Until the order shows every refund,
 * only an order with a single payment tells where they went.
 */
export function payoutOf(
  order: Paid,
  sent: readonly Sent[],
  { currency, paysBack }: { currency: string; paysBack: PaysBack },
): Payout {
  const amounts = sent.map((one) => one.amount);
  const amount = sum(amounts, currency);
  const moved = sent.filter((one) => one.amount.minor > 0).map((one) => movementsOf(order, one));
  const known = moved.flatMap((one) => one ?? []);
  if (known.length > 0 && !moved.includes(null)) return { amount, ...partsOf(order, known), byShop: false };
  const payments = order.transactions.filter(isPayment);
  const label = soleLabel(payments);
  return {
    amount,
    parts: label === null || amount.minor === 0 ? [] : [{ label, amount }],
    hasBank: payments.some(isThroughBank) && !isByShop(payments, paysBack),
    byShop: isByShop(payments, paysBack),
  };
}

/** The one payment everything goes back to; null when there are several. */
export function solePayment(order: Paid): string | null {
  return soleLabel(order.transactions.filter(isPayment));
}

/** The payment everything goes back to, and whether it can take it. */
export function paidBy(order: Paid, paysBack: PaysBack): RefundTo {
  const payments = order.transactions.filter(isPayment);
  return { label: soleLabel(payments), byShop: isByShop(payments, paysBack) };
}

/** The payment money still to come can go to. */
export function refundTo(order: Order, paysBack: PaysBack): RefundTo {
  const payments = order.transactions.filter((one) => one.refundable !== null && one.refundable.minor > 0);
  return { label: soleLabel(payments), byShop: isByShop(payments, paysBack) };
}

/** None of the payments takes money back when asked. */
function isByShop(payments: readonly Movement[], paysBack: PaysBack): boolean {
  if (paysBack === null || payments.length === 0) return false;
  return payments.every(({ gateway }) => gateway === null || !paysBack.includes(gateway));
}

/** The refund's transactions; null while the order doesn't show all that was sent with it. */
function movementsOf(order: Paid, { amount, evidence }: Sent): Movement[] | null {
  const refund = order.refunds.find((one) => one.id === evidence);
  const ids = new Set(refund?.transactionIds);
  const moved = order.transactions.filter((one) => ids.has(one.id) && one.status === 'SUCCESS');
  const ours = moved.filter((one) => one.amount.presentment.currency === amount.currency);
  const total = sum(
    ours.map((one) => one.amount.presentment),
    amount.currency,
  );
  return total.minor === amount.minor ? ours : null;
}

function partsOf(order: Paid, moved: readonly Movement[]): Pick<Payout, 'parts' | 'hasBank'> {
  const sources = moved.map((one) => order.transactions.find(({ id }) => id === one.parentId) ?? one);
  const hasBank = sources.some(isThroughBank);
  const parts = new Map<string, Money>();
  for (const [index, one] of moved.entries()) {
    const label = sources[index]?.label ?? one.label;
    if (label === null) return { parts: [], hasBank };
    const before = parts.get(label);
    const here = one.amount.presentment;
    parts.set(label, before === undefined ? here : add(before, here));
  }
  return { parts: [...parts].map(([label, amount]) => ({ label, amount })), hasBank };
}

function soleLabel(payments: readonly Movement[]): string | null {
  const labels = new Set(payments.map((one) => one.label));
  const [label] = labels;
  return labels.size === 1 ? (label ?? null) : null;
}

function isPayment({ kind, status }: Movement): boolean {
  return status === 'SUCCESS' && (kind === 'SALE' || kind === 'CAPTURE');
}

/** Credit at the shop is there at once; cash is handed over. */
function isThroughBank({ gateway }: Movement): boolean {
  return gateway === null || !/(^|_)(gift_card|store_credit|cash)$/.test(gateway);
}
