// How does an order's row travel in COPY's text format?
import { ORDER_COLUMNS, type OrderRow } from './order-row.ts';

/** One line, its end included. */
export function lineOf(row: OrderRow): string {
  return `${ORDER_COLUMNS.map((name) => fieldOf(row[name])).join('\t')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function fieldOf(value: string | number | null): string {
  if (value === null) return '\\N';
  return String(value).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
