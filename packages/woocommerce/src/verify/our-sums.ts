// What do a mirrored order's amounts come to together? Rounding may move a minor unit between them, not out of them.
import type { MoneyPair } from '@aftercare/core/money/money.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { Facts } from '@aftercare/core/order/verify/facts.ts';
import { written } from './decimal.ts';

/** Sums of what the mirror holds, line by line and of the whole. */
export function ourSums(order: Order): Facts {
  const facts: Facts = new Map();
  const grosses: MoneyPair[] = [];
  const all = [
    ...order.lines.map((line) => ({ ...line, path: `lines.${line.id}`, worth: line.discountedTotal })),
    ...order.shippingLines.map((line) => ({
      ...line,
      path: `shippingLines.${line.id}`,
      worth: line.discountedPrice,
    })),
  ];
  for (const { path, worth, taxes, discounts } of all) {
    const tax = order.taxesIncluded ? [] : taxes.map((each) => each.amount);
    const gross = sum([worth, ...tax], order);
    grosses.push(gross);
    facts.set(`${path}.gross`, textOf(gross));
    if (discounts.length > 0)
      facts.set(`${path}.listTotal`, textOf(sum([worth, ...discounts.map(({ amount }) => amount)], order)));
  }
  return facts.set('sums.goodsAndSending', textOf(sum(grosses, order)));
}

function sum(pairs: readonly MoneyPair[], { currency, presentmentCurrency }: Order): MoneyPair {
  const minor = (side: keyof MoneyPair) => pairs.reduce((all, pair) => all + pair[side].minor, 0);
  return {
    shop: { minor: minor('shop'), currency },
    presentment: { minor: minor('presentment'), currency: presentmentCurrency },
  };
}

function textOf({ shop, presentment }: MoneyPair): string {
  return `${written(shop.minor, shop.currency)} / ${written(presentment.minor, presentment.currency)}`;
}
