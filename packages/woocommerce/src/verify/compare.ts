// Where do our mirror and a WooCommerce disagree about an order?
import type { Order, OrderLine } from '@aftercare/core/order/order.ts';
import { compareFacts, type Difference } from '@aftercare/core/order/verify/facts.ts';
import { ourFacts } from '@aftercare/core/order/verify/our-facts.ts';
import { ourSums } from './our-sums.ts';
import type { RawOrder } from './raw-order.ts';
import { gmt, list, named, type Raw, readable, text } from './raw-values.ts';
import { isWithin } from './rounding-room.ts';
import { theirFacts } from './their-facts.ts';
import type { Claims } from './their-lines.ts';

interface Compared {
  readonly difference: Difference;
  readonly claims: Claims;
  readonly raw: RawOrder;
  readonly ours: Order;
}

/** What both sides know and may yet differ in, by its reason. */
const meantToDiffer: readonly { readonly reason: string; is(compared: Compared): boolean }[] = [
  {
    reason: 'The mirror keeps the tags a line was sold with; the shop shows those its product has (ADR 12).',
    is: ({ difference: { path } }) => /^lines\..+\.productTags$/.test(path),
  },
  {
    reason:
      'Our plugin alone says in which roles a customer is; without it the mirror keeps what it said last.',
    is: ({ difference: { path }, raw }) =>
      path === 'customer.tags' && raw.order.aftercare_customer_roles === undefined,
  },
  {
    reason:
      'The minor unit that rounding leaves over may fall on one part or on another; the sums are strict.',
    is: ({ difference: { path, ours, theirs }, claims }) =>
      isWithin(ours ?? '', theirs ?? '', claims[path]?.room ?? { down: 0, up: 0 }),
  },
  {
    reason:
      'WooCommerce shows what the catalogue says of a line today, and nobody is told when that changes.',
    is: ({ difference: { path }, raw, ours }) => {
      const [, id = '', field = ''] = /^lines\.(.+)\.(\w+)$/.exec(path) ?? [];
      const line = list(raw.order.line_items).find((each) => text(each.id) === id);
      return line !== undefined && hasMovedOn({ raw, line, field, ours });
    },
  },
];

const minuteMs = 60_000;
/**
 * How long before or after the order's last change its product must have changed, to explain the field: what comes with
 * the order is as old as the order's reading, and a sale itself changes the stock; the rest the sync may have known before.
 */
const changesAfter: Readonly<Record<string, number>> = {
  ...{ title: minuteMs, variantTitle: minuteMs, sku: minuteMs, imageUrl: minuteMs },
  ...{ requiresShipping: -15 * minuteMs, isGiftCard: -15 * minuteMs },
};

/** Every difference, field by field; `null` on a side: that side knows nothing of it. */
export function compareOrder(ours: Order | null, raw: RawOrder | null): Difference[] {
  const claims = raw === null ? {} : theirFacts(raw);
  const mine = ours === null ? new Map() : new Map([...ourFacts(ours), ...ourSums(ours)]);
  const theirs = new Map(Object.entries(claims).map(([path, { value }]) => [path, value]));
  const differences = compareFacts(mine, theirs);
  if (ours === null || raw === null) return differences;
  return differences.filter((difference) => !isMeant({ difference, claims, raw, ours }));
}

/** A line that one side lacks differs in all it has. */
function isMeant(compared: Compared): boolean {
  const { path, ours, theirs } = compared.difference;
  // Whether there is a discount at all is compared as such.
  if (path.endsWith('.listTotal')) return ours === null || theirs === null;
  return ours !== null && theirs !== null && meantToDiffer.some((each) => each.is(compared));
}

interface OfLine {
  readonly raw: RawOrder;
  readonly line: Raw;
  readonly field: string;
  readonly ours: Order;
}

/** Its product has changed since the order last did, or is gone: then WooCommerce shows no id of it any more. */
function hasMovedOn({ raw: { order, products }, line, field, ours }: OfLine): boolean {
  const [product, variation] = [named(line.product_id), named(line.variation_id)];
  const known = ours.lines.find((each) => each.id === text(line.id));
  const isVaried = text(products.get(product ?? '')?.type).startsWith('variable');
  const isGone =
    product === null
      ? known?.productId !== null
      : variation === null && isVaried && known?.variantId !== null;
  if (field === 'productId') return isGone && product === null;
  if (field === 'variantId') return isGone && variation === null;
  const after = changesAfter[field];
  if (known === undefined || after === undefined || !isTitled(field, known, line)) return false;
  const since = Date.parse(gmt(order.date_modified_gmt) ?? '') + after;
  const changes = [product, variation].flatMap((id) => (id === null ? [] : [products.get(id)]));
  return isGone || changes.some((one) => !one || Date.parse(gmt(one.date_modified_gmt) ?? '') > since);
}

/** The order keeps the whole name; the catalogue says only where the product's ends and the variation's begins. */
function isTitled(field: string, { title, variantTitle }: OrderLine, line: Raw): boolean {
  if (field !== 'title' && field !== 'variantTitle') return true;
  return readable(line.name) === [title, variantTitle].filter((part) => part !== null).join(' - ');
}
