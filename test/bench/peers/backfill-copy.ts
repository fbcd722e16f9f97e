// How long does PostgreSQL's COPY take for the same orders, straight into the same table and in one go?
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { encodeOrders } from '../../../packages/database/src/store/copy-text.ts';
import { ORDER_COLUMNS } from '../../../packages/database/src/store/order-row.ts';
import { makeBatches } from '../orders.ts';

const [url = '', shopId = '', count] = process.argv.slice(2);
const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query(`ALTER TABLE orders ALTER COLUMN shop_id SET DEFAULT '${shopId}'`);
const copy = client.query(copyFrom(`COPY orders (${ORDER_COLUMNS.join(', ')}) FROM STDIN`));
const written = finished(copy);
const start = performance.now();
for (const orders of makeBatches(0, Number(count), 500)) {
  for (const lines of encodeOrders(orders)) {
    if (!copy.write(lines)) await new Promise((resolve) => copy.once('drain', resolve));
  }
}
copy.end();
await written;
const milliseconds = performance.now() - start;
await client.end();
console.log(JSON.stringify({ milliseconds }));
