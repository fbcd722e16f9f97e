// How is a mail called in German where the merchant reads of it?
import type { mailNames as english } from '../en/mail-names.ts';
import type { Translation } from '../words.ts';
import { senderMailName } from './sender.ts';

export const mailNames: Translation<typeof english> = {
  'return-received': 'Anfrage eingegangen',
  'return-approved': 'Genehmigt, mit Versandhinweisen',
  'return-declined': 'Abgelehnt',
  'return-refunded': 'Erstattet',
  'return-canceled': 'Storniert',
  'needs-review': 'Ihre Entscheidung ist gefragt',
  ...senderMailName,
  door: 'Code und Link zu einer Bestellung',
  'door-links': 'Links zu Bestellungen',
  'staff-door': 'Link zum Anmelden',
};
