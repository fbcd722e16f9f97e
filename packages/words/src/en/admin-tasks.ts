// What is asked of a person, in English? One sentence for every kind of task there is.

/** By the kind the server names. */
export const taskKinds = {
  'money-in-doubt': 'We don’t know if a refund was paid',
  'refund-to-pay': 'A refund is to be paid by hand',
  'refund-vanished': 'A refund was deleted in the shop',
  'stock-by-hand': 'Goods of a refund may not be back in stock',
  'refund-failed-later': 'A refund failed after it was shown as paid',
  'refund-refused': 'A refund was refused, no money moved',
  'refunded-outside': 'Items of a return were already refunded in {platform}',
  'notice-not-sent': 'A mail could not be sent',
  'nobody-to-tell': 'An order has no mail address',
  'import-failed': 'Reading your orders stopped',
  'order-not-saved': 'An order could not be read',
  'roles-restored': 'Roles of staff are those of an earlier day',
  'privacy-request': 'Someone asked for their data',
  'return-conflict': 'A return differs from {platform}’s',
  'return-not-adopted': 'A return made in {platform} could not be taken over',
  'return-refused-by-platform': '{platform} refused a change of a return',
  'job:move-money': 'A refund is held up on its way',
  'job:push-return': '{platform} could not be told of a return',
  'job:sync-order': 'An order could not be read',
  'job:notify': 'A mail could not be sent',
  'job:open-door': 'A shopper who asked for a code could not be sent one',
  'job:open-staff-door': 'A mail with a link to sign in could not be prepared',
  'job:note-sequence': 'An announcement of your shop could not be counted',
  'job:import-orders': 'Reading your orders stopped',
  'job:reconcile': 'Your orders could not be compared with {platform}’s',
  'job:refresh-token': 'The connection to {platform} could not be renewed',
  'job:ensure-webhooks': '{platform} could not be asked to tell us of changes',
  'job:read-shop': 'The details of your shop could not be read',
  'job:show-terms': 'The terms for returns could not be brought to your shop’s product pages',
  'job:leave-shop': 'The app’s removal could not be noted',
  'job:note-privacy-request': 'A request about somebody’s data could not be noted',
  'job:erase-person': 'Somebody’s data could not be erased',
  'job:erase-shop': 'The data of a shop that has left could not be erased',
  'job:forget-old': 'Old codes could not be cleared away',
} as const;

/** What a person can do about it, where that does not go without saying. */
export const taskHints = {
  'refund-to-pay': 'Open the return: it says whom to pay how much. Tell us there once you have paid.',
  'refund-vanished':
    'It stays paid here, and we pay nothing twice. Deleting it took no money back: look at your payment provider if you are not sure.',
  'stock-by-hand': 'Raise the stock of each product in {platform} by that number, then mark this as done.',
  'notice-not-sent':
    'It may not have arrived. If you are not sure, write to the reader yourself, then mark this as done.',
  'roles-restored':
    'Open Settings, Staff, and look through everyone: who was given a lesser role or was removed since has the former one again. Then mark this as done.',
  'privacy-request':
    'Download the file, make sure it goes to the right person, and send it to them. Then mark this as done.',
  'nobody-to-tell': 'Tell the shopper yourself, then mark this as done.',
  'return-refused-by-platform':
    'We ask again when the return changes. Until then you can make the change in {platform} yourself.',
  'job:move-money': 'Open the return: it shows how far the refund has come.',
  'job:push-return': 'We ask again by ourselves. You can also make the change in {platform} yourself.',
  'job:sync-order': 'The order is read again as soon as it changes in {platform}.',
  'job:notify':
    'It may not have arrived. If you are not sure, write to the reader yourself, then mark this as done.',
  'job:open-door': 'If the shopper writes to you, ask them to try again.',
  'job:open-staff-door':
    'Whoever needs the link can ask for another, or open Aftercare from your shop’s own admin.',
  'job:note-sequence': 'Nothing is lost: we compare your orders with {platform}’s by ourselves.',
  'job:import-orders': 'Press “Go on reading” below.',
  'job:reconcile':
    'We compare them again by ourselves. If {platform} no longer lets us in, connect your shop again.',
  'job:refresh-token': 'We try again within the hour.',
  'job:ensure-webhooks':
    'We try again within the hour. If {platform} no longer lets us in, connect your shop again.',
  'job:read-shop':
    'We try again within the hour. If {platform} no longer lets us in, connect your shop again.',
  'job:show-terms':
    'We try again within the hour. If {platform} no longer lets us in, connect your shop again.',
  'job:note-privacy-request': 'Look for the request in the mails {platform} sends you.',
  'job:erase-person': 'The law gives you a month: write to us if it stays so.',
  'job:erase-shop': 'We try again within the hour.',
  'job:forget-old': 'We try again within the hour.',
} as const;
