// A WooCommerce's orders come over: our import beside a bare reader of the same shop, on a host that bears only so much.
import { fileURLToPath } from 'node:url';
import type { FreshDatabase } from '../../../packages/database/src/server/template.ts';
import { asWorker, runProgram } from '../program.ts';
import { interleave, median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atLeast, atMost, type Row } from '../table.ts';
import { type Load, openPracticeHost, type PracticeHost, type PracticeSite, type Site } from './host.ts';
import { realSite } from './real.ts';
import { showSeconds, watch } from './slowing.ts';

export interface Size {
  readonly rounds: number;
  readonly orders: number;
}

/** Of one contender's run. */
export interface Run {
  readonly perSecond: number;
  readonly orders: number;
  readonly pauses: number;
  /** How many calls were under way at a time, on average; 0: not told. */
  readonly atATime: number;
  readonly peakKilobytes: number;
}

const ours = fileURLToPath(new URL('./ours.ts', import.meta.url));
const reader = fileURLToPath(new URL('./reader.ts', import.meta.url));

/** A shared host as many are: four answers at a time, half a second for a hundred orders. */
const shared = { capacity: 4, baseMs: 40, rowMs: 5 };

/** Less for a while, as when a night's backups run, and then more than before. */
const weather = [
  { seconds: 9, ...shared },
  { seconds: 15, ...shared, capacity: 2 },
  { seconds: 0, ...shared, capacity: 6 },
];

interface Place {
  readonly server: BenchServer;
  readonly database: FreshDatabase;
}

/** On a practice host. */
export function measureImport(server: BenchServer, size: Size): Promise<Row[]> {
  return inPlace(server, (place) => withPracticeHost((host) => measureOn(host, place, size)));
}

/** On a real shop; where none is named there is nothing to measure. */
export async function measureRealImport(server: BenchServer, rounds: number): Promise<Row[]> {
  const real = realSite();
  return real === null ? [] : inPlace(server, (place) => measureReal(real, place, rounds));
}

async function inPlace<T>(server: BenchServer, work: (place: Place) => Promise<T>): Promise<T> {
  const place = { server, database: await server.open() };
  const result = await work(place);
  await place.database.drop();
  return result;
}

async function withPracticeHost<T>(work: (host: PracticeHost) => Promise<T>): Promise<T> {
  const host = await openPracticeHost();
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}

/** Rates beside the reader's, our memory at a tenth of the orders beside all of them, and how the host fared. */
async function measureOn(
  host: PracticeHost,
  { server, database }: Place,
  { rounds, orders }: Size,
): Promise<Row[]> {
  const small = await host.fill('second-woo.example', orders / 10);
  const large = await host.fill('practice-woo.example', orders);
  const loads: Load[] = [];
  const take = async (site: PracticeSite, pauseEach = 0) => {
    await site.bear(shared);
    await server.settle();
    const run = await importFrom(site, database, pauseEach);
    loads.push(await site.load());
    return run;
  };
  const results = await interleave(rounds, {
    small: () => take(small),
    smallReader: () => readFrom(small, shared.capacity),
    large: () => take(large),
    largeReader: () => readFrom(large, shared.capacity),
    paused: () => take(large, orders / 5),
  });
  const seconds = await watch(large, weather, { every: 3, work: () => importFrom(large, database) });
  console.log(`A host that bears less for a while, while ${many(orders)} orders are imported:\n`);
  console.log(`${showSeconds(seconds)}\n`);
  return rowsOf(results, loads);
}

/** The reader is tried with one to six calls at a time, and is the limit with as many as our import had. */
async function measureReal(site: Site, { server, database }: Place, rounds: number): Promise<Row[]> {
  const take = async () => {
    await server.settle();
    return importFrom(site, database);
  };
  const results = await interleave(rounds, {
    ...{ ours: take, one: () => readFrom(site, 1), two: () => readFrom(site, 2) },
    ...{ three: () => readFrom(site, 3), four: () => readFrom(site, 4), six: () => readFrom(site, 6) },
  });
  const { ours: imported, one, two, three, four, six } = results;
  const atATime = median(imported.map((run) => run.atATime));
  const readers = [
    { calls: 1, runs: one },
    ...[
      { calls: 2, runs: two },
      { calls: 3, runs: three },
      { calls: 4, runs: four },
    ],
    { calls: 6, runs: six },
  ];
  const shown = readers.map(({ calls, runs }) => `${calls}: ${perSecond(rateOf(runs))}`).join(', ');
  console.log(`A real shop's bare reader, by calls at a time: ${shown}. Ours had ${atATime.toFixed(1)}.\n`);
  const distance = ({ calls }: { calls: number }) => Math.abs(calls - atATime);
  const [alike] = readers.toSorted((a, b) => distance(a) - distance(b));
  const on = ` of a real shop, ${atATime.toFixed(1)} calls at a time`;
  return [rateRow(imported, alike?.runs ?? [], { goal: 0.9, on })];
}

/** Our import into an empty mirror; every order must be there once. */
async function importFrom(site: Site, database: FreshDatabase, pauseEach = 0): Promise<Run> {
  await database.query('TRUNCATE orders; DELETE FROM imports; DELETE FROM pgboss.job');
  const { siteUrl, keys, env } = site;
  const asked = JSON.stringify({ databaseUrl: database.url, siteUrl, keys, pauseEach });
  const run = runOf(await runProgram(ours, [asked], { ...env, ...asWorker }));
  const [row] = await database.query('SELECT count(*)::int AS count FROM orders');
  if (row?.count !== run.orders)
    throw new Error(`${run.orders} orders were told of, ${row?.count} are there`);
  return run;
}

/** What the shop's REST delivers at most to so many calls at a time. */
async function readFrom({ siteUrl, keys, env }: Site, concurrency: number): Promise<Run> {
  const asked = JSON.stringify({ siteUrl, keys, concurrency });
  return runOf(await runProgram(reader, [asked], { ...env, ...asWorker }));
}

function runOf(said: Record<string, unknown>): Run {
  const orders = Number(said.orders);
  return {
    ...{ orders, perSecond: (orders / Number(said.milliseconds)) * 1000 },
    ...{ pauses: Number(said.pauses ?? 0), atATime: Number(said.atATime ?? 0) },
    peakKilobytes: Number(said.peakKilobytes),
  };
}

type Results = Record<'small' | 'smallReader' | 'large' | 'largeReader' | 'paused', Run[]>;

function rowsOf(results: Results, loads: readonly Load[]): Row[] {
  const { small, large, paused } = results;
  const peak = (runs: Run[]) => median(runs.map((each) => each.peakKilobytes)) / 1024;
  const served = sum(loads.map((load) => load.served));
  const over = sum(loads.map((load) => load.overload));
  const whole = results.largeReader[0]?.orders ?? 0;
  const wrong = paused.filter(({ orders }) => orders !== whole).length;
  return [
    // Of 2,000 orders' five seconds one goes by until it is known how much the host bears; the reader knew.
    rateRow(small, results.smallReader, { goal: 0.7 }),
    rateRow(large, results.largeReader, { goal: 0.9 }),
    {
      what: `WooCommerce import: peak memory at ${many(large[0]?.orders)} orders, to ${many(small[0]?.orders)}`,
      ...{ ours: `${Math.round(peak(large))} MB / ${Math.round(peak(small))} MB`, peer: '', limit: '' },
      ...atMost(peak(large) / peak(small), 1.2, '×'),
    },
    {
      what: `WooCommerce import: calls beyond the ${shared.capacity} that the host bears`,
      ...{ ours: `${over} of ${many(served)}`, peer: '', limit: '' },
      ...atMost(over / served, 0.02, '%'),
    },
    {
      what: `WooCommerce import paused ${sum(paused.map(({ pauses }) => pauses))} times: repeated or omitted`,
      ...{ ours: `${wrong} of ${paused.length}`, peer: '', limit: '' },
      ...atMost(wrong, 0, '×'),
    },
  ];
}

/** Our rate beside the bare reader's. */
function rateRow(
  imported: readonly Run[],
  read: readonly Run[],
  { goal, on = '' }: { goal: number; on?: string },
): Row {
  const [ours, limit] = [rateOf(imported), rateOf(read)];
  return {
    what: `WooCommerce import of ${many(imported[0]?.orders)} orders${on}: rate to a bare reader`,
    ...{ ours: perSecond(ours), peer: '', limit: perSecond(limit) },
    ...atLeast(ours / limit, goal, '%'),
  };
}

const rateOf = (runs: readonly Run[]) => median(runs.map((each) => each.perSecond));
const many = (count = 0) => count.toLocaleString('en');
const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('en')}/s`;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
