// How much may still go back, and through which payment?
import { addMoney, compareAmounts, isAmountOf } from '../arithmetic/decimal-money.ts';
import { netPaymentOf, refundableOn } from '../arithmetic/order-totals.ts';
import type { Order } from '../order-types.ts';
import type { Money, UserError } from '../types.ts';
import type { World } from '../world.ts';
import { type MoneyBack, paymentOf } from './money-back.ts';
import { because } from './outcome.ts';

/** Why this money may not go back; `field` is the path of the list in the input. */
export function objectionsTo(world: World, order: Order, wanted: MoneyBack[], field: string): UserError[] {
  const malformed = wanted.flatMap((each, at) => objectionsToForm(order, each, `${field}.${at}`));
  if (malformed.length > 0 || world.faults.isOn('over-refund-check-off')) return malformed;
  const left = netPaymentOf(order).presentmentMoney;
  let all: Money = { ...left, amount: '0' };
  return wanted.flatMap(({ parentId, amount }, at) => {
    const before = wanted.slice(0, at).filter((each) => each.parentId === parentId);
    const ofPayment = before.map((each) => each.amount).reduce(addMoney, amount);
    const payment = paymentOf(order, parentId);
    all = addMoney(all, amount);
    const isWithin = payment && compareAmounts(ofPayment, refundableOn(order, payment).presentmentMoney) <= 0;
    if (isWithin && compareAmounts(all, left) <= 0) return [];
    return [
      because(
        `${field}.${at}.transactionAmount`,
        'The refund amount is greater than what the payment can still give back',
      ),
    ];
  });
}

function objectionsToForm(order: Order, { parentId, amount }: MoneyBack, path: string): UserError[] {
  const currency = order.presentmentCurrencyCode;
  if (paymentOf(order, parentId)?.status !== 'SUCCESS') {
    return [
      because(`${path}.parentId`, 'The parent transaction was not found or cannot be refunded', 'NOT_FOUND'),
    ];
  }
  if (amount.currencyCode !== currency) {
    return [because(`${path}.transactionAmount`, `The amount must be in the order's currency ${currency}`)];
  }
  if (isAmountOf(amount.amount, currency) && Number(amount.amount) > 0) return [];
  return [
    because(`${path}.transactionAmount`, `${amount.amount} is not an amount of ${currency} above zero`),
  ];
}

/** Why this store credit may not be given: another currency, no shopper, or more than is left of what was paid. */
export function objectionsToCredit(
  world: World,
  order: Order,
  credit: { amount: Money } | null | undefined,
  beside: MoneyBack[],
  field: string,
): UserError[] {
  if (!credit) return [];
  const currency = order.presentmentCurrencyCode;
  const { amount } = credit;
  if (amount.currencyCode !== currency) return [because(field, `The store credit must be in ${currency}`)];
  if (!isAmountOf(amount.amount, currency))
    return [because(field, `${amount.amount} is not an amount of ${currency}`)];
  if (!order.customerId) return [because(field, 'The order has no customer')];
  if (world.faults.isOn('over-refund-check-off')) return [];
  const sameCurrency = beside
    .filter((each) => each.amount.currencyCode === currency)
    .map((each) => each.amount);
  const all = sameCurrency.filter((each) => isAmountOf(each.amount, currency)).reduce(addMoney, amount);
  if (compareAmounts(all, netPaymentOf(order).presentmentMoney) <= 0) return [];
  return [because(field, 'The refund amount is greater than what was paid and not given back')];
}
