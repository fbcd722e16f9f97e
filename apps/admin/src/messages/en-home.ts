// What does Home say?

const figure = (n: number) => n.toLocaleString('en');
const count = (n: number, one: string, many: string) => `${figure(n)} ${n === 1 ? one : many}`;

/** The words of Home; `platform` is the name of the shop's platform. */
export const enHome = (platform: string) => ({
  guide: 'Set up Aftercare',
  guideProgress: (done: number, all: number) => `${done} of ${all} done`,
  readShop: 'Read your orders',
  checkPolicy: 'Check your policy',
  checkPolicyText: 'A first version stands. Read it and publish it in your own words.',
  openPolicy: 'Check policy',
  tryAsShopper: 'Try a return as a shopper',
  tryText: 'See what your shoppers see. Take a test order.',
  openPortal: 'Open the return page',
  done: 'Done',
  open: 'To do',
  importNone: 'Your orders have not been read yet.',
  importExporting: (found: number) =>
    `The shop is gathering its orders: ${count(found, 'order', 'orders')} found so far. You can leave this page.`,
  importLoading: (saved: number, found: number) =>
    `${figure(saved)} of ${count(found, 'order', 'orders')} read. You can leave this page.`,
  importDone: (orders: number) => `${count(orders, 'order', 'orders')} here, kept true from now on.`,
  importFailed: 'Reading your orders stopped.',
  importStart: 'Read orders',
  importAgain: 'Read orders again',
  importGoOn: 'Go on reading',
  importPause: 'Pause',
  importPausing: 'Reading your orders is paused',
  importPaused: (saved: number, found: number) =>
    `Paused at ${figure(saved)} of ${count(found, 'order', 'orders')}. Nothing is lost; it goes on from there.`,
  importPausedEarly: 'Paused before the first order was read.',
  importResumed: 'Reading your orders goes on',
  importStarted: 'Reading your orders has begun',
  onlySixtyDaysTitle: 'Only orders of the last 60 days can be read',
  onlySixtyDays: `${platform} has not yet let this app read older orders. Returns of older orders are not possible until it does.`,
  today: 'Today',
  toDecide: (n: number) => count(n, 'return to decide', 'returns to decide'),
  oldest: (age: string) => `oldest ${age}`,
  openReturns: (n: number) =>
    count(n, 'return on its way or to be paid', 'returns on their way or to be paid'),
  allDone: (n: number) =>
    n === 0
      ? 'All done. No return is waiting.'
      : `All done. ${count(n, 'return is', 'returns are')} on the way.`,
  tasks: 'Needs a person',
  since: (when: string) => `since ${when}`,
  openReturn: (rma: string) => `Open return ${rma}`,
  closeTask: 'Mark as done',
  personPage: 'Download to read',
  personFile: 'Download as JSON',
  taskClosed: 'Marked as done.',
  portal: 'Your return page',
  portalText: 'Link to it from your order mails and your help page.',
});
