// Can a person make something of a mail that may or may not have gone out?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerIn } from '../../web/src/http/reader.ts';
import type { FaultHouse } from './house.ts';
import { look, prepareWalk, presses } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { work } from './steps.ts';
import { openTestHouse } from './test-house.ts';

let house: FaultHouse;

beforeAll(async () => {
  house = await openTestHouse();
  await calm(house);
});
afterAll(() => house.close());

test('a mail found in the middle of being sent is a task in words, which leads to its return', async () => {
  const walk = await prepareWalk(house, seeded(1));
  await presses.confirm(house.deps, house.shop, walk);
  const before = await look(house.deps, house.shop, walk);
  const [mail] = before.notices.filter(({ to }) => to === walk.email);
  const now = house.deps.now().toISOString();
  await house.deps.store.inShop(house.shop.shopId, (store) => store.notices.claim(mail?.id ?? '', now));
  await work(house);
  const { tasks, value } = await look(house.deps, house.shop, walk);
  const task = tasks.find(({ subject }) => subject === mail?.id);
  expect(task).toMatchObject({
    kind: 'notice-not-sent',
    about: { returnId: value.id, rmaNumber: value.rmaNumber },
  });
  const told = readerIn('en').why(task?.detail ?? '');
  expect(told).toMatch(/^“[A-Z][a-z ,]+.*” → .*@example\.com: We stopped while sending/);
  expect(told).not.toContain('return-');
});
