// What does a person get who asks what is held of them? Everything, in one file.
import type { Order } from '../order/order.ts';
import type { Intent } from '../returns/intent.ts';
import type { Return, ReturnEvent } from '../returns/return.ts';

type Row = Readonly<Record<string, unknown>>;

/** What lies beside orders and returns. */
export interface HeldRecords {
  readonly mails: readonly Row[];
  /** Of codes and links only that they were mailed: they themselves lie here as hashes. */
  readonly codes: readonly Row[];
  readonly visits: readonly Row[];
  readonly tasks: readonly Row[];
  readonly jobs: readonly Row[];
}

export interface HeldReturn {
  readonly return: Return;
  readonly history: readonly ReturnEvent[];
  readonly refunds: readonly Intent[];
}

/** A delivery of the shop's platform, as it came. */
export interface HeldDelivery {
  readonly topic: string;
  readonly receivedAt: string;
  readonly content: unknown;
}

export interface PersonFile extends HeldRecords {
  readonly shop: string;
  readonly madeAt: string;
  readonly orders: readonly Order[];
  readonly returns: readonly HeldReturn[];
  readonly deliveries: readonly HeldDelivery[];
}

/** Whom a delivery may be about. */
export interface Wanted {
  readonly orderIds: readonly string[];
  readonly emails: readonly string[];
}

/** The number at the end of a platform's id. */
export function tailOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** Whether a delivery tells of one of these orders, or, if it is about no order, names one of these addresses. */
export function isAbout(topic: string, content: unknown, { orderIds, emails }: Wanted): boolean {
  if (typeof content !== 'object' || content === null) return false;
  const { id, order_id, orderId, orders_requested, orders_to_redact, orderIds: several } = content as Row;
  const isOrder = /^(?:orders\/|woocommerce\/order\.)/.test(topic);
  const lists = [orders_requested, orders_to_redact, several].filter((each) => Array.isArray(each));
  const named = [isOrder ? id : undefined, order_id, orderId, ...lists.flat()].filter(
    (each) => each !== undefined,
  );
  const tails = new Set(orderIds.map(tailOf));
  if (named.some((each) => tails.has(String(each)))) return true;
  const known = new Set(emails.map((email) => email.toLowerCase()));
  return (
    named.length === 0 &&
    texts(content).some((text) => known.has(text.toLowerCase()) || orderIds.includes(text))
  );
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}
