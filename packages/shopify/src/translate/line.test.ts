import { expect, test } from 'vitest';
import { lineAnswer } from '../answers/line.ts';
import { toLine } from './line.ts';

const bag = (shop: string, presentment: string) => ({
  shopMoney: { amount: shop, currencyCode: 'EUR' },
  presentmentMoney: { amount: presentment, currencyCode: 'JPY' },
});
const discount = (amount: [string, string], application: Record<string, unknown>) => ({
  allocatedAmountSet: bag(...amount),
  discountApplication: application,
});
const answer = {
  id: 'gid://shopify/LineItem/1',
  title: 'Cup',
  variantTitle: null,
  sku: 'CUP',
  quantity: 3,
  currentQuantity: 3,
  refundableQuantity: 3,
  requiresShipping: true,
  isGiftCard: false,
  product: null,
  variant: null,
  image: null,
  originalUnitPriceSet: bag('10.5', '1700.0'),
  discountAllocations: [
    discount(['3.15', '510'], { allocationMethod: 'ACROSS', targetSelection: 'ALL', code: 'TEN' }),
    discount(['1.00', '162'], { allocationMethod: 'EACH', targetSelection: 'EXPLICIT', title: 'Loyal' }),
  ],
  taxLines: [{ title: 'VAT', rate: 0.19, priceSet: bag('4.37', '708') }],
};

test('the discounted total is every unit less every discount, of line and order, in both currencies', () => {
  const line = toLine(lineAnswer.parse(answer));
  expect(line.discountedTotal).toEqual({
    shop: { minor: 3 * 1050 - 315 - 100, currency: 'EUR' },
    presentment: { minor: 3 * 1700 - 510 - 162, currency: 'JPY' },
  });
});

test('a discount over all lines is of the order, one that aims is of the line', () => {
  const { discounts } = toLine(lineAnswer.parse(answer));
  expect(discounts.map(({ label, level }) => [label, level])).toEqual([
    ['TEN', 'ORDER'],
    ['Loyal', 'LINE'],
  ]);
});

test('a product that is gone leaves a line without product and tags', () => {
  expect(toLine(lineAnswer.parse(answer))).toMatchObject({
    productId: null,
    productTags: [],
    imageUrl: null,
  });
});

test('an amount finer than its currency is an error that names its place', () => {
  const wrong = { ...answer, originalUnitPriceSet: bag('10.505', '1700') };
  const parsed = lineAnswer.safeParse(wrong);
  expect(parsed.error?.issues[0]?.path).toEqual(['originalUnitPriceSet', 'shopMoney']);
});
