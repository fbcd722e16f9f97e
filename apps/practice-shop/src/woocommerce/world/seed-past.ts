// What was sold, sent, refunded and cancelled before today? The other shop's past, as far as WooCommerce can carry it.
import type { Order } from '../../world/order-types.ts';
import type { Shop } from '../../world/shop.ts';
import { cancelOrder, completeOrder } from './change-order.ts';
import type { Coupon } from './coupons.ts';
import { digitsOf } from './decimal.ts';
import { lineOf } from './lines.ts';
import { makeOrder, type NewOrder } from './make-order.ts';
import { bookPastRefund, shareOf, worthOf } from './make-past-refund.ts';
import { addressOf, billingOf } from './parties.ts';
import { refundsOf } from './save-order.ts';
import type { Site } from './site.ts';
import type { WooOrder } from './site-types.ts';
import { ratesAt } from './taxing.ts';

/** Tells it again, order by order, under the same numbers. */
export function seedPast(site: Site, shop: Shop): void {
  for (const found of shop.orders.scan({ sortKey: 'ID' })) tell(site, shop, found.order());
}

function tell(site: Site, shop: Shop, past: Order): void {
  const { world } = site;
  const input = describe(site, shop, past);
  const made = world.during(past.processedAt, () => makeOrder(site, input));
  const sent = past.fulfillments[0];
  const units = (lines: { quantity: number }[]) => lines.reduce((sum, line) => sum + line.quantity, 0);
  const isSent =
    units(past.fulfillments.flatMap((each) => each.fulfillmentLineItems)) >= units(past.lineItems);
  if (sent && isSent) world.during(sent.createdAt, () => completeOrder(site, made));
  for (const refund of past.refunds)
    world.during(refund.createdAt, () => refundAgain(site, made.id, past, refund));
  const { cancelledAt } = past;
  const now = site.orders.get(made.id);
  if (cancelledAt && now) world.during(cancelledAt, () => cancelOrder(site, now, true));
}

// A currency of three decimals is beyond a shop that writes two: there the shop's own price was paid.
const currencyOf = (past: Order): 'presentmentMoney' | 'shopMoney' =>
  past.presentmentCurrencyCode === 'KWD' ? 'shopMoney' : 'presentmentMoney';

function describe(site: Site, shop: Shop, past: Order): NewOrder {
  const side = currencyOf(past);
  const currency = side === 'shopMoney' ? past.currencyCode : past.presentmentCurrencyCode;
  const country = past.shippingAddress?.countryCode ?? site.info.country;
  const rates = ratesAt(site, country);
  const lines = past.lineItems.map((line) => {
    const unitPrice = line.originalUnitPriceSet[side].amount;
    const wish = { sku: line.sku ?? undefined, unitPrice, quantity: line.quantity };
    const made = lineOf(site, { ...wish, rates: line.taxable ? rates : [] }, { currency, rate: '1' });
    if (!made) throw new Error(`the past cannot be told: there is no ${line.sku}`);
    return made;
  });
  const [sending] = past.shippingLines;
  const shopper = (past.customerId && shop.customers.get(past.customerId)) || undefined;
  const person = { email: past.email, firstName: shopper?.firstName, lastName: shopper?.lastName };
  const isPaid = past.transactions.some((each) => each.kind === 'SALE' && each.status === 'SUCCESS');
  const byBank = past.number % 8 === 0 || !isPaid;
  return {
    ...{ currency, included: past.taxesIncluded, lines, ...discountsOf(past, side) },
    shipping: sending
      ? { title: sending.title, price: sending.discountedPriceSet[side].amount, rates }
      : null,
    billing: billingOf(person, past.billingAddress ?? past.shippingAddress),
    shippingAddress: addressOf(person, past.shippingAddress),
    customerId: Number(site.customers.find((each) => each.email === past.email)?.id ?? 0),
    payment: byBank ? 'bacs' : 'practice_card',
    paid: isPaid,
    number: String(past.number),
    note: past.note ?? '',
  };
}

function discountsOf(past: Order, side: 'presentmentMoney' | 'shopMoney') {
  const cuts: Coupon[] = [];
  const coupons: Coupon[] = [];
  for (const [index, given] of past.discountApplications.entries()) {
    const isPercent = 'percentage' in given.value;
    const amount = 'percentage' in given.value ? String(given.value.percentage) : given.value.amount;
    const code = (given.code ?? given.title).toLowerCase();
    const kind = isPercent ? ('percent' as const) : ('fixed_cart' as const);
    const line = past.lineItems.findIndex((each) =>
      each.discountAllocations.some((part) => part.index === index),
    );
    if (given.allocationMethod === 'ACROSS')
      coupons.push({ code, kind, amount: inSide(past, amount, isPercent, side) });
    else if (line >= 0) cuts.push({ code, kind, amount, line });
  }
  return { cuts, coupons };
}

// A fixed code is told in the shopper's currency; where that one could not be kept, in the shop's.
function inSide(past: Order, amount: string, isPercent: boolean, side: string): string {
  if (isPercent || side === 'presentmentMoney') return amount;
  return (Number(amount) / Number(past.rate)).toFixed(digitsOf(past.currencyCode));
}

function refundAgain(site: Site, id: string, past: Order, refund: Order['refunds'][number]): void {
  const order = site.orders.get(id);
  if (!order) return;
  const lines = refund.refundLineItems.flatMap((each) => {
    const line = order.line_items[past.lineItems.findIndex((item) => item.id === each.lineItemId)];
    return line ? [shareOf(order, line, each.quantity)] : [];
  });
  if (lines.length === 0) return;
  bookPastRefund(site, order, {
    ...{ lines, amount: worthOf(lines), reason: refund.note ?? '', restock: true, meta: [], key: null },
    ...{ payment: order.payment_method === 'practice_card', operation: 'past' },
  });
  const whole = isWholeBack(site, order);
  site.orders.put({ ...order, modified: site.now(), ...(whole && { status: 'refunded' as const }) });
}

function isWholeBack(site: Site, order: WooOrder): boolean {
  const back = refundsOf(site, Number(order.id)).reduce((sum, each) => sum + Number(each.amount), 0);
  return back >= Number(order.total) - 0.005;
}
