// How does the id of any part of an order lead back to its order?

const PARTS = 1000;

/** gid://shopify/Kind/number */
export const gid = (kind: string, number: number | string): string => `gid://shopify/${kind}/${number}`;

/** The number of a gid or of a bare number; NaN when it is neither. */
export function numberOf(id: string): number {
  const digits = /^(?:gid:\/\/shopify\/[A-Za-z]+\/)?(\d+)(?:\?.*)?$/.exec(id)?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}

/** The kind of a gid: 'Order' of gid://shopify/Order/1. */
export const kindOf = (id: string): string | undefined => /^gid:\/\/shopify\/([A-Za-z]+)\//.exec(id)?.[1];

/** An order's own id: each shop has a hundred million numbers of its own. */
export const orderNumberBase = (shopIndex: number): number => 5_000_000_000 + shopIndex * 100_000_000;

/** The order to which a line item, fulfilment, return, refund … belongs, told by its number alone. */
export const owningOrderId = (childId: string): string => gid('Order', Math.floor(numberOf(childId) / PARTS));

/** A fresh id for a part of an order; the order given is counted up in place. */
export function nextChildId(order: { id: string; nextChild: Record<string, number> }, kind: string): string {
  const next = order.nextChild[kind] ?? 1;
  if (next >= PARTS) throw new Error(`order ${order.id} has no room for another ${kind}`);
  order.nextChild[kind] = next + 1;
  return gid(kind, numberOf(order.id) * PARTS + next);
}
