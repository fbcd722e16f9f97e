// `npm run mirror:verify`: prints every difference between our mirror and the shop's own full answer; exit 1 on any,
// and on a shop that could not be compared.
import { parseArgs } from 'node:util';
import { mainLanguage } from '@aftercare/words/languages.ts';
import { readConfig } from './config.ts';
import type { Finding } from './flows/compare-mirror.ts';
import { readerIn } from './http/reader.ts';
import { openHouse } from './root/deps.ts';
import { type CheckedShop, checkMirrors } from './root/mirror-check.ts';

const usage = 'npm run mirror:verify -- [--shop hill.myshopify.com] [--orders 500]';

interface Tally {
  same: number;
  differing: number;
  missingHere: number;
  missingThere: number;
  hidden: number;
  seconds: number;
}

/** Checks the mirrors and prints what it finds; how many orders are not as they should be. */
async function verify(args: readonly string[]): Promise<number> {
  const { domain, most } = readArguments(args);
  const house = await openHouse(readConfig());
  try {
    const checked = await checkMirrors(house, { domain, most });
    if (checked.length === 0)
      throw new Error(domain ? `${domain} is not connected.` : 'No shop is connected.');
    let wrong = 0;
    for (const one of checked) wrong += await reportSafely(one, most === Number.POSITIVE_INFINITY);
    return wrong;
  } finally {
    await house.close();
  }
}

function readArguments(args: readonly string[]): { domain: string | null; most: number } {
  const { values } = parseArgs({
    args: [...args],
    options: { shop: { type: 'string' }, orders: { type: 'string' } },
  });
  const most = values.orders === undefined ? Number.POSITIVE_INFINITY : Number(values.orders);
  if (!(most > 0)) throw new Error(`--orders takes a number.\n${usage}`);
  return { domain: values.shop ?? null, most };
}

/** A shop that can't be compared counts as wrong, and keeps none of the others from being. */
async function reportSafely({ shop, findings, count }: CheckedShop, isWhole: boolean): Promise<number> {
  if (findings === null) {
    console.log(`${shop.domain}: was never connected to the end, so there is nothing to compare.`);
    return 0;
  }
  try {
    const tally = await report(findings);
    const wrong = summarize(shop.domain, tally);
    if (isWhole) sayUnseen(shop.domain, tally, await count());
    return wrong;
  } catch (error) {
    console.error(`${shop.domain}: could not be compared: ${wordsOf(error)}`);
    return 1;
  }
}

async function report(findings: AsyncIterable<Finding>): Promise<Tally> {
  const tally: Tally = { same: 0, differing: 0, missingHere: 0, missingThere: 0, hidden: 0, seconds: 0 };
  const begun = performance.now();
  for await (const finding of findings) {
    if (finding.kind === 'same') tally.same += 1;
    if (finding.kind === 'missing-here') tally.missingHere += 1;
    if (finding.kind === 'missing-there') tally.missingThere += 1;
    if (finding.kind === 'hidden') tally.hidden += 1;
    if (finding.kind === 'missing-here') console.log(`${finding.id}  missing in the mirror`);
    if (finding.kind === 'missing-there') console.log(`${finding.id}  in the mirror only`);
    if (finding.kind !== 'differs') continue;
    tally.differing += 1;
    for (const { path, ours, theirs } of finding.differences)
      console.log(`${finding.id}  ${path}: here ${ours ?? 'nothing'}, shop ${theirs ?? 'nothing'}`);
  }
  tally.seconds = (performance.now() - begun) / 1000;
  return tally;
}

/** Silence on orders nobody looked at would pass for peace. */
function sayUnseen(domain: string, tally: Tally, count: number): void {
  const { same, differing, missingThere, hidden } = tally;
  const others = count - same - differing - missingThere - hidden;
  if (hidden > 0)
    console.log(
      `${domain}: ${hidden} older orders of the mirror were not compared: the shop shows us its last 60 days alone`,
    );
  if (others > 0)
    console.log(
      `${domain}: ${others} more orders of the mirror were not compared: the shop did not list them when it was read`,
    );
}

function summarize(domain: string, tally: Tally): number {
  const { same, differing, missingHere, missingThere, seconds } = tally;
  const compared = same + differing;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${domain}: ${compared} orders compared field by field; ${differing} differ, ${missingHere} missing in the ` +
      `mirror, ${missingThere} in the mirror only (${seconds.toFixed(1)} s, peak memory ${peak} MiB)`,
  );
  return differing + missingHere + missingThere;
}

function wordsOf(error: unknown): unknown {
  return error instanceof Error ? readerIn(mainLanguage).why(error.message) : error;
}

try {
  process.exitCode = (await verify(process.argv.slice(2))) === 0 ? 0 : 1;
} catch (error) {
  console.error(wordsOf(error));
  process.exitCode = 2;
}
