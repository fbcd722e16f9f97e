// Answers of a WooCommerce 10.2.4 as they were recorded, and small ones made up for one question each; for tests.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type OrderAnswer, orderAnswer } from '../answers/order.ts';
import { type RefundAnswer, refundAnswer } from '../answers/refund.ts';

function recorded(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));
}

/** An order in dollars, tax on top, 10 % off by coupon, a handling fee, and two refunds. */
export function recordedOrder(): OrderAnswer {
  return orderAnswer.parse(recorded('order-with-refunds'));
}

/** Its refunds: one shirt with its tax, and five dollars of goodwill. */
export function recordedRefunds(): RefundAnswer[] {
  return [refundAnswer.parse(recorded('refund')), refundAnswer.parse(recorded('refund-amount-only'))];
}

/** Five orders as a list brings them. */
export function recordedList(): OrderAnswer[] {
  return z.array(orderAnswer).parse(recorded('orders-list-5'));
}

export interface SampleLine {
  readonly id?: number;
  readonly quantity?: number;
  readonly subtotal?: string;
  readonly total: string;
  readonly taxes?: Readonly<Record<string, string>>;
}

export interface SampleOrder {
  readonly lines: readonly SampleLine[];
  readonly total: string;
  readonly fees?: readonly { name: string; total: string; taxes?: Readonly<Record<string, string>> }[];
  readonly order?: object;
}

/** An order with tax inside its prices, 19 %; whatever is not said is nothing. */
export function sampleAnswer(sample: SampleOrder): OrderAnswer {
  return orderAnswer.parse(sampleJson(sample));
}

/** The same as the shop would send it. */
export function sampleJson(sample: SampleOrder) {
  const { lines, total, fees = [], order = {} } = sample;
  const address = {};
  return {
    id: 7,
    number: '1007',
    status: 'completed',
    currency: 'EUR',
    prices_include_tax: true,
    date_created_gmt: '2026-03-01T10:00:00',
    date_modified_gmt: '2026-03-05T10:00:00',
    date_completed_gmt: '2026-03-03T10:00:00',
    date_paid_gmt: '2026-03-01T10:00:05',
    customer_id: 0,
    billing: address,
    shipping: address,
    payment_method: 'card',
    payment_method_title: 'Card',
    line_items: lines.map(lineItem),
    tax_lines: [
      { rate_id: 1, rate_code: 'DE-MWST-1', label: 'MwSt. 19 %', rate_percent: 19 },
      { rate_id: 2, rate_code: 'DE-RED-1', label: 'MwSt. 7 %', rate_percent: 7 },
    ],
    shipping_lines: [],
    fee_lines: fees.map((fee, index) => ({
      id: 900 + index,
      meta_data: [],
      ...fee,
      ...taxed(fee.taxes ?? {}),
    })),
    coupon_lines: [],
    refunds: [],
    meta_data: [],
    discount_total: '0',
    discount_tax: '0',
    shipping_total: '0',
    shipping_tax: '0',
    cart_tax: '0',
    total,
    ...order,
  };
}

function lineItem({ taxes = {}, ...line }: SampleLine, index: number) {
  return {
    id: index + 1,
    name: `Article ${index + 1}`,
    product_id: 100 + index,
    variation_id: 0,
    quantity: 1,
    subtotal: line.total,
    meta_data: [],
    ...line,
    ...taxed(taxes),
  };
}

function taxed(taxes: Readonly<Record<string, string>>) {
  return { taxes: Object.entries(taxes).map(([id, total]) => ({ id: Number(id), total, subtotal: total })) };
}
