// How is it told what each rule said of a return?

/** Days and amounts a rule looked at, written for the reader. */
export interface RuleFacts {
  readonly days: number;
  readonly from: string;
  readonly lastDay: string;
  readonly isAssumed: boolean;
  readonly worth: string;
  readonly limit: string;
}

const within = ({ days, lastDay }: RuleFacts) =>
  `Within ${days === 1 ? '1 day' : `${days} days`}: until ${lastDay}`;

/** The words about rules. */
export const enRules = {
  title: 'What the rules said',
  when: (version: number) => `When it was asked for, by policy version ${version}.`,
  agreedElsewhere: 'It was agreed in the shop’s own admin, without asking your rules.',
  whole: 'The return as a whole',
  passed: (list: string) => `Passed: ${list}`,
  needsReview: (why: string) => `Asks for a person: ${why}`,
  ineligible: (why: string) => `Against it: ${why}`,
  /** Of a rule that had no objection, by its reason code. */
  passes: {
    ORDER_CANCELED: () => 'Order not cancelled',
    NOT_PAID: () => 'Order paid',
    GIFT_CARD: () => 'Not a gift card',
    FINAL_SALE: () => 'Not final sale',
    NOT_SENT_YET: () => 'Sent',
    NOTHING_LEFT: () => 'Not returned before',
    OUTSIDE_WINDOW: within,
    DELIVERY_UNKNOWN: ({ isAssumed, from }) =>
      isAssumed ? `Day of delivery not known, taken to be ${from}` : `Delivered ${from}`,
    REASON_DEFECTIVE: () => 'Not said to be defective',
    REASON_NOT_AS_AGREED: () => 'Not said to be another item than ordered',
    ABOVE_AUTO_APPROVAL: ({ worth, limit }) => `Worth ${worth}, less than the ${limit} a rule approves`,
    EXCEEDS_REFUNDABLE: () => 'The payments of the order cover it',
  } as Record<string, (facts: RuleFacts) => string>,
  /** What an objection looked at, after its sentence. */
  looked: {
    OUTSIDE_WINDOW: ({ days, lastDay }) => `It was ${days} days, until ${lastDay}.`,
    DELIVERY_UNKNOWN: ({ from, lastDay }) => `Taken to be delivered ${from}, it was until ${lastDay}.`,
    ABOVE_AUTO_APPROVAL: ({ worth, limit }) =>
      `It is worth ${worth}; less than ${limit} is approved by rule.`,
  } as Record<string, (facts: RuleFacts) => string>,
};
