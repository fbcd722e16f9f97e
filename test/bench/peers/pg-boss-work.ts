// How fast does pg-boss itself drain the same jobs by `work()`, a batch settled at once, without orders kept apart?
import { PgBoss } from 'pg-boss';

const [connectionString = '', count] = process.argv.slice(2);
const boss = new PgBoss({ connectionString, schema: 'peer' });
boss.on('error', (problem) => {
  throw problem;
});
await boss.start();
await boss.createQueue('push-return');
await boss.deleteAllJobs('push-return');
for (let made = 0; made < Number(count); made += 1000) {
  const jobs = Array.from({ length: Math.min(1000, Number(count) - made) }, (_, index) => ({
    data: { shopId: 'bench-shop', returnId: 'R', order: made + index },
  }));
  await boss.insert('push-return', jobs);
}
let done = 0;
const all = Promise.withResolvers<void>();
const start = performance.now();
await boss.work(
  'push-return',
  { batchSize: 200, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 },
  async (jobs) => {
    done += jobs.length;
    if (done === Number(count)) all.resolve();
  },
);
await all.promise;
await boss.offWork('push-return', { wait: true });
const milliseconds = performance.now() - start;
const { rows } = await boss
  .getDb()
  .executeSql(
    `SELECT count(*)::int AS left FROM peer.job WHERE name = 'push-return' AND state < 'completed'`,
  );
await boss.stop({ graceful: false });
console.log(JSON.stringify({ milliseconds, left: rows[0].left }));
