// What of a product does an order line keep as it was when it was sold, whatever becomes of the product later?
import type { Order, OrderLine } from './order.ts';

/** What stood of the order before. */
interface Before {
  readonly lines: readonly Pick<OrderLine, 'id' | 'productTags'>[];
}

/**
 * The order as it is now, each line we know with the product's tags it first came with: a tag set or taken away after
 * the sale is no part of what the shopper bought.
 */
export function asSold(now: Order, before: Before | null): Order {
  if (before === null) return now;
  const first = new Map(before.lines.map(({ id, productTags }) => [id, productTags]));
  const lines = now.lines.map((line) => ({ ...line, productTags: first.get(line.id) ?? line.productTags }));
  return { ...now, lines };
}
