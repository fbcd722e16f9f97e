// How fast does graphile-worker drain the same jobs, with its queue held locally and completions in batches, as it advises?
import { makeWorkerUtils, run } from 'graphile-worker';

const [connectionString = '', count] = process.argv.slice(2);
const utils = await makeWorkerUtils({ connectionString });
await utils.migrate();
await utils.withPgClient((client) =>
  client.query(
    `SELECT count(*) FROM generate_series(1, $1::int) AS n, graphile_worker.add_job('push-return',
       json_build_object('shopId', 'bench-shop', 'returnId', 'R', 'order', n))`,
    [count],
  ),
);
let done = 0;
const all = Promise.withResolvers<void>();
const start = performance.now();
const runner = await run({
  connectionString,
  noHandleSignals: true,
  taskList: {
    'push-return': async () => {
      done += 1;
      if (done === Number(count)) all.resolve();
    },
  },
  preset: {
    worker: { concurrentJobs: 8, localQueue: { size: 200 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 },
  },
});
await all.promise;
await runner.stop();
const milliseconds = performance.now() - start;
const { rows } = await utils.withPgClient((client) =>
  client.query('SELECT count(*)::int AS left FROM graphile_worker.jobs'),
);
await utils.release();
console.log(JSON.stringify({ milliseconds, left: rows[0].left }));
