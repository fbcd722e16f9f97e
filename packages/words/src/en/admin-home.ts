// What does Home say in English?

export const home = {
  guide: 'Set up Aftercare',
  guideProgress: '{done, number} of {all, number} done',
  readShop: 'Read your orders',
  checkPolicy: 'Check your policy',
  openPolicy: 'Check policy',
  tryAsShopper: 'Try a return as a shopper',
  done: 'Done',
  open: 'To do',
  importNone: 'Your orders have not been read yet.',
  importExporting:
    'The shop is gathering its orders: {found, plural, one {# order} other {# orders}} found so far. You can leave this page.',
  importLoading:
    '{saved, number} of {found, plural, one {# order} other {# orders}} read. You can leave this page.',
  importDone: '{orders, plural, one {# order} other {# orders}} here, kept true from now on.',
  importFailed: 'Reading your orders stopped.',
  importStart: 'Read orders',
  importAgain: 'Read orders again',
  importGoOn: 'Go on reading',
  importPause: 'Pause',
  importPausing: 'Reading your orders is paused',
  importPaused:
    'Paused at {saved, number} of {found, plural, one {# order} other {# orders}}. Nothing is lost; it goes on from there.',
  importPausedEarly: 'Paused before the first order was read.',
  importResumed: 'Reading your orders goes on',
  importStarted: 'Reading your orders has begun',
  onlySixtyDaysTitle: 'Only orders of the last 60 days can be read',
  onlySixtyDays:
    '{platform} has not yet let this app read older orders. Returns of older orders are not possible until it does.',
  today: 'Today',
  toDecide: '{n, plural, one {# return to decide} other {# returns to decide}}',
  oldest: 'oldest {age}',
  openReturns:
    '{n, plural, one {# return on its way or to be paid} other {# returns on their way or to be paid}}',
  allDone:
    'All done. {n, plural, =0 {No return is waiting} one {# return is on the way} other {# returns are on the way}}.',
  tasks: 'Needs a person',
  /** Before what can be done about a job that was tried in vain. */
  taskStopped: 'We tried many times and have stopped. The last answer stands above.',
  since: 'since {when}',
  openReturn: 'Open return {rma}',
  closeTask: 'Mark as done',
  personPage: 'Download to read',
  personFile: 'Download as JSON',
  taskClosed: 'Marked as done.',
  portal: 'Your return page',
  portalText: 'Link to it from your order mails and your help page.',
} as const;
