// How long does Prisma take for the same orders: by `createMany` in batches, or by upserts, eight at once?
import { PrismaPg } from '@prisma/adapter-pg';
import { rowOf } from '../../../packages/database/src/store/order-row.ts';
import { makeBatches } from '../orders.ts';
import { type Prisma, PrismaClient } from './generated/client.ts';

const [url = '', shopId = '', count, way] = process.argv.slice(2);
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) });
type Orders = ReturnType<typeof makeBatches> extends Iterable<infer Batch> ? Batch : never;

const write = way === 'createMany' ? createMany : upsertAll;
const start = performance.now();
for (const orders of makeBatches(0, Number(count), 500)) await write(orders);
const milliseconds = performance.now() - start;
await prisma.$disconnect();
console.log(JSON.stringify({ milliseconds }));

async function createMany(orders: Orders): Promise<void> {
  await prisma.order.createMany({ data: orders.map(dataOf), skipDuplicates: true });
}

async function upsertAll(orders: Orders): Promise<void> {
  const waiting = [...orders];
  const caller = async () => {
    for (let order = waiting.pop(); order; order = waiting.pop()) {
      const data = dataOf(order);
      const where = { shopId_orderId: { shopId, orderId: order.id } };
      await prisma.order.upsert({ where, create: data, update: data });
    }
  };
  await Promise.all(Array.from({ length: 8 }, caller));
}

function dataOf(order: Orders[number]): Prisma.OrderCreateManyInput {
  const row = rowOf(order);
  return {
    shopId,
    orderId: row.order_id,
    number: row.number,
    email: row.email,
    shopperName: row.shopper_name,
    processedAt: row.processed_at,
    platformUpdatedAt: row.platform_updated_at,
    financialStatus: row.financial_status,
    fulfillmentStatus: row.fulfillment_status,
    returnStatus: row.return_status,
    currency: row.currency,
    totalMinor: row.total_minor,
    body: order,
  };
}
