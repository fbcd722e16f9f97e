// What does the screen say in German on which staff open a return for an order?
import type { opening as english } from '../en/admin-opening.ts';
import type { Translation } from '../words.ts';

export const opening: Translation<typeof english> = {
  hint: 'Wählen Sie eine Bestellung, um eine Rückgabe dafür anzulegen.',
  title: 'Rückgabe für {name} anlegen',
  items: 'Was zurückkommt',
  canCome: 'Kann zurückkommen: {n, number} von {all, number}',
  until: 'Rückgabefrist: bis {day}',
  against: 'Gegen Ihre Rückgaberegeln: {why}',
  partly: 'Davon {n, number} gegen Ihre Rückgaberegeln: {why}',
  never: 'Kann nicht zurückkommen: {why}',
  nothing: 'Aus dieser Bestellung kann nichts zurückkommen',
  reason: 'Grund der Rückgabe',
  note: 'Notiz',
  noteHelp: 'Freiwillig. Für die Person, die das Paket annimmt.',
  tooMany: 'Es können höchstens {n, number} zurückkommen.',
  empty:
    'Geben Sie an, wie viele von einem Artikel zurückkommen. Hier steht dann, was der Kunde dafür bekommt.',
  againstTitle: 'Ihre Rückgaberegeln sprechen dagegen',
  why: 'Warum nehmen Sie die Ware trotzdem zurück?',
  missing: 'Begründen Sie, warum Sie die Ware zurücknehmen.',
  mail: 'Der Kunde erhält eine E-Mail an {email}: genehmigt, und wie er die Ware zurücksendet.',
  noMail: 'Es ist keine E-Mail-Adresse bekannt: Sagen Sie dem Kunden selbst, wie er die Ware zurücksendet.',
  confirm: 'Rückgabe anlegen',
  opened: 'Rückgabe angelegt',
  fromStaff: 'Hier von Ihrem Team angelegt',
};
