// How do all orders of a shop come over, as fast as its host bears and no faster, from any place on?
import type { Order } from '@aftercare/core/order/order.ts';
import type { ImportBatch } from '@aftercare/core/platform.ts';
import type { OrderAnswer } from '../answers/order.ts';
import type { Pace } from '../client/pace.ts';
import { mostRows } from '../read/batches.ts';
import { completeOrders, type Reader } from '../read/order.ts';
import { continueFrom, type Place, readPage, readPlace, readRows, writePlace } from '../read/order-pages.ts';

/** Every page but the first begins with the last row of the one before: so it shows when rows have moved. */
const stride = mostRows - 1;

/** Orders by their ids, with a cursor behind each batch; of memory it takes the pages under way and one batch. */
export async function* readImport(
  reader: Reader,
  pace: Pace,
  { after, batch }: { after: string | null; batch: number },
): AsyncGenerator<ImportBatch> {
  let kept: Row[] = [];
  for await (const rows of inTurn(reader, pace, readPlace(after))) {
    kept.push(...rows);
    while (kept.length > batch) {
      yield toBatch(kept.slice(0, batch));
      kept = kept.slice(batch);
    }
  }
  if (kept.length > 0) yield toBatch(kept);
}

interface Row {
  readonly order: Order;
  readonly place: Place;
}

function toBatch(rows: readonly Row[]): ImportBatch {
  const last = rows.at(-1)?.place ?? { lastId: 0, offset: 0 };
  return { orders: rows.map((row) => row.order), cursor: writePlace(last) };
}

interface Loaded {
  readonly start: number;
  readonly rows: readonly OrderAnswer[];
  readonly orders: ReadonlyMap<string, Order>;
}

/** Pages are asked for ahead, and handed on in turn; where two do not join, the gap is read before going on. */
async function* inTurn(reader: Reader, pace: Pace, from: Place): AsyncGenerator<Row[]> {
  let place = from;
  let ahead = openWindow(reader, pace, from);
  for (;;) {
    const { start, rows, orders } = await ahead.next();
    const page = continueFrom(place, start, rows);
    if (page === null) {
      const { rows: missed, next } = await readPage(reader.client, {}, place);
      yield numbered(missed, place.offset, new Map((await completeOrders(reader, missed)).map(byId)));
      if (next === null) return;
      place = next;
      ahead = openWindow(reader, pace, place);
      continue;
    }
    yield numbered(page.rows, start + rows.length - page.rows.length, orders);
    if (page.next === null) return;
    place = page.next;
  }
}

function numbered(rows: readonly OrderAnswer[], before: number, orders: ReadonlyMap<string, Order>): Row[] {
  return rows.flatMap((row, index) => {
    const order = orders.get(row.id);
    const place = { lastId: Number(row.id), offset: before + index + 1 };
    return order === undefined ? [] : [{ order, place }];
  });
}

/** Keeps as many pages under way as the pace allows at that moment. */
function openWindow(reader: Reader, pace: Pace, from: Place) {
  const under: Promise<Loaded>[] = [];
  let start = Math.max(0, from.offset - 1);
  const ask = () => {
    const page = load(reader, pace, start);
    // Whoever takes its turn hears of its failure; until then nobody need.
    page.catch(() => undefined);
    under.push(page);
    start += stride;
  };
  return {
    next: (): Promise<Loaded> => {
      while (under.length < pace.width() + 1) ask();
      return under.shift() ?? load(reader, pace, start);
    },
  };
}

function load(reader: Reader, pace: Pace, start: number): Promise<Loaded> {
  return pace.run(async () => {
    const rows = await readRows(reader.client, {}, start);
    const orders = await completeOrders(reader, rows);
    return { start, rows, orders: new Map(orders.map(byId)) };
  });
}

function byId(order: Order): [string, Order] {
  return [order.id, order];
}
