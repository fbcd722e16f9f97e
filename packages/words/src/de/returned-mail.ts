// What is said in German of a mail that did not arrive?
import type * as english from '../en/returned-mail.ts';
import type { Translation } from '../words.ts';

/** Inside “which mail → to whom: …”, before the server’s own words in brackets. */
export const mailTroubles: Translation<typeof english.mailTroubles> = {
  NO_SUCH_MAILBOX: 'dieses Postfach gibt es nicht',
  NO_SUCH_MAIL_HOST: 'der Teil hinter dem @ nimmt keine E-Mails an',
  MAILBOX_CLOSED: 'das Postfach ist geschlossen',
  MAILBOX_FULL: 'das Postfach ist voll',
  MAIL_TOO_LARGE: 'die E-Mail ist zu groß für das Postfach',
  MAIL_NOT_WANTED: 'der Mailserver des Empfängers hält diese E-Mail für unerwünscht',
  MAIL_HOST_SILENT: 'der Mailserver des Empfängers war nicht zu erreichen',
  SENDER_NOT_BELIEVED: 'der Mailserver des Empfängers vertraut unserem Absender nicht',
  OUR_MAIL_SERVER: 'unser eigener Mailserver hat sie nicht angenommen',
  MAIL_REFUSED: 'der Mailserver des Empfängers hat sie abgelehnt',
  NOT_AN_ADDRESS: 'das ist keine E-Mail-Adresse',
  MAIL_ANSWER_LOST:
    'die Antwort des Mailservers ging verloren, die E-Mail kann also angekommen sein oder nicht',
  ADDRESS_IS_DEAD: 'nicht gesendet, denn eine frühere E-Mail an diese Adresse kam zurück',
};

export const mailProblems: Translation<typeof english.mailProblems> = {
  quickerMail: 'Diese E-Mail ist schon unterwegs oder angekommen.',
  noAddress: 'Es gibt keine Adresse, an die sie gehen könnte',
  noAddressWhy:
    'Tragen Sie zuerst eine E-Mail-Adresse in der Bestellung ein und senden Sie die E-Mail dann noch einmal.',
};

export const mailTaskKinds: Translation<typeof english.mailTaskKinds> = {
  'notice-refused': 'Eine E-Mail wurde nicht angenommen',
  'notice-bounced': 'Eine E-Mail kam zurück',
  'dead-address': 'Eine E-Mail wurde nicht gesendet: Die Empfängeradresse nimmt nichts an',
};

export const mailTaskHints: Translation<typeof english.mailTaskHints> = {
  'notice-refused':
    'Rufen Sie den Kunden an, oder berichtigen Sie die Adresse in der Bestellung und senden Sie die E-Mail noch einmal. Ging sie an Ihre eigene Adresse, berichtigen Sie diese in {platform}.',
  'notice-bounced':
    'Die E-Mail ist nicht angekommen. Rufen Sie den Kunden an, oder berichtigen Sie die Adresse in der Bestellung und senden Sie die E-Mail noch einmal. Ging sie an Ihre eigene Adresse, berichtigen Sie diese in {platform}.',
  'dead-address':
    'Rufen Sie den Kunden an, oder berichtigen Sie die Adresse in der Bestellung und senden Sie die E-Mail noch einmal. Wenn Sie wissen, dass die Adresse inzwischen funktioniert, können Sie die E-Mail auch noch einmal dorthin senden.',
};

export const mailStates: Translation<typeof english.mailStates> = {
  delayed: 'Verspätet, wird noch versucht',
  bounced: 'Zurückgekommen',
};

export const mail: Translation<typeof english.mail> = {
  sendAgain: 'Noch einmal senden',
  sentAgain: 'Die E-Mail ist wieder unterwegs',
};
