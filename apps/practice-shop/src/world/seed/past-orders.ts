// What was sold, sent, discounted, returned and cancelled before today?
import { currencyFor } from '../country-currency.ts';
import { cancelOrder } from '../operations/cancel-order.ts';
import { createOrder } from '../operations/create-order.ts';
import { addFulfillmentEvent, deliver, fulfill } from '../operations/fulfillment.ts';
import type { CreateOrderInput, OrderDiscount, OrderLineInput } from '../operations/order-input.ts';
import { createGiftCard } from '../operations/store-credit.ts';
import type { Order } from '../order-types.ts';
import type { Random } from '../random.ts';
import type { Variant } from '../types.ts';
import { at, type Past, told } from './past.ts';
import { returnSome, settleReturn } from './past-returns.ts';

/** What becomes of an order; the list is walked round, so each state occurs as often as it is named. */
const FATES = [
  'delivered',
  'delivered',
  'delivered',
  'delivered',
  'returned',
  'delivered',
  'travelling',
  'delivered',
  'part-shipped',
  'delivered',
  'new',
  'delivered',
  'cancelled',
  'delivered',
  'refunded',
  'delivered',
  'unpaid',
  'delivered',
  'asked',
  'delivered',
] as const;
type Fate = (typeof FATES)[number];

/** Fates that are not over yet belong to the last days. */
const RECENT = new Set<Fate>(['new', 'travelling', 'part-shipped', 'asked', 'unpaid']);

/** Tells the past, oldest order first. */
export function tellPast(past: Past, count: number): void {
  const card = told(
    past.world.during(at(past, 120), () =>
      createGiftCard(past.world, past.shop, { amount: euros('60.00'), code: 'GIFT60FJORDLOOM' }),
    ),
  );
  const plans = Array.from({ length: count }, (_, place) => {
    const fate = FATES[place % FATES.length] ?? 'delivered';
    const age = RECENT.has(fate)
      ? past.random.next() * 6 + 0.2
      : 3 + 117 * (1 - place / count) + past.random.next();
    return { fate, age, place };
  }).sort((a, b) => b.age - a.age);
  for (const plan of plans) tellOrder(past, plan, plan.place % 24 === 5 ? card.code : undefined);
}

const euros = (amount: string) => ({ amount, currencyCode: 'EUR' });
function tellOrder(
  past: Past,
  plan: { fate: Fate; age: number; place: number },
  giftCardCode: string | undefined,
): void {
  const { world, shop } = past;
  const input = inputOf(past, plan, giftCardCode);
  const made = world.during(at(past, plan.age), () => told(createOrder(world, shop, input)));
  const now = (): Order => shop.orders.get(made.id) ?? made;
  FATE_STEPS[plan.fate](past, now, plan.age);
}

type Step = (past: Past, now: () => Order, age: number) => void;

const send: Step = ({ world, shop, ...past }, now, age) => {
  const sentAt = at({ world, shop, ...past }, age * 0.8);
  world.during(sentAt, () => told(fulfill(world, shop, now())));
};

const arrive: Step = (past, now, age) => {
  send(past, now, age);
  const id = now().fulfillments[0]?.id ?? '';
  const { world, shop } = past;
  const travel = Math.min(3, age * 0.4);
  world.during(at(past, age * 0.8 - travel / 2), () =>
    told(
      addFulfillmentEvent(world, shop, now(), id, {
        status: 'IN_TRANSIT',
        message: 'Left the depot',
        city: 'Hannover',
        country: 'DE',
      }),
    ),
  );
  world.during(at(past, age * 0.8 - travel), () => told(deliver(world, shop, now())));
};

const FATE_STEPS: Record<Fate, Step> = {
  new: () => {},
  unpaid: () => {},
  travelling: send,
  delivered: arrive,
  'part-shipped': (past, now, age) => {
    const { world, shop } = past;
    const [first] = now().lineItems;
    if (!first) return;
    world.during(at(past, age * 0.5), () =>
      told(fulfill(world, shop, now(), { lines: [{ lineItemId: first.id, quantity: 1 }] })),
    );
  },
  cancelled: (past, now, age) => {
    const { world, shop } = past;
    const cancel = { reason: 'CUSTOMER', restock: true, refund: true } as const;
    world.during(at(past, age * 0.9), () => told(cancelOrder(world, shop, now(), cancel)));
  },
  asked: (past, now, age) => {
    arrive(past, now, age);
    returnSome(past, now, age * 0.2, 'REQUESTED');
  },
  returned: (past, now, age) => {
    arrive(past, now, age);
    returnSome(past, now, age * 0.3, 'OPEN');
    settleReturn(past, now, age * 0.2, 'closed');
  },
  refunded: (past, now, age) => {
    arrive(past, now, age);
    returnSome(past, now, age * 0.3, 'OPEN');
    settleReturn(past, now, age * 0.2, 'open');
  },
};

function inputOf(
  past: Past,
  plan: { fate: Fate; place: number },
  giftCardCode: string | undefined,
): CreateOrderInput {
  const { random, shop } = past;
  const shopper = random.pick(past.shoppers);
  const country = shopper.defaultAddress?.countryCode ?? 'DE';
  const isLong = plan.place % 120 === 60;
  const lines = linesOf(past, isLong ? 60 : random.whole(1, 4));
  const currency = currencyFor(shop, country);
  const express = random.chance(0.2);
  const price = express ? '12.00' : '5.90';
  return {
    lines,
    shopper,
    ...(shopper.defaultAddress && { shippingAddress: shopper.defaultAddress }),
    currency,
    discounts: discountsOf(random, plan.place, lines.length),
    shipping: {
      title: express ? 'Express' : 'Standard',
      price: inCurrency(price, shop.info.rates[currency] ?? '1', currency),
    },
    paid: plan.fate !== 'unpaid',
    ...(giftCardCode && { giftCardCode }),
    tags: random.chance(0.1) ? ['gift-wrap'] : [],
  };
}

const DIGITS: Record<string, number> = { JPY: 0, KWD: 3 };
const inCurrency = (price: string, rate: string, currency: string): string =>
  (Number(price) * Number(rate)).toFixed(DIGITS[currency] ?? 2);

function linesOf({ random, variants }: Past, count: number): OrderLineInput[] {
  const start = random.whole(0, variants.length - 1);
  return Array.from({ length: count }, (_, place) => ({
    variant: (variants[(start + place * 7) % variants.length] as Variant).id,
    quantity: random.chance(0.3) ? random.whole(2, 3) : 1,
  }));
}

/** Every third order has a discount: of one line, of the whole order, or both. */
function discountsOf(random: Random, place: number, lines: number): OrderDiscount[] {
  const ofLine: OrderDiscount = {
    kind: 'line',
    line: random.whole(0, lines - 1),
    percent: 25,
    title: 'Season’s end',
  };
  const ofOrder: OrderDiscount = { kind: 'order', percent: 10, code: 'WELCOME10' };
  const fixed: OrderDiscount = { kind: 'order', amount: '5', code: 'FIVEOFF' };
  const kinds: OrderDiscount[][] = [[], [ofLine], [], [], [ofOrder], [], [], [fixed], [ofLine, ofOrder]];
  return kinds[place % kinds.length] ?? [];
}
