// Where does an order stand in the shop's own admin?

/** Where orders stand as posts; a shop with order tables of its own leads from there to its own page. */
export function orderUrl(siteUrl: string, orderId: string): string | null {
  if (!/^\d{1,18}$/.test(orderId)) return null;
  return `${siteUrl}/wp-admin/post.php?post=${orderId}&action=edit`;
}
