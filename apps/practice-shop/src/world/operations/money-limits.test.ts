import { expect, test } from 'vitest';
import { compareAmounts } from '../arithmetic/decimal-money.ts';
import { netPaymentOf, receivedOf, refundedOf, zeroOf } from '../arithmetic/order-totals.ts';
import { returnableQuantity } from '../arithmetic/quantities.ts';
import type { Order } from '../order-types.ts';
import { Random } from '../random.ts';
import { deliveredOrder, latest, mustBe, type SmallWorld, smallWorld } from '../testing/small-world.ts';
import { cancelOrder } from './cancel-order.ts';
import { createOrder } from './create-order.ts';
import { processReturn } from './process-return.ts';
import { createRefund } from './refund.ts';
import { createReturn } from './request-return.ts';
import { createGiftCard, storeCredit } from './store-credit.ts';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const sumOf = (small: SmallWorld, kinds: string[]): number =>
  small.world.ledger
    .movements()
    .filter((each) => kinds.includes(each.kind) && each.outcome === 'done')
    .reduce((sum, each) => sum + Math.round(Number(each.amount) * 100), 0);

/** One attempt of any kind, most of them too greedy. */
function attempt({ world, shop }: SmallWorld, order: Order, random: Random): void {
  const amount = eur((random.whole(1, 6000) / 100).toFixed(2));
  const transactions = [{ parentId: order.transactions[0]?.id ?? '', amount }];
  const open = order.returns.find((each) => each.status === 'OPEN');
  const [line] = order.fulfillments[0]?.fulfillmentLineItems ?? [];
  const act = random.whole(0, 3);
  if (act === 0) createRefund(world, shop, order, { transactions });
  else if (act === 1) createRefund(world, shop, order, { storeCredit: { amount } });
  else if (act === 2 && line)
    createReturn(world, shop, order, { returnLineItems: [{ fulfillmentLineItemId: line.id, quantity: 1 }] });
  else if (open) {
    const returnLineItems = [{ id: open.returnLineItems[0]?.id ?? '', quantity: random.whole(1, 2) }];
    processReturn(world, shop, order, open.id, {
      returnLineItems,
      issueRefund: { orderTransactions: transactions },
    });
  }
}

test.each([1, 2, 3, 4, 5])(
  'whatever is tried (seed %i), never more goes back than was paid, and the ledger says what the order says',
  async (seed) => {
    const small = await smallWorld();
    const order = deliveredOrder(small);
    const random = new Random(seed);
    for (let count = 0; count < 60; count++) attempt(small, latest(small.shop, order), random);
    const end = latest(small.shop, order);
    expect(
      compareAmounts(netPaymentOf(end).presentmentMoney, zeroOf(end).presentmentMoney),
    ).toBeGreaterThanOrEqual(0);
    expect(Number(refundedOf(end).presentmentMoney.amount) * 100).toBeCloseTo(
      sumOf(small, ['refund', 'store_credit']),
      5,
    );
    expect(Number(receivedOf(end).presentmentMoney.amount) * 100).toBeCloseTo(sumOf(small, ['charge']), 5);
    for (const line of end.fulfillments[0]?.fulfillmentLineItems ?? []) {
      expect(returnableQuantity(end, line.id)).toBeGreaterThanOrEqual(0);
    }
    expect(small.world.ledger.movements().some((each) => each.outcome === 'refused')).toBe(true);
  },
);

test('what was sent cannot be cancelled, what was not gives all back, gift card and card each their part', async () => {
  const small = await smallWorld();
  const { world, shop } = small;
  expect(
    cancelOrder(world, shop, deliveredOrder(small), { reason: 'CUSTOMER', restock: true, refund: true }).ok,
  ).toBe(false);
  const card = mustBe(createGiftCard(world, shop, { amount: eur('20.00') }));
  const paid = {
    lines: [{ title: 'a', unitPrice: '50.00', quantity: 1 }],
    shopper: { email: 'a@example.com' },
  };
  const order = mustBe(createOrder(world, shop, { ...paid, giftCardCode: card.code }));
  expect(shop.giftCards.get(card.id)?.balance.amount).toBe('0.00');
  mustBe(cancelOrder(world, shop, order, { reason: 'CUSTOMER', restock: true, refund: true }));
  expect(shop.giftCards.get(card.id)?.balance.amount).toBe('20.00');
  const back = world.ledger
    .movements()
    .filter((each) => each.kind === 'refund')
    .map((each) => each.amount);
  expect(back).toEqual(['20.00', '30.00']);
});

test.each([
  ['-1', 'EUR', 'NEGATIVE_OR_ZERO_AMOUNT'],
  ['0', 'EUR', 'NEGATIVE_OR_ZERO_AMOUNT'],
  ['5', 'XAU', 'UNSUPPORTED_CURRENCY'],
])('store credit of %s %s is refused with %s and written down', async (amount, currencyCode, code) => {
  const small = await smallWorld();
  const customerId = deliveredOrder(small).customerId ?? '';
  const outcome = storeCredit(small.world, small.shop, customerId, { amount: { amount, currencyCode } });
  expect(outcome).toMatchObject({ ok: false, userErrors: [{ code }] });
  expect(small.world.ledger.movements().at(-1)).toMatchObject({ kind: 'store_credit', outcome: 'refused' });
});

test('store credit is not de-duplicated: the platform knows no key for it', async () => {
  const small = await smallWorld();
  const customerId = deliveredOrder(small).customerId ?? '';
  mustBe(storeCredit(small.world, small.shop, customerId, { amount: eur('5.00') }));
  const second = mustBe(storeCredit(small.world, small.shop, customerId, { amount: eur('5.00') }));
  expect(second.account.balance.amount).toBe('10.00');
});
