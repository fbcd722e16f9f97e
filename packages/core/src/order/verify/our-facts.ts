// What does our mirror claim of an order?
import { writeAmount } from '../../money/amount.ts';
import type { MoneyPair } from '../../money/money.ts';
import type { Order } from '../order.ts';
import { type Facts, instant, plain, shortDecimal } from './facts.ts';

type Claims = Readonly<Record<string, string>>;

/** The mirror's account: every field of the order, under its own path. */
export function ourFacts(order: Order): Facts {
  const facts: Facts = new Map();
  const put = (prefix: string, claims: Claims) => {
    for (const [name, value] of Object.entries(claims)) facts.set(`${prefix}${name}`, value);
  };
  put('', head(order));
  for (const line of order.lines) put(`lines.${line.id}.`, lineClaims(line));
  for (const line of order.shippingLines) put(`shippingLines.${line.id}.`, shippingClaims(line));
  for (const parcel of order.fulfillments) put(`fulfillments.${parcel.id}.`, parcelClaims(parcel));
  for (const refund of order.refunds) put(`refunds.${refund.id}.`, refundClaims(refund));
  for (const each of order.returns) put(`returns.${each.id}.`, returnClaims(each));
  for (const each of order.transactions) put(`transactions.${each.id}.`, transactionClaims(each));
  return facts;
}

const bag = ({ shop, presentment }: MoneyPair) =>
  [shop, presentment].map((money) => `${shortDecimal(writeAmount(money))} ${money.currency}`).join(' / ');

const texts = (value: object, prefix = ''): Claims =>
  Object.fromEntries(Object.entries(value).map(([name, each]) => [prefix + name, plain(each)]));

function head(order: Order): Claims {
  const { customer, shippingAddress, totals, lines, shippingLines, fulfillments, refunds, ...rest } = order;
  const { returns, transactions, createdAt, processedAt, updatedAt, cancelledAt, ...scalars } = rest;
  return {
    ...texts(scalars),
    ...instants({ createdAt, processedAt, updatedAt, cancelledAt }),
    ...texts(customer ?? {}, 'customer.'),
    ...texts(shippingAddress ?? {}, 'shippingAddress.'),
    ...bags('totals', totals),
    counts: [lines, shippingLines, fulfillments, refunds, returns, transactions]
      .map((all) => all.length)
      .join(),
  };
}

function instants(value: Record<string, string | null>): Claims {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, instant(each)]));
}

function bags(prefix: string, value: Record<string, MoneyPair>): Claims {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [`${prefix}.${name}`, bag(each)]));
}

function lineClaims({
  unitPrice,
  discountedTotal,
  discounts,
  taxes,
  ...scalars
}: Order['lines'][number]): Claims {
  return {
    ...texts(scalars),
    ...{ unitPrice: bag(unitPrice), discountedTotal: bag(discountedTotal) },
    discounts: discountClaims(discounts),
    taxes: taxClaims(taxes),
  };
}

function discountClaims(discounts: Order['lines'][number]['discounts']): string {
  return discounts.map(({ label, level, amount }) => `${label} ${level} ${bag(amount)}`).join('; ');
}

function taxClaims(taxes: Order['lines'][number]['taxes']): string {
  return taxes.map(({ title, rate, amount }) => `${title} ${plain(rate)} ${bag(amount)}`).join('; ');
}

function shippingClaims({
  id,
  title,
  price,
  discountedPrice,
  discounts,
  taxes,
}: Order['shippingLines'][number]): Claims {
  return {
    ...{ id, title, price: bag(price), discountedPrice: bag(discountedPrice) },
    ...{ discounts: discountClaims(discounts), taxes: taxClaims(taxes) },
  };
}

function parcelClaims({ tracking, lines, ...rest }: Order['fulfillments'][number]): Claims {
  const { createdAt, inTransitAt, estimatedDeliveryAt, deliveredAt, ...scalars } = rest;
  return {
    ...texts(scalars),
    ...instants({ createdAt, inTransitAt, estimatedDeliveryAt, deliveredAt }),
    tracking: tracking.map((each) => [each.company, each.number, each.url].map(plain).join(' ')).join('; '),
    lines: lines.map(({ id, lineId, quantity }) => `${id} ${lineId} ${quantity}`).join('; '),
  };
}

function refundClaims(refund: Order['refunds'][number]): Claims {
  const { id, note, returnId, createdAt, total, lines, shipping, adjustments, transactionIds } = refund;
  return {
    ...texts({ id, note, returnId }),
    createdAt: instant(createdAt),
    total: bag(total),
    lines: lines
      .map((line) =>
        [line.lineId, line.quantity, line.restockType, bag(line.subtotal), bag(line.tax)].join(' '),
      )
      .join('; '),
    shipping: shipping
      .map((line) => [line.shippingLineId, bag(line.subtotal), bag(line.tax)].join(' '))
      .join('; '),
    adjustments: adjustments
      .map(({ reason, amount, tax }) => [plain(reason), bag(amount), bag(tax)].join(' '))
      .join('; '),
    transactionIds: transactionIds.join(),
  };
}

function returnClaims(each: Order['returns'][number]): Claims {
  const { id, name, status, createdAt, decline, lines, returnShippingFees } = each;
  return {
    ...{ id, name, status, createdAt: instant(createdAt), decline: plain(decline) },
    returnShippingFees: returnShippingFees.map(bag).join('; '),
    lines: lines
      .map((line) =>
        [
          ...[line.id, line.fulfillmentLineId, line.lineId, line.quantity, line.processedQuantity],
          ...[line.refundedQuantity, line.reason, plain(line.note)],
          plain(line.restockingFee && bag(line.restockingFee)),
        ].join(' '),
      )
      .join('; '),
  };
}

function transactionClaims({
  amount,
  refundable,
  processedAt,
  ...scalars
}: Order['transactions'][number]): Claims {
  const left = refundable && `${shortDecimal(writeAmount(refundable))} ${refundable.currency}`;
  return {
    ...texts(scalars),
    ...{ amount: bag(amount), refundable: plain(left), processedAt: instant(processedAt) },
  };
}
