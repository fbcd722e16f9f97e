// Which rule spoke: how is that told to a person, in English? Shopper and merchant read the same sentence.

export const reasons = {
  // Eligibility: why a line can't go back.
  ORDER_CANCELED: 'This order was cancelled.',
  NOT_PAID: 'This order has not been paid yet.',
  NOT_SENT_YET: 'This item has not been sent yet.',
  OUTSIDE_WINDOW: 'The time to return this item has ended.',
  FINAL_SALE: 'This item was sold as final sale and can’t be returned.',
  BARRED_BY_RULE: 'This item can’t be returned under the shop’s rules.',
  GIFT_CARD: 'Gift cards can’t be returned.',
  NOTHING_LEFT: 'All units of this item have already been returned or refunded.',
  NOTHING_RETURNABLE: 'Nothing of this order can be returned any more.',
  // Choice: why these lines and quantities can't be taken.
  NOTHING_CHOSEN: 'Choose at least one item.',
  UNKNOWN_LINE: 'This item is not part of the order.',
  QUANTITY_INVALID: 'Enter a quantity of 1 or more.',
  QUANTITY_TOO_LARGE: 'That is more than can still be returned of this item.',
  // Review: why a person looks first.
  DELIVERY_UNKNOWN: 'The time to return may have ended: the carrier never told us the day of delivery.',
  REVIEW_BY_RULE: 'A rule of the shop asks for a person’s look.',
  REASON_DEFECTIVE: 'The item is said to be defective, which may be a warranty claim.',
  REASON_NOT_AS_AGREED: 'The item is said not to be what was ordered.',
  ASKED_ELSEWHERE: 'It was not asked for on the return page, so no rule approves it.',
  NO_AUTO_APPROVAL: 'The shop looks at every return.',
  ABOVE_AUTO_APPROVAL: 'The return is worth more than what is approved automatically.',
  FOREIGN_CURRENCY: 'The order’s currency can’t be compared with the shop’s limit for automatic approval.',
  EXCEEDS_REFUNDABLE: 'More is due than can still be refunded to the payments of this order.',
  // Decisions: why a step can't be taken now.
  ALREADY_DECIDED: 'This return has already been decided.',
  NOT_OPEN: 'This return is not open.',
  ALREADY_ENDED: 'This return has already ended.',
  ALREADY_RECEIVED: 'Items of this return have already arrived, so it can’t be cancelled.',
  REASON_MISSING: 'Say why the return is declined.',
  OVERRIDE_UNEXPLAINED: 'The rules had said no to this return. Write why you approve it all the same.',
  NOTHING_RECEIVED: 'Say which items arrived.',
  MORE_THAN_SENT_BACK: 'That is more than this return still expects of the item.',
  MORE_THAN_RECEIVED: 'Only units that have arrived and are not yet paid can be refunded.',
  NOTHING_TO_PAY: 'Nothing that has arrived is waiting to be paid.',
  ALREADY_RECORDED: 'The end of this refund has already been written down.',
  NOT_IN_DOUBT: 'It is not in doubt any more whether this refund was paid.',
  NOTE_MISSING: 'Write a note: it stays in the history.',
  ORDER_UNKNOWN: 'We can’t see the order of this return at the moment, so nothing can be refunded.',
  ENDED_UNPAID:
    'This return has ended, so the money can’t be sent again from here. Pay the shopper by hand first, then come back and answer “It was paid”.',
  STILL_BOOKED:
    'This refund stands in the shop’s own books. Pay the shopper by hand, then come back and say that you have.',
  MONEY_UNDERWAY: 'A refund of this return is still under way.',
  BOOKS_RESTORED:
    'Our books came back from a back-up, and are being compared with the shop, so nothing can be refunded for some minutes. Try again then.',
  UNPAID_UNITS: 'Units that have arrived are not paid yet.',
  REFUNDED_OUTSIDE:
    'Units of this return were already refunded in the shop’s own admin, so they are not refunded again here. If anything is still due for them, pay it there. At the end, close the return as paid another way.',
  COUNTED_AS_REFUNDED:
    'The shop’s own admin counts units of this return as refunded although no money was found, so they can’t be refunded from here. Pay the shopper by hand for them. At the end, close the return as paid another way.',
  ENDED_ON_PLATFORM:
    'This return was ended in the shop’s own admin, so no refund can be sent for it. If money is still due, refund the order there.',
} as const;
