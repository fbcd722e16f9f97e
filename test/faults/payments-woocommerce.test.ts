// T4: what becomes of a refund where WooCommerce, its PHP or the way of paying fails in the middle of it?
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkMoney } from '../../web/src/flows/check-money.ts';
import { settleDoubt } from '../../web/src/flows/settle-doubt.ts';
import { syncOrder } from '../../web/src/flows/sync-order.ts';
import type { FaultHouse } from './house.ts';
import { type FaultKind, onPlainWooCommerce, onWooCommerce } from './kinds.ts';
import { look, presses, type Walk } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { receivedWalk, step } from './steps.ts';
import { openTestHouse } from './test-house.ts';
import { paidOf } from './verdict.ts';

/** What a refund ends as, and how many times its money moved. */
type End = readonly [state: string, moved: number];

interface Row {
  readonly fault: string;
  readonly mode?: string;
  /** done: proven. person: it can't be proven, and is never sent again. refused: nothing moved, and it may be pressed for again. */
  readonly withPlugin: End;
  readonly without: End;
}

const rows: readonly (readonly [string, Row])[] = [
  ['the gateway refuses', { fault: 'gateway-error', withPlugin: ['refused', 0], without: ['person', 0] }],
  [
    'PHP is killed before the gateway is asked',
    { fault: 'crash-before-payment', withPlugin: ['person', 0], without: ['person', 0] },
  ],
  [
    'PHP is killed after the gateway paid',
    { fault: 'crash-after-payment', withPlugin: ['person', 1], without: ['person', 1] },
  ],
  [
    'another plugin throws after the gateway paid, and the row vanishes',
    { fault: 'throw-after-payment', withPlugin: ['done', 1], without: ['person', 1] },
  ],
  [
    // WooCommerce keeps no word of its gateways': nothing in the shop tells this yes from a true one.
    'the gateway says yes and pays nothing',
    { fault: 'lying-gateway', withPlugin: ['done', 0], without: ['done', 0] },
  ],
  [
    'the answer is lost after the refund was made',
    { fault: 'timeout-after-commit', withPlugin: ['done', 1], without: ['done', 1] },
  ],
  [
    'the call is lost before it reached WooCommerce',
    { fault: 'timeout-before-commit', withPlugin: ['done', 1], without: ['person', 0] },
  ],
  [
    'a maintenance page stands in place of the answer',
    { fault: 'html', mode: 'page', withPlugin: ['done', 1], without: ['done', 1] },
  ],
];

describe.each([
  [onWooCommerce, 'withPlugin'],
  [onPlainWooCommerce, 'without'],
] as const)('$name', (kind: FaultKind, side: 'withPlugin' | 'without') => {
  let house: FaultHouse;
  beforeAll(async () => {
    house = await openTestHouse(1_000, kind);
    await calm(house);
  });
  afterEach(() => calm(house));
  afterAll(() => house.close());

  const strike = ({ fault: name, mode }: Pick<Row, 'fault' | 'mode'>) =>
    house.control.fault({ name, ...(mode && { mode }), operation: kind.paying, hang: false, times: 1 });
  const states = async (walk: Walk) =>
    (await look(house.deps, house.shop, walk)).intents.map(({ state }) => state);

  /** All that may come by afterwards: people who press and check, and the shop's own news, again and again. */
  async function goOn(walk: Walk): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      house.clock.advance(3_600);
      await syncOrder(house.deps, house.shop, walk.orderId);
      await checkMoney(house.deps, house.shop, walk.returnId);
      await step(house, presses.refund, walk).catch(() => undefined);
    }
  }

  test.each(rows)('%s: known for what it is, and never paid twice', async (_, row) => {
    const [state, moved] = row[side];
    const walk = await receivedWalk(house, seeded(7));
    await strike(row);
    await step(house, presses.refund, walk);
    house.clock.advance(300);
    await checkMoney(house.deps, house.shop, walk.returnId);
    expect([await states(walk), (await paidOf(house, walk)).length]).toEqual([[state], moved]);
    await goOn(walk);
    const isPaidAnew = state === 'refused';
    expect(await states(walk)).toEqual(isPaidAnew ? ['refused', 'done'] : [state]);
    expect(await paidOf(house, walk)).toHaveLength(isPaidAnew ? 1 : moved);
    const { tasks, intents } = await look(house.deps, house.shop, walk);
    const asked = tasks.filter(({ kind: what }) => what === 'money-in-doubt').map(({ subject }) => subject);
    expect(asked.includes(intents[0]?.id ?? '')).toBe(state === 'person');
  });

  test('a doubt that a person ends as unpaid is paid once more, and no more', async () => {
    const walk = await receivedWalk(house, seeded(8));
    await strike({ fault: 'crash-before-payment' });
    await step(house, presses.refund, walk);
    house.clock.advance(300);
    await checkMoney(house.deps, house.shop, walk.returnId);
    expect(await states(walk)).toEqual(['person']);
    // The killed process left its row in the shop: while that counts the units as refunded, nothing is sent.
    const { refunds } = (await house.control.practice(`/orders/${walk.orderName}`)) as {
      refunds: unknown[];
    };
    expect(refunds).toHaveLength(1);
    await house.control.practice(`/orders/${walk.orderName}/refunds/newest`, {}, 'DELETE');
    await syncOrder(house.deps, house.shop, walk.orderId);
    const { value, intents } = await look(house.deps, house.shop, walk);
    const word = {
      staff: 'Ada',
      intentId: intents[0]?.id ?? '',
      isPaid: false,
      note: 'Nothing at the bank.',
    };
    expect(
      await settleDoubt(house.deps, house.shop, { returnId: value.id, revision: value.revision, ...word }),
    ).toMatchObject({ ok: true });
    await step(house, presses.refund, walk);
    expect(await states(walk)).toEqual(['refused', 'done']);
    expect(await paidOf(house, walk)).toEqual([walk.shown.minor]);
  });

  test('a way of paying that takes nothing back is booked once, and a person pays and says so', async () => {
    const walk = await receivedWalk(house, seeded(9), { payment: 'bacs', paid: true });
    await step(house, presses.refund, walk);
    await goOn(walk);
    expect(await states(walk)).toEqual(['by-hand']);
    expect(await paidOf(house, walk)).toEqual([]);
    const { value, intents, tasks } = await look(house.deps, house.shop, walk);
    expect(tasks).toContainEqual(expect.objectContaining({ kind: 'refund-to-pay', subject: intents[0]?.id }));
    const word = { staff: 'Ada', intentId: intents[0]?.id ?? '', isPaid: true, note: 'By bank, today.' };
    const { id: returnId, revision } = value;
    expect(await settleDoubt(house.deps, house.shop, { returnId, revision, ...word })).toMatchObject({
      ok: true,
    });
    await goOn(walk);
    expect(await states(walk)).toEqual(['done']);
    expect((await look(house.deps, house.shop, walk)).value.status).toBe('CLOSED');
  });
});
