// What do the screens say in English where money needs a person?

export const money = {
  lookYourself:
    'If it stays unknown, look at the order in {platform} and at your payment provider, then tell us what you found.',
  looked: 'I have looked',
  findingTitle: 'Was the refund of {amount} paid?',
  findingText:
    'Your answer ends the doubt and stays in the history with your name. Look at your payment provider first; a payment made by hand counts too.',
  answer: 'What did you find?',
  choose: 'Choose an answer',
  answerMissing: 'Choose what you found.',
  wasPaid: 'It was paid',
  wasNotPaid: 'It was not paid',
  note: 'Where did you see it?',
  noteHelp: 'For you and your colleagues. The shopper does not see it.',
  noteMissing: 'Write where you saw it.',
  paidFollows: 'The return counts as paid, and the shopper gets the mail that says so.',
  unpaidTitle: 'The same amount can then be paid again',
  unpaidFollows:
    'If the money did move after all, a new refund would pay the shopper twice. Choose this only when you are sure. Items that {platform} still counts as refunded can’t be refunded from here: pay the shopper by hand for those and close the return.',
  endedTitle: 'Nothing more can be paid from here',
  endedFollows:
    'This return has ended. If the money is still due, pay it in {platform} first, then come back and answer “It was paid”.',
  refusedTitle: 'The refund of {amount} was refused. No money moved.',
  refusedText: 'You can press “Refund” again once that is mended, or settle it another way.',
  payingTitle: '{amount} is being paid',
  unpayableTitle: 'This refund can’t be sent from here',
  leftOutTitle: 'Not everything that has arrived can be refunded from here',
  leftOut: '{quantity, number}\u00a0× {title}: {why}',
  payingText: 'We wait for {platform}’s proof. You need do nothing; this page follows by itself.',
  failedTitle: 'A refund failed after it was shown as paid',
  failedText:
    'Your payment provider took back the {amount}: as far as it says, the shopper has not got it. We never send it again by ourselves.',
  endedTotal: 'Total of this return',
  notPaidHere: 'It was not paid from here.',
  paidHere: 'Of this, {amount} was refunded; the rest was not paid from here.',
  confirm: 'Save answer',
  notedPaid: 'Noted: it was paid',
  closeUnpaidHint:
    'If you have paid the shopper another way, close the return and say how. Nothing will be sent from here.',
  closeUnpaid: 'Close: paid another way',
  closeUnpaidTitle: 'Close {rma} without a refund from here?',
  closeUnpaidText:
    'Do this when you have already paid the shopper another way. No money and no mail is sent; the shopper’s page says that the shop has settled it another way.',
  closeUnpaidNote: 'How was it settled?',
  closeUnpaidMissing: 'Write how it was settled.',
  notedUnpaid: 'Noted: it was not paid',
  byHandTitle: 'Pay {amount} yourself',
  byHandText:
    'Booked in {platform}. {method} can’t send money back by itself: pay {shopper} {amount} yourself, then tell us.',
  byHandTextUnknown:
    'Booked in {platform}. The way it was paid can’t send money back by itself: pay {shopper} {amount} yourself, then tell us.',
  willPayTitle: 'You pay the {amount} yourself',
  willPayText:
    '{method} can’t send money back by itself. “Refund” books it in {platform}; then you pay {shopper} {amount} and tell us here. The shopper reads that your shop pays it itself.',
  willPayTextUnknown:
    'The way it was paid can’t send money back by itself. “Refund” books it in {platform}; then you pay {shopper} {amount} and tell us here. The shopper reads that your shop pays it itself.',
  havePaid: 'I have paid it',
  havePaidTitle: 'Have you paid {amount} to {shopper}?',
  havePaidText:
    'Your answer stays in the history with your name. The return counts as paid, and the shopper gets the mail that says so.',
  howPaid: 'How did you pay it?',
  howPaidHelp: 'Such as “Bank transfer on 6 June”. For you and your colleagues. The shopper does not see it.',
  howPaidMissing: 'Write how you paid it.',
  confirmPaid: 'It is paid',
} as const;
