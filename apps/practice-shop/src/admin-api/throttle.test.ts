import { expect, test } from 'vitest';
import { startTestApi } from './testing/api.ts';
import { Throttle } from './throttle.ts';

const plan = { maximumAvailable: 100, restoreRate: 10 };

test('points that are not there are refused, and come back with time up to the brim', () => {
  let now = 0;
  const throttle = new Throttle(() => now);
  expect(throttle.take('a', plan, 80)).toBe(true);
  expect(throttle.take('a', plan, 30)).toBe(false);
  now = 1000;
  expect(throttle.status('a', plan).currentlyAvailable).toBe(30);
  expect(throttle.take('a', plan, 30)).toBe(true);
  now = 60_000;
  expect(throttle.status('a', plan).currentlyAvailable).toBe(100);
});

test('what an estimate took too much is given back', () => {
  const throttle = new Throttle(() => 0);
  throttle.take('a', plan, 90);
  throttle.giveBack('a', plan, 80);
  expect(throttle.status('a', plan).currentlyAvailable).toBe(90);
});

test('one shop spending its points leaves the next its own', () => {
  const throttle = new Throttle(() => 0);
  throttle.take('one.myshopify.com app', plan, 100);
  expect(throttle.take('two.myshopify.com app', plan, 100)).toBe(true);
});

test('the fault throttle with a mode is another plan, not a strike', async () => {
  const api = await startTestApi();
  api.world.faults.set({ name: 'throttle', mode: '15/1' });
  const query = 'mutation{returnClose(id:"gid://shopify/Return/1"){userErrors{message}}}';
  const first = await api.ask(query);
  expect(first.json.extensions?.cost?.throttleStatus).toMatchObject({ maximumAvailable: 15, restoreRate: 1 });
  const second = await api.ask(query);
  expect(second.json.errors?.[0]?.extensions?.code).toBe('THROTTLED');
  await api.close();
});
