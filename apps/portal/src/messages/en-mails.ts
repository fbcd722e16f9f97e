// What do the mails say in English?

/** The English texts of the mails. */
export const enMails = {
  order: 'Order',
  number: 'Return number',
  youGet: 'You get back',
  toOriginal: 'to the way you paid',
  to: (method: string) => `to ${method}`,
  nothing: {
    FEES: 'No money comes back: the fees are as much as the goods, or more.',
    FREE: 'No money comes back: nothing was paid for these items.',
  },
  part: (amount: string, method: string) => `${amount} to ${method}`,
  paidBy: (method: string) => `You paid with “${method}”, which sends nothing back by itself.`,
  seeReturn: 'See your return',
  somethingWrong: 'Something wrong? Reply to this mail, a person reads it.',
  whyReturn: (shop: string, order: string) =>
    `You get this because a return was asked for on your order ${order} at ${shop}.`,
  received: {
    subject: (rma: string) => `We have your return request ${rma}`,
    preheader: 'The shop looks at it first. Please don’t send anything yet.',
    answer: (rma: string) => `We have your return request ${rma}.`,
    next: 'The shop looks at it first. Please don’t send anything yet: you get a mail with the answer.',
    answerBy: 'Answer by',
    youGet: 'You get back, if approved',
  },
  approved: {
    subject: (rma: string) => `Your return ${rma} is approved`,
    preheader: (amount: string, day: string | null) =>
      day === null
        ? `${amount} comes back to you. How to send it is inside.`
        : `Send it by ${day}. ${amount} comes back to you.`,
    answer: (rma: string) => `Your return ${rma} is approved. This is how to send it.`,
    pack: 'Pack the items as they reached you, with their tags.',
    write: (rma: string) => `Write ${rma} on a note inside the parcel.`,
    preheaderNothing: (nothing: string, day: string | null) =>
      day === null ? nothing : `Send it by ${day}. ${nothing}`,
    send: (day: string | null) =>
      day === null
        ? 'Send the parcel to the address below.'
        : `Send the parcel to the address below by ${day}.`,
    sendNoAddress: 'Wait for the address: the shop mails it to you.',
    wait: 'We check the parcel when it arrives and mail you.',
    address: 'Send it to:',
    instructions: 'The shop adds:',
    ownCarrier: 'You choose and pay the carrier.',
    free: 'The way back is free.',
    fee: (amount: string) => `${amount} for the way back is already taken off.`,
    sendBy: 'Send it by',
    moneyBy: 'Money by',
    byShop: 'The shop pays the money back to you itself.',
  },
  declined: {
    subject: (rma: string) => `Your return ${rma} was declined`,
    preheader: 'The shop’s reason is inside, and what you can do.',
    preheaderUnsaid: 'What you can do now is inside.',
    answer: (rma: string) => `The shop can’t take back return ${rma}.`,
    reason: 'The shop’s reason:',
    door: 'You see it differently, or an item is faulty? Reply to this mail, a person reads it. Please don’t send the items.',
  },
  refunded: {
    subject: (amount: string, rma: string) => `${amount} sent to you for return ${rma}`,
    preheader: (method: string) => `It goes ${method}.`,
    preheaderInParts: (parts: string) => `It goes in parts: ${parts}.`,
    preheaderBank: 'Banks can need some days to show it.',
    answer: (amount: string, method: string) => `We have sent ${amount} ${method}.`,
    subjectByShop: (amount: string, rma: string) => `${amount} paid back to you for return ${rma}`,
    preheaderByShop: 'The shop has paid it back to you itself.',
    answerByShop: (amount: string) => `The shop has paid ${amount} back to you itself.`,
    answerInParts: (amount: string, parts: string) => `We have sent ${amount}: ${parts}.`,
    sent: 'Sent',
    bank: 'Banks and card companies can need some days to show it.',
    part: 'This is a part of your return. The rest follows when it has been checked.',
    door: 'Not there after ten days? Reply to this mail, a person reads it.',
  },
  settled: {
    subject: (rma: string) => `Return ${rma} is settled: nothing is due`,
    subjectPart: (rma: string) => `A part of return ${rma} is checked`,
    answer: (rma: string) => `Your return ${rma} has been checked, and is settled.`,
    answerPart: (rma: string) => `A part of your return ${rma} has been checked.`,
    part: 'This is so for this part of your return only.',
    door: 'You see it differently? Reply to this mail, a person reads it.',
  },
  canceled: {
    subject: (rma: string) => `Your return ${rma} was cancelled`,
    preheader: 'Nothing more happens. The items stay with you.',
    answer: (rma: string) => `Your return ${rma} was cancelled.`,
    next: 'Nothing more happens with it, and no money is sent. Please don’t send the items.',
    door: 'This was not you? Reply to this mail, a person reads it.',
  },
  review: {
    subject: (rma: string) => `Return ${rma} needs your decision`,
    preheader: (amount: string, shopper: string) => `${amount}, ${shopper}. No rule could decide it.`,
    answer: (rma: string) => `Return ${rma} waits for your yes or no.`,
    shopper: 'Shopper',
    amount: 'To pay back',
    why: 'Why a person must look:',
    button: 'Decide now',
    door: 'Until you decide, the shopper reads that the shop looks at it first.',
    reasonOfMail: (shop: string) => `You get this because you run ${shop} and a return needs a person.`,
  },
  door: {
    subject: (code: string, order: string) => `${code} is your code for order ${order}`,
    preheader: (minutes: number) => `It is good for ${minutes} minutes, once.`,
    answer: (order: string) => `This is your code for order ${order}.`,
    use: (minutes: number) =>
      `Type it on the page you came from, or press the button. Both are good for ${minutes} minutes, and once.`,
    button: 'Open my order',
    door: 'You did not ask for this? Then do nothing: without this mail nobody gets in. Never pass the code on.',
    reasonOfMail: (shop: string) =>
      `You get this because somebody typed your order number and address at ${shop}.`,
  },
  doorLinks: {
    subject: (minutes: number) => `Links to your orders, good for ${minutes} minutes`,
    preheader: (shop: string) => `They open your newest orders at ${shop}.`,
    answer: (shop: string) => `These links open your newest orders at ${shop}.`,
    use: (minutes: number) => `Each opens one order, is good for ${minutes} minutes, and once.`,
    button: (order: string) => `Open order ${order}`,
    placed: (day: string) => `placed on ${day}`,
    door: 'You did not ask for this? Then do nothing: without this mail nobody gets in. Never pass the links on.',
    reasonOfMail: (shop: string) => `You get this because somebody typed your address at ${shop}.`,
  },
  staffDoor: {
    subject: (minutes: number) => `Your link to Aftercare, good for ${minutes} minutes`,
    preheader: (shop: string) => `It signs you in at ${shop}, once.`,
    answer: (shop: string) => `This link opens Aftercare for ${shop}.`,
    use: (minutes: number) =>
      `Press the button, then confirm on the page that opens. It is good for ${minutes} minutes, and once.`,
    button: 'Sign in',
    door: 'You did not ask for this? Then do nothing: without this mail nobody gets in. Never pass the link on.',
    reasonOfMail: (shop: string) =>
      `You get this because somebody asked to sign in as staff of ${shop}. It goes to the shop’s own address alone.`,
  },
};
