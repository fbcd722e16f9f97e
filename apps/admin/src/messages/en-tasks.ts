// What is asked of a person, in English? One sentence for every kind of task there is.
import type { TaskKind } from '@aftercare/core/tasks.ts';

const ofKinds = (platform: string): Readonly<Record<TaskKind, string>> => ({
  'money-in-doubt': 'We don’t know if a refund was paid',
  'refund-to-pay': 'A refund is to be paid by hand',
  'refund-vanished': 'A refund was deleted in the shop',
  'stock-by-hand': 'Goods of a refund may not be back in stock',
  'refund-failed-later': 'A refund failed after it was shown as paid',
  'refund-refused': 'A refund was refused, no money moved',
  'refunded-outside': `Items of a return were already refunded in ${platform}`,
  'notice-not-sent': 'A mail could not be sent',
  'nobody-to-tell': 'An order has no mail address',
  'import-failed': 'Reading your orders stopped',
  'order-not-saved': 'An order could not be read',
  'privacy-request': 'Someone asked for their data',
  'return-conflict': `A return differs from ${platform}’s`,
  'return-not-adopted': `A return made in ${platform} could not be taken over`,
  'return-refused-by-platform': `${platform} refused a change of a return`,
  'job:move-money': 'A refund is held up on its way',
  'job:push-return': `${platform} could not be told of a return`,
  'job:sync-order': 'An order could not be read',
  'job:notify': 'A mail could not be sent',
  'job:open-door': 'A shopper who asked for a code could not be sent one',
  'job:open-staff-door': 'A mail with a link to sign in could not be prepared',
  'job:note-sequence': 'An announcement of your shop could not be counted',
  'job:import-orders': 'Reading your orders stopped',
  'job:reconcile': `Your orders could not be compared with ${platform}’s`,
  'job:refresh-token': `The connection to ${platform} could not be renewed`,
  'job:ensure-webhooks': `${platform} could not be asked to tell us of changes`,
  'job:read-shop': 'The details of your shop could not be read',
  'job:leave-shop': 'The app’s removal could not be noted',
  'job:note-privacy-request': 'A request about somebody’s data could not be noted',
  'job:erase-person': 'Somebody’s data could not be erased',
  'job:erase-shop': 'The data of a shop that has left could not be erased',
  'job:forget-old': 'Old codes could not be cleared away',
});

/** By the kind the server names; `platform` is the name of the shop's platform. */
export const enTaskKinds = (platform: string): Readonly<Record<string, string>> => ofKinds(platform);

const stopped = 'We tried many times and have stopped. The last answer stands above.';
const perhapsUnread =
  'It may not have arrived. If you are not sure, write to the reader yourself, then mark this as done.';

const letIn = (platform: string) => `If ${platform} no longer lets us in, connect your shop again.`;

const hintsOfKinds = (platform: string): Readonly<Partial<Record<TaskKind, string>>> => ({
  'refund-to-pay': 'Open the return: it says whom to pay how much. Tell us there once you have paid.',
  'refund-vanished':
    'It stays paid here, and we pay nothing twice. Deleting it took no money back: look at your payment provider if you are not sure.',
  'stock-by-hand': `Raise the stock of each product in ${platform} by that number, then mark this as done.`,
  'notice-not-sent': perhapsUnread,
  'privacy-request':
    'Download the file, make sure it goes to the right person, and send it to them. Then mark this as done.',
  'nobody-to-tell': 'Tell the shopper yourself, then mark this as done.',
  'return-refused-by-platform': `We ask again when the return changes. Until then you can make the change in ${platform} yourself.`,
  'job:move-money': `${stopped} Open the return: it shows how far the refund has come.`,
  'job:push-return': `${stopped} We ask again by ourselves. You can also make the change in ${platform} yourself.`,
  'job:sync-order': `${stopped} The order is read again as soon as it changes in ${platform}.`,
  'job:notify': `${stopped} ${perhapsUnread}`,
  'job:open-door': `${stopped} If the shopper writes to you, ask them to try again.`,
  'job:open-staff-door': `${stopped} Whoever needs the link can ask for another, or open Aftercare from your shop’s own admin.`,
  'job:note-sequence': `${stopped} Nothing is lost: we compare your orders with ${platform}’s by ourselves.`,
  'job:import-orders': `${stopped} Press “Go on reading” below.`,
  'job:reconcile': `${stopped} We compare them again by ourselves. ${letIn(platform)}`,
  'job:refresh-token': `${stopped} We try again within the hour.`,
  'job:ensure-webhooks': `${stopped} We try again within the hour. ${letIn(platform)}`,
  'job:read-shop': `${stopped} We try again within the hour. ${letIn(platform)}`,
  'job:leave-shop': stopped,
  'job:note-privacy-request': `${stopped} Look for the request in the mails ${platform} sends you.`,
  'job:erase-person': `${stopped} The law gives you a month: write to us if it stays so.`,
  'job:erase-shop': `${stopped} We try again within the hour.`,
  'job:forget-old': `${stopped} We try again within the hour.`,
});

/** What a person can do about it, where that does not go without saying. */
export const enTaskHints = (platform: string): Readonly<Record<string, string>> => hintsOfKinds(platform);
