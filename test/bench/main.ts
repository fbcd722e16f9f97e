// How fast is Aftercare beside its peers and limits? Runs every measure, prints one table, fails when a goal is missed.
import { availableParallelism, loadavg } from 'node:os';
import { measureBackfill } from './backfill/measure.ts';
import { measureGrowth } from './growth/measure.ts';
import { measureImport, measureRealImport } from './import-woocommerce/measure.ts';
import { measureIntake } from './intake/measure.ts';
import { measureJobs } from './jobs/measure.ts';
import { measureLighthouse } from './pages/lighthouse.ts';
import { measurePages } from './pages/measure.ts';
import { measureStorefrontScript } from './pages/storefront-script.ts';
import { installPeers } from './peers.ts';
import { measureReturns } from './returns/measure.ts';
import { type BenchServer, openServer } from './server.ts';
import { type Row, showTable } from './table.ts';

const isQuick = process.argv.includes('--quick');
const only = process.argv.find((each) => each.startsWith('--only='))?.slice(7);

const intake = isQuick ? { rounds: 1, seconds: 3 } : { rounds: 5, seconds: 5 };
const backfill = isQuick
  ? { rounds: 1, orders: 10_000, createMany: 5_000, upserts: 2_000 }
  : { rounds: 3, orders: 100_000, createMany: 20_000, upserts: 10_000 };
const growth = isQuick ? { rounds: 2, calls: 500, times: 10 } : { rounds: 5, calls: 2_000, times: 100 };
const importing = isQuick ? { rounds: 1, orders: 20_000 } : { rounds: 3, orders: 20_000 };

const returns = isQuick
  ? { rounds: 1, seconds: 3, orders: 15_000, medusaOrders: 400 }
  : { rounds: 5, seconds: 5, orders: 25_000, medusaOrders: 1_500 };
const jobs = isQuick ? { rounds: 1, jobs: 5_000 } : { rounds: 3, jobs: 10_000 };
const looks = isQuick ? { rounds: 1 } : { rounds: 5 };

const measures: Readonly<Record<string, (server: BenchServer) => Promise<Row[]>>> = {
  intake: (server) => measureIntake(server, intake),
  backfill: (server) => measureBackfill(server, backfill),
  'import-woocommerce': (server) => measureImport(server, importing),
  'import-real-woocommerce': (server) => measureRealImport(server, importing.rounds),
  growth: (server) => measureGrowth(server, growth),
  returns: (server) => measureReturns(server, returns),
  jobs: (server) => measureJobs(server, jobs),
  'storefront-script': (server) => measureStorefrontScript(server),
  pages: (server) => measurePages(server, looks),
  lighthouse: (server) => measureLighthouse(server, looks),
};

installPeers();
const before = loadavg()[0] ?? 0;
const server = await openServer();
// PostgreSQL would outlive us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close().finally(() => process.exit(1)));
}
const rows: Row[] = [];
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (only !== undefined && only !== name) continue;
    console.error(`Measuring: ${name} …`);
    rows.push(...(await measure(server)));
  }
} finally {
  await server.close();
}
console.log(showTable(rows));
// Beside other work the contender with the most processes wins, so such a table is for a look only.
console.log(`\nLoad of the machine before: ${before.toFixed(1)} on ${availableParallelism()} processors.`);
process.exitCode = rows.every((row) => row.met) ? 0 : 1;
