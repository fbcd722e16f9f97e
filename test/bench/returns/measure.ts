// A shopper's return request whole: our web process, Medusa, and a bare Express with one write, in turn.
import { fileURLToPath } from 'node:url';
import type { FreshDatabase } from '../../../packages/database/src/server/template.ts';
import { environmentOf } from '../environment.ts';
import { askProgram, type Load, postOf } from '../load.ts';
import { makeOrder } from '../orders.ts';
import { installPeers, peerPath } from '../peers.ts';
import { type Program, startProgram } from '../program.ts';
import { interleave, median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atLeast, type Row } from '../table.ts';
import { measureFlat } from './flat.ts';
import { type KeptReturn, readKept } from './kept.ts';
import { openOrders, openShops, pressOf, type Visit } from './shop.ts';

export interface Size {
  readonly rounds: number;
  readonly seconds: number;
  /** More than can be asked for in that time and the second before it. */
  readonly orders: number;
  readonly medusaOrders: number;
}

const main = fileURLToPath(new URL('../../../web/src/main.ts', import.meta.url));
const rowsAlone = peerPath('rows-alone.ts');
const CONNECTIONS = 8;
const SHOPS = 100;
const made = /^HTTP\/1\.1 303 [\s\S]*\r\nlocation: [^\r]*\/returns\/[0-9a-f-]{36}\r\n/i;

type Contender = 'ours' | 'rows' | 'peer' | 'limit';

/** Rates, waits and processor time; and whether the fifty-first return of an order is as quick as its first. */
export async function measureReturns(server: BenchServer, size: Size): Promise<Row[]> {
  installPeers('medusa');
  const [own, bare, theirs] = [await server.open(), await server.open(), await server.open()];
  const alone = await server.open();
  await theirs.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const shops = await openShops(own, SHOPS);
  const orders = Array.from({ length: size.orders }, (_, index) => makeOrder(index));
  const visits = await openOrders(own, shops, orders);
  const ours = await startProgram(main, ['web'], environmentOf(own.url));
  const limit = await startProgram(peerPath('express-return.ts'), [bare.url], {});
  const peer = await startProgram(peerPath('medusa/serve.mts'), [theirs.url, String(size.medusaOrders)], {});
  const medusa = { asked: 0, orders: medusaRequests(peer) };
  await openShops(alone, SHOPS);
  const kept = await keepOne(own, ours, visits);
  const rows = await startProgram(rowsAlone, [alone.url, JSON.stringify(kept)], {});
  try {
    const results = await interleave<Contender, Load>(size.rounds, {
      ours: () => askUs(server, own, ours, visits, size.seconds),
      rows: () => askUs(server, alone, rows, visits, size.seconds),
      limit: () => askExpress(server, bare, limit, visits, size.seconds),
      peer: () => askMedusa(server, theirs, peer, medusa, size.seconds),
    });
    const flat = await measureFlat(server, { database: own, program: ours, shops, rounds: size.rounds });
    return [...rowsOf(results), flat];
  } finally {
    await Promise.all([ours, rows, limit, peer].map((program) => program.stop()));
  }
}

async function askUs(
  server: BenchServer,
  database: FreshDatabase,
  program: Program,
  visits: readonly Visit[],
  seconds: number,
): Promise<Load> {
  await database.query('TRUNCATE returns, notices, tasks, counters CASCADE; TRUNCATE pgboss.job');
  await server.settle();
  const requests = visits.map((visit) => pressOf(visit, [1, 2]));
  const load = await askProgram({ program, requests, connections: CONNECTIONS, seconds, wanted: made });
  const [row] =
    await database.query(`SELECT (SELECT count(*) FROM returns WHERE status = 'OPEN')::int AS returns,
    (SELECT count(*) FROM return_lines)::int / 2 AS lines, (SELECT count(*) FROM return_events)::int / 2 AS events,
    (SELECT count(*) FROM notices)::int AS notices, (SELECT count(*) FROM pgboss.job)::int / 2 AS jobs`);
  expectRows(load, Object.values(row ?? {}));
  return load;
}

/** One return as ours keeps it. */
async function keepOne(
  database: FreshDatabase,
  program: Program,
  visits: readonly Visit[],
): Promise<KeptReturn> {
  const requests = visits.slice(0, 1).map((visit) => pressOf(visit, [1, 2]));
  await askProgram({ program, requests, connections: 1, seconds: 0, warmUp: 0, wanted: made });
  return readKept(database);
}

async function askExpress(
  server: BenchServer,
  database: FreshDatabase,
  program: Program,
  visits: readonly Visit[],
  seconds: number,
): Promise<Load> {
  await database.query('TRUNCATE plain_returns');
  await server.settle();
  // It looks at no order, so each may be asked for twice: it takes more in its time than there are.
  const requests = [...visits, ...visits].map((visit) => pressOf(visit, [1, 2]));
  const load = await askProgram({ program, requests, connections: CONNECTIONS, seconds, wanted: made });
  const [row] = await database.query('SELECT count(*)::int AS count FROM plain_returns');
  expectRows(load, [row?.count]);
  return load;
}

async function askMedusa(
  server: BenchServer,
  database: FreshDatabase,
  program: Program,
  medusa: { asked: number; readonly orders: readonly string[] },
  seconds: number,
): Promise<Load> {
  await server.settle();
  const before = await countReturns(database);
  const requests = medusa.orders.slice(medusa.asked);
  const wanted = /^HTTP\/1\.1 200 [\s\S]*"return":/;
  const load = await askProgram({ program, requests, connections: CONNECTIONS, seconds, wanted });
  medusa.asked += load.answered;
  expectRows(load, [(await countReturns(database)) - before]);
  return load;
}

async function countReturns(database: FreshDatabase): Promise<number> {
  const [row] = await database.query('SELECT count(*)::int AS count FROM "return"');
  return Number(row?.count);
}

/** A request whose rows are not all there was no request, and its figure does not count. */
function expectRows({ answered }: Load, counts: readonly unknown[]): void {
  if (counts.every((count) => count === answered)) return;
  throw new Error(`answered ${answered} times, stored ${counts.join(', ')}`);
}

/** As a shopper's storefront sends it: two of the order's three lines, by the shop's own shipping option for returns. */
function medusaRequests({ said }: Program): string[] {
  const { key, option, orders } = said as {
    key: string;
    option: string;
    orders: { id: string; items: string[] }[];
  };
  const headers = { 'content-type': 'application/json', 'x-publishable-api-key': key };
  return orders.map(({ id, items: [first = '', second = ''] }) =>
    postOf(
      '/store/returns',
      headers,
      JSON.stringify({
        order_id: id,
        items: [
          { id: first, quantity: 1 },
          { id: second, quantity: 2 },
        ],
        return_shipping: { option_id: option },
      }),
    ),
  );
}

function rowsOf({ ours, rows, peer, limit }: Record<Contender, Load[]>): Row[] {
  const middle = (loads: readonly Load[], field: keyof Load) => median(loads.map((each) => each[field]));
  const rate = (loads: readonly Load[]) => middle(loads, 'perSecond');
  const shown = (loads: readonly Load[]) => {
    const each = rate(loads);
    return `${each < 100 ? each.toFixed(1) : Math.round(each).toLocaleString('en')}/s`;
  };
  const milli = (loads: readonly Load[]) => `${middle(loads, 'p99').toFixed(1)} ms`;
  const micro = (loads: readonly Load[]) => `${Math.round(middle(loads, 'cpu')).toLocaleString('en')} µs`;
  const base = { ours: shown(ours), peer: '', limit: '' };
  const what = `return request, ${CONNECTIONS} connections`;
  return [
    {
      what: `${what}: rate to peer`,
      ...{ ...base, peer: shown(peer) },
      ...atLeast(rate(ours) / rate(peer), 100, '×'),
    },
    {
      what: `${what}: rate to limit`,
      ...{ ...base, limit: shown(limit) },
      ...atLeast(rate(ours) / rate(limit), 0.5, '%'),
    },
    {
      what: `${what}: rate to the same rows with nothing read or decided`,
      ...{ ...base, limit: shown(rows), goal: '', met: true },
      ratio: `${((rate(ours) / rate(rows)) * 100).toFixed(0)} %`,
    },
    {
      what: `${what}: p99`,
      ...{ ours: milli(ours), peer: milli(peer), limit: milli(limit), ratio: '' },
      ...{ goal: '≤ 20 ms', met: middle(ours, 'p99') <= 20 },
    },
    {
      what: `${what}: processor a request`,
      ...{ ours: micro(ours), peer: micro(peer), limit: micro(limit), ratio: '', goal: '', met: true },
    },
  ];
}
