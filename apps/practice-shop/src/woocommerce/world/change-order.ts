// What may become of an order: paid, completed, cancelled, thrown away, fetched back, deleted for good?
import { recordCharge } from './gateways.ts';
import { restockAll } from './restock.ts';
import { refundsOf, saveOrder } from './save-order.ts';
import type { Site } from './site.ts';
import type { WooOrder } from './site-types.ts';

/** The money came in: by hand or from the gateway. */
export function payOrder(site: Site, order: WooOrder): WooOrder {
  const paid = saveOrder(site, { ...order, status: 'processing', paid: site.now() });
  recordCharge(site, paid);
  return paid;
}

export type TrackingNumber = { company: string; number: string; url: string };

/** Sent out, which in WooCommerce means completed; a parcel's number lies in the order's meta. */
export function completeOrder(site: Site, order: WooOrder, tracking?: TrackingNumber): WooOrder {
  const items = tracking && [
    {
      tracking_provider: '',
      custom_tracking_provider: tracking.company,
      custom_tracking_link: tracking.url,
      tracking_number: tracking.number,
      date_shipped: Math.floor(site.world.now().getTime() / 1000),
    },
  ];
  const meta = items
    ? [{ id: site.next('meta'), key: '_wc_shipment_tracking_items', value: JSON.stringify(items) }]
    : [];
  const moments = { completed: order.completed ?? site.now(), paid: order.paid ?? site.now() };
  const meta_data = [...order.meta_data, ...meta];
  return saveOrder(site, { ...order, ...moments, meta_data, status: 'completed' });
}

/** Called off before it was sent; the goods go back on the shelf. */
export function cancelOrder(site: Site, order: WooOrder, restock: boolean): WooOrder {
  const back = restock ? restockAll(site, order) : order;
  return saveOrder(site, { ...back, status: 'cancelled' });
}

/** Thrown away, and can be fetched back. */
export function trashOrder(site: Site, order: WooOrder): WooOrder {
  const row = { ...order, status: 'trash' as const, statusBeforeTrash: order.status, modified: site.now() };
  const kept = site.orders.put(row);
  site.announce({ topic: 'order.deleted', orderId: Number(order.id) });
  return kept;
}

/** Fetched back, in the state it had. */
export function restoreOrder(site: Site, order: WooOrder): WooOrder {
  const status = order.statusBeforeTrash ?? 'pending';
  const kept = site.orders.put({ ...order, status, statusBeforeTrash: null, modified: site.now() });
  site.announce({ topic: 'order.restored', orderId: Number(order.id) });
  return kept;
}

/** Gone for good, refunds too; WooCommerce's webhooks say nothing of it. */
export function deleteOrder(site: Site, order: WooOrder): void {
  for (const refund of refundsOf(site, Number(order.id))) site.refunds.delete(refund.id);
  site.orders.delete(order.id);
  site.announce({ topic: 'order.gone', orderId: Number(order.id) });
}
