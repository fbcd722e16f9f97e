// Durable webhook intake: our web process, Shopify's template with Prisma, and PostgreSQL's own pgbench, in turn.
import { fileURLToPath } from 'node:url';
import type { FreshDatabase } from '../../../packages/database/src/server/template.ts';
import { intakePath } from '../../../web/src/intake/intake.ts';
import { environmentOf, SECRET } from '../environment.ts';
import { peerPath } from '../peers.ts';
import { type Program, runProgram, startProgram } from '../program.ts';
import { interleave, median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atLeast, type Row } from '../table.ts';
import { runPgbench } from './pgbench.ts';

export interface Size {
  readonly rounds: number;
  readonly seconds: number;
}

interface Load {
  readonly perSecond: number;
  readonly p99: number;
  /** Microseconds of processor a request, of the serving process. */
  readonly cpu: number;
}

const main = fileURLToPath(new URL('../../../web/src/main.ts', import.meta.url));
const client = fileURLToPath(new URL('./load.ts', import.meta.url));

/** Both loads; the rows of the table. */
export async function measureIntake(server: BenchServer, size: Size): Promise<Row[]> {
  const [own, peers, bare] = [await server.open(), await server.open(), await server.open()];
  const ours = await startProgram(main, ['web'], environmentOf(own.url));
  const peer = await startProgram(peerPath('express-intake.ts'), [peers.url, SECRET], {});
  const rows: Row[] = [];
  try {
    for (const connections of [32, 128]) {
      const results = await interleave<'ours' | 'peer' | 'limit', Load>(size.rounds, {
        ours: () => load(server, { program: ours, database: own, path: intakePath, connections, ...size }),
        peer: () =>
          load(server, { program: peer, database: peers, path: '/api/webhooks', connections, ...size }),
        limit: () => bench(server, bare, connections, size.seconds),
      });
      rows.push(...rowsOf(connections, results));
    }
  } finally {
    await Promise.all([ours.stop(), peer.stop()]);
  }
  return rows;
}

interface LoadOptions extends Size {
  readonly program: Program;
  readonly database: FreshDatabase;
  readonly path: string;
  readonly connections: number;
}

async function load(
  server: BenchServer,
  { program, database, path, connections, seconds }: LoadOptions,
): Promise<Load> {
  await database.query('TRUNCATE inbox');
  await server.settle();
  const before = program.cpu();
  const warmUp = 1;
  const args = [program.said.port, path, connections, seconds, warmUp].map(String);
  const said = await runProgram(client, args);
  const cpu = (program.cpu() - before) / Number(said.answered);
  await expectRows(database, Number(said.answered));
  return { perSecond: Number(said.perSecond), p99: Number(said.p99), cpu };
}

async function bench(
  server: BenchServer,
  database: FreshDatabase,
  connections: number,
  seconds: number,
): Promise<Load> {
  await database.query('TRUNCATE inbox');
  await server.settle();
  const { perSecond, stored } = await runPgbench(database.url, { connections, seconds });
  await expectRows(database, stored);
  return { perSecond, p99: Number.NaN, cpu: Number.NaN };
}

/** A load whose rows are not all there was not durable, and its figure does not count. */
async function expectRows(database: FreshDatabase, answered: number): Promise<void> {
  const [row] = await database.query('SELECT count(*)::int AS count FROM inbox');
  if (row?.count !== answered) throw new Error(`answered ${answered} times, stored ${row?.count} rows`);
}

function rowsOf(
  connections: number,
  { ours, peer, limit }: Record<'ours' | 'peer' | 'limit', Load[]>,
): Row[] {
  const middle = (loads: readonly Load[], field: keyof Load) => median(loads.map((each) => each[field]));
  const rate = (loads: readonly Load[]) => middle(loads, 'perSecond');
  const shown = (loads: readonly Load[]) => `${Math.round(rate(loads)).toLocaleString('en')}/s`;
  const [atFirst, ofLimit] = connections === 32 ? [15, 0.9] : [20, 1.2];
  const base = { ours: shown(ours), peer: '', limit: '' };
  const micro = (loads: readonly Load[]) => `${Math.round(middle(loads, 'cpu'))} µs`;
  const milli = (loads: readonly Load[]) => `${middle(loads, 'p99').toFixed(1)} ms`;
  const what = `intake, ${connections} connections`;
  return [
    {
      what: `${what}: rate to peer`,
      ...base,
      peer: shown(peer),
      ...atLeast(rate(ours) / rate(peer), atFirst, '×'),
    },
    {
      what: `${what}: rate to limit`,
      ...base,
      limit: shown(limit),
      ...atLeast(rate(ours) / rate(limit), ofLimit, '%'),
    },
    {
      what: `${what}: p99`,
      ...{ ours: milli(ours), peer: milli(peer), limit: '', ratio: '' },
      ...{ goal: '≤ 15 ms', met: middle(ours, 'p99') <= 15 },
    },
    {
      what: `${what}: processor a request`,
      ...{ ours: micro(ours), peer: micro(peer), limit: '' },
      ...{ ratio: '', goal: '≤ 100 µs', met: middle(ours, 'cpu') <= 100 },
    },
  ];
}
