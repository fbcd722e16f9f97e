// What does WooCommerce's own answer claim of an order, put in the mirror's words without using the sync's translation?
import { instant, plain } from '@aftercare/core/order/verify/facts.ts';
import { bag, exact, minorOf, written } from './decimal.ts';
import type { RawOrder } from './raw-order.ts';
import { gmt, list, metaOf, named, object, type Raw, readable, said, text, unitsOf } from './raw-values.ts';
import { type Claims, lineFacts, strictly, unitsBack } from './their-lines.ts';
import { refundFacts } from './their-refunds.ts';

type Texts = Readonly<Record<string, string>>;

/** WooCommerce's account, under the same paths as the mirror's. */
export function theirFacts(raw: RawOrder): Claims {
  const payments = paymentsOf(raw);
  return {
    ...strictly({
      ...head(raw, payments),
      ...parcelFacts(raw),
      ...payments,
      ...refundFacts(raw),
    }),
    ...lineFacts(raw),
  };
}

function head({ order, refunds }: RawOrder, payments: Texts): Texts {
  const [billing, shipping] = [object(order.billing), object(order.shipping)];
  const created = gmt(order.date_created_gmt) ?? gmt(order.date_modified_gmt) ?? '1970-01-01T00:00:00.000Z';
  const updated = gmt(order.date_modified_gmt) ?? created;
  return {
    ...{ id: text(order.id), name: `#${text(order.number)}`, email: plain(said(billing.email)) },
    phone: plain(said(billing.phone) ?? said(shipping.phone)),
    ...{ createdAt: created, processedAt: created, updatedAt: updated },
    cancelledAt: plain(order.status === 'cancelled' ? updated : null),
    ...{ cancelReason: plain(null), locale: plain(null), returnStatus: plain(null) },
    ...{ test: plain(false), tags: plain([]), taxesIncluded: plain(order.prices_include_tax) },
    ...{ currency: text(order.currency), presentmentCurrency: text(order.currency) },
    discountCodes: plain(list(order.coupon_lines).map((each) => text(each.code))),
    financialStatus: financialStatus(order, refunds),
    fulfillmentStatus: leftAt(order) === null ? 'UNFULFILLED' : 'FULFILLED',
    ...customerFacts(order, billing),
    ...addressFacts(shipping, billing),
    ...totalFacts(order, refunds),
    counts: countsOf({ order, refunds }, payments),
  };
}

/** Lines, shipping lines, parcels, refunds, returns, payments. */
function countsOf({ order, refunds }: Pick<RawOrder, 'order' | 'refunds'>, payments: Texts): string {
  return [
    list(order.line_items).length,
    list(order.shipping_lines).length,
    leftAt(order) === null ? 0 : 1,
    refunds.length,
    0,
    Object.keys(payments).filter((path) => path.endsWith('.kind')).length,
  ].join();
}

function customerFacts(order: Raw, billing: Raw): Texts {
  const id = named(order.customer_id);
  if (id === null) return {};
  return {
    ...{ 'customer.id': id, 'customer.email': plain(said(billing.email)), 'customer.locale': plain(null) },
    'customer.firstName': plain(said(billing.first_name)),
    'customer.lastName': plain(said(billing.last_name)),
    'customer.tags': plain(order.aftercare_customer_roles ?? []),
  };
}

/** Where it is sent to; a shop that sends nothing has the payer's address alone. */
function addressFacts(shipping: Raw, billing: Raw): Texts {
  const telling = ['first_name', 'last_name', 'company', 'address_1', 'city', 'postcode'];
  const to = [shipping, billing].find((address) => telling.some((field) => said(address[field])));
  if (to === undefined) return {};
  const person = [to.first_name, to.last_name].map(text).filter((name) => name !== '');
  const facts = {
    name: person.join(' ') || said(to.company),
    ...{ address1: said(to.address_1), address2: said(to.address_2), zip: said(to.postcode) },
    ...{ city: said(to.city), province: said(to.state), country: said(to.country) },
    phone: said(to.phone) ?? said(billing.phone),
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [`shippingAddress.${name}`, plain(value)]),
  );
}

function totalFacts(order: Raw, refunds: readonly Raw[]): Texts {
  const currency = text(order.currency);
  const asShown = (net: unknown, tax: unknown) =>
    bag(minorOf(exact(net) + (order.prices_include_tax === true ? exact(tax) : 0n), currency), currency);
  const paid = minorOf(exact(order.total), currency);
  const back = givenBack(order, refunds);
  return {
    'totals.shipping': asShown(order.shipping_total, order.shipping_tax),
    'totals.discounts': asShown(order.discount_total, order.discount_tax),
    'totals.tax': bag(minorOf(exact(order.cart_tax) + exact(order.shipping_tax), currency), currency),
    'totals.total': bag(paid, currency),
    'totals.currentTotal': bag(paid - back, currency),
    'totals.received': bag(isPaid(order) ? paid : 0, currency),
    'totals.refunded': bag(back, currency),
  };
}

function givenBack(order: Raw, refunds: readonly Raw[]): number {
  return refunds.reduce((all, refund) => all + minorOf(exact(refund.amount), text(order.currency)), 0);
}

/** An order that is done was paid, also one brought in from elsewhere without the moment. */
function isPaid(order: Raw): boolean {
  return gmt(order.date_paid_gmt) !== null || ['completed', 'refunded'].includes(text(order.status));
}

function financialStatus(order: Raw, refunds: readonly Raw[]): string {
  const back = givenBack(order, refunds);
  const paid = minorOf(exact(order.total), text(order.currency));
  if (order.status === 'refunded') return 'REFUNDED';
  if (isPaid(order) && back > 0) return back < paid ? 'PARTIALLY_REFUNDED' : 'REFUNDED';
  if (isPaid(order) || paid === 0) return 'PAID';
  return ['failed', 'cancelled'].includes(text(order.status)) ? 'VOIDED' : 'PENDING';
}

/** The one moment WooCommerce knows of sending. */
function leftAt(order: Raw): string | null {
  return (
    gmt(order.date_completed_gmt) ?? (order.status === 'completed' ? gmt(order.date_modified_gmt) : null)
  );
}

function parcelFacts({ order, refunds }: RawOrder): Texts {
  const left = leftAt(order);
  if (left === null) return {};
  const before = refunds.filter((refund) => (gmt(refund.date_created_gmt) ?? '') < left);
  const sent = list(order.line_items)
    .map((line) => ({ id: text(line.id), units: unitsOf(line.quantity) - unitsBack(before, line) }))
    .filter(({ units }) => units > 0);
  const facts = {
    ...{ id: `completed-${text(order.id)}`, status: 'SUCCESS', displayStatus: 'FULFILLED', createdAt: left },
    ...{ inTransitAt: plain(null), estimatedDeliveryAt: plain(null), deliveredAt: plain(null) },
    tracking: trackingOf(order),
    lines: sent.map(({ id, units }) => `${text(order.id)}-${id} ${id} ${units}`).join('; '),
  };
  return prefixed(`fulfillments.${facts.id}.`, facts);
}

function trackingOf(order: Raw): string {
  return list(metaOf(order, '_wc_shipment_tracking_items'))
    .map((item) => {
      const link = said(item.custom_tracking_link);
      return [
        said(item.tracking_provider) ?? said(item.custom_tracking_provider),
        said(item.tracking_number),
        link !== null && /^https?:\/\//.test(link) ? link : null,
      ];
    })
    .map((item) => item.map(plain).join(' '))
    .join('; ');
}

/** One payment when it was paid, and one the other way for each refund. */
function paymentsOf({ order, refunds }: RawOrder): Texts {
  const currency = text(order.currency);
  const paid = minorOf(exact(order.total), currency);
  const by = {
    gateway: plain(said(order.payment_method)),
    label: plain(readable(order.payment_method_title) || null),
  };
  const saleId = `payment-${text(order.id)}`;
  const sale = {
    ...{ id: saleId, kind: 'SALE', status: 'SUCCESS', ...by, amount: bag(paid, currency) },
    refundable: written(Math.max(0, paid - givenBack(order, refunds)), currency),
    ...{ parentId: plain(null), processedAt: instant(gmt(order.date_paid_gmt)) },
  };
  const back = refunds.map((refund) => ({
    ...{ id: `refund-${text(refund.id)}`, kind: 'REFUND', ...by, refundable: plain(null) },
    status: movementOf(refund, order),
    amount: bag(minorOf(exact(refund.amount), currency), currency),
    parentId: plain(isPaid(order) ? saleId : null),
    processedAt: instant(gmt(refund.date_created_gmt)),
  }));
  const all = isPaid(order) && paid > 0 ? [sale, ...back] : back;
  return Object.assign({}, ...all.map((each) => prefixed(`transactions.${each.id}.`, each)));
}

/** Where we asked the payment method for it, and it is not said to have paid, nobody knows whether it did. */
function movementOf(refund: Raw, order: Raw): string {
  if (refund.refunded_payment === true) return 'SUCCESS';
  const [, key] = /\[([^[\]\s]+)\]\s*$/.exec(text(refund.reason)) ?? [];
  const wasAsked = key !== undefined && metaOf(order, `_aftercare_asked_${key}`) === 'payment-method';
  return wasAsked ? 'UNKNOWN' : 'BY_HAND';
}

function prefixed(prefix: string, facts: Texts): Texts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [prefix + name, value]));
}
