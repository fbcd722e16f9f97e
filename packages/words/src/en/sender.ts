// What is said in English of who writes a shop’s mails?

export const senderPage = {
  title: 'Send mails from this address?',
  text: '{shop} wants the mails about its returns to come from {address}.',
  unasked:
    'You know nothing of it? Then close this page: without your yes nothing is sent from your address.',
  submit: 'Yes, send from this address',
  said: 'Thank you',
  saidText: 'Mails of the shop come from {address} now. You can close this page.',
  ended: 'This link has ended',
  endedWhy:
    'It is good for three days, and only while the shop wants to use this address. Ask for another in the shop’s settings.',
} as const;

export const senderMail = {
  subject: 'Confirm within 3 days: mails of {shop}',
  preheader: 'One press, and they come from {address}.',
  answer: '{shop} wants its mails about returns to come from {address}.',
  use: 'You read this at that address, so you can say yes: press the button, then confirm on the page that opens. The link is good for three days.',
  button: 'Look and confirm',
  door: 'You know nothing of it? Then do nothing: without your yes nothing is sent from your address.',
  reasonOfMail: 'You get this because somebody set this address as the sender of {shop}.',
} as const;

export const senderMailName = {
  'sender-confirm': 'Question whether to send from an address',
} as const;

export const senderProblems = {
  noLink: 'No link was mailed',
  noLinkWhy:
    'There is nothing to confirm, or three links were mailed within the hour. Look in the spam folder too.',
} as const;

export const senderInput = {
  notAddress: 'Enter a mail address, such as hello@example.com.',
} as const;

export const senderTaskKinds = {
  'sender-unproven': 'Mails come from our address again',
} as const;

export const senderTaskHints = {
  'sender-unproven':
    'The DNS records of your domain are no longer right. See Settings, “Sender of mails”, and mend them: then your own address is used again by itself.',
} as const;

export const sender = {
  title: 'Sender of mails',
  text: 'Whom your shoppers see as the sender, and where their answers go.',
  name: 'Name',
  nameHelp: 'Empty: the name of your shop.',
  address: 'Your own address',
  addressHelp:
    'Empty: our address, in your name. Yours is used once your domain says so and you have confirmed it by mail.',
  replyTo: 'Answers go to',
  replyToHelp: 'Empty: your shop’s own address.',
  save: 'Save',
  saved: 'Sender saved',
  now: 'Mails come from {name}, {address}. Answers go to {replyTo}.',
  steps: {
    records: 'Until all records below are found, mails come from our address.',
    confirm:
      'All records are found. We have mailed a link to {address}: open it and say yes. Until then mails come from our address.',
    used: 'Mails come from your own address.',
  },
  mayNot: 'Your own address can’t be used here yet. Ask whoever runs Aftercare for you.',
  recordsTitle: 'Records of your domain',
  recordsText:
    'Add these where the DNS of your domain is kept, mostly where you bought it. It can take an hour until they are seen.',
  proofs: {
    dkim: 'Signature (DKIM)',
    spf: 'Servers that may send (SPF)',
    dmarc: 'What becomes of forgeries (DMARC)',
  },
  states: {
    found: 'Found',
    wrong: 'Wrong',
    missing: 'Missing',
    unreachable: 'No answer',
  },
  type: 'Type: TXT',
  recordName: 'Name',
  value: 'Value',
  stands: 'There is now: {text}',
  check: 'Check again',
  checked: 'checked {when}',
  checkedToast: 'The records were looked up',
  linkAgain: 'Mail the link again',
  linkMailed: 'The link is on its way',
} as const;
