// On which order does a merchant try a return? A copy of one of their own that names nobody, as if it had just arrived.
import { zero } from '../money/arithmetic.ts';
import { currencyDigits } from '../money/currency.ts';
import type { Money } from '../money/money.ts';
import { withoutPerson } from '../privacy/erased-order.ts';
import type { Order, OrderLine } from './order.ts';

/** Nobody's: no mail can get there, whoever would send it. */
const rehearsalEmail = 'shopper@test.invalid';

const dayMs = 86_400_000;

/** Whether a copy of it shows what a return is: goods that were paid and can be sent. */
export function canRehearse(order: Order): boolean {
  return order.cancelledAt === null && order.totals.total.presentment.minor > 0 && order.lines.some(isGoods);
}

const isGoods = (line: OrderLine): boolean =>
  line.quantity > 0 &&
  line.requiresShipping &&
  !line.isGiftCard &&
  line.discountedTotal.presentment.minor > 0;

/** The order as it was placed, paid at once and delivered yesterday; of whoever bought it nothing is left. */
export function rehearsalOrder(order: Order, now: Date): Order {
  const at = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  const { total } = order.totals;
  const nothing = { shop: zero(total.shop.currency), presentment: zero(total.presentment.currency) };
  // A discount may be made for one person, and a payment names their card.
  const bare = withoutPerson(order);
  return {
    ...{ ...bare, locale: order.locale },
    id: 'test',
    name: `${order.name}-TEST`,
    ...{ email: rehearsalEmail, test: true },
    ...{ createdAt: at(4), processedAt: at(4), updatedAt: at(1), cancelledAt: null, cancelReason: null },
    ...{ financialStatus: 'PAID', fulfillmentStatus: 'FULFILLED', returnStatus: null },
    shippingAddress: null,
    lines: bare.lines.map((line) => ({
      ...line,
      currentQuantity: line.quantity,
      refundableQuantity: line.quantity,
    })),
    fulfillments: [
      {
        ...{ id: 'test-parcel', status: 'SUCCESS', displayStatus: 'DELIVERED' },
        ...{ createdAt: at(3), inTransitAt: at(2), estimatedDeliveryAt: null, deliveredAt: at(1) },
        tracking: [],
        lines: order.lines.map(({ id, quantity }) => ({ id: `test-${id}`, lineId: id, quantity })),
      },
    ],
    ...{ refunds: [], returns: [] },
    transactions: [
      {
        ...{ id: 'test-payment', kind: 'SALE', status: 'SUCCESS', gateway: 'test', parentId: null },
        ...{ label: null, amount: total, refundable: total.presentment, processedAt: at(4) },
      },
    ],
    totals: { ...order.totals, currentTotal: total, received: total, refunded: nothing },
  };
}

/** Where the shop has no order yet: two pieces of one article, in its currency. */
export function madeUpOrder(shop: { readonly currency: string; readonly item: string }, now: Date): Order {
  const money = (units: number) => {
    const amount: Money = { minor: units * 10 ** currencyDigits(shop.currency), currency: shop.currency };
    return { shop: amount, presentment: amount };
  };
  const instant = now.toISOString();
  const nothing = money(0);
  return rehearsalOrder(
    {
      ...{ id: 'test', name: '#1', email: null, phone: null, locale: null, customer: null, test: true },
      ...{
        createdAt: instant,
        processedAt: instant,
        updatedAt: instant,
        cancelledAt: null,
        cancelReason: null,
      },
      ...{ tags: [], currency: shop.currency, presentmentCurrency: shop.currency, taxesIncluded: true },
      ...{ financialStatus: null, fulfillmentStatus: null, returnStatus: null, shippingAddress: null },
      ...{
        discountCodes: [],
        shippingLines: [],
        fulfillments: [],
        refunds: [],
        returns: [],
        transactions: [],
      },
      lines: [
        {
          ...{
            id: 'item',
            title: shop.item,
            variantTitle: null,
            sku: null,
            productId: null,
            variantId: null,
          },
          ...{ productTags: [], imageUrl: null, quantity: 2, currentQuantity: 2, refundableQuantity: 2 },
          ...{ requiresShipping: true, isGiftCard: false, unitPrice: money(25), discountedTotal: money(50) },
          ...{ discounts: [], taxes: [] },
        },
      ],
      totals: {
        ...{ subtotal: money(50), shipping: nothing, tax: nothing, discounts: nothing, total: money(50) },
        ...{ currentTotal: money(50), received: money(50), refunded: nothing },
      },
    },
    now,
  );
}
