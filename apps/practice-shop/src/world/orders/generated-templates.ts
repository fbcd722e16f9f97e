// Of which patterns are generated orders made?

import { currencyFor } from '../country-currency.ts';
import { draftOrderAt } from '../operations/order-draft.ts';
import type { OrderDiscount, OrderLineInput } from '../operations/order-input.ts';
import type { Order } from '../order-types.ts';
import { Random } from '../random.ts';
import type { Shop } from '../shop.ts';
import type { Customer } from '../types.ts';
import { deliveredAs, paidAs } from './generated-parts.ts';
import type { GeneratedRun } from './order-table.ts';

/** How many patterns a run has. */
export const TEMPLATES = 256;
/** The number and date a pattern bears until it becomes an order. */
const AT = '2000-01-01T00:00:00Z';
const STAND_IN_NUMBER = 99_999_999;

const TWO_DIGITS_OR_YEN = new Set(['EUR', 'USD', 'GBP', 'JPY', 'CHF', 'SEK', 'DKK']);

/** One pattern: priced, paid, sent and delivered, with ids and dates to be moved. */
export function templateOf(shop: Shop, run: GeneratedRun, place: number): Order {
  const random = new Random(run.seed * 100_003 + place);
  const shopper = shopperOf(shop, run, random);
  const country = shopper.defaultAddress?.countryCode ?? shop.info.countryCode;
  const currency = currencyFor(shop, country);
  const lines = linesOf(shop, run, random, place % 64 === 0 ? 60 : random.whole(1, 4));
  const input = {
    lines,
    shopper: { email: shopper.email },
    ...(shopper.defaultAddress && { shippingAddress: shopper.defaultAddress }),
    currency: TWO_DIGITS_OR_YEN.has(currency) ? currency : shop.info.currencyCode,
    discounts: discountsOf(random, place, lines.length),
    shipping: { price: currency === 'JPY' ? '900' : '5.90' },
  };
  const stamp = { at: AT, id: shop.orders.idOf(STAND_IN_NUMBER), number: STAND_IN_NUMBER };
  const draft = draftOrderAt(stamp, shop, input, shopper);
  paidAs(draft, AT);
  deliveredAs(draft, { sent: AT, there: AT });
  return draft;
}

/** Only shoppers known when the run was made: later ones must not change its orders. */
function shopperOf(shop: Shop, run: GeneratedRun, random: Random): Customer {
  const known = [...shop.customers.values()].slice(0, run.shoppers);
  return random.pick(known);
}

function linesOf(shop: Shop, run: GeneratedRun, random: Random, count: number): OrderLineInput[] {
  const variants = [...shop.products.values()]
    .slice(0, run.products)
    .filter((each) => !each.isGiftCard)
    .flatMap((each) => each.variants);
  return Array.from({ length: count }, (): OrderLineInput => {
    const quantity = random.chance(0.3) ? random.whole(2, 3) : 1;
    if (variants.length === 0) return { title: 'Practice item', unitPrice: '19.90', quantity };
    return { variant: random.pick(variants).id, quantity };
  });
}

function discountsOf(random: Random, place: number, lines: number): OrderDiscount[] {
  if (place % 5 === 1)
    return [{ kind: 'line', line: random.whole(0, lines - 1), percent: 25, title: 'Season’s end' }];
  return place % 5 === 3 ? [{ kind: 'order', percent: 10, code: 'WELCOME10' }] : [];
}
