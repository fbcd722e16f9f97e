// Does the pace find what a host bears, and stay there?
import { describe, expect, test } from 'vitest';
import { createPace } from './pace.ts';

/** A host that works at so many answers at a time, 100 ms each; the others wait. Time is counted, not waited for. */
async function importFrom(host: { capacity: number; most: number; calls: number }) {
  let clock = 0;
  let over = 0;
  const free = Array.from({ length: host.capacity }, () => 0);
  const ends: { at: number; done: () => void }[] = [];
  const pace = createPace({ most: host.most, now: () => clock });
  let under = 0;
  const call = () =>
    new Promise<void>((done) => {
      under += 1;
      if (under > host.capacity) over += 1;
      const worker = free.indexOf(Math.min(...free));
      const at = Math.max(clock, free[worker] ?? 0) + 100;
      free[worker] = at;
      ends.push({ at, done });
    });
  const all = Array.from({ length: host.calls }, () => pace.run(call));
  for (let left = host.calls; left > 0; left -= 1) {
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

describe('the pace', () => {
  test.each([1, 2, 4])(
    'brings nine tenths of what a host of %i can, and hardly ever asks for more',
    async (capacity) => {
      const calls = 600;
      const { ms, over } = await importFrom({ capacity, most: 8, calls });
      const best = (calls * 100) / capacity;
      expect(best / ms).toBeGreaterThan(0.9);
      expect(over / calls).toBeLessThan(0.2);
    },
  );

  test('never has more under way than it may, however much a host bears', async () => {
    const { width, over } = await importFrom({ capacity: 20, most: 3, calls: 200 });
    expect(width).toBe(3);
    expect(over).toBe(0);
  });

  test('is halved at once by a host in distress', async () => {
    let clock = 0;
    const pace = createPace({ most: 4, now: () => clock });
    const task = async () => {
      clock += 100;
    };
    for (let call = 0; call < 60; call += 1) await pace.run(task);
    expect(pace.width()).toBe(4);
    pace.slowDown();
    expect(pace.width()).toBe(2);
  });

  test('a failure frees its place', async () => {
    const pace = createPace({ most: 1 });
    await expect(pace.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await pace.run(async () => 'yes')).toBe('yes');
  });
});
