// How are sums of money reckoned, in two currencies at once, without ever losing a cent?
import { Big } from 'big.js';
import type { Money, MoneyBag } from '../types.ts';

const ZERO_DECIMALS = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'UGX', 'XAF', 'XOF', 'XPF', 'PYG', 'RWF']);
const THREE_DECIMALS = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'IQD', 'LYD']);

/** How many decimals a currency's amounts carry. */
export function digitsOf(currencyCode: string): number {
  if (ZERO_DECIMALS.has(currencyCode)) return 0;
  return THREE_DECIMALS.has(currencyCode) ? 3 : 2;
}

/** Half a cent goes up, away from zero. */
export function roundHalfUp(value: Big, currencyCode: string): Money {
  const digits = digitsOf(currencyCode);
  return { amount: value.round(digits, Big.roundHalfUp).toFixed(digits), currencyCode };
}

/** One reckoning done in the shop's currency and in the shopper's, each rounded by itself. */
export function inBoth(bags: MoneyBag[], reckon: (values: Big[]) => Big): MoneyBag {
  const side = (name: keyof MoneyBag): Money => {
    const moneys = bags.map((bag) => bag[name]);
    const [first] = moneys;
    if (!first) throw new Error('a reckoning needs at least one sum');
    return roundHalfUp(reckon(moneys.map((money) => new Big(money.amount))), first.currencyCode);
  };
  return { shopMoney: side('shopMoney'), presentmentMoney: side('presentmentMoney') };
}

export const zeroLike = (bag: MoneyBag): MoneyBag => inBoth([bag], () => new Big(0));

/** The sum of all; `like` gives the currencies when there is nothing to add. */
export const sumBags = (like: MoneyBag, bags: MoneyBag[]): MoneyBag =>
  inBoth([zeroLike(like), ...bags], (values) => values.reduce((sum, value) => sum.plus(value)));

export const subtractBags = (from: MoneyBag, ...bags: MoneyBag[]): MoneyBag =>
  inBoth([from, ...bags], ([first = new Big(0), ...rest]) =>
    rest.reduce((left, value) => left.minus(value), first),
  );

/** Never below zero. */
export const notNegative = (bag: MoneyBag): MoneyBag =>
  inBoth([bag], ([value = new Big(0)]) => (value.lt(0) ? new Big(0) : value));

export const smallerOf = (a: MoneyBag, b: MoneyBag): MoneyBag =>
  inBoth([a, b], ([first = new Big(0), second = new Big(0)]) => (first.lt(second) ? first : second));

export const addMoney = (a: Money, b: Money): Money =>
  roundHalfUp(new Big(a.amount).plus(b.amount), a.currencyCode);

/** `percent` of a sum. */
export const percentOf = (bag: MoneyBag, percent: number): MoneyBag =>
  inBoth([bag], ([value = new Big(0)]) => value.times(String(percent)).div(100));

export const isZero = (bag: MoneyBag): boolean =>
  new Big(bag.shopMoney.amount).eq(0) && new Big(bag.presentmentMoney.amount).eq(0);

export const compareAmounts = (a: Money, b: Money): number => new Big(a.amount).cmp(new Big(b.amount));

/** What units `taken` … `taken + units` of a line of `of` units are worth, when all are worth `total`. */
export const worthOfUnits = (total: MoneyBag, units: number, taken: number, of: number): MoneyBag => {
  const firstUnits = (count: number): MoneyBag =>
    inBoth([total], ([value = new Big(0)]) => (of === 0 ? new Big(0) : value.times(count).div(of)));
  return subtractBags(firstUnits(taken + units), firstUnits(taken));
};

/** A presentment sum and its counterpart in the shop's currency, by the order's fixed rate. */
export function fromPresentment(presentment: Money, rate: string, shopCurrency: string): MoneyBag {
  const isSame = presentment.currencyCode === shopCurrency;
  const shopMoney = isSame ? presentment : roundHalfUp(new Big(presentment.amount).div(rate), shopCurrency);
  return {
    shopMoney: roundHalfUp(new Big(shopMoney.amount), shopCurrency),
    presentmentMoney: writeMoney(presentment),
  };
}

/** A sum in the shop's currency and its counterpart in the shopper's, by the order's fixed rate. */
export function fromShopMoney(shopMoney: Money, rate: string, presentmentCurrency: string): MoneyBag {
  const value = new Big(shopMoney.amount);
  const converted = presentmentCurrency === shopMoney.currencyCode ? value : value.times(rate);
  return { shopMoney: writeMoney(shopMoney), presentmentMoney: roundHalfUp(converted, presentmentCurrency) };
}

/** The sum with exactly its currency's decimals. */
export const writeMoney = (money: Money): Money => roundHalfUp(new Big(money.amount), money.currencyCode);

/** Is it written as an amount of that currency can be: no sign, not too many decimals? */
export function isAmountOf(amount: string, currencyCode: string): boolean {
  if (!/^\d{1,12}(\.\d+)?$/.test(amount)) return false;
  return new Big(amount).round(digitsOf(currencyCode), Big.roundDown).eq(new Big(amount));
}
