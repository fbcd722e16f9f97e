// What does an order look like to a test? A whole, delivered, paid one, with the few facts the test is about.
import type { MoneyPair } from '../money/money.ts';
import type { Fulfillment, Order, OrderLine, Transaction } from './order.ts';

export interface SampleLine {
  readonly id: string;
  readonly quantity: number;
  /** All units after discounts, minor units of the presentment currency. */
  readonly total: number;
  /** What was taken off to come to `total`, each by a discount of its own. */
  readonly discounts?: readonly number[];
  readonly taxes?: readonly number[];
  readonly tags?: readonly string[];
  readonly isGiftCard?: boolean;
  /** Units refunded or removed outside any return. */
  readonly gone?: number;
}

export interface SampleOrder {
  readonly lines: readonly SampleLine[];
  readonly currency?: string;
  readonly presentmentCurrency?: string;
  /** Presentment minor units for one hundred minor units of the shop's currency. */
  readonly ratePercent?: number;
  readonly taxesIncluded?: boolean;
  readonly more?: Partial<Order>;
}

const day = '2026-05-04T10:00:00Z';

/** An order placed, sent in one parcel and delivered on 4 May 2026, paid by one card. */
export function sampleOrder(sample: SampleOrder): Order {
  const currency = sample.currency ?? 'EUR';
  const presentmentCurrency = sample.presentmentCurrency ?? currency;
  const pair = (presentment: number): MoneyPair => ({
    shop: { minor: Math.round((presentment * 100) / (sample.ratePercent ?? 100)), currency },
    presentment: { minor: presentment, currency: presentmentCurrency },
  });
  const lines = sample.lines.map((line) => sampleLine(line, pair));
  return {
    ...sampleFacts(currency, presentmentCurrency),
    taxesIncluded: sample.taxesIncluded ?? true,
    lines,
    fulfillments: [sampleFulfillment('F1', sample.lines)],
    ...sampleMoney(sample, pair),
    ...sample.more,
  };
}

/** A parcel delivered on 4 May 2026; its lines are called after parcel and order line. */
export function sampleFulfillment(
  id: string,
  lines: readonly Pick<SampleLine, 'id' | 'quantity'>[],
  more: Partial<Fulfillment> = {},
): Fulfillment {
  return {
    id,
    status: 'SUCCESS',
    displayStatus: null,
    createdAt: day,
    inTransitAt: null,
    estimatedDeliveryAt: null,
    deliveredAt: day,
    tracking: [],
    lines: lines.map((line) => ({ id: `${id}-${line.id}`, lineId: line.id, quantity: line.quantity })),
    ...more,
  };
}

type Pair = (presentment: number) => MoneyPair;

function sampleLine(line: SampleLine, pair: Pair): OrderLine {
  const left = line.quantity - (line.gone ?? 0);
  const discounts = line.discounts ?? [];
  const before = discounts.reduce((all, one) => all + one, line.total);
  return {
    id: line.id,
    title: `Item ${line.id}`,
    variantTitle: null,
    sku: line.id,
    productId: `P-${line.id}`,
    variantId: `V-${line.id}`,
    productTags: [...(line.tags ?? [])],
    imageUrl: null,
    quantity: line.quantity,
    currentQuantity: left,
    refundableQuantity: left,
    requiresShipping: true,
    isGiftCard: line.isGiftCard ?? false,
    unitPrice: pair(Math.ceil(before / Math.max(1, line.quantity))),
    discountedTotal: pair(line.total),
    discounts: discounts.map((one) => ({ label: 'WELCOME', level: 'LINE', amount: pair(one) })),
    taxes: (line.taxes ?? []).map((tax, index) => ({
      title: `Tax ${index + 1}`,
      rate: null,
      amount: pair(tax),
    })),
  };
}

function sampleMoney(sample: SampleOrder, pair: Pair): Pick<Order, 'totals' | 'transactions'> {
  const goods = sample.lines.reduce((all, line) => all + line.total, 0);
  const tax = sample.lines.flatMap((line) => line.taxes ?? []).reduce((all, one) => all + one, 0);
  const total = pair(goods + (sample.taxesIncluded === false ? tax : 0));
  const nothing = pair(0);
  return {
    totals: {
      subtotal: pair(goods),
      shipping: nothing,
      tax: pair(tax),
      discounts: nothing,
      total,
      currentTotal: total,
      received: total,
      refunded: nothing,
    },
    transactions: [sampleTransaction(total)],
  };
}

function sampleTransaction(amount: MoneyPair): Transaction {
  return {
    id: 'T1',
    kind: 'SALE',
    status: 'SUCCESS',
    gateway: 'cards',
    label: 'Visa ··42',
    amount,
    refundable: amount.presentment,
    parentId: null,
    processedAt: day,
  };
}

function sampleFacts(currency: string, presentmentCurrency: string) {
  return {
    id: 'O1',
    name: '#1001',
    email: 'mia@example.com',
    phone: null,
    locale: 'en',
    createdAt: day,
    processedAt: day,
    updatedAt: day,
    cancelledAt: null,
    cancelReason: null,
    test: false,
    tags: [],
    currency,
    presentmentCurrency,
    financialStatus: 'PAID',
    fulfillmentStatus: 'FULFILLED',
    returnStatus: null,
    customer: null,
    shippingAddress: null,
    discountCodes: [],
    shippingLines: [],
    refunds: [],
    returns: [],
  };
}
