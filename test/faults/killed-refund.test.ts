// When is a refund moved whose worker was killed with -9 while it was being sent, with the waits of real life?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/control.ts';
import { enterByCode, placeOrder } from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';
import { seeded } from './random.ts';
import { judgeTravels, travel, untilPaid } from './travel.ts';

/** What a merchant's house is set to unless told otherwise. */
const asInLife = {
  READ_BACK_DELAYS_MS: '500,2000,6000',
  RESEND_AFTER_MS: '40000',
  SEND_WITHIN_MS: '15000',
  PLATFORM_TIMEOUT_MS: '10000',
};
let world: World;

beforeAll(async () => {
  world = await openWorld();
  await world.start('web', asInLife);
});
afterAll(() => world.close());

test('three refunds in the air when their worker is killed are moved within 60 s of it, once each', async () => {
  const { control } = world;
  const worker = await world.start('worker', asInLife);
  await world.connect();
  await control.fault({ name: 'over-refund-check-off' });
  // Calls that reach nobody: no trace of them will ever show.
  await control.fault({ name: 'timeout-before-commit', operation: 'returnProcess', times: 3, seconds: 9 });
  const random = seeded(1);
  const shoppers = [];
  for (let count = 0; count < 3; count += 1) {
    const order = await placeOrder(control);
    shoppers.push({ order, session: await enterByCode(control, order), random });
  }
  const travels = await Promise.all(shoppers.map((shopper) => travel(control, shopper)));
  // A call not yet made when its worker dies would meet the fault at its second sending, and wait as long again.
  await until(async () => (await struck()) === 3 && (await countOf('sending')) === 3, 20_000);
  const killedAt = performance.now();
  await worker.kill();
  await world.start('worker', asInLife);
  await until(async () => (await countOf('done')) === 3, 120_000);
  const seconds = (performance.now() - killedAt) / 1000;
  console.log(`moved within ${seconds.toFixed(1)} s of the kill`);
  expect(seconds).toBeLessThanOrEqual(60);
  for (const { returnId } of travels) await untilPaid(control, returnId, 30_000);
  expect(await judgeTravels(control, travels)).toEqual([]);
}, 240_000);

/** How many calls have been made and reached nobody. */
async function struck(): Promise<number> {
  const { faults } = (await world.control.practice('/faults')) as {
    faults: { name: string; struck: number }[];
  };
  return faults.find(({ name }) => name === 'timeout-before-commit')?.struck ?? 0;
}

/** How many refunds are in this state. */
async function countOf(state: string): Promise<number> {
  return (await world.query(`SELECT FROM intents WHERE state = '${state}'`)).length;
}
