// When did an order of WooCommerce's leave, and by which parcel? It knows one moment only: completed.
import type { Fulfillment } from '@aftercare/core/order/order.ts';
import { z } from 'zod';
import type { OrderAnswer } from '../answers/order.ts';
import type { RefundAnswer } from '../answers/refund.ts';
import { unitsOf } from './line.ts';
import { refundedItem } from './refund.ts';

/** What WooCommerce's Shipment Tracking keeps with an order, and those that took its form over. */
const trackingKey = '_wc_shipment_tracking_items';
const trackingItem = z.object({
  tracking_provider: z.string().catch(''),
  custom_tracking_provider: z.string().catch(''),
  tracking_number: z.coerce.string().catch(''),
  custom_tracking_link: z.string().catch(''),
});

/** One parcel with everything that had not been refunded before it left; none until the order is completed. */
export function toFulfillments(order: OrderAnswer, refunds: readonly RefundAnswer[]): Fulfillment[] {
  const leftAt = order.date_completed_gmt ?? (order.status === 'completed' ? order.date_modified_gmt : null);
  if (leftAt === null) return [];
  const before = refunds.filter((refund) => refund.date_created_gmt < leftAt);
  const lines = order.line_items.map((line) => ({
    id: `${order.id}-${line.id}`,
    lineId: line.id,
    quantity: Math.max(0, unitsOf(line.quantity) - refundedUnits(before, line.id)),
  }));
  return [
    {
      id: `completed-${order.id}`,
      status: 'SUCCESS',
      displayStatus: 'FULFILLED',
      createdAt: leftAt,
      inTransitAt: null,
      estimatedDeliveryAt: null,
      deliveredAt: null,
      tracking: trackingOf(order),
      lines: lines.filter((line) => line.quantity > 0),
    },
  ];
}

/** Units of a line that these refunds took back. */
export function refundedUnits(refunds: readonly RefundAnswer[], lineId: string): number {
  return refunds
    .flatMap((refund) => refund.line_items)
    .filter((item) => refundedItem(item) === lineId)
    .reduce((all, item) => all + unitsOf(-item.quantity), 0);
}

function trackingOf(order: OrderAnswer): Fulfillment['tracking'] {
  const kept = order.meta_data.find((one) => one.key === trackingKey)?.value;
  const items = z.array(trackingItem).safeParse(kept).data ?? [];
  return items.map((item) => ({
    company: item.tracking_provider || item.custom_tracking_provider || null,
    number: item.tracking_number || null,
    url: /^https?:\/\//.test(item.custom_tracking_link) ? item.custom_tracking_link : null,
  }));
}
