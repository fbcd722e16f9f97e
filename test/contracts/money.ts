// What must a platform do when money goes back, and what must it be able to prove?
import { expect, test } from 'vitest';
import type { RefundName } from '../../packages/core/src/platform.ts';
import { freshKey, prepare, readOrder, ready, refundOf, type Use } from './shop-under-test.ts';

export function movingMoney(use: Use): void {
  test('a refund moves exactly its amount, and the evidence names it', async () => {
    const { order, command } = await ready(use(), 'key-one');
    expect(await use().platform.refundReturn(command)).toMatchObject({ ok: true });
    expect(await use().refundsOf(order.id)).toEqual([{ amount: command.amount, outcome: 'done' }]);
    const evidence = await use().platform.readEvidence(command);
    const own = evidence?.refunds.filter((refund) => refund.note?.includes('key-one'));
    expect(own).toHaveLength(1);
    expect(own?.[0]?.total).toEqual(command.amount);
    expect(own?.[0]?.transactions).toEqual([{ status: 'SUCCESS', amount: command.amount }]);
    const after = await readOrder(use(), order.id);
    expect(after.lines[0]?.refundableQuantity).toBe(0);
    expect(after.refunds.map(({ note }) => note?.includes('key-one'))).toEqual([true]);
  });

  test('what it says of goods going back into stock holds for the refund it then makes', async () => {
    const { restocks } = await use().platform.readShop();
    const { command } = await ready(use(), 'key-stock');
    await use().platform.refundReturn(command);
    expect((await use().platform.readEvidence(command))?.stock.restocks).toBe(restocks);
  });

  test('the same units are refused a second refund', async () => {
    const { order, command } = await ready(use(), 'key-two');
    await use().platform.refundReturn(command);
    expect((await use().platform.refundReturn({ ...command, key: freshKey('key-three') })).ok).toBe(false);
    const done = (await use().refundsOf(order.id)).filter((movement) => movement.outcome === 'done');
    expect(done).toEqual([{ amount: command.amount, outcome: 'done' }]);
  });

  test('more than the payments can give back is refused before anything is sent', async () => {
    const { order, command } = await ready(use(), 'key-four');
    const amount = { ...command.amount, minor: order.totals.total.presentment.minor + 1 };
    const lines = command.lines.map((line) => ({ ...line, amount }));
    const answer = await use().platform.refundReturn({ ...command, amount, lines });
    expect(answer).toMatchObject({ ok: false, unsent: true });
    expect(await use().refundsOf(order.id)).toEqual([]);
  });

  test('a refund of nothing takes the goods in and moves no money', async () => {
    const { order, command } = await ready(use(), 'key-five');
    const amount = { ...command.amount, minor: 0 };
    const lines = command.lines.map((line) => ({ ...line, amount }));
    expect((await use().platform.refundReturn({ ...command, amount, lines })).ok).toBe(true);
    expect(await use().refundsOf(order.id)).toEqual([]);
    const shown = (await use().platform.readEvidence(command))?.lines[0]?.processableQuantity;
    const [line] = (await readOrder(use(), order.id)).lines;
    // Where it keeps returns, the goods stand with the return; an order's own count follows money alone.
    expect(shown ?? line?.refundableQuantity).toBe(0);
  });

  test("money goes back in the shopper's currency", async () => {
    const { foreignCurrency } = use();
    if (foreignCurrency === undefined) return;
    const { order, command } = await ready(use(), 'key-six', foreignCurrency);
    expect(command.amount.currency).toBe(foreignCurrency);
    expect((await use().platform.refundReturn(command)).ok).toBe(true);
    expect(await use().refundsOf(order.id)).toEqual([{ amount: command.amount, outcome: 'done' }]);
  });

  test('orders that stand are told with their refunds, and one that is not there is left out', async () => {
    const { order, command } = await ready(use(), 'key-seven');
    const missing = order.id.replace(/\d+$/, '999999999999');
    const existing = () => use().platform.readExisting([order.id, missing]);
    expect(await existing()).toEqual([{ orderId: order.id, refundIds: [] }]);
    expect((await use().platform.refundReturn(command)).ok).toBe(true);
    const { refunds } = await readOrder(use(), order.id);
    expect(await existing()).toEqual([{ orderId: order.id, refundIds: refunds.map(({ id }) => id) }]);
  });
}

/** What a platform without returns must say of money. */
export function withoutReturns(use: Use): void {
  test('a key it was never asked with is no refund, and it says what that proves', async () => {
    const { order } = await prepare(use());
    const name: RefundName = { orderId: order.id, platformReturnId: null, key: 'never' };
    const evidence = await use().platform.readEvidence(name);
    expect(evidence).toMatchObject({ status: null, lines: [], refunds: [] });
    expect(['proof', 'no-proof']).toContain(evidence?.absence);
  });

  test('a part of a line is booked on that line, and the rest of it can still be given back', async () => {
    const { order } = await prepare(use());
    const whole = refundOf(order, null, 'key-half');
    const [line] = whole.lines;
    if (line === undefined) throw new Error('no line');
    const amount = { ...whole.amount, minor: Math.floor(whole.amount.minor / 2) };
    const dispositions = [{ disposition: 'RESTOCKED' as const, quantity: 1 }];
    const half = { ...whole, amount, lines: [{ ...line, quantity: 1, amount, dispositions }] };
    expect((await use().platform.refundReturn(half)).ok).toBe(true);
    const after = await readOrder(use(), order.id);
    expect(after.lines.map((each) => each.refundableQuantity)).toEqual([1, 1]);
    expect(after.refunds[0]?.lines).toMatchObject([{ lineId: line.lineId, quantity: 1 }]);
    const rest = { ...amount, minor: whole.amount.minor - amount.minor };
    const other = {
      ...half,
      key: freshKey('key-rest'),
      amount: rest,
      lines: [{ ...line, quantity: 1, amount: rest, dispositions }],
    };
    expect((await use().platform.refundReturn(other)).ok).toBe(true);
    const done = (await use().refundsOf(order.id)).map((movement) => movement.amount.minor);
    expect(done).toEqual([amount.minor, rest.minor]);
  });
}
