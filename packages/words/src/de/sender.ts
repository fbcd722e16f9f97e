// What is said in German of who writes a shop’s mails?
import type * as english from '../en/sender.ts';
import type { Translation } from '../words.ts';

export const senderPage: Translation<typeof english.senderPage> = {
  title: 'E-Mails von dieser Adresse senden?',
  text: '{shop} möchte, dass die E-Mails über Rückgaben von {address} kommen.',
  unasked:
    'Sie wissen nichts davon? Dann schließen Sie diese Seite: Ohne Ihr Ja wird nichts von Ihrer Adresse gesendet.',
  submit: 'Ja, von dieser Adresse senden',
  said: 'Vielen Dank',
  saidText: 'Die E-Mails des Shops kommen jetzt von {address}. Sie können diese Seite schließen.',
  ended: 'Dieser Link gilt nicht mehr',
  endedWhy:
    'Er gilt drei Tage lang und nur, solange der Shop diese Adresse verwenden will. Fordern Sie in den Einstellungen des Shops einen neuen an.',
};

export const senderMail: Translation<typeof english.senderMail> = {
  subject: 'Bitte binnen 3 Tagen bestätigen: {shop}',
  preheader: 'Ein Klick, und die E-Mails kommen von {address}.',
  answer: '{shop} möchte, dass die E-Mails über Rückgaben von {address} kommen.',
  use: 'Sie lesen dies an dieser Adresse, also können Sie zustimmen: Klicken Sie auf die Schaltfläche und bestätigen Sie auf der Seite, die sich öffnet. Der Link gilt drei Tage lang.',
  button: 'Ansehen und bestätigen',
  door: 'Sie wissen nichts davon? Dann tun Sie nichts: Ohne Ihr Ja wird nichts von Ihrer Adresse gesendet.',
  reasonOfMail: 'Sie bekommen dies, weil jemand diese Adresse als Absender von {shop} eingetragen hat.',
};

export const senderMailName: Translation<typeof english.senderMailName> = {
  'sender-confirm': 'Bestätigung der Absenderadresse',
};

export const senderProblems: Translation<typeof english.senderProblems> = {
  noLink: 'Es wurde kein Link gesendet',
  noLinkWhy:
    'Es gibt nichts zu bestätigen, oder in dieser Stunde wurden schon drei Links gesendet. Sehen Sie auch im Spam-Ordner nach.',
};

export const senderInput: Translation<typeof english.senderInput> = {
  notAddress: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel hallo@example.com.',
};

export const senderTaskKinds: Translation<typeof english.senderTaskKinds> = {
  'sender-unproven': 'E-Mails kommen wieder von unserer Adresse',
};

export const senderTaskHints: Translation<typeof english.senderTaskHints> = {
  'sender-unproven':
    'Die DNS-Einträge Ihrer Domain stimmen nicht mehr. Berichtigen Sie sie, wie es unter Einstellungen, „Absender der E-Mails“, steht: Dann wird Ihre eigene Adresse automatisch wieder verwendet.',
};

export const sender: Translation<typeof english.sender> = {
  title: 'Absender der E-Mails',
  text: 'Wen Ihre Kunden als Absender sehen und wohin ihre Antworten gehen.',
  name: 'Name',
  nameHelp: 'Leer: der Name Ihres Shops.',
  address: 'Ihre eigene Adresse',
  addressHelp:
    'Leer: unsere Adresse, in Ihrem Namen. Ihre wird verwendet, sobald Ihre Domain es erlaubt und Sie sie per E-Mail bestätigt haben.',
  replyTo: 'Antworten gehen an',
  replyToHelp: 'Leer: die eigene Adresse Ihres Shops.',
  save: 'Speichern',
  saved: 'Absender gespeichert',
  now: 'E-Mails kommen von {name}, {address}. Antworten gehen an {replyTo}.',
  steps: {
    records: 'Bis alle Einträge unten gefunden sind, kommen E-Mails von unserer Adresse.',
    confirm:
      'Alle Einträge sind gefunden. Wir haben einen Link an {address} gesendet: Öffnen Sie ihn und stimmen Sie zu. Bis dahin kommen E-Mails von unserer Adresse.',
    used: 'E-Mails kommen von Ihrer eigenen Adresse.',
  },
  mayNot:
    'Ihre eigene Adresse kann hier noch nicht verwendet werden. Fragen Sie die Person, die Aftercare für Sie betreibt.',
  recordsTitle: 'Einträge Ihrer Domain',
  recordsText:
    'Tragen Sie diese dort ein, wo das DNS Ihrer Domain verwaltet wird, meist dort, wo Sie sie gekauft haben. Es kann eine Stunde dauern, bis sie zu sehen sind.',
  proofs: {
    dkim: 'Signatur (DKIM)',
    spf: 'Erlaubte Server (SPF)',
    dmarc: 'Umgang mit Fälschungen (DMARC)',
  },
  states: {
    found: 'Gefunden',
    wrong: 'Falsch',
    missing: 'Fehlt',
    unreachable: 'Keine Antwort',
  },
  type: 'Typ: TXT',
  recordName: 'Name',
  value: 'Wert',
  stands: 'Jetzt steht dort: {text}',
  check: 'Noch einmal prüfen',
  checked: '{when} geprüft',
  checkedToast: 'Die Einträge wurden nachgeschlagen',
  linkAgain: 'Link noch einmal senden',
  linkMailed: 'Der Link ist unterwegs',
};
