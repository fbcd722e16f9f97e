// `npm run faults -- --minutes N --seed S [--state FILE] [--only WORDS] [--access]`: the long form. Goes on where it stopped;
// prints what was covered.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDatabase } from '../../packages/database/src/server/embedded.ts';
import { cloneTemplate, makeTemplate } from '../../packages/database/src/server/template.ts';
import { runAccess } from './access-run.ts';
import { openFaultHouse } from './house.ts';
import { type FaultKind, kinds } from './kinds.ts';
import { campaigns } from './long-run.ts';
import { countReturns, worldCampaigns } from './long-worlds.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { readPosition, type Tally, tableOf } from './tally.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    state: { type: 'string', default: '.data/faults.json' },
    /** Of the whole worlds only those whose name holds this, and no houses. */
    only: { type: 'string' },
    /** The long form of test/access comes first. */
    access: { type: 'boolean', default: false },
  },
});

const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

async function run(minutes: number, seed: number, stateFile: string): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-faults-db-'));
  const server = await startDatabase({ dataDir, settings });
  const takeAway = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  // PostgreSQL would outlive us.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => takeAway().finally(() => process.exit(1)));
  const tally = readPosition(read(stateFile), seed);
  const begun = Date.now();
  const before = tally.sums.seconds;
  const keep = () => {
    tally.sums.seconds = before + (Date.now() - begun) / 1000;
    save(stateFile, tally);
  };
  try {
    if (values.access) runAccess(tally);
    await makeTemplate(server.url);
    const end = begun + minutes * 60_000;
    while (Date.now() < end) {
      for (const [index, kind] of turned(kinds, tally.position).entries()) {
        const round = { serverUrl: server.url, tally, kind, keep };
        const kindEnd = share(end, kinds.length - index);
        if (values.only === undefined) await tryInHouse(round, share(kindEnd, 2));
        await tryInWorlds(round, kindEnd, tally.position + index);
      }
      tally.position += 1;
      keep();
    }
  } finally {
    await takeAway();
  }
  console.log(tableOf(tally));
  return tally.found.length;
}

/** The end of an equal part of what time is left. */
const share = (end: number, parts: number): number => Date.now() + (end - Date.now()) / parts;

interface Round {
  readonly serverUrl: string;
  readonly tally: Tally;
  readonly kind: FaultKind;
  readonly keep: () => void;
}

/** Who was last, and may have had least, comes first another time. */
function turned<T>(all: readonly T[], by: number): T[] {
  const first = by % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

/** Whole worlds, of which each takes its time: what finds none left has its turn with another seed. */
async function tryInWorlds(round: Round, end: number, turn: number): Promise<void> {
  const { serverUrl, tally, kind } = round;
  const random = seeded(tally.position);
  const freshDatabase = () => cloneTemplate(serverUrl);
  const chosen = worldCampaigns.filter(({ name }) => name.includes(values.only ?? ''));
  for (const [index, campaign] of turned(chosen, turn).entries()) {
    if (Date.now() > end) return;
    const campaignEnd = share(end, chosen.length - index);
    await campaign.run({ kind, tally, random, freshDatabase }, campaignEnd);
    told(round, campaign.name);
  }
}

/** A fresh house for each seed: what one round left behind must not hide what the next one does. */
async function tryInHouse(round: Round, end: number): Promise<void> {
  if (Date.now() > end) return;
  const { serverUrl, tally, kind } = round;
  const database = await cloneTemplate(serverUrl);
  const house = await openFaultHouse(database, 1_000, kind);
  try {
    await calm(house);
    for (const [index, campaign] of campaigns.entries()) {
      if (Date.now() > end) break;
      await campaign.run(house, tally, share(end, campaigns.length - index));
      told(round, campaign.name);
    }
    await countReturns(tally, database);
  } finally {
    await house.close();
    await database.drop();
  }
}

function told({ tally, kind, keep }: Round, campaign: string): void {
  keep();
  console.log(`seed ${tally.position}, ${kind.name}, ${campaign}: ${tally.found.length} found so far`);
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

if (!worldCampaigns.some(({ name }) => name.includes(values.only ?? '')))
  throw new Error(`--only takes words of one of: ${worldCampaigns.map(({ name }) => name).join('; ')}`);
const found = await run(Number(values.minutes), Number(values.seed), values.state);
process.exit(found === 0 ? 0 : 1);
