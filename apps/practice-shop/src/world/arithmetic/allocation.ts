// How is one discount spread over several lines so that the shares sum to it?
import { Big } from 'big.js';
import type { Money, MoneyBag } from '../types.ts';
import { digitsOf, roundHalfUp } from './decimal-money.ts';

function allocateMoney(total: Money, weights: Big[]): Money[] {
  const unit = new Big(1).div(new Big(10).pow(digitsOf(total.currencyCode)));
  const sum = weights.reduce((all, weight) => all.plus(weight), new Big(0));
  if (sum.eq(0)) return weights.map(() => roundHalfUp(new Big(0), total.currencyCode));
  const exact = weights.map((weight) => new Big(total.amount).times(weight).div(sum).div(unit));
  const floors = exact.map((value) => value.round(0, Big.roundDown));
  const given = floors.reduce((all, value) => all.plus(value), new Big(0));
  const left = new Big(total.amount).div(unit).minus(given).toNumber();
  // The largest remainders get the cents left over; between equals the earlier line does.
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value.minus(floors[at] ?? 0) }))
    .sort((a, b) => b.remainder.cmp(a.remainder) || a.at - b.at);
  const lucky = new Set(byRemainder.slice(0, left).map((each) => each.at));
  return floors.map((floor, at) =>
    roundHalfUp(floor.plus(lucky.has(at) ? 1 : 0).times(unit), total.currencyCode),
  );
}

/** Shares of `total` in proportion to `weights`, by largest remainder, in both currencies. */
export function allocate(total: MoneyBag, weights: MoneyBag[]): MoneyBag[] {
  const side = (name: keyof MoneyBag): Money[] =>
    allocateMoney(
      total[name],
      weights.map((weight) => new Big(weight[name].amount)),
    );
  const shop = side('shopMoney');
  const presentment = side('presentmentMoney');
  return weights.map((_, at) => ({
    shopMoney: shop[at] as Money,
    presentmentMoney: presentment[at] as Money,
  }));
}
