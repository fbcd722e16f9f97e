// What must a platform do that keeps returns of its own?
import { expect, test } from 'vitest';
import type { PlatformReturns } from '../../packages/core/src/platform.ts';
import { openReturn, prepare, readOrder, returnsOf, type Use, unwrap, withFees } from './shop-under-test.ts';

export function returning(use: Use): void {
  test('a return asked for is found again by its marker, and only by it', async () => {
    const { order, request } = await prepare(use());
    const asked = await returnsOf(use()).request(request);
    expect(asked).toMatchObject({ ok: true, value: { status: 'REQUESTED' } });
    const found = await returnsOf(use()).find(order.id, request.marker);
    expect(found?.id).toBe(unwrap(asked).id);
    expect(await returnsOf(use()).find(order.id, '[another-marker]')).toBeNull();
    expect((await readOrder(use(), order.id)).returns).toEqual([found]);
    expect(found?.lines).toMatchObject([{ quantity: 2, reason: 'SIZE_TOO_SMALL' }]);
  });

  test('a marker within the shopper’s words finds nothing; only the one we put last does', async () => {
    const { order, request } = await prepare(use());
    const lines = request.lines.map((line) => ({ ...line, note: 'See [other]' }));
    unwrap(await returnsOf(use()).request({ ...request, lines }));
    expect(await returnsOf(use()).find(order.id, '[other]')).toBeNull();
    const shown = await readOrder(use(), order.id);
    expect(shown.returns[0]?.lines[0]?.note).toBe(`See [other] ${request.marker}`);
  });

  test('what was agreed to be kept of a return is told, as amounts in both currencies', async () => {
    const { order, request } = await prepare(use(), 'USD');
    const asked = unwrap(await returnsOf(use()).request(withFees(request)));
    // 2 × 19.99 at 10 % off are 35.98; a fifth of it is 7.196.
    expect(asked.lines[0]?.restockingFee?.presentment).toEqual({ minor: 720, currency: 'USD' });
    expect(asked.lines[0]?.restockingFee?.shop.currency).toBe('EUR');
    expect(asked.returnShippingFees.map((fee) => fee.presentment)).toEqual([{ minor: 705, currency: 'USD' }]);
    expect(await returnsOf(use()).read(asked.id)).toEqual(asked);
    expect((await readOrder(use(), order.id)).returns).toEqual([asked]);
  });

  test('a return without fees tells of none', async () => {
    const asked = unwrap(await returnsOf(use()).request((await prepare(use())).request));
    expect(asked).toMatchObject({ lines: [{ restockingFee: null }], returnShippingFees: [] });
  });

  test('units already in a return are refused to a second one', async () => {
    const { request } = await prepare(use());
    await returnsOf(use()).request(request);
    const second = await returnsOf(use()).request({ ...request, marker: '[second]' });
    expect(second.ok).toBe(false);
    if (!second.ok) expect(second.reasons.join()).not.toBe('');
  });

  test.each([
    ['approved', 'OPEN', (returns: PlatformReturns, id: string) => returns.approve(id)],
    ['declined', 'DECLINED', (returns: PlatformReturns, id: string) => returns.decline(id, 'Worn.')],
  ] as const)('a requested return %s is %s', async (_word, status, decide) => {
    const { request } = await prepare(use());
    const { id } = unwrap(await returnsOf(use()).request(request));
    expect(await decide(returnsOf(use()), id)).toMatchObject({ ok: true, value: { id, status } });
    expect((await returnsOf(use()).read(id))?.status).toBe(status);
    expect((await decide(returnsOf(use()), id)).ok).toBe(false);
  });

  test('an open return of which nothing came can be canceled, and its units asked for again', async () => {
    const { request } = await prepare(use());
    const { id } = await openReturn(use(), request);
    expect(await returnsOf(use()).cancel(id)).toMatchObject({ ok: true, value: { status: 'CANCELED' } });
    expect((await returnsOf(use()).request({ ...request, marker: '[again]' })).ok).toBe(true);
  });
}
