// Which orders does a search find, and how far can an index narrow it?
import {
  financialStatusOf,
  fulfillmentStatusOf,
  returnStatusOf,
} from '../../world/arithmetic/order-status.ts';
import { numberOf } from '../../world/ids.ts';
import type { Order } from '../../world/order-types.ts';
import type { OrderSortKey } from '../../world/orders/order-table.ts';
import { compares, matchesText, parseSearch, type Term } from './search.ts';

type Test = (order: Order, term: Term) => boolean;

const status =
  (of: (order: Order) => string): Test =>
  (order, term) =>
    term.value === 'any' || term.value.split(',').some((each) => each.toUpperCase() === of(order));
const moment =
  (of: (order: Order) => string): Test =>
  (order, term) =>
    compares(term, Date.parse(of(order)));

const tests: Record<string, Test> = {
  id: (order, term) => compares({ ...term, value: String(numberOf(term.value)) }, numberOf(order.id)),
  name: (order, term) => matchesText(term, order.name, String(order.number)),
  order_number: (order, term) => compares(term, order.number),
  email: (order, term) => matchesText(term, order.email),
  customer_id: (order, term) =>
    order.customerId !== null && numberOf(order.customerId) === numberOf(term.value),
  tag: (order, term) => order.tags.some((tag) => matchesText(term, tag)),
  tag_not: (order, term) => !order.tags.some((tag) => matchesText(term, tag)),
  sku: (order, term) => order.lineItems.some((line) => matchesText(term, line.sku)),
  discount_code: (order, term) => order.discountCodes.some((code) => matchesText(term, code)),
  test: (order, term) => String(order.test) === term.value,
  created_at: moment((order) => order.createdAt),
  processed_at: moment((order) => order.processedAt),
  updated_at: moment((order) => order.updatedAt),
  financial_status: status(financialStatusOf),
  fulfillment_status: status((order) => {
    const state = fulfillmentStatusOf(order);
    return state === 'PARTIALLY_FULFILLED'
      ? 'PARTIAL'
      : state.replace('FULFILLED', 'SHIPPED').replace('UNSHIPPED', 'UNSHIPPED');
  }),
  return_status: status(returnStatusOf),
  status: status((order) =>
    order.cancelledAt !== null ? 'CANCELLED' : order.closedAt === null ? 'OPEN' : 'CLOSED',
  ),
};

export type OrderSearch = {
  terms: Term[];
  matches: (order: Order) => boolean;
};

/** What the search wants of an order; fields unknown to Shopify are ignored, as it does. */
export function searchOrders(text: unknown): OrderSearch {
  const terms = typeof text === 'string' ? parseSearch(text) : [];
  const known = terms.filter((term) => term.field === null || term.field in tests);
  return { terms: known, matches: (order) => known.every((term) => meets(order, term)) };
}

function meets(order: Order, term: Term): boolean {
  const test = term.field === null ? tests.name : tests[term.field];
  return test === undefined || test(order, term) !== term.isNegated;
}

const fieldsOfKeys: Record<OrderSortKey, string> = {
  CREATED_AT: 'created_at',
  PROCESSED_AT: 'processed_at',
  UPDATED_AT: 'updated_at',
  ID: 'order_number',
};

/** The bounds that the search puts on a key, in milliseconds; they let an index skip the rest. */
export function boundsOf(terms: Term[], sortKey: OrderSortKey): { min?: number; max?: number } {
  const bounds: { min?: number; max?: number } = {};
  for (const term of terms) {
    if (term.field !== fieldsOfKeys[sortKey] || term.isNegated) continue;
    const at = sortKey === 'ID' ? Number(term.value) : Date.parse(term.value);
    if (Number.isNaN(at)) continue;
    if (term.comparison !== ':<' && term.comparison !== ':<=') bounds.min = Math.max(bounds.min ?? at, at);
    if (term.comparison !== ':>' && term.comparison !== ':>=') bounds.max = Math.min(bounds.max ?? at, at);
  }
  return bounds;
}

/** The index whose bounds narrow the search most, when the wanted order does not. */
export function narrowestKey(terms: Term[]): OrderSortKey | undefined {
  const keys: OrderSortKey[] = ['UPDATED_AT', 'PROCESSED_AT', 'CREATED_AT'];
  return keys.find((key) => Object.keys(boundsOf(terms, key)).length > 0);
}
