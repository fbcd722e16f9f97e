// Which rule spoke? A code of this list; the sentence people read for it is the catalogue's.

/** Every reason code. */
export const reasonCodes = [
  // Eligibility: why a line can't go back.
  'ORDER_CANCELED',
  'NOT_PAID',
  'NOT_SENT_YET',
  'OUTSIDE_WINDOW',
  'FINAL_SALE',
  'BARRED_BY_RULE',
  'GIFT_CARD',
  'NOTHING_LEFT',
  'NOTHING_RETURNABLE',
  // Choice: why these lines and quantities can't be taken.
  'NOTHING_CHOSEN',
  'UNKNOWN_LINE',
  'QUANTITY_INVALID',
  'QUANTITY_TOO_LARGE',
  // Review: why a person looks first.
  'DELIVERY_UNKNOWN',
  'REVIEW_BY_RULE',
  'REASON_DEFECTIVE',
  'REASON_NOT_AS_AGREED',
  'ASKED_ELSEWHERE',
  'NO_AUTO_APPROVAL',
  'ABOVE_AUTO_APPROVAL',
  'FOREIGN_CURRENCY',
  'EXCEEDS_REFUNDABLE',
  // Decisions: why a step can't be taken now.
  'ALREADY_DECIDED',
  'NOT_OPEN',
  'ALREADY_ENDED',
  'ALREADY_RECEIVED',
  'REASON_MISSING',
  'OVERRIDE_UNEXPLAINED',
  'NOTHING_RECEIVED',
  'MORE_THAN_SENT_BACK',
  'MORE_THAN_RECEIVED',
  'NOTHING_TO_PAY',
  'ALREADY_RECORDED',
  'NOT_IN_DOUBT',
  'NOTE_MISSING',
  'ORDER_UNKNOWN',
  'ENDED_UNPAID',
  'STILL_BOOKED',
  'MONEY_UNDERWAY',
  'BOOKS_RESTORED',
  'UNPAID_UNITS',
  'REFUNDED_OUTSIDE',
  'COUNTED_AS_REFUNDED',
  'ENDED_ON_PLATFORM',
] as const;

/** The code of a rule that said no, or asked for a person. */
export type ReasonCode = (typeof reasonCodes)[number];
