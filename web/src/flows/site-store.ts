// What may a flow keep of those who come in from a shop's own site, and of the site itself?
import type { Spending } from './door-store.ts';
import type { PlatformName } from './platform-name.ts';

/** How a shop's staff come in where no platform frames our admin: secrets are stored as hashes only. */
export interface StaffDoors {
  openLink(link: { linkHash: string; at: string; expiresAt: string }): Promise<void>;
  /** Until the transaction ends, whoever else counts links waits. */
  lockLinks(): Promise<void>;
  linksSince(since: string): Promise<number>;
  /** True once, until it ends. */
  spendLink(linkHash: string, spending: Spending): Promise<boolean>;
  openSession(value: {
    tokenHash: string;
    staffId: string;
    name: string;
    at: string;
    expiresAt: string;
  }): Promise<void>;
  session(tokenHash: string, now: string): Promise<{ staffId: string; name: string } | null>;
  endSession(tokenHash: string): Promise<void>;
  /** Takes away the sessions that are over, and links that ended before an instant. */
  forget(now: string, endedBefore: string): Promise<void>;
}

/** What a shop's own site vouched for in a token: each opens one session. */
export interface VouchedTokens {
  /** True once a token. */
  spend(tokenHash: string, expiresAt: string): Promise<boolean>;
  /** Takes away those that would have ended by now anyway. */
  forget(now: string): Promise<void>;
}

/** Where the platform may call us, and what it has called. */
export interface Hooks {
  /** An address is about to be given to the platform, which tries it once. */
  expect(hookHash: string, at: string): Promise<void>;
  /** True once, for a hook that waits to be tried. */
  acceptPing(hookHash: string, at: string): Promise<boolean>;
  /** Missed: at least one announcement before this one has not come, or not yet. */
  noteSequence(sequence: number): Promise<{ missed: boolean }>;
  /** The counting begins anew. */
  forgetSequence(): Promise<void>;
}

/** A connection that was begun: the keys have not come yet, wait to be tried, or have been. */
export interface PendingConnection {
  readonly platform: PlatformName;
  readonly domain: string;
  readonly url: string;
  readonly state: 'waiting' | 'received' | 'connected' | 'refused';
  /** The keys that came, until they were tried. */
  readonly sealed: string | null;
  readonly problem: string | null;
}

/** Connections begun, before there is a shop; found by the hash of a secret alone. */
export interface Connections {
  begin(
    begun: Pick<PendingConnection, 'platform' | 'domain' | 'url'> & { nonceHash: string; expiresAt: string },
    now: string,
  ): Promise<void>;
  get(nonceHash: string, now: string): Promise<PendingConnection | null>;
  /** waiting -> received, once; null when nothing waits, nor was ended by these very keys. */
  receive(
    nonceHash: string,
    keys: { readonly sealed: string; readonly hash: string },
    now: string,
  ): Promise<PendingConnection | null>;
  /** Ends a received one, and forgets its keys; still `received`, it may be tried again. */
  end(nonceHash: string, result: Pick<PendingConnection, 'state' | 'problem'>): Promise<void>;
}
