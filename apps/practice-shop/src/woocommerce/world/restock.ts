// How do goods leave the shelf and come back to it?
import type { Site } from './site.ts';
import type { LineItem, Meta, WooOrder } from './site-types.ts';

const REDUCED = '_reduced_stock';
const RESTOCKED = '_restock_refunded_items';

const metaOf = (line: LineItem, key: string): number =>
  Number(line.meta_data.find((meta) => meta.key === key)?.value ?? 0);

function withMeta(site: Site, line: LineItem, key: string, value: number): LineItem {
  const known = line.meta_data.some((meta) => meta.key === key);
  const change = (meta: Meta) => (meta.key === key ? { ...meta, value: String(value) } : meta);
  const added = known ? [] : [{ id: site.next('meta'), key, value: String(value) }];
  return { ...line, meta_data: [...line.meta_data.map(change), ...added] };
}

function shift(site: Site, line: LineItem, by: number): boolean {
  const product = site.products.get(String(line.variation_id || line.product_id));
  if (!product?.manage_stock || product.stock_quantity === null) return false;
  site.products.put({ ...product, stock_quantity: product.stock_quantity + by });
  return true;
}

/** Takes what was bought off the shelf; the order remembers how much by line. */
export function reduceStock(site: Site, order: WooOrder): WooOrder {
  const line_items = order.line_items.map((line) =>
    shift(site, line, -line.quantity) ? withMeta(site, line, REDUCED, line.quantity) : line,
  );
  return { ...order, line_items };
}

/** Puts refunded units back, at most for lines that had been taken off. */
export function restock(
  site: Site,
  orderId: string,
  lines: { id: number; quantity: number; restock?: number }[],
): void {
  const order = site.orders.get(orderId);
  if (!order) return;
  const line_items = order.line_items.map((line) => {
    const asked = lines.find((each) => each.id === line.id);
    const units = asked?.restock ?? asked?.quantity ?? 0;
    const reduced = metaOf(line, REDUCED);
    if (reduced === 0 || units === 0 || !shift(site, line, units)) return line;
    const less = withMeta(site, line, REDUCED, reduced - units);
    return withMeta(site, less, RESTOCKED, metaOf(line, RESTOCKED) + units);
  });
  site.orders.put({ ...order, line_items });
}

/** An order called off gives back everything it had taken. */
export function restockAll(site: Site, order: WooOrder): WooOrder {
  const line_items = order.line_items.map((line) => {
    const reduced = metaOf(line, REDUCED);
    return reduced > 0 && shift(site, line, reduced) ? withMeta(site, line, REDUCED, 0) : line;
  });
  return { ...order, line_items };
}
