// Does the pace find what a host bears, stay there, and notice when it changes?
import { describe, expect, test } from 'vitest';
import { beginProbe, endProbe, mayProbe, unknownHost } from './learning.ts';
import { createPace } from './pace.ts';

/** How long a call takes, of 100 ms of work, when it is one of so many under way. */
type Host = (call: { under: number; capacity: number; startsAt: (ms: number) => number }) => number;

/** So many answers at a time, the others wait in a line. */
const queueing: Host = ({ startsAt }) => startsAt(100);
/** Everyone beyond that many makes it slower for those who come, and worse than by their share. */
const choking: Host = ({ under, capacity }) => 100 * (1 + Math.max(0, under - capacity)) ** 2;

interface Asked {
  readonly host: Host;
  readonly capacity: number;
  readonly most: number;
  readonly calls: number;
  /** Of this capacity from the middle of the calls on. */
  readonly later?: number;
}

/** Time is counted, not waited for. */
async function importFrom({ host, capacity, most, calls, later = capacity }: Asked) {
  let clock = 0;
  let under = 0;
  let asked = 0;
  let over = { early: 0, late: 0 };
  const free = Array.from({ length: 64 }, () => 0);
  const ends: { at: number; done: () => void }[] = [];
  const pace = createPace({ most, now: () => clock });
  const call = () =>
    new Promise<void>((done) => {
      under += 1;
      asked += 1;
      const isLate = asked > calls / 2;
      const now = isLate ? later : capacity;
      if (under > now) over = isLate ? { ...over, late: over.late + 1 } : { ...over, early: over.early + 1 };
      const startsAt = (ms: number) => {
        const first = Math.min(...free.slice(0, now));
        const worker = free.indexOf(first);
        free[worker] = Math.max(clock, first) + ms;
        return (free[worker] ?? 0) - clock;
      };
      ends.push({ at: clock + host({ under, capacity: now, startsAt }), done });
    });
  const all = Array.from({ length: calls }, () => pace.run(call));
  for (let left = calls; left > 0; left -= 1) {
    await new Promise((resume) => setImmediate(resume));
    ends.sort((a, b) => a.at - b.at);
    const next = ends.shift();
    clock = next?.at ?? clock;
    under -= 1;
    next?.done();
  }
  await Promise.all(all);
  return { ms: clock, over, width: pace.width() };
}

const hosts = [
  { name: 'lets them wait', host: queueing },
  { name: 'chokes', host: choking },
];

describe.each(hosts)('on a host that $name beyond what it bears, the pace', ({ host }) => {
  test.each([1, 2, 3, 4])(
    'brings nine tenths of what a host of %i can, and hardly asks for more',
    async (capacity) => {
      const calls = 300;
      const { ms, over } = await importFrom({ host, capacity, most: 8, calls });
      const best = (calls * 100) / capacity;
      expect(best / ms).toBeGreaterThan(0.9);
      expect((over.early + over.late) / calls).toBeLessThan(0.15);
    },
  );

  test('makes do with less when the host bears less', async () => {
    const { width, over } = await importFrom({ host, capacity: 6, later: 2, most: 8, calls: 400 });
    expect(width).toBeLessThanOrEqual(3);
    expect(over.late).toBeLessThan(40);
  });

  test('takes more again when the host bears more', async () => {
    const { width } = await importFrom({ host, capacity: 2, later: 6, most: 8, calls: 600 });
    expect(width).toBeGreaterThanOrEqual(5);
  });
});

describe('the pace', () => {
  test('asks a host that chokes for one call too many at a time, and seldom', async () => {
    const { over } = await importFrom({ host: choking, capacity: 4, most: 8, calls: 300 });
    expect(over.early + over.late).toBeLessThanOrEqual(3);
  });

  test('never has more under way than it may, however much a host bears', async () => {
    const { width, over } = await importFrom({ host: choking, capacity: 3, most: 3, calls: 200 });
    expect(width).toBe(3);
    expect(over).toEqual({ early: 0, late: 0 });
  });

  test('is halved at once by a host in distress', async () => {
    let clock = 0;
    const pace = createPace({ most: 4, now: () => clock });
    const task = async () => {
      const begun = clock;
      await new Promise((resume) => setImmediate(resume));
      clock = begun + 100;
    };
    await Promise.all(Array.from({ length: 60 }, () => pace.run(task)));
    expect(pace.width()).toBe(4);
    pace.slowDown();
    expect(pace.width()).toBe(2);
  });

  test('learns nothing from what is unlike the rest, and lets two of it go at a time, as every host bears', async () => {
    let under = 0;
    let most = 0;
    const pace = createPace({ most: 4 });
    const task = async () => {
      most = Math.max(most, ++under);
      await new Promise((resume) => setImmediate(resume));
      under -= 1;
    };
    await Promise.all(Array.from({ length: 50 }, () => pace.runBeside(task)));
    expect([pace.width(), most]).toEqual([1, 2]);
  });

  test('lets what is asked besides go before those that wait: somebody is waiting for it already', async () => {
    const pace = createPace({ most: 1 });
    const begun: string[] = [];
    const task = (name: string) => async () => void begun.push(name);
    await Promise.all([
      pace.run(task('first page')),
      pace.run(task('second page')),
      pace.runBeside(task('refunds')),
      pace.runBeside(task('products')),
    ]);
    expect(begun).toEqual(['first page', 'refunds', 'products', 'second page']);
  });

  test('later on takes one call more only after two that came back in time: one may have met no crowd by chance', () => {
    const settled = { ...unknownHost, phase: 'settled', width: 4, usual: 100, rate: 1 } as const;
    const once = endProbe(beginProbe(settled), 100, 8);
    expect(once.width).toBe(4);
    expect(mayProbe(once)).toBe(true);
    expect(endProbe(beginProbe(once), 100, 8).width).toBe(5);
    expect(endProbe(beginProbe(once), 400, 8)).toMatchObject({ width: 4, proven: 0 });
  });

  test('a failure frees its place', async () => {
    const pace = createPace({ most: 1 });
    await expect(pace.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await pace.run(async () => 'yes')).toBe('yes');
  });
});
