// How does an order asked for in the control API's words become one of WooCommerce?
import { z } from 'zod';
import { BadRequest } from '../../control/answers.ts';
import * as bodies from '../../control/bodies.ts';
import type { Coupon } from '../world/coupons.ts';
import { addCustomer } from '../world/customers.ts';
import { digitsOf } from '../world/decimal.ts';
import { lineOf } from '../world/lines.ts';
import { makeOrder, type NewOrder } from '../world/make-order.ts';
import { addressOf, billingOf } from '../world/parties.ts';
import type { Site } from '../world/site.ts';
import type { WooOrder } from '../world/site-types.ts';
import { type Rate, rateNamed, ratesAt } from '../world/taxing.ts';

/** What the other practice shop takes, and what only WooCommerce has. */
export const orderBody = bodies.orderBody.extend({
  payment: z.enum(['practice_card', 'bacs', 'cod']).default('practice_card'),
  /** Sums the shopper pays on top, or is spared when they are negative. */
  fees: z.array(z.strictObject({ name: z.string(), amount: z.string().regex(/^-?\d+(\.\d+)?$/) })).optional(),
  status: z.enum(['pending', 'processing', 'on-hold', 'completed', 'failed', 'checkout-draft']).optional(),
});

export type OrderBody = z.output<typeof orderBody>;

/** Makes it, at the moment it is said to have been placed. */
export function createOrder(site: Site, body: OrderBody): WooOrder {
  const input = inputOf(site, body);
  return body.processedAt
    ? site.world.during(body.processedAt, () => makeOrder(site, input))
    : makeOrder(site, input);
}

function inputOf(site: Site, body: OrderBody): NewOrder {
  if (body.giftCardCode) throw new BadRequest(400, 'WooCommerce has no gift cards');
  const country = body.address?.countryCode ?? site.info.country;
  const currency = body.currency ?? site.info.currency;
  const rate = body.rate ?? site.world.defaultShop.info.rates[currency];
  if (!rate) throw new BadRequest(400, `The shop has no rate for ${currency}`);
  const rates = body.taxRates?.map((each) => rateNamed(site, country, each)) ?? ratesAt(site, country);
  const { shopper, address, shipping } = body;
  return {
    ...{ currency, included: body.taxesIncluded ?? country !== 'US' },
    lines: linesOf(site, body, { country, currency, rate, rates }),
    ...discountsOf(body),
    shipping: shipping
      ? {
          title: titleOf(shipping) ?? 'Standard',
          price: paidShipping(shipping),
          rates: ratesOf(site, country, shipping, rates),
        }
      : null,
    fees: (body.fees ?? []).map((fee) => ({ ...fee, rates })),
    billing: billingOf(shopper, body.billingAddress ?? address),
    shippingAddress: addressOf(shopper, address),
    customerId: accountOf(site, body),
    payment: body.payment,
    paid: body.paid ?? body.payment === 'practice_card',
    ...(body.status && { status: body.status }),
    note: body.note ?? '',
  };
}

/** Who is put into groups has an account; others only when they have one already. */
function accountOf(site: Site, { shopper, address }: OrderBody): number {
  const known = site.customers.find((each) => each.email === shopper.email);
  const owner = known ?? (shopper.tags ? addCustomer(site, shopper, address ?? null) : undefined);
  return Number(owner?.id ?? 0);
}

type Shipping = NonNullable<OrderBody['shipping']>;
const titleOf = (shipping: Shipping): string | undefined =>
  'title' in shipping ? shipping.title : undefined;

const paidShipping = (shipping: Shipping): string => {
  const less = 'discount' in shipping ? Number(shipping.discount ?? 0) : 0;
  return less > 0 ? Math.max(0, Number(shipping.price) - less).toFixed(2) : shipping.price;
};

function ratesOf(site: Site, country: string, given: object, otherwise: Rate[]): Rate[] {
  const own =
    'taxRates' in given ? (given.taxRates as { title: string; rate: number }[] | undefined) : undefined;
  return own?.map((each) => rateNamed(site, country, each)) ?? otherwise;
}

type Place = { country: string; currency: string; rate: string; rates: Rate[] };

function linesOf(site: Site, body: OrderBody, { country, currency, rate, rates }: Place) {
  return body.lines.map((line, at) => {
    const { quantity, title, unitPrice } = line;
    const wish = { sku: line.sku ?? line.variant, title, unitPrice, quantity };
    const made = lineOf(site, { ...wish, rates: ratesOf(site, country, line, rates) }, { currency, rate });
    if (!made)
      throw new BadRequest(400, 'refused', [{ path: `lines.${at}`, message: 'There is no such product' }]);
    return made;
  });
}

function discountsOf(body: OrderBody): { coupons: Coupon[]; cuts: Coupon[] } {
  const all = (body.discounts ?? []).map((given) => {
    const isPercent = given.percent !== undefined;
    const amount = isPercent
      ? String(given.percent)
      : Number(given.amount ?? '0').toFixed(digitsOf(body.currency ?? ''));
    const kind = isPercent ? ('percent' as const) : ('fixed_cart' as const);
    const code = (given.code ?? given.title ?? 'discount').toLowerCase();
    const line = given.kind === 'line' ? given.line : undefined;
    return { coupon: { code, kind, amount, line }, isCut: given.kind === 'line' && given.code === undefined };
  });
  return {
    cuts: all.filter((each) => each.isCut).map((each) => each.coupon),
    coupons: all.filter((each) => !each.isCut).map((each) => each.coupon),
  };
}
