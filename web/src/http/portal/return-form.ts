// What do the pages of a new return show, and what do they hand on?
import type { Money } from '@aftercare/core/money/money.ts';
import { halfUp, proportion } from '@aftercare/core/money/rounding.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { orderRate } from '@aftercare/core/order/rate.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import type { LineEligibility } from '@aftercare/core/returns/eligibility.ts';
import { viewSettlement } from '@aftercare/core/returns/list-price.ts';
import { nothingDue } from '@aftercare/core/returns/nothing-due.ts';
import { refundTo } from '@aftercare/core/returns/payout.ts';
import { type Return, returnReasonSchema } from '@aftercare/core/returns/return.ts';
import { termsOf } from '@aftercare/core/returns/terms.ts';
import type { Problem } from '@aftercare/portal/frame/problem.ts';
import type { CheckView } from '@aftercare/portal/pages/check.ts';
import type { ChooseLineView, ChooseView } from '@aftercare/portal/pages/choose-items.ts';
import type { CostsView } from '@aftercare/portal/pages/costs.ts';
import type { Entry } from '@aftercare/portal/pages/entries.ts';
import type { ReceiptView } from '@aftercare/portal/pages/receipt.ts';
import type { Quote } from '../../flows/quote-return.ts';

interface Choosing {
  readonly order: Order;
  readonly eligibility: readonly LineEligibility[];
  readonly session: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** The choose page: every line, open or with the reason it is barred. */
export function chooseView({ order, eligibility, session, entries, problems }: Choosing): ChooseView {
  return {
    session,
    orderName: order.name,
    lines: eligibility.flatMap((line) => chooseLine(order, line)),
    closed: eligibility.some((line) => line.returnable > 0) ? null : whyClosed(eligibility),
    entries,
    problems,
    asOf: null,
  };
}

function chooseLine(
  order: Order,
  { lineId, returnable, lastDay, eligibility, message }: LineEligibility,
): ChooseLineView[] {
  const line = order.lines.find((one) => one.id === lineId);
  if (line === undefined || line.quantity === 0) return [];
  const facts = {
    lineId,
    title: line.title,
    variantTitle: line.variantTitle,
    imageUrl: line.imageUrl,
    unitPrice: unitPaid(line.discountedTotal.presentment, line.quantity),
    quantity: line.quantity,
  };
  if (returnable > 0)
    return [{ ...facts, open: true, returnable, lastDay, reasons: returnReasonSchema.options }];
  const reason = eligibility.answer === 'eligible' ? '' : (eligibility.reasons[0] ?? '');
  return [{ ...facts, open: false, reason, said: reason === 'BARRED_BY_RULE' ? message : '' }];
}

/** About what one unit cost; the exact value of each unit is the settlement's. */
function unitPaid(total: Money, quantity: number): Money {
  return { ...total, minor: proportion(total.minor, 1, quantity, halfUp) };
}

function whyClosed(eligibility: readonly LineEligibility[]): string {
  const codes = new Set(
    eligibility.flatMap(({ eligibility: answer }) =>
      answer.answer === 'ineligible' ? answer.reasons.slice(0, 1) : [],
    ),
  );
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : 'NOTHING_RETURNABLE';
}

/** The costs page. */
export function costsView(quote: Quote, session: string, entries: readonly Entry[]): CostsView {
  return {
    session,
    receipt: receiptView(quote.order, { origin: 'portal', settlement: quote.settlement }, quote.policy),
    refundTo: refundTo(quote.order, quote.paysBack),
    nothingDue: nothingDue(quote.settlement),
    refundBy: quote.refundBy,
    review: quote.review,
    entries,
    problems: [],
  };
}

interface Checking {
  readonly quote: Quote;
  readonly session: string;
  readonly entries: readonly Entry[];
  readonly confirmation: string;
  readonly changed: { from: Money; to: Money } | null;
}

/** The check page, with what changed since the shopper last saw the amount. */
export function checkView({ quote, session, entries, confirmation, changed }: Checking): CheckView {
  return {
    session,
    lines: quote.lines.map((line) => ({
      ...nameOf(quote.order, line.lineId),
      quantity: line.quantity,
      reason: line.reason,
      note: line.note,
    })),
    total: quote.settlement.total,
    refundTo: refundTo(quote.order, quote.paysBack),
    nothingDue: nothingDue(quote.settlement),
    entries,
    confirmation,
    changed,
    problems: [],
  };
}

/** A settlement with the names of what it is for. */
export function receiptView(
  order: Order,
  value: Pick<Return, 'origin' | 'settlement'>,
  policy: Policy,
): ReceiptView {
  const { settlement } = value;
  const { returnFees, restockingFeeBasisPoints, feeCurrency } = termsOf(value, policy);
  const isForeign = feeCurrency !== order.presentmentCurrency && settlement.returnShippingFee.minor > 0;
  return {
    lines: viewSettlement(order, settlement).lines.map((line) => ({
      ...line,
      ...nameOf(order, line.lineId),
    })),
    returnShippingFee: settlement.returnShippingFee,
    returnFees,
    restockingFeeBasisPoints,
    total: settlement.total,
    conversion: isForeign ? { rate: orderRate(order), day: order.processedAt } : null,
  };
}

function nameOf(order: Order, lineId: string): { title: string; variantTitle: string | null } {
  const line = order.lines.find((one) => one.id === lineId);
  return { title: line?.title ?? '', variantTitle: line?.variantTitle ?? null };
}
