// How does the control API read which WooCommerce shop is meant, and tell of its orders?
import type { Request } from 'express';
import { BadRequest } from '../../control/answers.ts';
import type { OpenSite } from '../open-site.ts';
import { writeOrder, writeRefund } from '../rest/order-answer.ts';
import { big } from '../world/decimal.ts';
import { orderByNumber, refundsOf, remainingOf } from '../world/save-order.ts';
import type { Site } from '../world/site.ts';
import type { WooOrder } from '../world/site-types.ts';

export type Sites = ReadonlyMap<string, OpenSite>;

/** The site `?shop=` names; undefined when it names none of these. */
export const siteNamed = (sites: Sites, request: Request): OpenSite | undefined =>
  typeof request.query.shop === 'string' ? sites.get(request.query.shop) : undefined;

/** The site, behind a route that lets only such requests in. */
export function siteOf(sites: Sites, request: Request): OpenSite {
  const found = siteNamed(sites, request);
  if (!found) throw new BadRequest(404, `There is no WooCommerce shop ${String(request.query.shop)}`);
  return found;
}

/** The order named in the path, without `#`. */
export function orderOf(sites: Sites, request: Request): { open: OpenSite; site: Site; order: WooOrder } {
  const open = siteOf(sites, request);
  const name = String(request.params.name);
  const order = orderByNumber(open.site, name);
  if (!order) throw new BadRequest(404, `There is no order ${name}`);
  return { open, site: open.site, order };
}

const FINANCIAL: Partial<Record<WooOrder['status'], string>> = {
  pending: 'PENDING',
  'on-hold': 'PENDING',
  failed: 'PENDING',
  cancelled: 'VOIDED',
  refunded: 'REFUNDED',
};

/** One row of a list of orders, in the words the other practice shop uses. */
export function summarizeOrder(site: Site, order: WooOrder) {
  const back = big(order.total).minus(remainingOf(site, order));
  const paid = back.gt(0) ? 'PARTIALLY_REFUNDED' : 'PAID';
  return {
    id: order.id,
    name: `#${order.number}`,
    email: order.billing.email,
    processedAt: `${order.created}Z`,
    updatedAt: `${order.modified}Z`,
    status: order.status,
    financialStatus: FINANCIAL[order.status] ?? (order.paid ? paid : 'PENDING'),
    fulfillmentStatus: order.completed ? 'FULFILLED' : 'UNFULFILLED',
    total: { amount: order.total, currencyCode: order.currency },
  };
}

/** The whole order: in the words both shops share, and as the REST shows it. */
export const describeOrder = (site: Site, order: WooOrder) => ({
  ...summarizeOrder(site, order),
  note: order.customer_note,
  lineItems: order.line_items.map(({ id, name, sku, quantity }) => ({ id: String(id), name, sku, quantity })),
  returns: [],
  refunds: refundsOf(site, Number(order.id)).map((refund) => writeRefund(site, refund)),
  maximumRefundable: remainingOf(site, order),
  order: writeOrder(site, order, 6),
});
