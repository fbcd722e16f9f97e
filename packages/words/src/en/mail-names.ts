// How is a mail called in English where the merchant reads of it?

import { senderMailName } from './sender.ts';

export const mailNames = {
  'return-received': 'We have your request',
  'return-approved': 'Approved, how to send',
  'return-declined': 'Declined',
  'return-refunded': 'Refunded',
  'return-canceled': 'Canceled',
  'needs-review': 'Needs your decision',
  ...senderMailName,
  door: 'Code and link to an order',
  'door-links': 'Links to orders',
  'staff-door': 'Link to sign in',
} as const;
