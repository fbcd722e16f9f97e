// How do all orders of a shop come over, as fast as its host bears and no faster, from any place on?
import type { ImportBatch } from '@aftercare/core/platform.ts';
import type { OrderAnswer } from '../answers/order.ts';
import type { Pace } from '../client/pace.ts';
import { completeOrders, type Reader } from '../read/order.ts';
import { beginning, type Place, readPlace, writePlace } from '../read/order-pages.ts';
import { pagesInTurn } from './pages-ahead.ts';

/** Orders by their ids, with a cursor behind each batch; of memory it takes the pages under way and two batches. */
export async function* readImport(
  reader: Reader,
  pace: Pace,
  { after, batch }: { after: string | null; batch: number },
): AsyncGenerator<ImportBatch> {
  let before: Promise<ImportBatch> | null = null;
  // What a batch's orders lack is asked for at once for all of them, while the pages of the next one come.
  for await (const rows of inBatchesOf(batch, pagesInTurn(reader.client, pace, readPlace(after)))) {
    const next = toBatch(reader, rows);
    // Whoever takes its turn hears of its failure; until then nobody need.
    next.catch(() => undefined);
    if (before !== null) yield await before;
    before = next;
  }
  if (before !== null) yield await before;
}

interface Row {
  readonly answer: OrderAnswer;
  readonly place: Place;
}

async function* inBatchesOf(size: number, pages: AsyncIterable<readonly Row[]>): AsyncGenerator<Row[]> {
  let kept: Row[] = [];
  for await (const rows of pages) {
    kept.push(...rows);
    while (kept.length > size) {
      yield kept.slice(0, size);
      kept = kept.slice(size);
    }
  }
  if (kept.length > 0) yield kept;
}

async function toBatch(reader: Reader, rows: readonly Row[]): Promise<ImportBatch> {
  const last = rows.at(-1)?.place ?? beginning;
  const orders = await completeOrders(
    reader,
    rows.map((row) => row.answer),
  );
  return { orders, cursor: writePlace(last) };
}
