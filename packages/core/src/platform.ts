// What must a shop's platform be able to do? Each adapter implements this; nothing above it asks for a platform's name.
import type { Money } from './money/money.ts';
import type { Order, PlatformReturn } from './order/order.ts';
import type { Disposition, ReturnReason } from './returns/return.ts';

/** A call to a platform that did not give a usable answer. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  /** The same call may work later. */
  readonly retryable: boolean;
  /** The platform may have carried it out although we saw no answer. */
  readonly doubtful: boolean;
  /** Wait at least this long, in milliseconds, when the platform said so. */
  readonly retryAfterMs: number | null;

  constructor(
    message: string,
    options: { retryable: boolean; doubtful: boolean; retryAfterMs?: number; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
    this.doubtful = options.doubtful;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** What the platform answered to a command: done, or refused in its own words. */
export type PlatformAnswer<T> = { ok: true; value: T } | { ok: false; reasons: string[] };

/** As `PlatformAnswer`; a no is `unsent` when it was found by looking before the call: then nothing was asked of the platform. */
export type RefundAnswer =
  | { ok: true; value: { refundId: string | null } }
  | { ok: false; reasons: string[]; unsent: boolean };

export interface ShopFacts {
  readonly name: string;
  readonly email: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly countryCode: string;
  readonly primaryDomain: string;
  /** False: only the newest orders are readable, and the admin says so. */
  readonly readsAllOrders: boolean;
}

export interface ReturnRequest {
  readonly orderId: string;
  /** Finds our request again on the platform after a lost answer: the end of every line's note, after the shopper's words. */
  readonly marker: string;
  readonly lines: readonly {
    readonly fulfillmentLineId: string;
    readonly quantity: number;
    readonly reason: ReturnReason;
    readonly note: string;
    readonly restockingFeeBasisPoints: number;
  }[];
  readonly returnShippingFee: Money;
}

export interface RefundCommand {
  readonly platformReturnId: string;
  readonly orderId: string;
  /** The intent's key; written into the refund's note, so that reading back proves which refund it is. */
  readonly key: string;
  readonly lines: readonly {
    readonly platformLineId: string;
    readonly quantity: number;
    readonly dispositions: readonly { readonly disposition: Disposition; readonly quantity: number }[];
  }[];
  readonly amount: Money;
  /** The call leaves by this instant or not at all: after a while an intent without a trace may be sent again. */
  readonly sendBy: string;
}

/** What the platform shows of a return's money: the only thing that turns an intent to `done`. */
export interface ReturnEvidence {
  readonly status: PlatformReturn['status'];
  readonly lines: readonly {
    readonly platformLineId: string;
    readonly quantity: number;
    readonly processableQuantity: number;
    readonly refundableQuantity: number;
    readonly refundedQuantity: number;
  }[];
  readonly refunds: readonly {
    readonly id: string;
    readonly note: string | null;
    readonly total: Money;
    /** SUCCESS: money moved. PENDING: on its way. FAILURE: it did not. */
    readonly transactions: readonly { readonly status: string; readonly amount: Money }[];
  }[];
}

export interface OrderPage {
  readonly orders: readonly Order[];
  readonly next: string | null;
}

/** One run of the platform's mass export. */
export type ImportProgress =
  | { readonly state: 'running'; readonly handle: string; readonly objects: number }
  | {
      readonly state: 'ready';
      readonly handle: string;
      readonly objects: number;
      readonly resultUrl: string | null;
    }
  | { readonly state: 'failed'; readonly handle: string; readonly why: string; readonly retryable: boolean };

/** The platform of one connected shop. */
export interface Platform {
  readonly capabilities: { readonly returns: boolean };
  /** What a link from our admin to this order in the platform's own holds; null: it has no page there. */
  orderUrl(orderId: string): string | null;

  readShop(): Promise<ShopFacts>;
  /** Null: the platform has no such order, or we may not see it. */
  readOrder(orderId: string): Promise<Order | null>;
  /** Orders changed in [from, to), oldest first; `after` is the `next` of the page before. */
  readOrdersUpdated(window: { from: string; to: string; after: string | null }): Promise<OrderPage>;

  startImport(window: { to: string }): Promise<ImportProgress>;
  importProgress(handle: string): Promise<ImportProgress>;
  /** Orders of a finished import, in batches, from `skip` orders on; memory does not grow with their number. */
  readImport(resultUrl: string, options: { skip: number; batch: number }): AsyncIterable<readonly Order[]>;

  /** Not repeatable: after a doubtful answer call `findReturn` first. */
  requestReturn(request: ReturnRequest): Promise<PlatformAnswer<PlatformReturn>>;
  /** By the end of a note: what a shopper writes comes before it, so nobody's words can pass for a marker. */
  findReturn(orderId: string, marker: string): Promise<PlatformReturn | null>;
  approveReturn(platformReturnId: string): Promise<PlatformAnswer<PlatformReturn>>;
  declineReturn(platformReturnId: string, reason: string): Promise<PlatformAnswer<PlatformReturn>>;
  cancelReturn(platformReturnId: string): Promise<PlatformAnswer<PlatformReturn>>;
  closeReturn(platformReturnId: string): Promise<PlatformAnswer<PlatformReturn>>;
  /** Null: gone. */
  readReturn(platformReturnId: string): Promise<PlatformReturn | null>;

  /**
   * Moves money, after a look whether the order still has these units and this amount to give. Called once per
   * decision to send; a throw with `doubtful` means: read back, do not repeat.
   */
  refundReturn(command: RefundCommand): Promise<RefundAnswer>;
  readEvidence(platformReturnId: string): Promise<ReturnEvidence | null>;
}
