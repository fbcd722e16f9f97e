// What does WooCommerce's own answer claim of an order's refunds?
import { plain } from '@aftercare/core/order/verify/facts.ts';
import { bag, exact, minorOf } from './decimal.ts';
import type { RawOrder } from './raw-order.ts';
import { gmt, list, metaOf, type Raw, said, text, unitsOf } from './raw-values.ts';
import { grossOf, partOf } from './worth.ts';

type Texts = Readonly<Record<string, string>>;

/** Each refund under the mirror's path of it. */
export function refundFacts({ order, refunds }: RawOrder): Texts {
  return Object.fromEntries(
    refunds.flatMap((refund) =>
      Object.entries(refundClaims(order, refund)).map(([name, value]) => [
        `refunds.${text(refund.id)}.${name}`,
        value,
      ]),
    ),
  );
}

function refundClaims(order: Raw, refund: Raw): Texts {
  const currency = text(order.currency);
  const sending = list(refund.shipping_lines);
  return {
    ...{ id: text(refund.id), note: plain(said(refund.reason)), returnId: plain(null) },
    createdAt: plain(gmt(refund.date_created_gmt)),
    total: bag(minorOf(exact(refund.amount), currency), currency),
    lines: list(refund.line_items)
      .map((item) => [itemOf(item), unitsOf(-Number(text(item.quantity))), 'UNKNOWN', ...backOf(order, item)])
      .map((words) => words.join(' '))
      .join('; '),
    shipping: sending.map((item) => [itemOf(item), ...backOf(order, item)].join(' ')).join('; '),
    adjustments: restOf(order, refund),
    transactionIds: `refund-${text(refund.id)}`,
  };
}

/** The order's own item that an item of a refund takes back. */
function itemOf(item: Raw): string {
  return text(metaOf(item, '_refunded_item_id'));
}

/** What was given for an item, as the shop shows its prices, and its tax; WooCommerce writes both below zero. */
function backOf(order: Raw, item: Raw): [string, string] {
  const currency = text(order.currency);
  const [gross, net] = [grossOf(partOf(item)), exact(item.total)];
  const goods = order.prices_include_tax === true ? gross : net;
  return [bag(minorOf(-goods, currency), currency), bag(minorOf(net - gross, currency), currency)];
}

/** What neither a line nor sending accounts for. */
function restOf(order: Raw, refund: Raw): string {
  const currency = text(order.currency);
  const items = [...list(refund.line_items), ...list(refund.shipping_lines)];
  const rest = items.reduce(
    (left, item) => left + minorOf(grossOf(partOf(item)), currency),
    minorOf(exact(refund.amount), currency),
  );
  return rest === 0 ? '' : [plain(null), bag(rest, currency), bag(0, currency)].join(' ');
}
