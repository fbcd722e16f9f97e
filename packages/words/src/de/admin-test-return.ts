// What does the test of a return say in German?
import type { testReturn as english } from '../en/admin-test-return.ts';
import type { Translation } from '../words.ts';

export const testReturn: Translation<typeof english> = {
  title: 'Testretoure',
  banner: 'Test',
  bannerText:
    'Nichts, was Sie hier tun, erreicht Ihren Shop, ein Postfach oder eine Bank, und nichts davon wird gezählt.',
  beginTitle: 'Eine Retoure durchspielen',
  beginText:
    'Wir nehmen die Kopie einer Ihrer Bestellungen, ohne deren Kunden, als wäre sie gestern angekommen. Sie melden die Retoure als Kunde an; dann entscheiden, empfangen und erstatten Sie sie selbst.',
  begin: 'Beginnen',
  begun: 'Ihr Test hat begonnen',
  end: 'Test entfernen',
  ended: 'Der Test ist fort',
  shopperTitle: '1. Seien Sie der Kunde',
  shopperText:
    'Bestellung {order} ist gerade angekommen. Senden Sie etwas davon zurück; sie öffnet sich in einem eigenen Tab.',
  beShopper: 'Die Bestellung als Kunde öffnen',
  merchantTitle: '2. Seien Sie Sie selbst',
  noneYet: 'Ihre Retoure erscheint hier, sobald Sie sie als Kunde abgeschickt haben.',
  merchantText: 'Öffnen Sie sie: genehmigen, empfangen, erstatten.',
  paid: 'Sie ist bezahlt. Das ist eine ganze Retoure. Entfernen Sie den Test, oder probieren Sie noch eine.',
  openReturn: '{rma} öffnen',
  mailsTitle: '3. Lesen Sie die Mails',
  noMails: 'Jede Mail erscheint hier, statt verschickt zu werden.',
  mailsText: 'So wären sie verschickt worden. Keine ist hinausgegangen.',
  mailTo: 'An {to}, {when}',
};
