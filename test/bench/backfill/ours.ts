// How long does our backfill take for so many orders, and how much memory at its peak? Batches as the import has them.
import { openDatabase } from '../../../packages/database/src/database.ts';
import { makeBatches } from '../orders.ts';

const [url = '', shopId = '', count] = process.argv.slice(2);
const database = await openDatabase({
  url,
  onError: (problem) => {
    throw problem;
  },
});
let milliseconds = 0;
let changed = 0;
for (const orders of makeBatches(0, Number(count), 500)) {
  const start = performance.now();
  changed += await database.store.loadOrders(shopId, orders);
  milliseconds += performance.now() - start;
}
await database.close();
console.log(JSON.stringify({ milliseconds, changed, peakKilobytes: process.resourceUsage().maxRSS }));
