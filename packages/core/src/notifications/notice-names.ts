// How is a mail called where the merchant reads of it?
import type { NoticeKind } from './triggers.ts';

const names: Readonly<Record<NoticeKind | 'door' | 'door-links' | 'staff-door', string>> = {
  'return-received': 'We have your request',
  'return-approved': 'Approved, how to send',
  'return-declined': 'Declined',
  'return-refunded': 'Refunded',
  'return-canceled': 'Canceled',
  'needs-review': 'Needs your decision',
  door: 'Code and link to an order',
  'door-links': 'Links to orders',
  'staff-door': 'Link to sign in',
};

/** By the kind of the notice. */
export const noticeNames: Readonly<Record<string, string>> = names;
