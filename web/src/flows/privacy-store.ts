// What may a flow keep, hand out and take away of people?
import type { Order } from '@aftercare/core/order/order.ts';
import type { HeldRecords } from '@aftercare/core/privacy/person-file.ts';

/** The orders named, and all that were placed with this address. */
export interface PersonName {
  readonly orderIds: readonly string[];
  readonly email: string | null;
}

/** As it came. */
export interface StoredDelivery {
  readonly topic: string;
  readonly receivedAt: string;
  readonly body: Buffer;
}

/** Taking people out of what is kept of a shop. */
export interface Erasure {
  /** The person's orders that stand here, locked until the transaction ends. */
  lockOrders(person: PersonName): Promise<Order[]>;
  /** From now on these orders are kept without their person. */
  note(orderIds: readonly string[], at: string): Promise<void>;
  /** Of these orders those that were erased. */
  among(orderIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes an order anew although it is no newer. */
  bareOrder(order: Order): Promise<void>;
  /** Takes them out of returns, money, mails, doors, tasks and jobs. */
  bareRest(about: {
    readonly orderIds: readonly string[];
    readonly emails: readonly string[];
  }): Promise<void>;
}

/** What is held of people. */
export interface Held {
  orders(person: PersonName): Promise<Order[]>;
  records(about: {
    readonly orderIds: readonly string[];
    readonly returnIds: readonly string[];
    readonly orderNumbers: readonly string[];
    readonly emails: readonly string[];
  }): Promise<HeldRecords>;
  /** The same request again changes nothing. */
  noteRequest(request: {
    readonly requestId: string;
    readonly orderIds: readonly string[];
    readonly askedAt: string;
    readonly dueAt: string;
  }): Promise<void>;
  forgetBefore(instant: string): Promise<boolean>;
  request(requestId: string): Promise<{ readonly orderIds: readonly string[] } | null>;
}
