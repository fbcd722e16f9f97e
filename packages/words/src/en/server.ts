// What does the server say in English: why it said no, what to mend, what happened to a return?
import { standstillProblems } from './admin-standstills.ts';
import { details } from './details.ts';
import { mailNames } from './mail-names.ts';
import { mailProblems, mailTroubles } from './returned-mail.ts';
import { rights } from './rights.ts';
import { ruleProblems } from './rule-problems.ts';
import { senderInput, senderProblems } from './sender.ts';
import { logo } from './server-logo.ts';

export const server = {
  /** What is sent back in a test where the shop has sold nothing yet. */
  test: { item: 'Test item' },
  /** Of an answer that is no page: its title, and one sentence more. */
  problems: {
    ...mailProblems,
    ...standstillProblems,
    ...senderProblems,
    notFound: 'Not found',
    notFoundWhy: 'There is nothing here, or it is not yours to see.',
    quicker: 'Somebody was quicker',
    quickerReturn: 'This return has changed since you opened it. Here is how it stands now.',
    quickerPolicy: 'Another version was published since you opened this page. Reload to see it.',
    quickerOpening:
      'What the shopper gets has changed since you opened this page. Here is how it stands now.',
    refused: 'This can’t be done',
    input: 'Please check what you entered',
    notFromHere: 'Not from here',
    notFromHereWhy: 'Only Aftercare’s own screens may change this.',
    notSignedIn: 'Not signed in',
    notSignedInWhy: 'Open Aftercare from your shop’s admin.',
    notConnected: 'This shop is not connected.',
    silent: 'The shop does not answer',
    silentWhy: 'Your shop’s platform does not answer us, or refuses to. Please try again in a minute.',
    tooLarge: 'Too large',
    tooLargeWhy: 'That is more than we can take at once.',
    unreadable: 'Unreadable request',
    unreadableWhy: 'We could not read what was sent.',
    broken: 'Something failed on our side',
    brokenWhy: 'It has been noted. Please try again in a minute.',
    whichShop: 'Which shop?',
    whichShopWhy: 'Open this address as /auth?shop=your-shop.myshopify.com',
    unchecked: 'This installation could not be checked',
    uncheckedWhy: 'Please start again from the app’s page in your admin.',
    unexpected: 'Not expected',
    unexpectedWhy: 'Nobody waits for these keys, or they do not fit.',
    notCustomer: 'Not signed in',
    notCustomerWhy: 'This is for a shop’s signed-in customers.',
    noOrderWhy: 'There is no such order of yours.',
    unsigned: 'Not signed',
    unsignedWhy: 'These pages are for a connected shop’s own site.',
  },
  /** What is wrong with a field a program or a screen filled in. */
  input: {
    ...senderInput,
    missing: 'This is missing.',
    unknown: 'This is not what we ask for here.',
    surplus: 'This is not asked for here.',
    nothing: 'Nothing is asked for here. Send no body.',
    unreadable: 'This holds characters that can not be read.',
    kinds: {
      int: 'Enter a whole number.',
      number: 'Enter a number.',
      string: 'Enter text.',
      boolean: 'Say true or false.',
      array: 'Send a list.',
      object: 'Send named fields.',
    },
    oneOf: 'Choose one of these: {list}.',
    empty: 'Fill this in.',
    leastCharacters: 'Enter at least {least, plural, one {# character} other {# characters}}.',
    leastItems: 'Send at least {least, number}.',
    leastNumber: 'Enter a number that is not below {least, number}.',
    mostCharacters: 'Shorten this to {most, plural, one {# character} other {# characters}}.',
    mostItems: 'Send no more than {most, number} at once.',
    mostNumber: 'Enter a number that is not above {most, number}.',
    OTHER_CURRENCY: 'Amounts of the policy are in {currency}, the shop’s currency.',
    BELOW_ZERO: 'This can’t be less than zero.',
    TOO_MUCH: 'This can’t be more than {most}. Is there a digit too many?',
    /** Of a rule, by the code of what stands against it. */
    rules: ruleProblems,
  },
  /** What happened to a return, told to the merchant. `amount` is written with its currency. */
  history: {
    shopper: 'The shopper',
    shopperThere: 'The shopper, in the shop’s own pages',
    rule: 'A rule',
    ruleApproved: 'Your policy: approved by rule',
    ruleEverythingPaid: 'Aftercare, for everything is paid',
    platform: 'The shop’s own admin',
    requested: 'Return requested',
    requestedForReview: 'Return requested; for review: {why}',
    opened: 'Return opened for the shopper',
    openedAgainst: 'Return opened for the shopper; your policy said no: {why}',
    approved: 'Return approved',
    approvedWhy: 'Return approved against the rules: “{note}”',
    declined: 'Return declined',
    declinedWhy: 'Return declined: {why}',
    canceled: 'Return canceled',
    received: 'Received {list}',
    receivedPart: '{quantity, number}\u00a0× {condition}',
    /** Inside `received`. */
    conditions: {
      RESTOCKED: 'restocked',
      PROCESSING_REQUIRED: 'processing required',
      NOT_RESTOCKED: 'not restocked',
      MISSING: 'missing',
    },
    refundDecided: 'Refund of {amount} decided',
    nothingDecided: 'Settled, for nothing is due',
    refunded: '{amount} refunded',
    nothingRefunded: 'Settled; nothing was due',
    foundPaid: 'Looked, and {amount} was paid: “{note}”',
    foundUnpaid: 'Looked, and the refund was not paid; it can be paid again: “{note}”',
    foundUnpaidByHand:
      'Looked, and the refund was not paid; the shop’s own admin counts its items as refunded all the same, so it is paid by hand: “{note}”',
    refused: 'The refund was refused, no money moved: {why}',
    doubtful: 'We don’t know whether the platform paid: {why}',
    booked: 'Booked in the shop; the money itself has to be sent by hand',
    failed: 'The refund did not arrive: {why}',
    refundedElsewhere:
      '{units, plural, one {# unit was} other {# units were}} refunded in the shop’s own admin',
    closed: 'Return {rma} closed',
    closedPaid: 'Return {rma} closed, paid another way: “{note}”',
    reopened: 'Return {rma} reopened',
    refundNamed: 'Refund {id}',
    /** Stands where an item’s name would. */
    lostItem: 'An item no longer in the order',
  },
  rights,
  mails: mailNames,
  logo,
  details,
  mailNamed: '“{name}”',
  /** What a machine found, by the code it is kept under. */
  whys: {
    ...mailTroubles,
    PUT_INTO_STOCK: 'put back into stock',
    LOOK_WHETHER_STOCKED: 'look whether these were put back into stock, and put back what was not',
    LOST_ITEM: 'an item no longer in the order',
    DATA_REQUEST: 'Request',
    ORDERS_NAMED: 'Orders it names:',
    ANSWER_BY: 'To be answered by',
    STOPPED_SENDING: 'We stopped while sending: it may or may not have arrived.',
  },
} as const;
