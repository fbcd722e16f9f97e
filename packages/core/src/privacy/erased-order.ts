// What is left of an order whose shopper is to be forgotten? What was sold, for how much, when, and what was paid back.
import type { Order } from '../order/order.ts';

/** The order without anything that says whose it was; the country stays, for it decides about taxes. */
export function withoutPerson(order: Order): Order {
  return {
    ...order,
    email: null,
    phone: null,
    locale: null,
    customer: null,
    shippingAddress: order.shippingAddress && { ...nowhere, country: order.shippingAddress.country },
    tags: [],
    discountCodes: [],
    lines: order.lines.map((line) => ({ ...line, discounts: withoutLabels(line.discounts) })),
    shippingLines: order.shippingLines.map((line) => ({ ...line, discounts: withoutLabels(line.discounts) })),
    fulfillments: order.fulfillments.map((parcel) => ({ ...parcel, tracking: [] })),
    refunds: order.refunds.map((refund) => ({
      ...refund,
      note: marksOf(refund.note),
      adjustments: refund.adjustments.map((each) => ({ ...each, reason: null })),
    })),
    returns: order.returns.map((each) => ({
      ...each,
      decline: each.decline && { ...each.decline, note: null },
      lines: each.lines.map((line) => ({ ...line, note: marksOf(line.note) })),
    })),
    transactions: order.transactions.map((each) => ({ ...each, label: null })),
  };
}

const nowhere = {
  ...{ name: null, address1: null, address2: null, zip: null, city: null, province: null, phone: null },
} as const;

/** A code may be made for one person alone. */
function withoutLabels<D extends { readonly label: string }>(discounts: readonly D[]): D[] {
  return discounts.map((each) => ({ ...each, label: '' }));
}

/** Our own marks in a note, the number of a return and the key of a movement of money: by them we know it again. */
const marks = /\[R-\d+\]|\b[0-9a-f]{32}\b/g;

function marksOf(note: string | null): string | null {
  return note?.match(marks)?.join(' ') ?? null;
}
