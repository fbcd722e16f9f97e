// How fast is Aftercare beside its peers and limits? Runs every measure, prints one table, fails when a goal is missed.
import { measureIntake } from './intake/measure.ts';
import { installPeers } from './peers.ts';
import { openServer } from './server.ts';
import { type Row, showTable } from './table.ts';

const isQuick = process.argv.includes('--quick');
const only = process.argv.find((each) => each.startsWith('--only='))?.slice(7);

const measures = {
  intake: { take: measureIntake, quick: { rounds: 1, seconds: 3 }, full: { rounds: 5, seconds: 5 } },
};

installPeers();
const server = await openServer();
const rows: Row[] = [];
try {
  for (const [name, { take, quick, full }] of Object.entries(measures)) {
    if (only === undefined || only === name) rows.push(...(await take(server, isQuick ? quick : full)));
  }
} finally {
  await server.close();
}
console.log(showTable(rows));
process.exitCode = rows.every((row) => row.met) ? 0 : 1;
