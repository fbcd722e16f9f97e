// What may a flow keep of the ways by which shoppers come to their orders?

/** What spends a thing that is good once: what is spent by a press is good to the very same press for a minute more. */
export interface Spending {
  readonly now: string;
  /** The press by its hash; null: unknown, and like no other. */
  readonly by: string | null;
}

/** A shopper's way in: secrets are stored as hashes only. */
export interface Doors {
  /** A code and a link of one mail, both good once, until `expiresAt`. */
  openChallenge(value: {
    orderId: string;
    linkHash: string;
    codeHash: string;
    at: string;
    expiresAt: string;
  }): Promise<void>;
  mailsSince(orderId: string, since: string): Promise<number>;
  /** Whether a mail opened since then has been of no use yet: neither its code nor its link is spent. */
  isUnspentSince(orderId: string, since: string): Promise<boolean>;
  spendLink(linkHash: string, spending: Spending): Promise<{ orderId: string } | null>;
  spendCode(codeHash: string, spending: Spending): Promise<{ orderId: string } | null>;
  openSession(value: {
    tokenHash: string;
    orderId: string;
    /** Of the session of a signed-in shopper in which it was opened, and with which it ends; null: by another door. */
    accountHash: string | null;
    at: string;
    expiresAt: string;
  }): Promise<void>;
  session(tokenHash: string, now: string): Promise<{ orderId: string } | null>;
  revokeSession(tokenHash: string): Promise<void>;
  /** Takes away the sessions that are over, and challenges that ended before an instant. */
  forget(now: string, endedBefore: string): Promise<void>;
}
