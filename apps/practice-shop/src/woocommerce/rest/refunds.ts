// How are refunds listed, made and deleted over the REST?
import { big } from '../world/decimal.ts';
import { deleteRefund, makeRefund, type RefundLineAsked } from '../world/make-refund.ts';
import { refundsOf } from '../world/save-order.ts';
import type { WooRefund } from '../world/site-types.ts';
import { writeRefund } from './order-answer.ts';
import { digitsAsked, ORDERBY } from './orders.ts';
import { answerPage, chosen, readPage } from './paging.ts';
import { choiceOf, refuse } from './parameters.ts';
import { type Asked, invalidId, RestError, type Route } from './route.ts';

const at = '/wc/v3/orders/:id/refunds';

export const refundRoutes: Route[] = [
  { method: 'GET', path: '/wc/v3/refunds', operation: 'refunds.all', handle: listAll },
  { method: 'GET', path: at, operation: 'refunds.list', handle: listRefunds },
  { method: 'GET', path: `${at}/:idOfRefund`, operation: 'refunds.read', handle: readRefund },
  { method: 'POST', path: at, operation: 'refunds.create', handle: createRefund },
  { method: 'DELETE', path: `${at}/:idOfRefund`, operation: 'refunds.delete', handle: removeRefund },
];

function listRefunds(asked: Asked) {
  const { site, path } = asked;
  const page = readPage(asked);
  const dp = digitsAsked(asked);
  // An unknown order has an empty list, not an error.
  const rows = chosen(asked, refundsOf(site, Number(path.id)));
  const sorted = page.order === 'asc' ? rows.reverse() : rows;
  return answerPage(asked, sorted, page, (refund) => writeRefund(site, refund, dp));
}

/** Refunds of all orders, each with the order it belongs to. */
function listAll(asked: Asked) {
  const { site, query } = asked;
  const page = readPage(asked);
  const dp = digitsAsked(asked);
  choiceOf(query, 'orderby', ORDERBY, 'date');
  const rows = chosen(asked, [...site.refunds.values()]).sort((a, b) => Number(b.id) - Number(a.id));
  return answerPage(asked, page.order === 'asc' ? rows.reverse() : rows, page, (refund) => ({
    ...writeRefund(site, refund, dp),
    parent_id: refund.order_id,
  }));
}

function refundAsked({ site, path }: Asked): WooRefund {
  const refund = site.refunds.get(path.idOfRefund ?? '');
  if (!refund) throw invalidId('shop_order_refund');
  if (refund.order_id !== Number(path.id))
    throw new RestError(404, 'woocommerce_rest_invalid_order_refund_id', 'Invalid order refund ID.');
  return refund;
}

function readRefund(asked: Asked) {
  return { body: writeRefund(asked.site, refundAsked(asked), digitsAsked(asked)) };
}

async function createRefund(asked: Asked) {
  const { site, path, body } = asked;
  const order = site.orders.get(path.id ?? '');
  if (body.amount !== undefined && typeof body.amount !== 'string')
    throw refuse('amount', 'amount is not of type string.', 'rest_invalid_type');
  if (!order)
    throw new RestError(404, 'woocommerce_rest_invalid_order_id', 'Invalid order ID.', { bare: true });
  const lines = readLines(body.line_items);
  const amount = body.amount === undefined ? amountOf(lines) : decimalOf(body.amount);
  if (big(amount).lt(0)) throw negativeAmount();
  const end = await makeRefund(site, order.id, {
    amount,
    lines,
    reason: typeof body.reason === 'string' ? body.reason : '',
    payment: body.api_refund !== false,
    restock: body.api_restock !== false,
    meta: readMeta(body.meta_data),
    key: null,
    operation: 'refunds.create',
  });
  if (end.ok === null) return null;
  if (!end.ok)
    throw new RestError(500, 'woocommerce_rest_cannot_create_order_refund', end.message, { bare: true });
  return { status: 201, body: writeRefund(site, end.refund, digitsAsked(asked)) };
}

const negativeAmount = () =>
  new RestError(400, 'woocommerce_rest_invalid_order_refund', 'Refund amount must be greater than zero.', {
    bare: true,
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const decimalOf = (value: unknown): string => (/^-?\d+(\.\d+)?$/.test(String(value)) ? String(value) : '0');

/** A list of lines with ids; whatever WooCommerce would not understand counts as nothing. */
function readLines(value: unknown): RefundLineAsked[] {
  const lines = Array.isArray(value) ? value.filter(isRecord) : [];
  return lines.map((line) => ({
    id: Number(line.id),
    quantity: Number(line.quantity ?? line.qty ?? 0) || 0,
    refund_total: decimalOf(line.refund_total),
    refund_tax: (Array.isArray(line.refund_tax) ? line.refund_tax.filter(isRecord) : [])
      .map((tax) => ({ id: Number(tax.id), refund_total: decimalOf(tax.refund_total) }))
      .filter((tax) => !big(tax.refund_total).eq(0)),
  }));
}

function amountOf(lines: RefundLineAsked[]): string {
  const parts = lines.flatMap((line) => [
    line.refund_total,
    ...line.refund_tax.map((tax) => tax.refund_total),
  ]);
  return parts.reduce((total, part) => total.plus(part), big(0)).toFixed();
}

function readMeta(value: unknown): { key: string; value: string }[] {
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  return rows.flatMap((row) =>
    typeof row.key === 'string' ? [{ key: row.key, value: String(row.value ?? '') }] : [],
  );
}

// For refunds `force` is taken as said: there is no trash for them.
function removeRefund(asked: Asked) {
  const refund = refundAsked(asked);
  const before = writeRefund(asked.site, refund, digitsAsked(asked));
  deleteRefund(asked.site, refund);
  return { body: before };
}
