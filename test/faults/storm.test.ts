// Does the line hold with everything against it at once: a busy and failing platform, lost and doubled webhooks, no mail?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterByCode, placeOrder } from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';
import { seeded } from './random.ts';
import { doubledMails, judgeTravels, travel, untilPaid } from './travel.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  for (const role of ['web', 'worker', 'worker'] as const) await world.start(role);
  await world.connect();
});
afterAll(() => world.close());

/** Each strikes now and then, all through the run; a second refund is stopped by nobody but us. */
const everything = [
  { name: 'throttle', rate: 0.05 },
  { name: 'http-502', rate: 0.04 },
  { name: 'internal-error', rate: 0.04 },
  { name: 'internal-error-after-commit', rate: 0.04 },
  { name: 'timeout-after-commit', rate: 0.05, hang: false },
  { name: 'timeout-after-commit', rate: 0.5, hang: false, operation: 'returnProcess' },
  { name: 'truncated-json', rate: 0.04 },
  { name: 'read-lag', rate: 0.2, seconds: 1 },
  { name: 'webhook-lost', rate: 0.3 },
  { name: 'webhook-doubled', rate: 0.3 },
  { name: 'webhook-late', rate: 0.3, seconds: 3 },
  { name: 'webhook-disordered', rate: 0.3 },
  { name: 'smtp-down', rate: 0.5, times: 6 },
  { name: 'over-refund-check-off' },
];

test('with everything on, every return is paid once, exactly what was shown, and every notice is accounted for', async () => {
  const { control } = world;
  const shoppers = [];
  for (let count = 0; count < 2; count += 1) {
    const order = await placeOrder(control);
    shoppers.push({ order, session: await enterByCode(control, order), random: seeded(count) });
  }
  const set = await control.practice('/faults', {
    faults: everything.map((fault, seed) => ({ ...fault, seed })),
  });
  expect(set).toMatchObject({ faults: expect.objectContaining({ length: everything.length }) });
  const travels = await Promise.all(shoppers.map((shopper) => travel(control, shopper)));
  travels.push(...(await Promise.all(shoppers.map((shopper) => travel(control, shopper)))));
  for (const { returnId } of travels) await untilPaid(control, returnId, 420_000);
  expect(await judgeTravels(control, travels)).toEqual([]);
  expect(await doubledMails(control)).toEqual([]);
}, 900_000);
