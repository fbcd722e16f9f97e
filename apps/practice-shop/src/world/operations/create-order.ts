// How does a new order come into the shop?
import { compareAmounts, inBoth, subtractBags } from '../arithmetic/decimal-money.ts';
import { totalOf } from '../arithmetic/order-totals.ts';
import { nextChildId } from '../ids.ts';
import type { Order } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { MoneyBag, Outcome } from '../types.ts';
import type { World } from '../world.ts';
import { customerFor } from './customers.ts';
import { recordMovement } from './money-back.ts';
import { draftOrder } from './order-draft.ts';
import { type CreateOrderInput, objectionsToOrder } from './order-input.ts';
import { done, refuse } from './outcome.ts';
import { saveOrder } from './save-order.ts';

/** Prices, pays and keeps a new order. */
export function createOrder(world: World, shop: Shop, input: CreateOrderInput): Outcome<Order> {
  const errors = objectionsToOrder(shop, input);
  if (errors.length > 0) return refuse(errors);
  const customer = customerFor(world, shop, input);
  const draft = draftOrder(world, shop, input, customer);
  if (input.paid !== false) pay(world, shop, draft, input);
  const paidTopics = input.paid === false ? [] : [{ topic: 'orders/paid' as const }];
  return done(saveOrder(world, shop, draft, [{ topic: 'orders/create' }, ...paidTopics]));
}

type Payment = { gateway: string; formattedGateway: string; giftCardId: string | null };
const CARD: Payment = { gateway: 'practice_pay', formattedGateway: 'Practice Pay', giftCardId: null };

function pay(world: World, shop: Shop, draft: Order, input: CreateOrderInput): void {
  const total = totalOf(draft);
  const byGiftCard = input.giftCardCode ? payByGiftCard(world, shop, draft, total, input.giftCardCode) : null;
  const rest = byGiftCard ? subtractBags(total, byGiftCard) : total;
  if (Number(rest.presentmentMoney.amount) > 0) addSale(world, shop, draft, rest, CARD);
}

function payByGiftCard(
  world: World,
  shop: Shop,
  draft: Order,
  total: MoneyBag,
  code: string,
): MoneyBag | null {
  const card = shop.giftCards.find((each) => each.code === code && each.enabled);
  if (!card || card.balance.currencyCode !== draft.currencyCode || Number(card.balance.amount) === 0)
    return null;
  const holdsAll = compareAmounts(card.balance, total.shopMoney) >= 0;
  // The card holds the shop's currency; its worth for the shopper follows the order's own proportion.
  const part = holdsAll ? total : partOf(total, card.balance.amount);
  addSale(world, shop, draft, part, {
    gateway: 'gift_card',
    formattedGateway: 'Gift card',
    giftCardId: card.id,
  });
  const held = { shopMoney: card.balance, presentmentMoney: card.balance };
  const used = { shopMoney: part.shopMoney, presentmentMoney: part.shopMoney };
  shop.giftCards.put({ ...card, balance: subtractBags(held, used).shopMoney });
  return part;
}

const partOf = (total: MoneyBag, shopAmount: string): MoneyBag => {
  const scaled = inBoth([total], ([value]) =>
    (value as NonNullable<typeof value>).times(shopAmount).div(total.shopMoney.amount),
  );
  return { ...scaled, shopMoney: { ...total.shopMoney, amount: shopAmount } };
};

function addSale(world: World, shop: Shop, draft: Order, amountSet: MoneyBag, payment: Payment): void {
  draft.transactions.push({
    id: nextChildId(draft, 'OrderTransaction'),
    kind: 'SALE',
    status: 'SUCCESS',
    settlesAs: null,
    ...payment,
    amountSet,
    parentId: null,
    refundId: null,
    createdAt: draft.createdAt,
    processedAt: draft.processedAt,
    errorCode: null,
    test: false,
  });
  recordMovement(world, shop, {
    order: draft.name,
    kind: 'charge',
    money: amountSet.presentmentMoney,
    key: null,
    outcome: 'done',
  });
}

/** Takes the whole outstanding sum of an unpaid order. */
export function markPaid(world: World, shop: Shop, order: Order): Outcome<Order> {
  if (order.transactions.length > 0)
    return refuse([{ field: ['id'], message: 'The order is paid already', code: 'INVALID' }]);
  const draft = structuredClone(order);
  addSale(world, shop, draft, totalOf(draft), CARD);
  return done(saveOrder(world, shop, draft, [{ topic: 'orders/paid' }]));
}
