// What may be told of what was found, and with which facts: a code each, whose words stand in the catalogues?
import { z } from 'zod';
import { moneySchema } from '../money/money.ts';
import { returnStatusSchema, transactionStatusSchema } from '../order/order.ts';
import { platformDetails } from './platform-details.ts';

/** What a fact can be: the kind says how it is written for a reader. */
export const factKinds = {
  /** A name, a number or an id, said as it is. */
  name: z.string(),
  count: z.int(),
  amount: moneySchema,
  /** A day, "2026-06-06". */
  day: z.iso.date(),
  status: returnStatusSchema,
  payment: transactionStatusSchema,
  /** Items; a title is null once its line has left the order. */
  goods: z.array(
    z.object({ quantity: z.int(), title: z.string().nullable(), variant: z.string().nullable() }),
  ),
  /** Further details, codes of the rules, or what somebody else said, which stays word for word. */
  said: z.array(z.string()),
} as const;

export type FactKind = keyof typeof factKinds;

const nothing = {} as const;
const ofRefund = { refund: 'name' } as const;
const because = { why: 'said' } as const;

/** One row a detail. `why` is a sentence of its own; `said` may be somebody else's. */
export const details = {
  ...platformDetails,
  // What a reading of the platform shows of a refund.
  RETURN_NOT_SHOWN: nothing,
  KEY_ON_SEVERAL_REFUNDS: { refunds: 'count' },
  REFUND_NOT_IN_BOOKS: ofRefund,
  PROVIDER_ANSWER_UNKNOWN: nothing,
  PAYMENT_NOT_DONE: { refund: 'name', payment: 'payment' },
  OTHER_CURRENCY_MOVED: { refund: 'name', currency: 'name' },
  OTHER_AMOUNT_MOVED: { refund: 'name', moved: 'amount', meant: 'amount' },
  NEVER_ASKED: nothing,
  REFUND_MAY_HAVE_VANISHED: nothing,
  NOT_YET_OPENED_THERE: nothing,
  NO_REFUND_UNITS_WAIT: nothing,
  PROCESSED_NOTHING_DUE: nothing,
  NO_REFUND_UNITS_CHANGED: nothing,
  NOTHING_READ: nothing,
  // How far a refund got on its way.
  NOTHING_SENT: because,
  SENT_NOT_LOOKED_FOR: because,
  YES_WITHOUT_REFUND: nothing,
  YES_TO_REFUND_NOT_SHOWN: ofRefund,
  SENT_NO_TRACE: { times: 'count' },
  SENT_NO_TRACE_NOT_AGAIN: { times: 'count', why: 'said' },
  SENT_A_MOMENT_AGO: nothing,
  NO_TRACE_YET: because,
  IN_OTHER_HANDS: nothing,
  NO_SUCH_RETURN_THERE: because,
  NOT_ALL_OF_RETURN_THERE: nothing,
  // What ended it, and what is left to do.
  PAY_BY_HAND: { rma: 'name', amount: 'amount' },
  CAN_BE_REFUNDED_AGAIN: because,
  FOUND_PAID: { staff: 'name', note: 'said' },
  FOUND_NOT_PAID: { staff: 'name', note: 'said' },
  REFUND_GONE: { order: 'name', refund: 'name' },
  FAILED_AFTER_PAID: ofRefund,
  REFUNDED_WITHOUT_RETURN: { rma: 'name', goods: 'goods' },
  PUT_INTO_STOCK: { rma: 'name', goods: 'goods' },
  LOOK_WHETHER_STOCKED: { rma: 'name', goods: 'goods' },
  // A return here and over there.
  ABOUT_RETURN: { rma: 'name', why: 'said' },
  STATUS_DIFFERS: { rma: 'name', ours: 'status', theirs: 'status' },
  RETURN_DOES_NOT_FIT: { order: 'name', theirs: 'name' },
  RETURN_NOT_SHOWN_YET: { rma: 'name' },
  GONE_OR_TOO_OLD: nothing,
  // Of anything.
  OTHERS_SAID: { said: 'said' },
  ROLES_AS_OF: { day: 'day' },
  DATA_REQUESTED: { request: 'name', orders: 'count', day: 'day' },
  NO_REASON_LEFT: nothing,
} as const satisfies Readonly<Record<string, Readonly<Record<string, FactKind>>>>;

export type DetailCode = keyof typeof details;

/** What is to be handed in for a detail. */
export type FactsOf<C extends DetailCode> = {
  readonly [F in keyof (typeof details)[C]]: (typeof details)[C][F] extends FactKind
    ? z.infer<(typeof factKinds)[(typeof details)[C][F]]>
    : never;
};

/** One fact as it is read again. */
export type Fact = {
  readonly [K in FactKind]: { readonly kind: K; readonly value: z.infer<(typeof factKinds)[K]> };
}[FactKind];

export interface Detail {
  readonly code: DetailCode;
  readonly facts: Readonly<Record<string, Fact>>;
}
