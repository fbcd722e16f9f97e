// What is said in English of a mail that did not arrive?

/** Inside “which mail → to whom: …”, before the server’s own words in brackets. */
export const mailTroubles = {
  NO_SUCH_MAILBOX: 'there is no such mailbox',
  NO_SUCH_MAIL_HOST: 'the part behind the @ takes no mail',
  MAILBOX_CLOSED: 'the mailbox is closed',
  MAILBOX_FULL: 'the mailbox is full',
  MAIL_TOO_LARGE: 'the mail is too large for the mailbox',
  MAIL_NOT_WANTED: 'the reader’s mail server does not want this mail',
  MAIL_HOST_SILENT: 'the reader’s mail server could not be reached',
  SENDER_NOT_BELIEVED: 'the reader’s mail server does not believe our sender',
  OUR_MAIL_SERVER: 'our own mail server did not take it',
  MAIL_REFUSED: 'the reader’s mail server refused it',
  NOT_AN_ADDRESS: 'this is not a mail address',
  MAIL_ANSWER_LOST: 'the mail server’s answer was lost, so it may or may not have arrived',
  ADDRESS_IS_DEAD: 'not sent, for an earlier mail to this address came back',
} as const;

export const mailProblems = {
  quickerMail: 'This mail is already on its way, or has arrived.',
  noAddress: 'There is no address to send it to',
  noAddressWhy: 'Add a mail address to the order first, then send it again.',
} as const;

export const mailTaskKinds = {
  'notice-refused': 'A mail was not taken',
  'notice-bounced': 'A mail came back',
  'dead-address': 'A mail was not sent: its address takes no mail',
} as const;

export const mailTaskHints = {
  'notice-refused':
    'Call the shopper, or mend the address in the order and send the mail again. If it went to your own address, mend that in {platform}.',
  'notice-bounced':
    'It has not arrived. Call the shopper, or mend the address in the order and send the mail again. If it went to your own address, mend that in {platform}.',
  'dead-address':
    'Call the shopper, or mend the address in the order and send the mail again. You may also send it again to the same address if you know that it works by now.',
} as const;

export const mailStates = {
  delayed: 'Late, still being tried',
  bounced: 'Came back',
} as const;

export const mail = {
  sendAgain: 'Send again',
  sentAgain: 'The mail is on its way again',
} as const;
