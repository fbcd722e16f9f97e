// Which single movement of money is meant, and how far has it got?
import type { Money } from '../money/money.ts';
import type { Disposition } from './return.ts';

/**
 * reserved: decided, nothing sent. sending: about to be, or was, sent. done: proven by the platform.
 * refused: the platform said no and no money moved. person: can't be proven either way; never sent again by us.
 * by-hand: booked by the platform, whose way of paying takes nothing back: a person sends the money and says so.
 */
export const intentStates = ['reserved', 'sending', 'done', 'refused', 'person', 'by-hand'] as const;
export type IntentState = (typeof intentStates)[number];

/** One line's share of an intent. */
export interface IntentLine {
  readonly returnLineId: string;
  readonly quantity: number;
  readonly dispositions: readonly { readonly disposition: Disposition; readonly quantity: number }[];
}

/** One movement of money, at most once. */
export interface Intent {
  readonly id: string;
  readonly returnId: string;
  readonly orderId: string;
  readonly kind: 'refund';
  /** 1, 2, … within its return. */
  readonly sequence: number;
  /** Random; names the intent to the platform. */
  readonly key: string;
  readonly amount: Money;
  readonly lines: readonly IntentLine[];
  readonly state: IntentState;
  readonly attempts: number;
  /** When it was last sent; null while reserved. */
  readonly sentAt: string | null;
  /** What the platform showed: the refund's id, or why not. */
  readonly evidence: string | null;
  /** What the platform said when it said yes; kept whatever is concluded later, so a yes never ends as refused. */
  readonly answered: string | null;
}
