// `npm run stuck`: prints what does not move or waits for a person, over all shops; exit 1 when something does so longer
// than it may, 2 when that could not be found out.
import { readConfig } from './config.ts';
import { openHouse } from './root/deps.ts';
import { findStuckWork, isBeyondLimit, type StuckWork } from './root/stuck-work.ts';

async function printStuckWork(): Promise<boolean> {
  const house = await openHouse(readConfig());
  try {
    const found = await findStuckWork(house);
    for (const one of found) console.log(lineOf(one));
    const late = found.filter(isBeyondLimit).length;
    console.log(
      found.length === 0
        ? 'Nothing is stuck.'
        : `${found.length} kinds of work wait, ${late} beyond their limit.`,
    );
    return late > 0;
  } finally {
    await house.close();
  }
}

function lineOf(work: StuckWork): string {
  const { shop, what, count, oldestSeconds, limitSeconds, todo } = work;
  const ages = `oldest ${spanOf(oldestSeconds)}, limit ${spanOf(limitSeconds)}`;
  return `${isBeyondLimit(work) ? 'LATE' : 'ok  '} ${shop ?? 'all shops'}: ${count} × ${what} (${ages}). ${todo}`;
}

function spanOf(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

try {
  process.exitCode = (await printStuckWork()) ? 1 : 0;
} catch (problem) {
  console.error(problem instanceof Error ? problem.message || String(problem) : problem);
  process.exitCode = 2;
}
