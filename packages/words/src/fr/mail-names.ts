// How is a mail called in French where the merchant reads of it?
import type { mailNames as english } from '../en/mail-names.ts';
import type { Translation } from '../words.ts';
import { senderMailName } from './sender.ts';

export const mailNames: Translation<typeof english> = {
  'return-received': 'Demande reçue',
  'return-approved': 'Accepté, avec les consignes d’envoi',
  'return-declined': 'Refusé',
  'return-refunded': 'Remboursé',
  'return-canceled': 'Annulé',
  'needs-review': 'Votre décision est attendue',
  ...senderMailName,
  door: 'Code et lien vers une commande',
  'door-links': 'Liens vers des commandes',
  'staff-door': 'Lien de connexion',
};
