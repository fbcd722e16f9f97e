// How long does our worker take for all jobs that wait, when each is done at once? As `main.ts worker` runs it.
import { openDatabase } from '../../../packages/database/src/database.ts';
import type { JobHandlers } from '../../../packages/database/src/jobs/worker.ts';

const [url = '', count] = process.argv.slice(2);
const fail = (problem: unknown) => {
  throw problem;
};
const database = await openDatabase({ url, onError: fail });
let done = 0;
const all = Promise.withResolvers<void>();
const handle = async () => {
  done += 1;
  if (done === Number(count)) all.resolve();
};
const handlers = new Proxy({} as JobHandlers, { get: () => handle });
const start = performance.now();
const worker = await database.startWorker(handlers, { concurrency: 8, onProblem: fail });
await all.promise;
// Stopping waits until what was done stands as done.
await worker.stop();
const milliseconds = performance.now() - start;
await database.close();
console.log(JSON.stringify({ milliseconds }));
