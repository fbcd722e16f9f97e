// How do thousands of past orders come into a WooCommerce at once?
import { Random } from '../../world/random.ts';
import { composeOrder } from './compose.ts';
import { lineOf } from './lines.ts';
import { shareOf, worthOf } from './make-past-refund.ts';
import { draftRefund } from './make-refund.ts';
import { writeGmt } from './moments.ts';
import { NOWHERE } from './parties.ts';
import type { Site } from './site.ts';
import type { OrderParts, OrderSums, WooCustomer, WooOrder } from './site-types.ts';
import { ratesAt } from './taxing.ts';

export type Generated = { from: number; count: number };

const PATTERNS = 64;
/** So many neighbours were last changed in one second, as a batch job leaves them. */
const TIES = 4;

export type GenerateAsked = {
  count: number;
  seed: number;
  days: number;
  /** One unit of every so manieth order went back; null: of none. */
  refundEach: number | null;
};

/** Adds completed and paid orders spread over the days before now; nothing announces them, no ledger tells of them. */
export function generateOrders(site: Site, asked: GenerateAsked): Generated {
  const { count, days, refundEach } = asked;
  const random = new Random(asked.seed);
  const patterns = Array.from({ length: PATTERNS }, (_, place) => patternOf(site, random, place));
  const from = site.next('number', count);
  const firstPost = site.next('post', count);
  const now = site.world.now().getTime();
  const step = (days * 86_400_000) / (count + 1);
  for (let at = 0; at < count; at++) {
    const placed = now - days * 86_400_000 + step * (at + 1);
    const last = now - days * 86_400_000 + step * (Math.floor(at / TIES) * TIES + TIES);
    const moments = { placed: writeGmt(new Date(placed)), last: writeGmt(new Date(Math.min(last, now))) };
    const pattern = patterns[at % PATTERNS];
    if (!pattern) continue;
    const order = orderFrom(site, pattern, { id: firstPost + at, number: from + at, ...moments });
    site.orders.put(order);
    if (refundEach !== null && at % refundEach === 0) putRefund(site, order);
  }
  return { from, count };
}

function putRefund(site: Site, order: WooOrder): void {
  const [line] = order.line_items;
  if (!line) return;
  const lines = [shareOf(order, line, 1)];
  const nothing = { reason: '', payment: true, restock: false, meta: [], key: null, operation: 'generated' };
  const draft = draftRefund(site, order, { ...nothing, lines, amount: worthOf(lines) });
  site.refunds.put({ ...draft, created: order.modified, refunded_payment: true });
}

type Pattern = { parts: OrderParts & OrderSums; shopper: WooCustomer | undefined; items: number };

function patternOf(site: Site, random: Random, place: number): Pattern {
  const shoppers = [...site.customers.values()];
  const shopper = shoppers.length > 0 && place % 3 !== 0 ? random.pick(shoppers) : undefined;
  const goods = site.products.filter((row) => row.type !== 'variable' && !row.virtual);
  const rates = ratesAt(site, site.info.country);
  const lines = Array.from({ length: random.whole(1, 4) }, () => {
    const quantity = random.chance(0.3) ? random.whole(2, 3) : 1;
    const own =
      goods.length > 0 ? { sku: random.pick(goods).sku } : { title: 'Practice item', unitPrice: '19.90' };
    return lineOf(site, { ...own, quantity, rates }, { currency: site.info.currency, rate: '1' });
  });
  const parts = composeOrder({
    ...{ currency: site.info.currency, included: true, lines: lines.filter((line) => line !== undefined) },
    coupons: place % 5 === 3 ? [{ code: 'welcome10', kind: 'percent', amount: '10' }] : [],
    shipping: { title: 'Standard', price: '5.90', rates },
  });
  const { line_items, shipping_lines, tax_lines, coupon_lines } = parts;
  const items = line_items.length + shipping_lines.length + tax_lines.length + coupon_lines.length;
  return { parts, shopper, items };
}

type Stamp = { id: number; number: number; placed: string; last: string };

function orderFrom(
  site: Site,
  { parts, shopper, items }: Pattern,
  { id, number, placed, last }: Stamp,
): WooOrder {
  const base = site.next('item', items);
  let used = 0;
  const numbered = <L extends { id: number }>(lines: L[]): L[] =>
    lines.map((line) => ({ ...line, id: base + used++ }));
  const guest = { ...NOWHERE, first_name: 'Gia', last_name: `Guest ${number}`, country: site.info.country };
  return {
    ...parts,
    line_items: numbered(parts.line_items),
    shipping_lines: numbered(parts.shipping_lines),
    tax_lines: numbered(parts.tax_lines),
    coupon_lines: numbered(parts.coupon_lines),
    ...{ id: String(id), number: String(number), status: 'completed', statusBeforeTrash: null },
    ...{ currency: site.info.currency, prices_include_tax: true },
    ...{ created: placed, modified: last, completed: last, paid: placed },
    customer_id: Number(shopper?.id ?? 0),
    order_key: `wc_order_g${id}`,
    billing: shopper?.billing ?? { ...guest, email: `guest${number}@example.com` },
    shipping: shopper?.shipping ?? guest,
    ...{
      payment_method: 'practice_card',
      payment_method_title: 'Practice card',
      transaction_id: `practice_${id}`,
    },
    ...{ customer_ip_address: '', customer_user_agent: '', created_via: 'checkout', customer_note: '' },
    ...{ cart_hash: '', meta_data: [], notes: [] },
  };
}
