// Where does an order stand in Shopify's admin?

/**
 * The admin around an embedded app opens it by this address of its own, for whichever shop it shows.
 * https://shopify.dev/docs/api/app-home/apis/navigation
 */
export function orderUrl(orderId: string): string | null {
  const number = /^gid:\/\/shopify\/Order\/(\d+)$/.exec(orderId)?.[1];
  return number === undefined ? null : `shopify://admin/orders/${number}`;
}
