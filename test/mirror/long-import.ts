// `npm run import:long`: does a shop of 100,000 orders come over whole, stopped and killed on the way, in flat memory?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDatabase } from '../../packages/database/src/server/embedded.ts';
import { cloneTemplate, makeTemplate } from '../../packages/database/src/server/template.ts';
import { until } from '../support/control.ts';
import { randomOf } from '../support/deliveries.ts';
import { importState, install, peakMemory, reconcile, untilQuiet, verifyMirror } from '../support/mirror.ts';
import { createStory } from '../support/story.ts';
import { type AppProcess, openWorld, type World } from '../support/world.ts';

const HOURS = 3_600_000;
/** Shopify's plans: points a second. */
const STANDARD = 100;
const PLUS = 1_000;
const MOST_GROWTH = 1.2;

const { values } = parseArgs({
  options: { orders: { type: 'string' }, verify: { type: 'string' } },
});
const most = Number(values.orders ?? 100_000);
/** How many of the newest orders are verified; all unless told. */
const sample = values.verify === undefined ? [] : ['--orders', values.verify];

interface Run {
  readonly orders: number;
  readonly restoreRate: number;
  /** Stopped in order, killed, or let alone. */
  readonly interrupted: boolean;
}

interface Result extends Run {
  readonly seconds: number;
  readonly peakMiB: number;
  readonly wrong: string;
}

const dataDir = await mkdtemp(join(tmpdir(), 'aftercare-import-'));
const server = await startDatabase({ dataDir, settings: { max_connections: '200', max_wal_size: '4GB' } });
try {
  await makeTemplate(server.url);
  const results = [
    await measure({ orders: Math.round(most / 10), restoreRate: PLUS, interrupted: false }),
    await measure({ orders: most, restoreRate: STANDARD, interrupted: true }),
  ];
  console.table(results);
  const [small, large] = results;
  const growth = (large?.peakMiB ?? 0) / (small?.peakMiB ?? 1);
  console.log(
    `peak memory at ${most} is ${growth.toFixed(2)} of that at ${most / 10}, at most ${MOST_GROWTH}`,
  );
  const isRight = growth <= MOST_GROWTH && results.every(({ wrong }) => wrong === '');
  process.exitCode = isRight ? 0 : 1;
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function measure(run: Run): Promise<Result> {
  const database = await cloneTemplate(server.url);
  const world = await openWorld({ database, restoreRate: run.restoreRate });
  try {
    await world.control.practice('/orders/generate', { count: run.orders });
    await world.start('web');
    await install(world);
    const begun = Date.now();
    const workers = run.interrupted ? await importInterrupted(world) : [await importAlone(world)];
    const seconds = (Date.now() - begun) / 1000;
    console.log(
      `${run.orders} orders at ${run.restoreRate} points a second: imported in ${seconds.toFixed(1)} s`,
    );
    const peakMiB = Math.round(Math.max(...workers));
    return { ...run, seconds, peakMiB, wrong: run.interrupted ? await judge(world) : '' };
  } finally {
    await world.close();
  }
}

async function importAlone(world: World): Promise<number> {
  const worker = await world.start('worker');
  await untilSaved(world, orderCount(world));
  return peakMemory(worker);
}

/** Stopped in order while exporting, killed while loading, stopped in order while loading. */
async function importInterrupted(world: World): Promise<number[]> {
  const peaks: number[] = [];
  const half = orderCount(world) / 2;
  const part = async (reached: () => Promise<void>, end: (worker: AppProcess) => Promise<void>) => {
    const worker = await world.start('worker');
    await reached();
    peaks.push(peakMemory(worker));
    await end(worker);
    console.log('  ended a worker at', JSON.stringify(await importState(world)));
  };
  await part(
    () => until(async () => (await importState(world)).found > 0, HOURS),
    (worker) => worker.stop(),
  );
  await part(
    () => untilSaved(world, 1),
    (worker) => worker.kill(),
  );
  await part(
    () => untilSaved(world, half),
    (worker) => worker.stop(),
  );
  peaks.push(await importAlone(world));
  return peaks;
}

async function untilSaved(world: World, least: number): Promise<void> {
  await until(async () => {
    const { state, saved, problem } = await importState(world);
    if (state === 'failed') throw new Error(`The import failed: ${problem}`);
    return saved >= least;
  }, HOURS);
}

/** What is wrong with the mirror; nothing is what should be said. */
async function judge(world: World): Promise<string> {
  await world.control.fault({ name: 'throttle', mode: '10000000/1000000', times: 0 });
  await untilQuiet(world);
  const lost = await loseWebhooks(world);
  await reconcile(world);
  const { code, output } = await verifyMirror(world, ...sample);
  console.log(output.trim().split('\n').slice(-5).join('\n'));
  const saved = Number((await world.query('SELECT count(*) AS count FROM orders'))[0]?.count);
  if (saved !== orderCount(world)) return `${saved} orders in the mirror`;
  if (code !== 0) return `mirror:verify ended with ${code}`;
  return lost > 0 ? plant(world) : 'no webhook was lost';
}

/** A month of changes, 5 % of whose webhooks are lost; how many those were. */
async function loseWebhooks({ control, shop }: World): Promise<number> {
  await control.fault({ name: 'webhook-lost', rate: 0.05, seed: 11 });
  const story = createStory(control, { random: randomOf(12), most: 60 });
  while (await story.next());
  await until(async () => shop.courier.list().every(({ state }) => state !== 'pending'), 120_000);
  const lost = shop.courier.list().filter(({ state }) => state === 'lost').length;
  console.log(`  ${lost} of ${shop.courier.list().length} webhooks lost`);
  return lost;
}

/** One value changed in the mirror must be found. */
async function plant(world: World): Promise<string> {
  await world.query(`UPDATE orders SET body = jsonb_set(body::jsonb, '{lines,0,quantity}', '77')
    WHERE order_id = (SELECT max(order_id) FROM orders)`);
  const { output, code } = await verifyMirror(world, '--orders', '90');
  console.log(output.trim().split('\n').slice(-2).join('\n'));
  return code === 1 && output.includes('here 77') ? '' : 'the planted difference was not found';
}

function orderCount(world: World): number {
  return world.shop.world.defaultShop.orders.size;
}
