// How is it told in English what each rule said of a return?

export const rules = {
  title: 'What the rules said',
  when: 'When it was asked for, by policy version {version, number}.',
  agreedElsewhere: 'It was agreed in the shop’s own admin, without asking your rules.',
  whole: 'The return as a whole',
  passed: 'Passed: {list}',
  needsReview: 'Asks for a person: {why}',
  ineligible: 'Against it: {why}',
  /** Of a rule that had no objection, by its reason code. */
  passes: {
    ORDER_CANCELED: 'Order not cancelled',
    NOT_PAID: 'Order paid',
    GIFT_CARD: 'Not a gift card',
    FINAL_SALE: 'Not final sale',
    BARRED_BY_RULE: 'Not barred by a rule of yours',
    NOT_SENT_YET: 'Sent',
    NOTHING_LEFT: 'Not returned before',
    OUTSIDE_WINDOW: 'Within {days, plural, one {# day} other {# days}}: until {lastDay}',
    DELIVERY_UNKNOWN:
      '{assumed, select, yes {Day of delivery not known, taken to be {from}} other {Counted from the delivery: {from}}}',
    REVIEW_BY_RULE: 'No rule of yours asks for a person',
    APPROVED_BY_RULE: 'Approved by your rule {name}',
    REASON_DEFECTIVE: 'Not said to be defective',
    REASON_NOT_AS_AGREED: 'Not said to be another item than ordered',
    ABOVE_AUTO_APPROVAL: 'Worth {worth}, less than the {limit} a rule approves',
    EXCEEDS_REFUNDABLE: 'The payments of the order cover it',
  },
  /** What an objection looked at, after its sentence. */
  looked: {
    BARRED_BY_RULE: 'Rule: {name}.',
    REVIEW_BY_RULE: 'Rule: {name}.',
    OUTSIDE_WINDOW: 'It was {days, plural, one {# day} other {# days}}, until {lastDay}.',
    DELIVERY_UNKNOWN: 'Taken to be delivered {from}, it was until {lastDay}.',
    ABOVE_AUTO_APPROVAL: 'It is worth {worth}; less than {limit} is approved by rule.',
  },
} as const;
