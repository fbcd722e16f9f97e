// How do orders travel in COPY's text format? As bytes by the chunk: what is written once lives nowhere else.
import type { Order } from '@aftercare/core/order/order.ts';
import { ORDER_COLUMNS, type OrderRow, rowOf } from './order-row.ts';

const CHUNK = 256 * 1024;
// Of one UTF-16 unit, in UTF-8.
const MOST_BYTES = 3;

/** A line an order, its fields in the order of `ORDER_COLUMNS`. */
export function* encodeOrders(orders: Iterable<Order>): Generator<Buffer> {
  let chunk = Buffer.allocUnsafeSlow(CHUNK);
  let used = 0;
  for (const order of orders) {
    const row = rowOf(order);
    const [start, body] = [startOf(row), fieldOf(row.body)];
    const room = (start.length + body.length + 1) * MOST_BYTES;
    if (used + room > chunk.length) {
      if (used > 0) yield chunk.subarray(0, used);
      chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, room));
      used = 0;
    }
    used += chunk.write(start, used);
    // Apart, since it is long: joined to the rest it would be copied once more.
    used += chunk.write(body, used);
    used += chunk.write('\n', used);
  }
  if (used > 0) yield chunk.subarray(0, used);
}

/** All fields but the last, which is the body. */
function startOf(row: OrderRow): string {
  let start = '';
  for (const name of ORDER_COLUMNS) if (name !== 'body') start += `${fieldOf(row[name])}\t`;
  return start;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function fieldOf(value: string | number | null): string {
  if (value === null) return '\\N';
  return String(value).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
