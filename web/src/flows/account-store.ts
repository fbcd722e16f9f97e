// What may a flow keep of the shoppers who are signed in with the account they have at the shop?

/** Who they are over there, and how they leave; secrets are stored as hashes or sealed. */
export interface AccountSessions {
  open(value: {
    tokenHash: string;
    customerId: string;
    leave: string;
    at: string;
    expiresAt: string;
  }): Promise<void>;
  /** Null: over, or never was. */
  get(tokenHash: string, now: string): Promise<{ customerId: string; leave: string } | null>;
  /** Ends it, and with it every order that was opened in it. */
  end(tokenHash: string): Promise<void>;
  /** Takes away those that are over. */
  forget(now: string): Promise<void>;
}
