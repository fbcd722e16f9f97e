// How is a mail called in Polish where the merchant reads of it?
import type { mailNames as english } from '../en/mail-names.ts';
import type { Translation } from '../words.ts';
import { senderMailName } from './sender.ts';

export const mailNames: Translation<typeof english> = {
  'return-received': 'Otrzymaliśmy zgłoszenie',
  'return-approved': 'Zaakceptowany, jak wysłać',
  'return-declined': 'Odrzucony',
  'return-refunded': 'Pieniądze zwrócone',
  'return-canceled': 'Anulowany',
  'needs-review': 'Czeka na Twoją decyzję',
  ...senderMailName,
  door: 'Kod i link do zamówienia',
  'door-links': 'Linki do zamówień',
  'staff-door': 'Link do logowania',
};
