// What waits for a person in the shop that the merchant's screens show in a test?
import type { Home } from '../../packages/core/src/wire/admin.ts';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

export const fakeTasks: Home['tasks'] = [
  {
    id: 't-1',
    kind: 'money-in-doubt',
    subject: 'R-2044',
    detail: 'Refund of €51.20 for R-2044 can be proven neither way.',
    about: { returnId: 'r-4', rmaNumber: 'R-2044' },
    sendsAgain: false,
    openedAt: hoursAgo(1),
  },
  {
    id: 't-2',
    kind: 'job:sync-order',
    subject: 'o-1042',
    detail: 'No answer came',
    about: null,
    sendsAgain: false,
    openedAt: hoursAgo(2),
  },
];
