// A WooCommerce's orders come over: our import beside a bare reader of the same shop, on a host that bears only so much.
import { fileURLToPath } from 'node:url';
import type { FreshDatabase } from '../../../packages/database/src/server/template.ts';
import { runProgram } from '../program.ts';
import { interleave, median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atLeast, atMost, type Row } from '../table.ts';
import { type Load, openPracticeHost, type PracticeHost, type PracticeSite, type Site } from './host.ts';

export interface Size {
  readonly rounds: number;
  readonly orders: number;
}

export interface Imported {
  readonly perSecond: number;
  readonly orders: number;
  readonly pauses: number;
  readonly peakKilobytes: number;
}

interface Read {
  readonly perSecond: number;
  readonly orders: number;
}

const ours = fileURLToPath(new URL('./ours.ts', import.meta.url));
const reader = fileURLToPath(new URL('./reader.ts', import.meta.url));
// As a worker is started; the reader has it too.
const WORKER = { NODE_OPTIONS: '--max-semi-space-size=4' };

/** A shared host as many are: four answers at a time, half a second for a hundred orders. */
export const shared = { capacity: 4, baseMs: 40, rowMs: 5 };

/** Rates beside the reader's, our memory at a tenth of the orders beside all of them, and how the host fared. */
export async function measureImport(server: BenchServer, size: Size): Promise<Row[]> {
  const host = await openPracticeHost();
  try {
    const database = await server.open();
    const rows = await measureOn(host, server, { database, size });
    await database.drop();
    return rows;
  } finally {
    await host.close();
  }
}

async function measureOn(
  host: PracticeHost,
  server: BenchServer,
  { database, size }: { database: FreshDatabase; size: Size },
): Promise<Row[]> {
  const small = await host.fill('second-woo.example', size.orders / 10);
  const large = await host.fill('practice-woo.example', size.orders);
  for (const site of [small, large]) await site.bear(shared);
  const loads: Load[] = [];
  const take = async (site: PracticeSite, pauseEach = 0) => {
    await site.bear(shared);
    await server.settle();
    const imported = await importFrom(site, database, pauseEach);
    loads.push(await site.load());
    return imported;
  };
  const results = await interleave(size.rounds, {
    small: () => take(small),
    smallReader: () => readFrom(small, shared.capacity),
    large: () => take(large),
    largeReader: () => readFrom(large, shared.capacity),
    paused: () => take(large, size.orders / 5),
  });
  return rowsOf(results, loads);
}

/** Our import into an empty mirror; every order must be there once. */
export async function importFrom(site: Site, database: FreshDatabase, pauseEach = 0): Promise<Imported> {
  await database.query('TRUNCATE orders; DELETE FROM imports; DELETE FROM pgboss.job');
  const { siteUrl, keys, env } = site;
  const asked = JSON.stringify({ databaseUrl: database.url, siteUrl, keys, pauseEach });
  const said = await runProgram(ours, [asked], { ...env, ...WORKER });
  const [row] = await database.query('SELECT count(*)::int AS count FROM orders');
  const orders = Number(said.saved);
  if (row?.count !== orders) throw new Error(`${orders} orders were told of, ${row?.count} are there`);
  return {
    perSecond: (orders / Number(said.milliseconds)) * 1000,
    ...{ orders, pauses: Number(said.pauses), peakKilobytes: Number(said.peakKilobytes) },
  };
}

/** What the shop's REST delivers at most to so many calls at a time. */
export async function readFrom({ siteUrl, keys, env }: Site, concurrency: number): Promise<Read> {
  const asked = JSON.stringify({ siteUrl, keys, concurrency });
  const { orders, milliseconds } = await runProgram(reader, [asked], { ...env, ...WORKER });
  return { orders: Number(orders), perSecond: (Number(orders) / Number(milliseconds)) * 1000 };
}

type Results = Record<'small' | 'large' | 'paused', Imported[]> &
  Record<'smallReader' | 'largeReader', Read[]>;

function rowsOf(results: Results, loads: readonly Load[]): Row[] {
  const { small, large, paused } = results;
  const peak = (runs: Imported[]) => median(runs.map((each) => each.peakKilobytes)) / 1024;
  const served = sum(loads.map((load) => load.served));
  const over = sum(loads.map((load) => load.overload));
  const whole = results.largeReader[0]?.orders ?? 0;
  const wrong = paused.filter(({ orders }) => orders !== whole).length;
  return [
    rateRow(small, results.smallReader, { goal: 0.8 }),
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
export function rateRow(
  imported: readonly Imported[],
  read: readonly Read[],
  { goal, on = '' }: { goal: number; on?: string },
): Row {
  const rate = (runs: readonly { perSecond: number }[]) => median(runs.map((each) => each.perSecond));
  return {
    what: `WooCommerce import of ${many(imported[0]?.orders)} orders${on}: rate to a bare reader`,
    ...{ ours: perSecond(rate(imported)), peer: '', limit: perSecond(rate(read)) },
    ...atLeast(rate(imported) / rate(read), goal, '%'),
  };
}

const many = (count = 0) => count.toLocaleString('en');
const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('en')}/s`;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
