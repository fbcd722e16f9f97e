// Is a unit that was called missing paid when it turns up, here and on the platform, in this return or a later one?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import { detailOf, enterByCode, placeOrder, pressRefund, requestReturn } from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';

/** What becomes of units called missing, in a shop of this kind. */
export function findTheMissing(kind: ShopKind): void {
  let world: World;

  beforeAll(async () => {
    world = await openWorld({ kind, seeded: false });
    await Promise.all([world.start('web'), world.start('worker')]);
    await world.connect();
  });
  afterAll(() => world.close());

  /** The receipt of one unit a line, in these conditions; its status. */
  async function receive(returnId: string, dispositions: readonly (string | null)[]): Promise<number> {
    const { revision, lines } = await detailOf(world.control, returnId);
    const arrived = lines.flatMap(({ id }, index) => {
      const disposition = dispositions[index] ?? null;
      return disposition === null ? [] : [{ returnLineId: id, disposition, quantity: 1 }];
    });
    return (await world.control.staff(`/api/returns/${returnId}/receipt`, { revision, lines: arrived }))
      .status;
  }

  async function approve(returnId: string): Promise<void> {
    const { status, revision } = await detailOf(world.control, returnId);
    if (status === 'REQUESTED') await world.control.staff(`/api/returns/${returnId}/approval`, { revision });
  }

  async function refund(returnId: string): Promise<void> {
    expect(await pressRefund(world.control, returnId)).toBe(200);
    await until(async () => (await detailOf(world.control, returnId)).status === 'CLOSED');
  }

  function placeSingles() {
    const lines = ['Cup', 'Bowl'].map((title, index) => ({ title, unitPrice: `1${index}.99`, quantity: 1 }));
    return placeOrder(world.control, { lines, discounts: [] });
  }

  const paid = async (name: string) =>
    (await world.control.ledger(name))
      .filter((one) => one.outcome === 'done')
      .map((one) => Math.round(Number(one.amount) * 100));

  test('found while the return is open: both units are paid at once, as shown', async () => {
    const order = await placeSingles();
    const { returnId, shown } = await requestReturn(world.control, await enterByCode(world.control, order));
    await approve(returnId);
    expect(await receive(returnId, ['MISSING', 'RESTOCKED'])).toBe(200);
    expect(await receive(returnId, ['RESTOCKED', null])).toBe(200);
    expect(await receive(returnId, ['RESTOCKED', null])).not.toBe(200);
    await refund(returnId);
    expect(await paid(order.name)).toEqual([shown]);
  });

  test('found after the return was paid and closed: the shopper asks once more, and is paid the rest', async () => {
    const order = await placeSingles();
    const session = await enterByCode(world.control, order);
    const first = await requestReturn(world.control, session);
    await approve(first.returnId);
    expect(await receive(first.returnId, ['MISSING', 'RESTOCKED'])).toBe(200);
    await refund(first.returnId);
    if (kind.keepsReturns) await until(async () => isClosedThere(order.name));
    const second = await requestReturn(world.control, session);
    expect((await detailOf(world.control, second.returnId)).lines).toHaveLength(1);
    await approve(second.returnId);
    expect(await receive(second.returnId, ['RESTOCKED'])).toBe(200);
    await refund(second.returnId);
    expect((await paid(order.name)).reduce((sum, one) => sum + one, 0)).toBe(first.shown);
  });

  async function isClosedThere(name: string): Promise<boolean> {
    const { returns } = (await world.control.practice(`/orders/${name}`)) as {
      returns: { status: string }[];
    };
    return returns.some((one) => one.status === 'CLOSED');
  }
}
