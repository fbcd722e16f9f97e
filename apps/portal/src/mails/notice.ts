// Which mails are there, and what must be known to write each?
import type { BrandStyle } from '@aftercare/core/brand/brand.ts';
import type { Money } from '@aftercare/core/money/money.ts';
import type { NothingDue } from '@aftercare/core/returns/nothing-due.ts';
import type { Payout, RefundTo } from '@aftercare/core/returns/payout.ts';
import type { LogoView } from '../frame/logo.ts';

/** Whose mail it is, and for which reader. */
export interface Brand {
  readonly shopName: string;
  readonly contactEmail: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The shop's, an IANA name. */
  readonly timeZone: string;
  readonly style: BrandStyle;
  /** With a whole address; null: the name stands in its place. */
  readonly logo: LogoView | null;
}

export interface NoticeItem {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
}

interface ReturnFacts {
  readonly rmaNumber: string;
  readonly orderName: string;
  readonly items: readonly NoticeItem[];
  /** Where the one button leads. */
  readonly url: string;
}

/** What each kind of mail is made from; days are instants or plain days, null where none was promised. */
export interface NoticeData {
  'return-received': ReturnFacts & {
    readonly total: Money;
    readonly nothingDue: NothingDue | null;
    readonly answerBy: string | null;
  };
  'return-approved': ReturnFacts & {
    readonly total: Money;
    readonly nothingDue: NothingDue | null;
    readonly refundTo: RefundTo;
    readonly returnAddress: string;
    readonly instructions: string;
    readonly sendBy: string | null;
    readonly refundBy: string | null;
    /** Who pays the way back, as in the policy; null: nothing is known to say. */
    readonly returnFees: 'FreeReturn' | 'ReturnFeesCustomerResponsibility' | 'ReturnShippingFees' | null;
    readonly returnShippingFee: Money;
  };
  'return-declined': ReturnFacts & { readonly reason: string };
  'return-refunded': ReturnFacts & {
    readonly payout: Payout;
    /** Set when the payout is nothing. */
    readonly nothingDue: NothingDue | null;
    /** More of this return may still be paid. */
    readonly isPart: boolean;
  };
  'return-canceled': ReturnFacts;
  'needs-review': ReturnFacts & {
    readonly shopperName: string;
    readonly total: Money;
    /** Why no rule could decide: codes of the rules. */
    readonly reasons: readonly string[];
  };
  door: {
    readonly orderName: string;
    readonly code: string;
    /** The link that opens the order, once. */
    readonly url: string;
    readonly minutes: number;
  };
  'door-links': {
    /** Of the newest order, which the link opens, once. */
    readonly orderName: string;
    readonly url: string;
    readonly others: readonly {
      readonly orderName: string;
      readonly placedAt: string;
      readonly url: string;
    }[];
    readonly minutes: number;
  };
  'staff-door': {
    /** The link that signs a person of the shop's staff in, once. */
    readonly url: string;
    readonly minutes: number;
  };
  'sender-confirm': {
    /** By which the shop wants to write, and which this mail goes to. */
    readonly address: string;
    readonly url: string;
  };
}
export type NoticeKind = keyof NoticeData;

/** A mail, ready for a channel. */
export interface RenderedMail {
  readonly subject: string;
  readonly preheader: string;
  readonly text: string;
  readonly html: string;
}
