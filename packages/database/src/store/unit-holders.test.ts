import { unitHolderSchema } from '@aftercare/core/returns/return.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { sampleReturn } from './sample-return.ts';

let fjord: ShopDatabase;

beforeAll(async () => {
  fjord = await openShopDatabase();
});
afterAll(() => fjord.close());

const orderId = 'gid://shopify/Order/50';
const returnIds = ['return-a', 'return-b', 'return-c'];

test('what the rules are told of an order’s other returns is what those returns say', async () => {
  const { lines, settlement } = sampleReturn();
  const [line] = lines;
  const [settled] = settlement.lines;
  if (line === undefined || settled === undefined) throw new Error('the sample has a line');
  const came = (disposition: 'RESTOCKED' | 'MISSING') => [{ disposition, quantity: 1 }];
  const inParcels = [
    { ...line, id: 'a-1', quantity: 1, received: [] },
    {
      ...{ ...line, id: 'a-2', quantity: 1, received: came('RESTOCKED') },
      fulfillmentLineId: 'gid://shopify/FulfillmentLineItem/2',
    },
    { ...line, id: 'a-3', lineId: '2', received: came('MISSING') },
  ];
  const two = { ...settlement, lines: [settled, { ...settled, lineId: '2', units: [3, 5] }] };
  const [first = '', second = '', third = ''] = returnIds;
  await fjord.inShop(async ({ returns }) => {
    await returns.insert(
      sampleReturn({ id: first, orderId, rmaNumber: 'R-50', lines: inParcels, settlement: two }),
    );
    await returns.insert(
      sampleReturn({
        ...{ id: second, orderId, rmaNumber: 'R-51', platformReturnId: null, status: 'DECLINED' },
        lines: [{ ...line, id: 'b-1' }],
      }),
    );
    await returns.insert(
      sampleReturn({ id: third, orderId, rmaNumber: 'R-52', platformReturnId: null, lines: [] }),
    );
    await returns.insert(
      sampleReturn({
        id: 'elsewhere',
        rmaNumber: 'R-53',
        platformReturnId: 'gid://shopify/Return/2',
        lines: [{ ...line, id: 'e-1' }],
      }),
    );
  });
  const { whole, narrow } = await fjord.inShop(async ({ returns }) => ({
    whole: await returns.ofOrder(orderId),
    narrow: await returns.unitHolders(orderId),
  }));
  expect(narrow.map(({ id }) => id).toSorted()).toEqual(returnIds);
  const byId = new Map(narrow.map((holder) => [holder.id, holder]));
  for (const value of whole) {
    const { lines: said, ...head } = unitHolderSchema.parse(value);
    const { lines: read = [], ...readHead } = byId.get(value.id) ?? {};
    expect(readHead).toEqual(head);
    expect(new Set(read)).toEqual(new Set(said));
    expect(read).toHaveLength(said.length);
  }
});
