// Which events do we ask Shopify for, and which order does each hint at?
import { z } from 'zod';

/** Topics by the name of the header and by that of the API. */
export const TOPICS = {
  'orders/create': 'ORDERS_CREATE',
  'orders/updated': 'ORDERS_UPDATED',
  'orders/cancelled': 'ORDERS_CANCELLED',
  'orders/delete': 'ORDERS_DELETE',
  'fulfillments/create': 'FULFILLMENTS_CREATE',
  'fulfillments/update': 'FULFILLMENTS_UPDATE',
  'refunds/create': 'REFUNDS_CREATE',
  'returns/request': 'RETURNS_REQUEST',
  'returns/approve': 'RETURNS_APPROVE',
  'returns/decline': 'RETURNS_DECLINE',
  'returns/update': 'RETURNS_UPDATE',
  'returns/process': 'RETURNS_PROCESS',
  'returns/close': 'RETURNS_CLOSE',
  'returns/cancel': 'RETURNS_CANCEL',
  'returns/reopen': 'RETURNS_REOPEN',
  'app/uninstalled': 'APP_UNINSTALLED',
  'app/scopes_update': 'APP_SCOPES_UPDATE',
  'bulk_operations/finish': 'BULK_OPERATIONS_FINISH',
} as const;

/** Topics Shopify demands of every app; they are set in the app's configuration, not by the API. */
export const COMPLIANCE_TOPICS = ['customers/data_request', 'customers/redact', 'shop/redact'] as const;

const gid = z.string().regex(/^gid:\/\/shopify\/Order\/\d{1,20}$/);
const number = z.union([z.int().positive(), z.string().regex(/^\d{1,20}$/)]);
const orderPayload = z.object({ admin_graphql_api_id: gid }).or(z.object({ id: number }));
const childPayload = z
  .object({ admin_graphql_api_order_id: gid })
  .or(z.object({ order_id: number }))
  .or(z.object({ order: orderPayload }));

/** The order a payload hints at, as the API names it; null when it hints at none. */
export function orderIdOfWebhook(topic: string, payload: unknown): string | null {
  if (topic.startsWith('orders/')) return ofOrder(orderPayload.safeParse(payload).data);
  if (!/^(fulfillments|refunds|returns)\//.test(topic)) return null;
  const child = childPayload.safeParse(payload).data;
  if (child === undefined) return null;
  if ('admin_graphql_api_order_id' in child) return child.admin_graphql_api_order_id;
  return 'order_id' in child ? gidOf(child.order_id) : ofOrder(child.order);
}

function ofOrder(order: z.infer<typeof orderPayload> | undefined): string | null {
  if (order === undefined) return null;
  return 'admin_graphql_api_id' in order ? order.admin_graphql_api_id : gidOf(order.id);
}

function gidOf(id: string | number): string {
  return `gid://shopify/Order/${id}`;
}
