// What do the screens say in German where money needs a person?
import type { money as english } from '../en/admin-money.ts';
import type { Translation } from '../words.ts';

export const money: Translation<typeof english> = {
  lookYourself:
    'Bleibt es unklar, sehen Sie in {platform} in der Bestellung und bei Ihrem Zahlungsanbieter nach und sagen Sie uns, was Sie gefunden haben.',
  looked: 'Ich habe nachgesehen',
  findingTitle: 'Wurde die Erstattung von {amount} ausgezahlt?',
  findingText:
    'Ihre Antwort beendet den Zweifel und bleibt mit Ihrem Namen im Verlauf. Sehen Sie zuerst bei Ihrem Zahlungsanbieter nach; auch eine Zahlung von Hand zählt.',
  answer: 'Was haben Sie gefunden?',
  choose: 'Antwort auswählen',
  answerMissing: 'Wählen Sie aus, was Sie gefunden haben.',
  wasPaid: 'Sie wurde ausgezahlt',
  wasNotPaid: 'Sie wurde nicht ausgezahlt',
  note: 'Wo haben Sie es gesehen?',
  noteHelp: 'Für Sie und Ihre Kollegen. Der Kunde sieht es nicht.',
  noteMissing: 'Schreiben Sie, wo Sie es gesehen haben.',
  paidFollows: 'Die Retoure zählt als ausgezahlt, und der Kunde bekommt die E-Mail dazu.',
  unpaidTitle: 'Derselbe Betrag kann dann noch einmal gesendet werden',
  unpaidFollows:
    'Ist das Geld doch geflossen, würde eine neue Erstattung den Kunden zweimal bezahlen. Wählen Sie das nur, wenn Sie sicher sind. Artikel, die {platform} weiter als erstattet zählt, können von hier nicht erstattet werden: Zahlen Sie dafür von Hand an den Kunden und schließen Sie die Retoure.',
  endedTitle: 'Von hier kann nichts mehr ausgezahlt werden',
  endedFollows:
    'Diese Retoure ist beendet. Ist das Geld noch fällig, zahlen Sie es erst in {platform}, kommen Sie dann zurück und antworten Sie „Sie wurde ausgezahlt“.',
  refusedTitle: 'Die Erstattung von {amount} wurde abgelehnt. Es floss kein Geld.',
  refusedText:
    'Sie können wieder „Erstatten“ drücken, sobald das behoben ist, oder es auf anderem Weg klären.',
  payingTitle: '{amount} werden ausgezahlt',
  unpayableTitle: 'Diese Erstattung kann von hier nicht gesendet werden',
  leftOutTitle: 'Nicht alles, was angekommen ist, kann von hier erstattet werden',
  leftOut: '{quantity, number} × {title}: {why}',
  payingText:
    'Wir warten auf den Nachweis von {platform}. Sie müssen nichts tun; diese Seite aktualisiert sich selbst.',
  failedTitle: 'Eine Erstattung ist fehlgeschlagen, nachdem sie als ausgezahlt galt',
  failedText:
    'Ihr Zahlungsanbieter hat die {amount} zurückgenommen: Nach seinen Angaben hat der Kunde sie nicht bekommen. Wir senden sie nie von selbst noch einmal.',
  endedTotal: 'Summe dieser Retoure',
  notPaidHere: 'Sie wurde nicht von hier ausgezahlt.',
  paidHere: 'Davon wurden {amount} erstattet; der Rest wurde nicht von hier ausgezahlt.',
  confirm: 'Antwort speichern',
  notedPaid: 'Notiert: ausgezahlt',
  closeUnpaidHint:
    'Haben Sie den Kunden auf anderem Weg bezahlt, schließen Sie die Retoure und schreiben Sie, wie. Von hier wird nichts gesendet.',
  closeUnpaid: 'Schließen: anders ausgezahlt',
  closeUnpaidTitle: '{rma} ohne Erstattung von hier schließen?',
  closeUnpaidText:
    'Tun Sie das, wenn Sie den Kunden schon auf anderem Weg bezahlt haben. Es wird kein Geld und keine E-Mail gesendet; auf der Seite des Kunden steht, dass der Shop es auf anderem Weg geklärt hat.',
  closeUnpaidNote: 'Wie wurde es geklärt?',
  closeUnpaidMissing: 'Schreiben Sie, wie es geklärt wurde.',
  notedUnpaid: 'Notiert: nicht ausgezahlt',
  byHandTitle: 'Zahlen Sie {amount} selbst',
  byHandText:
    'In {platform} gebucht. {method} kann Geld nicht von selbst zurücksenden: Zahlen Sie {amount} selbst an {shopper} und bestätigen Sie es uns dann.',
  byHandTextUnknown:
    'In {platform} gebucht. Die Zahlungsart kann Geld nicht von selbst zurücksenden: Zahlen Sie {amount} selbst an {shopper} und bestätigen Sie es uns dann.',
  willPayTitle: 'Sie zahlen die {amount} selbst',
  willPayText:
    '{method} kann Geld nicht von selbst zurücksenden. „Erstatten“ bucht es in {platform}; dann zahlen Sie {amount} an {shopper} und bestätigen es uns hier. Der Kunde liest, dass Ihr Shop selbst zahlt.',
  willPayTextUnknown:
    'Die Zahlungsart kann Geld nicht von selbst zurücksenden. „Erstatten“ bucht es in {platform}; dann zahlen Sie {amount} an {shopper} und bestätigen es uns hier. Der Kunde liest, dass Ihr Shop selbst zahlt.',
  havePaid: 'Ich habe gezahlt',
  havePaidTitle: 'Haben Sie {amount} an {shopper} gezahlt?',
  havePaidText:
    'Ihre Antwort bleibt mit Ihrem Namen im Verlauf. Die Retoure zählt als ausgezahlt, und der Kunde bekommt die E-Mail dazu.',
  howPaid: 'Wie haben Sie gezahlt?',
  howPaidHelp: 'Zum Beispiel „Überweisung am 6. Juni“. Für Sie und Ihre Kollegen. Der Kunde sieht es nicht.',
  howPaidMissing: 'Schreiben Sie, wie Sie gezahlt haben.',
  confirmPaid: 'Es ist gezahlt',
};
