// Which goods of a refund stand in WooCommerce's stock again, and is what is left to a person told for each?
import { expect, test } from 'vitest';
import { zero } from '../../packages/core/src/money/arithmetic.ts';
import { createWooCommercePlatform } from '../../packages/woocommerce/src/platform.ts';
import { connectPracticeWoo } from '../support/practice-woocommerce.ts';
import { freshKey, readOrder } from './shop-under-test.ts';

interface Goods {
  readonly products: readonly { variants: readonly { sku: string; inventoryQuantity: number | null }[] }[];
}

test.each([
  ['with our plugin each unit goes where it was said to', true, 'each', [1, 0]],
  ['without it none goes back as soon as they differ', false, 'all-or-none', [0, 0]],
] as const)('%s', async (_, plugin, restocks, back) => {
  const shop = await connectPracticeWoo({ plugin });
  const platform = createWooCommercePlatform(shop.options);
  const stock = async () => {
    const { products } = (await shop.get('/products.json')) as Goods;
    return new Map(
      products.flatMap(({ variants }) => variants.map((one) => [one.sku, one.inventoryQuantity])),
    );
  };
  const skus = [...(await stock())].flatMap(([sku, units]) => (units === null ? [] : [sku])).slice(0, 2);
  const made = (await shop.post('/orders', {
    lines: [
      ...skus.map((sku) => ({ sku, quantity: 1 })),
      { title: 'Made to measure', unitPrice: '9.00', quantity: 1 },
    ],
    shopper: { email: 'ada@example.com' },
    paid: true,
  })) as { id: string };
  const order = await readOrder({ platform } as Parameters<typeof readOrder>[0], made.id);
  const before = await stock();
  const lines = order.lines.map(({ id: lineId, discountedTotal }, index) => ({
    ...{ platformLineId: null, lineId, quantity: 1, amount: discountedTotal.presentment },
    dispositions: [
      { disposition: index === 1 ? ('NOT_RESTOCKED' as const) : ('RESTOCKED' as const), quantity: 1 },
    ],
  }));
  const currency = order.presentmentCurrency;
  const amount = { ...zero(currency), minor: lines.reduce((sum, line) => sum + line.amount.minor, 0) };
  const command = {
    ...{ orderId: order.id, platformReturnId: null, key: freshKey('stock'), rmaNumber: 'R-1001' },
    ...{ lines, amount, sendBy: new Date(Date.now() + 30_000).toISOString() },
  };
  expect(await platform.refundReturn(command)).toMatchObject({ ok: true });
  const after = await stock();
  expect(skus.map((sku) => (after.get(sku) ?? 0) - (before.get(sku) ?? 0))).toEqual(back);
  const evidence = await platform.readEvidence(command);
  expect(evidence?.stock.restocks).toBe(restocks);
  // What stands in no stock, nobody has to put back there.
  const [first, second, loose] = lines.map(({ lineId }) => lineId);
  expect(evidence?.stock.counted).not.toContain(loose);
  if (!plugin) expect(evidence?.stock.counted).toEqual([first, second]);
  await shop.close();
});
