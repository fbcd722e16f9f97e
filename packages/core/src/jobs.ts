// What may be put off until later? The flows ask for it by these names; the queue keeps it.

/** What may be asked to happen later; each name has one handler in `jobs/`. */
export interface JobData {
  'sync-order': { shopId: string; orderId: string };
  /** Anew: all of them once more, when the import that may be under way is over. */
  'import-orders': { shopId: string; anew?: boolean };
  reconcile: { shopId: string };
  'push-return': { shopId: string; returnId: string };
  'move-money': { shopId: string; intentId: string };
  notify: { shopId: string; noticeId: string };
  'refresh-token': { shopId: string };
  /** Anew: under our newest key, also those that stand. */
  'ensure-webhooks': { shopId: string; anew?: boolean };
  /** What has ended and served is not kept. */
  'forget-old': { shopId: string };
  /** What the platform says of the shop, now and then. `granted`: we may see more of it than before, or less. */
  'read-shop': { shopId: string; granted?: true };
  /** The newest terms, to where the storefront's blocks read them. */
  'show-terms': { shopId: string };
  /** The platform says the merchant removed the app. */
  'leave-shop': { shopId: string };
  /** A person's data is asked for. */
  'note-privacy-request': { shopId: string; requestId: string; orderIds: readonly string[] };
  /** A person is to be forgotten: of these orders, and of all placed with this address. Again: once more, for good. */
  'erase-person': { shopId: string; orderIds: readonly string[]; email: string | null; again?: boolean };
  /** A shop that has left is to be forgotten whole. */
  'erase-shop': { shopId: string };
  /** A shopper asked for a way to an order; whether there is one is found out here, where nobody can measure it. Null: to their newest ones. */
  'open-door': { shopId: string; number: string | null; email: string };
  /** Somebody asked for a way into the shop's admin; whether they may is found out here. */
  'open-staff-door': { shopId: string; email: string };
  /** The shop's site has announced something under this number; one left out means that something was lost. */
  'note-sequence': { shopId: string; sequence: number };
}
export type JobName = keyof JobData;

export interface JobOptions {
  /** Jobs with the same key run one after another. */
  readonly orderKey?: string;
  readonly startAfter?: Date;
  /** While a job of this name and key waits, another is not added. */
  readonly once?: string;
}

/**
 * Thrown by a job that has nothing to do before an instant: it comes back exactly then. That is no failure: no try is
 * counted, no pause grows, and its order waits behind it as before.
 */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  readonly afterMs: number;

  constructor(message: string, afterMs: number) {
    super(message);
    this.afterMs = afterMs;
  }
}
