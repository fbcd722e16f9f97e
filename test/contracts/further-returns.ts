// What must a platform say of a return declined or gone, and allow with a unit that was missing when it was paid?
import { expect, test } from 'vitest';
import type { Order, PlatformReturn } from '../../packages/core/src/order/order.ts';
import type { RefundCommand, ReturnRequest } from '../../packages/core/src/platform.ts';
import { returnsOf, type ShopUnderTest } from './shop-under-test.ts';

interface Steps {
  prepare(shop: ShopUnderTest): Promise<{ order: Order; request: ReturnRequest }>;
  openReturn(shop: ShopUnderTest, request: ReturnRequest): Promise<PlatformReturn>;
  refundOf(order: Order, opened: PlatformReturn | null, key: string): RefundCommand;
  unwrap<T>(answer: { ok: true; value: T } | { ok: false; reasons: string[] }): T;
}

const named = ({ id }: Order, theirs: { id: string }) => ({
  orderId: id,
  platformReturnId: theirs.id,
  key: 'none',
});

/** The part of the battery about returns that don't go the straight way. */
export function furtherReturns(use: () => ShopUnderTest, steps: Steps): void {
  /** One of the two units, at a whole cent's half of what both cost. */
  const half = (order: Order, opened: PlatformReturn, key: string): RefundCommand => {
    const both = steps.refundOf(order, opened, key);
    const dispositions = [{ disposition: 'RESTOCKED' as const, quantity: 1 }];
    const lines = both.lines.map((line) => ({ ...line, quantity: 1, dispositions }));
    return { ...both, lines, amount: { ...both.amount, minor: Math.floor(both.amount.minor / 2) } };
  };

  // A unit called missing is told to no platform: it stays to be processed, since no disposition was given to it.
  test('a unit that was missing is paid when it turns up, and by another return once this one is closed', async () => {
    const { order, request } = await steps.prepare(use());
    const [first, second] = [await steps.openReturn(use(), request), await steps.prepare(use())];
    expect((await use().platform.refundReturn(half(order, first, 'key-found'))).ok).toBe(true);
    expect((await use().platform.readEvidence(named(order, first)))?.lines).toMatchObject([
      { processableQuantity: 1 },
    ]);
    expect((await use().platform.refundReturn(half(order, first, 'key-later'))).ok).toBe(true);
    expect((await use().refundsOf(order.id)).map((movement) => movement.outcome)).toEqual(['done', 'done']);

    const closing = await steps.openReturn(use(), second.request);
    await use().platform.refundReturn(half(second.order, closing, 'key-closed'));
    expect((await returnsOf(use()).close(closing.id)).ok).toBe(true);
    const asked = (quantity: number) => ({
      ...second.request,
      marker: '[once-more]',
      lines: second.request.lines.map((line) => ({ ...line, quantity })),
    });
    expect((await returnsOf(use()).request(asked(2))).ok).toBe(false);
    expect((await returnsOf(use()).request(asked(1))).ok).toBe(true);
  });

  test('why a return was declined is read with it, and with its order', async () => {
    const { order, request } = await steps.prepare(use());
    const { id } = steps.unwrap(await returnsOf(use()).request(request));
    const decline = { reason: 'OTHER', note: 'Worn.' };
    expect(await returnsOf(use()).decline(id, 'Worn.')).toMatchObject({ ok: true, value: { decline } });
    const read = await use().platform.readOrder(order.id);
    expect(read?.returns).toMatchObject([{ id, decline }]);
  });

  test('a return that is not there is null', async () => {
    const { order, request } = await steps.prepare(use());
    const { id } = steps.unwrap(await returnsOf(use()).request(request));
    const missing = id.replace(/\d+$/, '999999999999');
    expect(await returnsOf(use()).read(missing)).toBeNull();
    expect(await use().platform.readEvidence({ ...named(order, { id: missing }) })).toBeNull();
  });
}
