// What may a flow ask of the world? The composition root hands this in; flows name no adapter.
import type { BlobStore } from '@aftercare/core/blobs/blob-store.ts';
import type { LogoReading } from '@aftercare/core/brand/logo.ts';
import type { Mail } from '@aftercare/core/notifications/mail.ts';
import type { SenderRules, TxtAnswer } from '@aftercare/core/notifications/sender-records.ts';
import type { Platform } from '@aftercare/core/platform.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import type { WrittenTerms } from '@aftercare/core/policy/written-terms.ts';
import type { IntentState } from '@aftercare/core/returns/intent.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { Shop, Store } from './store.ts';

export interface Mailer {
  /**
   * Resolves when the server took it; throws `ChannelError` with `retryable` otherwise. `shop`: in whose name; what a test
   * return has to say goes to nobody.
   */
  send(mail: Mail, shop: Shop): Promise<void>;
}

export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Our standing with a shop's platform: tokens and subscriptions. */
export interface PlatformAccess {
  refresh(shop: Shop): Promise<void>;
  /** Anew: secrets too, of those that stand and live. */
  ensureWebhooks(shop: Shop, options: { readonly anew: boolean }): Promise<void>;
  /** Forgets every token of a shop that has left. */
  forget(shop: Shop): Promise<void>;
}

/** What operators count. */
export type Happened =
  | { readonly what: 'mail'; readonly outcome: 'accepted' | 'put-off' | 'escalated' | 'bounced' | 'delayed' }
  | { readonly what: 'intent'; readonly state: IntentState };

export interface Deps {
  readonly now: () => Date;
  readonly newId: () => string;
  /** 256 random bits, URL-safe. */
  readonly newToken: () => string;
  /** Six random digits. */
  readonly newCode: () => string;
  /** Keyed: a stolen table is of no use. */
  readonly hash: (secret: string) => string;
  readonly store: Store;
  /** What is kept beside the database. */
  readonly blobs: BlobStore;
  /** A stranger's file, drawn anew as a logo; or why it can be none. */
  readonly redrawLogo: (file: Uint8Array) => Promise<LogoReading>;
  /** Whether this host is configured for the shop's platform; of no other shop anything is asked. */
  readonly serves: (shop: Shop) => boolean;
  readonly platform: (shop: Shop) => Platform;
  readonly platformAccess: PlatformAccess;
  readonly mailer: Mailer;
  /** In the language of whoever it is for. */
  readonly writeMail: (facts: NoticeFacts) => Pick<Mail, 'subject' | 'text' | 'html' | 'language'>;
  /** In every language of ours, as the shop's country writes it. */
  readonly writeTerms: (policy: Policy, shop: Shop) => WrittenTerms;
  /** By what this house proves that it may send in a domain's name; null: by nothing, so it never does. */
  readonly senderRules: SenderRules | null;
  /** What the DNS says at these names. */
  readonly lookUpTxt: (names: readonly string[]) => Promise<ReadonlyMap<string, TxtAnswer>>;
  /** Which shop's sender a mailed link says yes to; null: none's, or it is over. */
  readonly readSenderTicket: (sealed: string) => { readonly shopId: string; readonly address: string } | null;
  readonly log: Log;
  /** Counts it; it never fails. What happens in a test return counts for nothing. */
  readonly count: (happened: Happened, shop: Shop) => void;
  /** Where the shopper's pages of this shop stand, without a slash at the end. */
  readonly portalUrl: (shop: Shop) => string;
  readonly adminUrl: (shop: Shop) => string;
  readonly mailFrom: string;
  /** Where a mail's bounces go, so that they are known to be of this mail; null: to its sender, and nobody tells us. */
  readonly returnPathOf: (mail: { readonly shopId: string; readonly noticeId: string }) => string | null;
  /** Encrypts a secret that must wait in the database for its mail. */
  readonly seal: (value: unknown) => string;
  readonly unseal: (sealed: string) => unknown;
  /** Encrypts what a page must bring along in its address: short, and of letters an address may hold. */
  readonly sealForAddress: (value: unknown) => string;
  /** Null for whatever was not sealed for an address by us. */
  readonly unsealFromAddress: (sealed: string) => unknown;
  /** Aborted when this process is asked to end: long work stops at its next safe place and puts the rest off. */
  readonly stopping: AbortSignal;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Waits, in milliseconds, before each further read-back of a movement of money. */
  readonly readBackDelays: readonly number[];
  /** A movement of money leaves within this many milliseconds of its claim, or not at all. */
  readonly sendWithinMs: number;
  /**
   * An intent sent without a trace may be sent again after this many milliseconds: longer than any call lives, but where
   * the platform knows a second call by its key.
   */
  readonly resendAfterMs: number;
  /** How long unclear evidence may be the platform's lag, in milliseconds, before a person must look. */
  readonly doubtPatienceMs: number;
  /** How long what has served is kept, in milliseconds. */
  readonly keep: {
    readonly codesMs: number;
    readonly mailDetailsMs: number;
    /** A shop that has left is erased after this. */
    readonly leftShopMs: number;
  };
  /** How long a movement of money that can't leave, or can't be looked for, is tried before a person is told. */
  readonly unsentPatienceMs: number;
}
