// Why can a rule of the policy not be published, and what mends it, in English? Screens and server say the same.

export const ruleProblems = {
  NO_OUTCOME:
    'This rule says nothing yet. Choose an answer, or write the days, the fee or who pays the way back.',
  DAYS_TOO_LATE:
    'The last day is told before a reason or items are chosen. A rule with days of its own can’t ask for a reason or for what the return is worth: leave one of the two empty.',
  NO_WORTH_FITS:
    'No return is worth that. Write more here than in the field before, or leave one of them empty.',
  MESSAGE_UNHEARD:
    'Shoppers read a message only where the answer is that it can’t be returned. Choose that answer, or leave the message empty.',
} as const;
