// What was found, in English: one sentence for every code of a detail.
import { platformDetails } from './platform-details.ts';

export const details = {
  /** What somebody else said, word for word. */
  quoted: '“{words}”',
  goods: '{quantity, number} × {title}',
  goodsOfKind: '{quantity, number} × {title} ({variant})',
  /** Inside `STATUS_DIFFERS`. */
  statuses: {
    REQUESTED: 'requested',
    OPEN: 'open',
    DECLINED: 'declined',
    CLOSED: 'closed',
    CANCELED: 'canceled',
  },
  /** Inside `PAYMENT_NOT_DONE`. */
  payments: {
    SUCCESS: 'has gone through',
    PENDING: 'is still pending',
    AWAITING_RESPONSE: 'still waits for an answer',
    FAILURE: 'has failed',
    ERROR: 'has ended in an error',
    BY_HAND: 'is to be made by hand',
    UNKNOWN: 'has ended nobody knows how',
  },
  said: {
    ...platformDetails,
    RETURN_NOT_SHOWN: 'The platform no longer shows this return.',
    KEY_ON_SEVERAL_REFUNDS:
      'There {refunds, plural, one {is # refund} other {are # refunds}} with the mark of this one.',
    REFUND_NOT_IN_BOOKS: 'Refund {refund} is ours, and not in our books.',
    PROVIDER_ANSWER_UNKNOWN: 'The payment provider was asked, and its answer is not known.',
    PAYMENT_NOT_DONE: 'A payment of refund {refund} {payment}.',
    OTHER_CURRENCY_MOVED: 'Refund {refund} moved another currency than {currency}.',
    OTHER_AMOUNT_MOVED: 'Refund {refund} moved {moved} instead of {meant}.',
    NEVER_ASKED: 'The platform was never asked for this refund.',
    REFUND_MAY_HAVE_VANISHED:
      'There is no such refund, and a refund may vanish there although the money has moved.',
    NOT_YET_OPENED_THERE: 'A return nobody has opened there can’t have been refunded.',
    NO_REFUND_UNITS_WAIT: 'There is no such refund, and every item still waits for one.',
    PROCESSED_NOTHING_DUE: 'Settled there; nothing was due.',
    NO_REFUND_UNITS_CHANGED: 'There is no such refund, yet the items no longer stand as before.',
    NOTHING_READ: 'Nothing could be read.',
    NOTHING_SENT: 'Nothing was sent and no money moved: {why}',
    SENT_NOT_LOOKED_FOR: 'It was sent, and can’t be looked for: {why}',
    YES_WITHOUT_REFUND: 'The platform said yes, and shows no refund.',
    YES_TO_REFUND_NOT_SHOWN: 'The platform said yes to refund {refund}, and does not show it.',
    SENT_NO_TRACE: 'Sent {times, plural, one {once} other {# times}}, and no trace of it.',
    SENT_NO_TRACE_NOT_AGAIN:
      'Sent {times, plural, one {once} other {# times}}, no trace of it, and it can’t be sent again: {why}',
    SENT_A_MOMENT_AGO: 'It was sent only a moment ago.',
    NO_TRACE_YET: 'No trace of the refund yet: {why}',
    IN_OTHER_HANDS: 'This refund is being worked on at this moment.',
    NO_SUCH_RETURN_THERE: 'Nothing was sent, for the platform has no such return: {why}',
    NOT_ALL_OF_RETURN_THERE: 'It does not show all of it.',
    PAY_BY_HAND: '{rma}: pay {amount} to the shopper by hand.',
    CAN_BE_REFUNDED_AGAIN: '{why} It can be refunded again.',
    FOUND_PAID: '{staff} has looked: it was paid. {note}',
    FOUND_NOT_PAID: '{staff} has looked: it was not paid. {note}',
    REFUND_GONE: '{order}: refund {refund} is no longer there. What it paid is not paid again.',
    FAILED_AFTER_PAID: 'Refund {refund} was shown as paid, and failed afterwards.',
    REFUNDED_WITHOUT_RETURN:
      '{rma}: {goods} already refunded without the return, and not refunded again by it.',
    PUT_INTO_STOCK: '{rma}: put back into stock: {goods}.',
    LOOK_WHETHER_STOCKED:
      '{rma}: look whether these were put back into stock, and put back what was not: {goods}.',
    ABOUT_RETURN: '{rma}: {why}',
    STATUS_DIFFERS: '{rma} is {ours} here and {theirs} on the platform.',
    RETURN_DOES_NOT_FIT: '{order}: the platform’s return {theirs} does not fit the order as we read it.',
    RETURN_NOT_SHOWN_YET: 'The platform does not show {rma} yet.',
    GONE_OR_TOO_OLD: 'It is not shown to us there: it may be gone, or its order too old for us to see.',
    OTHERS_SAID: 'The answer was {said}',
    ROLES_AS_OF:
      'Aftercare’s data came back from a back-up of {day}: staff may do again, and pay, what they could then.',
    DATA_REQUESTED:
      'Request {request}, which names {orders, plural, =0 {no order} one {# order} other {# orders}}. To be answered by {day}.',
    NO_REASON_LEFT: 'No reason was given.',
  },
} as const;
