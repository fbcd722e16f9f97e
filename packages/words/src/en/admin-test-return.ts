// What does the test of a return say in English?

export const testReturn = {
  title: 'Test return',
  banner: 'Test',
  bannerText: 'Nothing you do here reaches your shop, a mailbox or a bank, and nothing of it is counted.',
  beginTitle: 'Play a return through',
  beginText:
    'We take a copy of one of your orders, without its shopper, as if it had arrived yesterday. You ask for the return as the shopper, then decide, receive and refund it as yourself.',
  begin: 'Begin',
  begun: 'Your test has begun',
  end: 'Remove the test',
  ended: 'The test is gone',
  shopperTitle: '1. Be the shopper',
  shopperText: 'Order {order} has just arrived. Send something of it back; it opens in a tab of its own.',
  beShopper: 'Open the order as its shopper',
  merchantTitle: '2. Be yourself',
  noneYet: 'Your return appears here as soon as you have sent it as the shopper.',
  merchantText: 'Open it: approve, receive, refund.',
  paid: 'It is paid. That is a whole return. Remove the test, or try another.',
  openReturn: 'Open {rma}',
  mailsTitle: '3. Read the mails',
  noMails: 'Each mail appears here in place of being sent.',
  mailsText: 'As they would have been sent. None of them has left.',
  mailTo: 'To {to}, {when}',
} as const;
