// A shop's first orders: our backfill, COPY into the same table, Prisma's createMany and its upserts, in turn.
import { fileURLToPath } from 'node:url';
import type { FreshDatabase } from '../../../packages/database/src/server/template.ts';
import { peerPath } from '../peers.ts';
import { asWorker, runProgram } from '../program.ts';
import { interleave, median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atLeast, atMost, type Row } from '../table.ts';

export interface Size {
  readonly rounds: number;
  readonly orders: number;
  /** Prisma is slow: so many of them tell its rates. */
  readonly createMany: number;
  readonly upserts: number;
}

interface Load {
  readonly perSecond: number;
  readonly peakKilobytes: number;
}

const ours = fileURLToPath(new URL('./ours.ts', import.meta.url));
const SHOP = 'bench-shop';

/** Rates, and our memory at a tenth of the orders beside all of them. */
export async function measureBackfill(server: BenchServer, size: Size): Promise<Row[]> {
  const database = await server.open();
  await database.query(
    `INSERT INTO shops (shop_id, platform, domain, installed_at) VALUES ('${SHOP}', 'shopify', 'bench.myshopify.com', now())`,
  );
  const run = (file: string, count: number, ...way: string[]) => load(server, { database, file, count, way });
  const results = await interleave(size.rounds, {
    ours: () => run(ours, size.orders),
    tenth: () => run(ours, size.orders / 10),
    copy: () => run(peerPath('backfill-copy.ts'), size.orders),
    createMany: () => run(peerPath('backfill-prisma.ts'), size.createMany, 'createMany'),
    upsert: () => run(peerPath('backfill-prisma.ts'), size.upserts, 'upsert'),
  });
  await database.drop();
  return rowsOf(size, results);
}

async function load(
  server: BenchServer,
  { database, file, count, way }: { database: FreshDatabase; file: string; count: number; way: string[] },
): Promise<Load> {
  await database.query('TRUNCATE orders');
  await server.settle();
  const args = [database.url, SHOP, String(count), ...way];
  const said = await runProgram(file, args, asWorker);
  const [row] = await database.query('SELECT count(*)::int AS count FROM orders');
  if (row?.count !== count) throw new Error(`${file} was given ${count} orders, ${row?.count} are there`);
  return { perSecond: (count / Number(said.milliseconds)) * 1000, peakKilobytes: Number(said.peakKilobytes) };
}

type Contender = 'ours' | 'tenth' | 'copy' | 'createMany' | 'upsert';

function rowsOf({ orders, createMany, upserts }: Size, results: Record<Contender, Load[]>): Row[] {
  const rate = (name: Contender) => median(results[name].map((each) => each.perSecond));
  const peak = (name: 'ours' | 'tenth') => median(results[name].map((each) => each.peakKilobytes));
  const shown = (name: Contender) => `${Math.round(rate(name)).toLocaleString('en')}/s`;
  const many = (count: number) => count.toLocaleString('en');
  const what = `backfill of ${many(orders)} orders`;
  const base = { ours: shown('ours'), peer: '', limit: '' };
  const megabytes = (name: 'ours' | 'tenth') => `${Math.round(peak(name) / 1024)} MB`;
  return [
    {
      what: `${what}: COPY`,
      ...base,
      limit: shown('copy'),
      ...atLeast(rate('ours') / rate('copy'), 0.8, '%'),
    },
    {
      what: `${what}: Prisma createMany (${many(createMany)} of them)`,
      ...{ ...base, peer: shown('createMany') },
      ...atLeast(rate('ours') / rate('createMany'), 5, '×'),
    },
    {
      what: `${what}: Prisma upserts, 8 at once (${many(upserts)} of them)`,
      ...{ ...base, peer: shown('upsert') },
      ...atLeast(rate('ours') / rate('upsert'), 14, '×'),
    },
    {
      what: `${what}: peak memory, to that of ${many(orders / 10)}`,
      ...{ ours: `${megabytes('ours')} / ${megabytes('tenth')}`, peer: '', limit: '' },
      ...atMost(peak('ours') / peak('tenth'), 1.2, '×'),
    },
  ];
}
