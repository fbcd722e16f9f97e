// What becomes of an import while its host bears less, and then more? Second by second, as the host itself counts.
import type { Power, PracticeSite } from './host.ts';

interface Second {
  readonly at: number;
  readonly capacity: number;
  readonly served: number;
  readonly most: number;
  readonly beyond: number;
}

/** Each for so many seconds, the last one to the end. */
export type Weather = readonly (Power & { readonly seconds: number })[];

/** Runs an import under changing conditions; what the host counted in each stretch of so many seconds. */
export async function watch(
  site: PracticeSite,
  weather: Weather,
  { every, work }: { every: number; work: () => Promise<unknown> },
): Promise<Second[]> {
  const seen: Second[] = [];
  let isOver = false;
  const done = work().finally(() => {
    isOver = true;
  });
  done.catch(() => undefined);
  for (let at = 0; !isOver; at += every) {
    const power = powerAt(weather, at);
    await site.bear(power);
    await Promise.race([done, new Promise((resume) => setTimeout(resume, every * 1000))]);
    const { served, most, overload } = await site.load();
    seen.push({ at, capacity: power.capacity, served, most, beyond: overload });
  }
  await done;
  return seen;
}

function powerAt(weather: Weather, at: number): Power {
  let end = 0;
  for (const { seconds, ...power } of weather) {
    end += seconds;
    if (at < end) return power;
  }
  const last = weather.at(-1);
  if (last === undefined) throw new Error('no weather at all');
  return { capacity: last.capacity, baseMs: last.baseMs, rowMs: last.rowMs };
}

/** The same in Markdown. */
export function showSeconds(seconds: readonly Second[]): string {
  const lines = seconds.map(
    ({ at, capacity, served, most, beyond }) =>
      `| ${String(at).padStart(6)} | ${String(capacity).padStart(5)} | ${String(served).padStart(8)} | ${String(most).padStart(14)} | ${String(beyond).padStart(6)} |`,
  );
  return [
    '| second | bears | answered | most at a time | beyond |',
    '|-------:|------:|---------:|---------------:|-------:|',
    ...lines,
  ].join('\n');
}
