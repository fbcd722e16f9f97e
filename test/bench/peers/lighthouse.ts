// What does Lighthouse say of these pages, one after another, round by round, in the browser at this port?
import lighthouse, { desktopConfig } from 'lighthouse';
import { interleave } from '../rounds.ts';

interface Visit {
  readonly name: string;
  readonly url: string;
  readonly form: 'mobile' | 'desktop';
  readonly headers?: Readonly<Record<string, string>>;
}

const [port, rounds, list = '[]'] = process.argv.slice(2);
const visits: readonly Visit[] = JSON.parse(list);
const contenders = Object.fromEntries(visits.map((visit) => [visit.name, () => look(visit)]));
console.log(JSON.stringify(await interleave(Number(rounds), contenders)));

/** Its own profiles: a phone on slow 4G with a processor four times slower, or a desk. */
async function look({ url, form, headers = {} }: Visit) {
  const flags = {
    ...({ port: Number(port), output: 'json', logLevel: 'error', onlyCategories: ['performance'] } as const),
    extraHeaders: headers,
  };
  const run = await lighthouse(url, flags, form === 'desktop' ? desktopConfig : undefined);
  const found = run?.lhr;
  const problem = found?.runtimeError?.message;
  if (!found || problem) throw new Error(`Lighthouse on ${url}: ${problem ?? 'nothing'}`);
  const of = (audit: string) => found.audits[audit]?.numericValue ?? Number.NaN;
  return {
    score: (found.categories.performance?.score ?? Number.NaN) * 100,
    lcp: of('largest-contentful-paint'),
    cls: of('cumulative-layout-shift'),
  };
}
