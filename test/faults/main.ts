// `npm run faults -- --minutes N --seed S [--state FILE]`: the long form. Goes on where it stopped; prints what was covered.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDatabase } from '../../packages/database/src/server/embedded.ts';
import { cloneTemplate, makeTemplate } from '../../packages/database/src/server/template.ts';
import { runBalanced } from './balanced.ts';
import { openFaultHouse } from './house.ts';
import { type FaultKind, kinds } from './kinds.ts';
import { campaigns } from './long-run.ts';
import { calm } from './platform-faults.ts';
import { note, readPosition, type Tally, tableOf } from './tally.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    state: { type: 'string', default: '.data/faults.json' },
  },
});

const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

async function run(minutes: number, seed: number, stateFile: string): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-faults-db-'));
  const server = await startDatabase({ dataDir, settings });
  const tally = readPosition(read(stateFile), seed);
  try {
    await makeTemplate(server.url);
    const end = Date.now() + minutes * 60_000;
    // A fresh world now and then: what one round left behind must not hide what the next one does.
    while (Date.now() < end) {
      for (const [index, kind] of kinds.entries()) {
        // Every kind of shop gets its share of what time is left.
        const share = Date.now() + (end - Date.now()) / (kinds.length - index);
        await round(server.url, tally, { end: share, stateFile, kind });
      }
      if (Date.now() < end) await balance(server.url, tally);
      tally.position += 1;
      save(stateFile, tally);
    }
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  console.log(tableOf(tally));
  return tally.found.length;
}

async function round(
  serverUrl: string,
  tally: Tally,
  { end, stateFile, kind }: { end: number; stateFile: string; kind: FaultKind },
): Promise<void> {
  const database = await cloneTemplate(serverUrl);
  const house = await openFaultHouse(database, 1_000, kind);
  try {
    await calm(house);
    for (const campaign of campaigns) {
      if (Date.now() > end) return;
      await campaign.run(house, tally, end);
      save(stateFile, tally);
      console.log(
        `seed ${tally.position}, ${kind.name}, ${campaign.name}: ${tally.found.length} found so far`,
      );
    }
  } finally {
    await house.close();
    await database.drop();
  }
}

/** Real processes, several of each, before one of the shops. */
async function balance(serverUrl: string, tally: Tally): Promise<void> {
  const kind = kinds[tally.position % kinds.length] ?? kinds[0];
  const database = await cloneTemplate(serverUrl);
  const { problems, answers, cut } = await runBalanced({
    kind,
    seed: tally.position,
    shoppers: 8,
    returns: 3,
    database,
  });
  note(tally, `${kind.name}: two webs and two workers, one of each ended and killed under load`, problems);
  console.log(
    `seed ${tally.position}, ${kind.name}, balanced: ${answers} answers, ${cut} cut off by a kill -9`,
  );
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function save(file: string, tally: Tally): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(tally, null, 2));
}

const found = await run(Number(values.minutes), Number(values.seed), values.state);
process.exit(found === 0 ? 0 : 1);
