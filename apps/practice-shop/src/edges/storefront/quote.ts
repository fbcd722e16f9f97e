// What will this cart cost, sent to that country, before anybody pays?
import { fromShopMoney } from '../../world/arithmetic/decimal-money.ts';
import { currencyFor } from '../../world/country-currency.ts';
import { draftOrder } from '../../world/operations/order-draft.ts';
import type { CreateOrderInput } from '../../world/operations/order-input.ts';
import type { Order } from '../../world/order-types.ts';
import type { Shop } from '../../world/shop.ts';
import type { Customer, Money } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { CartLine } from './shopper-cookie.ts';

export const COUNTRIES = [
  'DE',
  'AT',
  'CH',
  'DK',
  'SE',
  'NL',
  'FR',
  'IT',
  'ES',
  'IE',
  'GB',
  'US',
  'CA',
  'JP',
  'NO',
];

export type ShippingChoice = { code: string; title: string; price: Money };
const METHODS = [
  { code: 'standard', title: 'Standard, 3 to 5 days', amount: '4.90' },
  { code: 'express', title: 'Express, 1 to 2 days', amount: '12.90' },
];

/** How it can be sent, and what that costs in the country's currency. */
export function shippingChoices(shop: Shop, country: string): ShippingChoice[] {
  const currency = currencyFor(shop, country);
  return METHODS.map(({ code, title, amount }) => {
    const own = { amount, currencyCode: shop.info.currencyCode };
    return {
      code,
      title,
      price: fromShopMoney(own, shop.info.rates[currency] ?? '1', currency).presentmentMoney,
    };
  });
}

export type Wish = { lines: CartLine[]; country: string; shippingCode: string; discountCode: string | null };

/** What is asked of the shop when this cart is ordered; both the quote and the order are made from it. */
export function describeOrder(
  shop: Shop,
  wish: Wish,
): Pick<CreateOrderInput, 'lines' | 'currency' | 'shipping' | 'discounts'> {
  const choices = shippingChoices(shop, wish.country);
  const choice = choices.find((each) => each.code === wish.shippingCode) ?? choices[0];
  return {
    lines: wish.lines.map(({ sku, quantity }) => ({ variant: sku, quantity })),
    currency: currencyFor(shop, wish.country),
    shipping: choice ? { title: choice.title, price: choice.price.amount } : null,
    discounts: wish.discountCode === 'WELCOME10' ? [{ kind: 'order', percent: 10, code: 'WELCOME10' }] : [],
  };
}

const NOBODY: Customer = {
  id: '',
  firstName: '',
  lastName: '',
  email: '',
  phone: null,
  locale: 'en',
  tags: [],
  defaultAddress: null,
  createdAt: '',
  updatedAt: '',
};

/** The order as it would be; nothing is kept. */
export function quoteOrder(world: World, shop: Shop, wish: Wish): Order {
  const address = { countryCode: wish.country };
  const input = { ...describeOrder(shop, wish), shopper: { email: '' }, shippingAddress: address };
  return draftOrder(world, shop, input, NOBODY);
}
