// How does a topic of the schema read in the webhook's header?

// Resources whose name holds an underscore, or whose verb does.
const resources = [
  'fulfillment_orders',
  'fulfillment_events',
  'fulfillment_holds',
  'bulk_operations',
  'order_transactions',
  'reverse_fulfillment_orders',
  'reverse_deliveries',
  'inventory_items',
  'inventory_levels',
  'app_subscriptions',
  'orders',
  'customers',
  'app',
];

/** "orders/partially_fulfilled" for ORDERS_PARTIALLY_FULFILLED. */
export function topicOf(name: string): string {
  const lower = name.toLowerCase();
  const resource = resources.find((each) => lower.startsWith(`${each}_`));
  if (resource) return `${resource}/${lower.slice(resource.length + 1)}`;
  const at = lower.lastIndexOf('_');
  return `${lower.slice(0, at)}/${lower.slice(at + 1)}`;
}

/** ORDERS_CREATE for "orders/create". */
export const topicName = (topic: string): string => topic.toUpperCase().replaceAll('/', '_');
