// How long does PostgreSQL's COPY take for the same orders, straight into the same table and in one go?
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { lineOf } from '../../../packages/database/src/store/copy-line.ts';
import { ORDER_COLUMNS, rowOf } from '../../../packages/database/src/store/order-row.ts';
import { makeBatches } from '../orders.ts';

const [url = '', shopId = '', count] = process.argv.slice(2);
const client = new pg.Client({ connectionString: url });
await client.connect();
const copy = client.query(copyFrom(`COPY orders (shop_id, ${ORDER_COLUMNS.join(', ')}) FROM STDIN`));
const written = finished(copy);
let milliseconds = 0;
for (const orders of makeBatches(0, Number(count), 500)) {
  const start = performance.now();
  const lines = orders.map((order) => `${shopId}\t${lineOf(rowOf(order))}`);
  if (!copy.write(lines.join(''))) await new Promise((resolve) => copy.once('drain', resolve));
  milliseconds += performance.now() - start;
}
const start = performance.now();
copy.end();
await written;
milliseconds += performance.now() - start;
await client.end();
console.log(JSON.stringify({ milliseconds }));
