// How do pages of orders come one after another, while those behind them are already on their way?
import type { OrderAnswer } from '../answers/order.ts';
import type { WooClient } from '../client/client.ts';
import type { Pace } from '../client/pace.ts';
import { mostRows } from '../read/batches.ts';
import { continueFrom, type Place, readPage, readRows } from '../read/order-pages.ts';

/** Rows of a page while it is being learned how many calls the host bears: in small ones that is soon known. */
const fewRows = 20;

interface Row {
  readonly answer: OrderAnswer;
  readonly place: Place;
}

interface Loaded {
  readonly start: number;
  /** How many rows it could have had. */
  readonly most: number;
  readonly rows: readonly OrderAnswer[];
}

/** Pages are asked for ahead, and handed on in turn; where two do not join, the gap is read before going on. */
export async function* pagesInTurn(client: WooClient, pace: Pace, from: Place): AsyncGenerator<Row[]> {
  let place = from;
  let ahead = openWindow(client, pace, from);
  for (;;) {
    const { start, most, rows } = await ahead.next();
    const page = continueFrom(place, start, rows, most);
    if (page === null) {
      const { rows: missed, next } = await readPage(client, {}, place);
      yield numbered(missed, place.offset);
      if (next === null) return;
      place = next;
      ahead = openWindow(client, pace, place);
      continue;
    }
    yield numbered(page.rows, start + rows.length - page.rows.length);
    if (page.next === null) return;
    place = page.next;
  }
}

function numbered(rows: readonly OrderAnswer[], before: number): Row[] {
  return rows.map((answer, index) => ({
    answer,
    place: { lastId: Number(answer.id), offset: before + index + 1, idle: 0 },
  }));
}

/** Keeps pages on their way as long as the pace has room for them: one that is slow must not stop those behind it. */
function openWindow(client: WooClient, pace: Pace, from: Place) {
  const under: Promise<Loaded>[] = [];
  let start = Math.max(0, from.offset - 1);
  let total = Number.POSITIVE_INFINITY;
  const load = async (from: number, most: number): Promise<Loaded> => {
    const { rows, total: known } = await readRows(client, {}, from, { most, isMeasured: true });
    total = known ?? total;
    return { start: from, most, rows };
  };
  const ask = () => {
    const most = pace.isNew() ? fewRows : mostRows;
    const page = load(start, most);
    // Whoever takes its turn hears of its failure; until then nobody need.
    page.catch(() => undefined);
    under.push(page);
    // Every page begins with the last row of the one before: so it shows when rows have moved.
    start += most - 1;
  };
  return {
    next: (): Promise<Loaded> => {
      // Behind the last order there is nothing to ask for; but who takes a page gets one.
      while (under.length === 0 || (under.length < 3 * pace.width() && start < total - 1)) ask();
      return under.shift() ?? load(start, mostRows);
    },
  };
}
