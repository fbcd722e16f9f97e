// What must a shop's platform be able to do? Each adapter implements this; nothing above it asks for a platform's name.
import type { Money } from './money/money.ts';
import type { Order, PlatformReturn, TransactionStatus } from './order/order.ts';
import type { WrittenTerms } from './policy/written-terms.ts';
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

/** What became of a refund: as `PlatformAnswer`; a no is `unsent` when it was found by looking before the call: then nothing was asked of the platform. */
export type RefundOutcome =
  | { ok: true; value: { refundId: string | null } }
  | { ok: false; reasons: string[]; unsent: boolean };

/** How goods of a refund come back into stock. each: every unit as was decided. all-or-none: all units of it, or, where they differ, none. */
export type Restocking = 'each' | 'all-or-none';

/** Our plugin on a shop's own site: what is safer, nearer and faster with it. */
export interface SitePlugin {
  readonly stands: boolean;
  /** Where the shop's staff put it in. */
  readonly installUrl: string;
}

/** A page of the shop's own on which our pages stand. */
export interface ReturnsPage {
  readonly url: string;
  /** What the address of each of our pages begins with there, without a slash at the end; null: it only leads to ours. */
  readonly base: string | null;
}

export interface ShopFacts {
  readonly name: string;
  readonly email: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly countryCode: string;
  readonly primaryDomain: string;
  /** False: only the newest orders are readable, and the admin says so. */
  readonly readsAllOrders: boolean;
  /** The store's own id, which stays behind when its address changes hands; null: it has none, or never told it. */
  readonly storeId: string | null;
  /** What a refund made now does with its goods. */
  readonly restocks: Restocking;
  /** Null: on this platform none is needed. */
  readonly plugin: SitePlugin | null;
  /** The ways of paying that send money back when asked, by the platform's names for them; null: all do, or it does not say. */
  readonly paysBack: readonly string[] | null;
  /** Null: none is known. */
  readonly returnsPage: ReturnsPage | null;
  /** The stage of a test return: its pages and mails say so. */
  readonly isRehearsal?: true;
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

/** Which movement of money is meant, in the platform's own ids. */
export interface RefundName {
  readonly orderId: string;
  /** The platform's return; null exactly where the platform keeps none. */
  readonly platformReturnId: string | null;
  /** The intent's key; written into the refund's note, so that reading back proves which refund it is. */
  readonly key: string;
  /** When it was last sent off; null or not said: it never was. */
  readonly sentAt?: string | null;
}

export interface RefundCommand extends RefundName {
  /** The return's printed number, for the people who look at the refund over there. */
  readonly rmaNumber: string;
  readonly lines: readonly {
    /** The platform's return line; null exactly where the platform keeps none. */
    readonly platformLineId: string | null;
    /** The order's line. */
    readonly lineId: string;
    readonly quantity: number;
    readonly dispositions: readonly { readonly disposition: Disposition; readonly quantity: number }[];
    /** This line's share of the whole amount, tax inside: the shares sum to it to the cent. */
    readonly amount: Money;
  }[];
  readonly amount: Money;
  /** The call leaves by this instant or not at all: after a while an intent without a trace may be sent again. */
  readonly sendBy: string;
}

/** What the platform shows of a return's money: the only thing that turns an intent to `done`. */
export interface ReturnEvidence {
  /** The platform's return; null where it keeps none. */
  readonly status: PlatformReturn['status'] | null;
  /**
   * What it means that no refund bears the key. units: as the units of the platform's return say. proof: the platform
   * keeps every key it was ever asked with, so it never was. no-proof: nothing, for a refund may be taken off again
   * although the money has moved.
   */
  readonly absence: 'units' | 'proof' | 'no-proof';
  /** What the refund that bears the key did with its goods, and for which of the order's lines the shop counts its stock; null: for any. */
  readonly stock: { readonly restocks: Restocking; readonly counted: readonly string[] | null };
  /** Of the platform's return; none where it keeps none. */
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
    readonly transactions: readonly { readonly status: TransactionStatus; readonly amount: Money }[];
  }[];
}

export interface OrderPage {
  readonly orders: readonly Order[];
  readonly next: string | null;
}

/** How far the platform is with handing out all orders; `found`: how many it has counted so far. */
export type ImportProgress =
  | { readonly state: 'running'; readonly handle: string; readonly found: number }
  | {
      readonly state: 'ready';
      readonly handle: string;
      readonly found: number;
      /** Where `readImport` finds them, in the platform's own words; null: there are none. */
      readonly source: string | null;
    }
  | { readonly state: 'failed'; readonly handle: string; readonly why: string; readonly retryable: boolean };

/** What of an order stands over there today: it may lose a refund, or vanish, without anybody being told. */
export interface ExistingOrder {
  readonly orderId: string;
  readonly refundIds: readonly string[];
}

/** Some orders of an import, and where to take it up after them. */
export interface ImportBatch {
  readonly orders: readonly Order[];
  readonly cursor: string;
}

/** The returns a platform keeps of its own: each of ours is told there, and what is said there comes back. */
export interface PlatformReturns {
  /** Not repeatable: after a doubtful answer call `find` first. */
  request(request: ReturnRequest): Promise<PlatformAnswer<PlatformReturn>>;
  /** By the end of a note: what a shopper writes comes before it, so nobody's words can pass for a marker. */
  find(orderId: string, marker: string): Promise<PlatformReturn | null>;
  approve(platformReturnId: string): Promise<PlatformAnswer<PlatformReturn>>;
  decline(platformReturnId: string, reason: string): Promise<PlatformAnswer<PlatformReturn>>;
  cancel(platformReturnId: string): Promise<PlatformAnswer<PlatformReturn>>;
  close(platformReturnId: string): Promise<PlatformAnswer<PlatformReturn>>;
  /** Null: gone. */
  read(platformReturnId: string): Promise<PlatformReturn | null>;
}

/**
 * The shop's own words on returns, as its shoppers can read them: HTML or plain. closed: the platform does not let us
 * read them.
 */
export type OwnPolicyText =
  | { readonly state: 'found'; readonly text: string }
  | { readonly state: 'none' }
  | { readonly state: 'closed' };

/** Where the shop's staff put our block on its pages. */
export interface BlockSwitch {
  readonly url: string;
  /** Null: only the admin around our screens can say. */
  readonly isOn: boolean | null;
}

/** The platform of one connected shop. */
export interface Platform {
  /** Null: it keeps none, so ours are the only ones. */
  readonly returns: PlatformReturns | null;
  /** Its products stand in categories, which count among a line's tags. */
  readonly countsCategories: boolean;
  /** What a link from our admin to this order in the platform's own holds; null: it has no page there. */
  orderUrl(orderId: string): string | null;

  readShop(): Promise<ShopFacts>;
  readPolicyText(): Promise<OwnPolicyText>;
  blockSwitch(facts: ShopFacts): BlockSwitch;
  /** Puts the terms where the storefront's blocks read them, in place of what stood there; nothing happens where none can stand. */
  showTerms(terms: WrittenTerms): Promise<void>;
  /** Null: the platform has no such order, or we may not see it. */
  readOrder(orderId: string): Promise<Order | null>;
  /** Orders changed in [from, to), oldest first; `after` is the `next` of the page before. */
  readOrdersUpdated(window: { from: string; to: string; after: string | null }): Promise<OrderPage>;

  startImport(): Promise<ImportProgress>;
  importProgress(handle: string): Promise<ImportProgress>;
  /** Orders of an import that is ready, in batches, from a batch's `cursor` on, null begins; memory does not grow with their number. */
  readImport(source: string, options: { after: string | null; batch: number }): AsyncIterable<ImportBatch>;
  /** Those of these orders that exist, in any order; one we may not see is not among them. */
  readExisting(orderIds: readonly string[]): Promise<readonly ExistingOrder[]>;

  /**
   * Moves money, after a look whether the order still has these units and this amount to give. Called once per
   * decision to send; a throw with `doubtful` means: read back, do not repeat.
   */
  refundReturn(command: RefundCommand): Promise<RefundOutcome>;
  readEvidence(of: RefundName): Promise<ReturnEvidence | null>;
  /** Whether it would be shown to us if it were there, by what we were allowed when the shop was last read. */
  sees(order: Pick<Order, 'processedAt'>, facts: Pick<ShopFacts, 'readsAllOrders'>, now: Date): boolean;
}
