// What does the test of a return say in German?
import type { testReturn as english } from '../en/admin-test-return.ts';
import type { Translation } from '../words.ts';

export const testReturn: Translation<typeof english> = {
  title: 'Testrückgabe',
  banner: 'Test',
  bannerText:
    'Nichts, was Sie hier tun, erreicht Ihren Shop, ein Postfach oder eine Bank, und nichts davon wird gezählt.',
  beginTitle: 'Eine Rückgabe durchspielen',
  beginText:
    'Wir nehmen die Kopie einer Ihrer Bestellungen, ohne deren Kunden, als wäre sie gestern angekommen. Sie melden die Rückgabe als Kunde an; danach entscheiden Sie, erfassen den Wareneingang und erstatten.',
  begin: 'Beginnen',
  begun: 'Ihr Test hat begonnen',
  end: 'Test entfernen',
  ended: 'Der Test ist entfernt',
  shopperTitle: '1. In der Rolle des Kunden',
  shopperText:
    'Bestellung {order} ist gerade angekommen. Senden Sie etwas daraus zurück; sie öffnet sich in einem neuen Tab.',
  beShopper: 'Die Bestellung als Kunde öffnen',
  merchantTitle: '2. In Ihrer eigenen Rolle',
  noneYet: 'Ihre Rückgabe erscheint hier, sobald Sie sie als Kunde abgeschickt haben.',
  merchantText: 'Öffnen Sie sie: genehmigen, Wareneingang erfassen, erstatten.',
  paid: 'Sie ist erstattet. Das war eine ganze Rückgabe. Entfernen Sie den Test, oder probieren Sie noch eine.',
  openReturn: '{rma} öffnen',
  mailsTitle: '3. Lesen Sie die E-Mails',
  noMails: 'Jede E-Mail erscheint hier, statt gesendet zu werden.',
  mailsText: 'So wären sie gesendet worden. Keine ist hinausgegangen.',
  mailTo: 'An {to}, {when}',
};
