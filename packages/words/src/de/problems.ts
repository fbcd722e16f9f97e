// What is wrong with what a shopper filled in, in German?
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../words.ts';

export const problems: Translation<typeof english> = {
  UNREADABLE: 'Das enthält Zeichen, die wir nicht lesen können. Bitte neu eingeben.',
  NO_FORM:
    'Wir konnten dieses Formular nicht lesen. Öffnen Sie die Seite neu und füllen Sie es noch einmal aus.',
  SURPLUS:
    'Wir haben eine Angabe erhalten, nach der dieses Formular nicht fragt. Öffnen Sie die Seite neu und füllen Sie es noch einmal aus.',
  TOO_LONG: 'Das ist zu lang.',
  NUMBER_MISSING: 'Geben Sie Ihre Bestellnummer ein.',
  NUMBER_TOO_LONG: 'Das ist zu lang für eine Bestellnummer.',
  EMAIL_MISSING: 'Geben Sie Ihre E-Mail-Adresse ein.',
  EMAIL_TOO_LONG: 'Das ist zu lang für eine E-Mail-Adresse.',
  EMAIL_INVALID: 'Geben Sie eine E-Mail-Adresse ein wie name@example.com.',
  CODE_MISSING: 'Geben Sie den Code aus der E-Mail ein.',
  CODE_INVALID: 'Der Code hat 6 Ziffern.',
  CODE_WRONG:
    'Dieser Code stimmt nicht oder gilt nicht mehr. Sehen Sie in der neuesten E-Mail nach oder nutzen Sie den Link darin.',
  NOTE_INVALID: 'Schreiben Sie es in Worten.',
  NOTE_TOO_LONG: 'Schreiben Sie höchstens 500 Zeichen.',
  REASON_NOT_CHOSEN: 'Wählen Sie einen Grund für die Rückgabe.',
  BARRED_FOR_REASON:
    'Aus dem gewählten Grund kann dieser Artikel nach den Regeln des Shops nicht zurückgegeben werden.',
  TOO_MANY_LINES: 'Wählen Sie höchstens 500 Artikel auf einmal.',
  ORDER_GONE: 'Diese Bestellung gibt es nicht mehr.',
};
