// What happens when WooCommerce is asked for a refund? Step by step as wc_create_refund does it, races and all.
import { big, digitsOf, sum, write, ZERO } from './decimal.ts';
import { gatewayOf, refundAtGateway } from './gateways.ts';
import { asPricesAre } from './price-decimals.ts';
import { restock } from './restock.ts';
import { numberParts, remainingOf, saveOrder } from './save-order.ts';
import type { Site } from './site.ts';
import type { AppliedTax, LineItem, TaxLine, WooOrder, WooRefund } from './site-types.ts';

export type RefundLineAsked = {
  id: number;
  quantity: number;
  refund_total: string;
  refund_tax: { id: number; refund_total: string }[];
  /** How many units go back on the shelf, where the caller says so by line. */
  restock?: number;
};

export type RefundAsked = {
  amount: string;
  reason: string;
  lines: RefundLineAsked[];
  /** Whether the caller counts what is left to the last digit, where WooCommerce rounds it as prices are written. */
  exactly?: boolean;
  /** Should the gateway give the money back? */
  payment: boolean;
  restock: boolean;
  meta: { key: string; value: string }[];
  /** For the ledger alone: under which key the caller asked, if it had one. */
  key: string | null;
  /** The name under which faults strike it. */
  operation: string;
};

export type RefundEnd =
  | { ok: true; refund: WooRefund }
  /** `paid`: the gateway had given the money before something went wrong. */
  | { ok: false; message: string; paid?: true }
  /** PHP was killed in the middle: nobody answers. */
  | { ok: null };

/** PHP's own work between the check and the row, where two requests at once meet; `slow-check` makes it longer. */
const WORK_MS = 15;

/** Makes a refund as WooCommerce does: checked first, written next, paid last. */
export async function makeRefund(site: Site, orderId: string, asked: RefundAsked): Promise<RefundEnd> {
  const order = site.orders.get(orderId);
  if (!order) return { ok: false, message: 'Invalid order ID.' };
  const exact = big(remainingOf(site, order));
  const left = asked.exactly ? exact : asPricesAre(site, exact);
  const isTooMuch = big(asked.amount).lt(0) || (big(asked.amount).gt(left) && !isUnchecked(site));
  if (isTooMuch) return { ok: false, message: 'Invalid refund amount.' };
  const slow = site.world.faults.strike('slow-check', asked.operation);
  await new Promise((done) => setTimeout(done, slow ? (slow.seconds ?? 1) * 1000 : WORK_MS));
  const written = site.refunds.put(draftRefund(site, order, asked));
  const paid = asked.payment
    ? await pay(site, order, written, asked)
    : { ok: true as const, refund: written };
  if (!paid.ok) return paid;
  const { refund } = paid;
  if (asked.restock) restock(site, order.id, asked.lines);
  site.announce({ topic: 'refund.created', orderId: Number(order.id) });
  const isWhole = left.minus(asked.amount).lte(0);
  const now = site.orders.get(order.id) ?? order;
  saveOrder(site, isWhole ? { ...now, status: 'refunded' } : now);
  return { ok: true, refund };
}

const isUnchecked = (site: Site): boolean => site.world.faults.isOn('over-refund-check-off');

async function pay(site: Site, order: WooOrder, written: WooRefund, asked: RefundAsked): Promise<RefundEnd> {
  const { faults } = site.world;
  const { operation } = asked;
  if (faults.fires('crash-before-payment', operation)) return { ok: null };
  const gateway = gatewayOf(order.payment_method);
  if (!gateway?.supports.includes('refunds')) return takeBack(site, written, unable(gateway !== undefined));
  const { amount, key } = asked;
  const paid = write(amount, digitsOf(order.currency));
  const answer = await refundAtGateway(site, order, { amount: paid, key, operation });
  if (answer.said === 'no') return takeBack(site, written, answer.message);
  if (faults.fires('crash-after-payment', operation)) return { ok: null };
  // The row goes although the money went: WooCommerce forgets what was paid.
  if (faults.fires('throw-after-payment', operation))
    return { ...takeBack(site, written, 'Call to undefined method: another plugin failed.'), paid: true };
  return { ok: true, refund: site.refunds.put({ ...written, refunded_payment: true }) };
}

function takeBack(site: Site, written: WooRefund, message: string): RefundEnd & { ok: false } {
  site.refunds.delete(written.id);
  return { ok: false, message };
}

const unable = (isKnown: boolean): string =>
  isKnown
    ? 'The payment gateway for this order does not support automatic refunds.'
    : 'The payment gateway for this order does not exist.';

/** The refund as a row, not yet kept. */
export function draftRefund(site: Site, order: WooOrder, asked: RefundAsked): WooRefund {
  const digits = digitsOf(order.currency);
  const line_items = asked.lines.flatMap((line) => {
    const item = order.line_items.find((each) => each.id === line.id);
    return item && !isEmpty(line) ? [negate(item, line)] : [];
  });
  const further = <L extends { id: number; total: string; total_tax: string; taxes: AppliedTax[] }>(
    of: L[],
  ) =>
    asked.lines.flatMap((line) => {
      const item = of.find((each) => each.id === line.id);
      return item && !isEmpty(line)
        ? [{ ...item, ...negatedSums(line), meta_data: [itemMeta(item.id)] }]
        : [];
    });
  const shipping_lines = further(order.shipping_lines);
  const fee_lines = further(order.fee_lines);
  const parts = { line_items, shipping_lines, fee_lines, tax_lines: taxesOf(order, asked, digits) };
  const isWhole = big(asked.amount).gte(order.total);
  const type = { key: '_refund_type', value: isWhole ? 'full' : 'partial' };
  return {
    id: String(site.next('post')),
    order_id: Number(order.id),
    created: site.now(),
    amount: write(asked.amount, digits),
    reason: asked.reason,
    refunded_by: 1,
    refunded_payment: false,
    meta_data: [type, ...asked.meta].map((meta) => ({ id: site.next('meta'), ...meta })),
    ...numberParts(site, parts),
  };
}

const isEmpty = (line: RefundLineAsked): boolean =>
  line.quantity === 0 && big(line.refund_total).eq(0) && line.refund_tax.length === 0;

const itemMeta = (id: number) => ({ id: 0, key: '_refunded_item_id', value: String(id) });

const negative = (value: string): string => big(value).times(-1).plus(0).toFixed();

function negatedSums(line: RefundLineAsked) {
  const taxes = line.refund_tax.map((tax) => ({
    id: tax.id,
    total: negative(tax.refund_total),
    subtotal: negative(tax.refund_total),
  }));
  const tax = sum(line.refund_tax.map((each) => each.refund_total));
  return { total: negative(line.refund_total), total_tax: negative(tax.toFixed()), taxes };
}

function negate(item: LineItem, line: RefundLineAsked): LineItem {
  const sums = negatedSums(line);
  return {
    ...item,
    ...sums,
    quantity: -line.quantity,
    subtotal: sums.total,
    subtotal_tax: sums.total_tax,
    meta_data: [itemMeta(item.id)],
  };
}

function taxesOf(order: WooOrder, asked: RefundAsked, digits: number): TaxLine[] {
  const isShipping = (id: number) => order.shipping_lines.some((line) => line.id === id);
  return order.tax_lines.flatMap((rate) => {
    const of = (wanted: boolean) =>
      asked.lines
        .filter((line) => isShipping(line.id) === wanted)
        .flatMap((line) => line.refund_tax.filter((tax) => tax.id === rate.rate_id))
        .reduce((total, tax) => total.plus(tax.refund_total), ZERO);
    const [goods, shipping] = [of(false), of(true)];
    if (goods.eq(0) && shipping.eq(0)) return [];
    const sums = {
      tax_total: write(goods.times(-1).plus(0), digits),
      shipping_tax_total: write(shipping.times(-1).plus(0), digits),
    };
    return [{ ...rate, ...sums, meta_data: [] }];
  });
}

/** Deletes a refund: nothing is announced, and the order's date of modification stays. */
export function deleteRefund(site: Site, refund: WooRefund): void {
  site.refunds.delete(refund.id);
  site.announce({ topic: 'refund.deleted', orderId: refund.order_id });
}
