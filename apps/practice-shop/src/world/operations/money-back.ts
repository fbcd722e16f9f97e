// How does money go back through a payment, and what does the ledger write of it?
import { addMoney, fromPresentment } from '../arithmetic/decimal-money.ts';
import { nextChildId } from '../ids.ts';
import type { Order, OrderTransaction } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { Money, MoneyBag, Movement } from '../types.ts';
import type { World } from '../world.ts';

export type MoneyBack = { parentId: string; amount: Money };

type Attempt = {
  order: string | null;
  kind: Movement['kind'];
  money: Money;
  key: string | null;
  outcome: Movement['outcome'];
  reason?: string;
};

/** Writes one attempt to move money into the ledger. */
export function recordMovement(world: World, shop: Shop, attempt: Attempt): void {
  const { order, kind, money, key, outcome, reason = null } = attempt;
  const { amount, currencyCode: currency } = money;
  world.ledger.record({
    shop: shop.domain,
    order,
    kind,
    amount,
    currency,
    at: world.timestamp(),
    key,
    outcome,
    reason,
  });
}

/** A key answered again: every movement it once made is written down as repeated. */
export function recordRepeat(world: World, shop: Shop, key: string): void {
  const first = world.ledger
    .movements(shop.domain)
    .filter((each) => each.key === key && each.outcome !== 'repeated');
  for (const { id: _, ...movement } of first) {
    world.ledger.record({
      ...movement,
      at: world.timestamp(),
      outcome: 'repeated',
      reason: 'idempotency key seen before',
    });
  }
}

/** The payment through which money can go back. */
export const paymentOf = (order: Order, parentId: string): OrderTransaction | undefined =>
  order.transactions.find(
    (each) => each.id === parentId && (each.kind === 'SALE' || each.kind === 'CAPTURE'),
  );

/** Writes every sum that was asked for and refused. */
export function recordRefusals(
  world: World,
  shop: Shop,
  asked: { order: string; wanted: MoneyBack[]; credit: Money | null; key: string | null; reason: string },
): void {
  const { order, wanted, credit, key, reason } = asked;
  const refused = { order, key, outcome: 'refused' as const, reason };
  if (credit) recordMovement(world, shop, { ...refused, kind: 'store_credit', money: credit });
  for (const { amount } of wanted) recordMovement(world, shop, { ...refused, kind: 'refund', money: amount });
}

function refundTransaction(
  world: World,
  draft: Order,
  payment: OrderTransaction,
  refundId: string,
  amountSet: MoneyBag,
): OrderTransaction {
  const now = world.timestamp();
  const { gateway, formattedGateway, test, giftCardId } = payment;
  return {
    id: nextChildId(draft, 'OrderTransaction'),
    kind: 'REFUND',
    status: 'SUCCESS',
    settlesAs: null,
    gateway,
    formattedGateway,
    giftCardId,
    amountSet,
    parentId: payment.id,
    refundId,
    createdAt: now,
    processedAt: now,
    errorCode: null,
    test,
  };
}

/** Gives the sums back, one transaction each, into the draft; answers the transactions' ids. */
export function giveBack(
  world: World,
  shop: Shop,
  draft: Order,
  refundId: string,
  wanted: MoneyBack[],
  key: string | null,
): string[] {
  return wanted.flatMap(({ parentId, amount }) => {
    const payment = paymentOf(draft, parentId);
    if (!payment) throw new Error(`no payment ${parentId} on ${draft.name}`);
    const amountSet = fromPresentment(amount, draft.rate, draft.currencyCode);
    const lie = world.faults.fires('lying-gateway') ? world.faults.get('lying-gateway') : undefined;
    recordPayOut(world, shop, draft, amountSet.presentmentMoney, key, lie !== undefined);
    if (lie?.mode === 'no-money') return [];
    const transaction = refundTransaction(world, draft, payment, refundId, amountSet);
    if (lie) transaction.settlesAs = failureIn(world, lie.seconds ?? 2);
    else if (payment.giftCardId) refillGiftCard(shop, payment.giftCardId, amountSet);
    draft.transactions.push(transaction);
    return [transaction.id];
  });
}

function recordPayOut(
  world: World,
  shop: Shop,
  draft: Order,
  money: Money,
  key: string | null,
  isLie: boolean,
): void {
  const truth = isLie
    ? { outcome: 'refused' as const, reason: 'the gateway said yes and did not pay' }
    : { outcome: 'done' as const };
  recordMovement(world, shop, { order: draft.name, kind: 'refund', money, key, ...truth });
}

const failureIn = (world: World, seconds: number): OrderTransaction['settlesAs'] => ({
  status: 'FAILURE',
  at: new Date(world.now().getTime() + seconds * 1000).toISOString(),
});

function refillGiftCard(shop: Shop, giftCardId: string, amountSet: MoneyBag): void {
  const card = shop.giftCards.get(giftCardId);
  if (!card) return;
  shop.giftCards.put({ ...card, balance: addMoney(card.balance, amountSet.shopMoney) });
}
