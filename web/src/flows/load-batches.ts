// How do batches of orders get into the mirror without a pause between one and the next?
import type { ImportBatch } from '@aftercare/core/platform.ts';
import type { Store } from './store.ts';

interface Loading<Note> {
  readonly note: Note;
  readonly done: Promise<unknown>;
}

/**
 * Begins with each batch while the one before is still being written, and gives back their notes in their order, each
 * when its batch and all before it are safe. A note holds what is left to do then, so that the orders need not be kept.
 * Where it ends early, one batch more than it told of may be in the mirror.
 */
export async function* loadBatches<Note>(
  store: Pick<Store, 'loadOrders'>,
  shopId: string,
  batches: AsyncIterable<ImportBatch>,
  noteOf: (batch: ImportBatch) => Note,
): AsyncGenerator<Note> {
  let newest: Loading<Note> | null = null;
  try {
    for await (const batch of batches) {
      const before: Loading<Note> | null = newest;
      newest = { note: noteOf(batch), done: begin(store, shopId, batch) };
      if (before !== null) yield await whenSafe(before);
    }
    if (newest !== null) yield await whenSafe(newest);
  } finally {
    // Nothing of ours writes on after its end was told.
    await newest?.done.catch(() => undefined);
  }
}

function begin(store: Pick<Store, 'loadOrders'>, shopId: string, { orders }: ImportBatch): Promise<unknown> {
  const done = store.loadOrders(shopId, orders);
  // It may fail before anybody waits for it; who waits hears of it then.
  done.catch(() => undefined);
  return done;
}

async function whenSafe<Note>({ note, done }: Loading<Note>): Promise<Note> {
  await done;
  return note;
}
