// How long does our backfill take for so many orders, and how much memory at its peak? Written as the import writes them.
import { openDatabase } from '../../../packages/database/src/database.ts';
import { loadBatches } from '../../../web/src/flows/load-batches.ts';
import { makeBatches } from '../orders.ts';

const [url = '', shopId = '', count] = process.argv.slice(2);
const database = await openDatabase({
  url,
  onError: (problem) => {
    throw problem;
  },
});
const start = performance.now();
for await (const _ of loadBatches(database.store, shopId, read(), ({ orders }) => orders.length));
const milliseconds = performance.now() - start;
await database.close();
console.log(JSON.stringify({ milliseconds, peakKilobytes: process.resourceUsage().maxRSS }));

async function* read() {
  for (const orders of makeBatches(0, Number(count), 500)) yield { orders, cursor: '' };
}
