// What do the screens say in German where money needs a person?
import type { money as english } from '../en/admin-money.ts';
import type { Translation } from '../words.ts';

export const money: Translation<typeof english> = {
  lookYourself:
    'Bleibt es unklar, sehen Sie in {platform} in der Bestellung und bei Ihrem Zahlungsanbieter nach und sagen Sie uns, was Sie gefunden haben.',
  looked: 'Ich habe nachgesehen',
  findingTitle: 'Wurde die Rückerstattung von {amount} ausgezahlt?',
  findingText:
    'Ihre Antwort schafft Klarheit und bleibt mit Ihrem Namen im Verlauf. Sehen Sie zuerst bei Ihrem Zahlungsanbieter nach; auch eine manuelle Zahlung zählt.',
  answer: 'Was haben Sie gefunden?',
  choose: 'Antwort auswählen',
  answerMissing: 'Wählen Sie aus, was Sie gefunden haben.',
  wasPaid: 'Sie wurde ausgezahlt',
  wasNotPaid: 'Sie wurde nicht ausgezahlt',
  note: 'Wo haben Sie es gesehen?',
  noteHelp: 'Für Sie und Ihr Team. Der Kunde sieht es nicht.',
  noteMissing: 'Schreiben Sie, wo Sie es gesehen haben.',
  paidFollows: 'Die Rückgabe gilt dann als erstattet, und der Kunde bekommt die E-Mail dazu.',
  unpaidTitle: 'Derselbe Betrag kann dann noch einmal gesendet werden',
  unpaidFollows:
    'Ist das Geld doch geflossen, bekäme es der Kunde mit einer neuen Rückerstattung zweimal. Wählen Sie das nur, wenn Sie sicher sind. Artikel, die {platform} weiter als erstattet zählt, können von hier aus nicht erstattet werden: Zahlen Sie dafür manuell an den Kunden und schließen Sie die Rückgabe.',
  endedTitle: 'Von hier aus kann nichts mehr ausgezahlt werden',
  endedFollows:
    'Diese Rückgabe ist beendet. Ist das Geld noch fällig, zahlen Sie es erst in {platform}, kommen Sie dann zurück und antworten Sie „Sie wurde ausgezahlt“.',
  refusedTitle: 'Die Rückerstattung von {amount} wurde abgelehnt. Es floss kein Geld.',
  refusedText:
    'Sobald das behoben ist, können Sie wieder auf „Erstatten“ klicken oder es auf anderem Weg klären.',
  payingTitle: '{amount} werden erstattet',
  unpayableTitle: 'Diese Rückerstattung kann von hier aus nicht gesendet werden',
  leftOutTitle: 'Nicht alles, was angekommen ist, kann von hier aus erstattet werden',
  leftOut: '{quantity, number}\u00a0× {title}: {why}',
  payingText:
    'Wir warten auf die Bestätigung von {platform}. Sie müssen nichts tun; diese Seite aktualisiert sich selbst.',
  failedTitle: 'Eine Rückerstattung ist fehlgeschlagen, nachdem sie als ausgezahlt galt',
  failedText:
    'Ihr Zahlungsanbieter hat {amount} zurückgenommen: Nach seinen Angaben hat der Kunde das Geld nicht bekommen. Wir senden es nie automatisch noch einmal.',
  endedTotal: 'Summe dieser Rückgabe',
  notPaidHere: 'Der Betrag wurde nicht von hier aus gezahlt.',
  paidHere: 'Davon wurden {amount} erstattet; der Rest wurde nicht von hier aus gezahlt.',
  confirm: 'Antwort speichern',
  notedPaid: 'Notiert: ausgezahlt',
  closeUnpaidHint:
    'Haben Sie den Kunden auf anderem Weg bezahlt, schließen Sie die Rückgabe und schreiben Sie, wie. Von hier aus wird nichts gesendet.',
  closeUnpaid: 'Schließen: anders ausgezahlt',
  closeUnpaidTitle: '{rma} ohne Rückerstattung von hier aus schließen?',
  closeUnpaidText:
    'Tun Sie das, wenn Sie den Kunden schon auf anderem Weg bezahlt haben. Es wird kein Geld und keine E-Mail gesendet; auf der Seite des Kunden steht, dass der Shop es auf anderem Weg geklärt hat.',
  closeUnpaidNote: 'Wie wurde es geklärt?',
  closeUnpaidMissing: 'Schreiben Sie, wie es geklärt wurde.',
  notedUnpaid: 'Notiert: nicht ausgezahlt',
  byHandTitle: 'Zahlen Sie {amount} selbst',
  byHandText:
    'In {platform} gebucht. Über {method} lässt sich Geld nicht automatisch zurückzahlen: Zahlen Sie {amount} selbst an {shopper} und bestätigen Sie es uns dann.',
  byHandTextUnknown:
    'In {platform} gebucht. Über diese Zahlungsart lässt sich Geld nicht automatisch zurückzahlen: Zahlen Sie {amount} selbst an {shopper} und bestätigen Sie es uns dann.',
  willPayTitle: 'Sie zahlen {amount} selbst',
  willPayText:
    'Über {method} lässt sich Geld nicht automatisch zurückzahlen. „Erstatten“ bucht es in {platform}; dann zahlen Sie {amount} an {shopper} und bestätigen es uns hier. Der Kunde liest, dass Ihr Shop selbst zahlt.',
  willPayTextUnknown:
    'Über diese Zahlungsart lässt sich Geld nicht automatisch zurückzahlen. „Erstatten“ bucht es in {platform}; dann zahlen Sie {amount} an {shopper} und bestätigen es uns hier. Der Kunde liest, dass Ihr Shop selbst zahlt.',
  havePaid: 'Ich habe gezahlt',
  havePaidTitle: 'Haben Sie {amount} an {shopper} gezahlt?',
  havePaidText:
    'Ihre Antwort bleibt mit Ihrem Namen im Verlauf. Die Rückgabe gilt dann als erstattet, und der Kunde bekommt die E-Mail dazu.',
  howPaid: 'Wie haben Sie gezahlt?',
  howPaidHelp: 'Zum Beispiel „Überweisung am 6. Juni“. Für Sie und Ihr Team. Der Kunde sieht es nicht.',
  howPaidMissing: 'Schreiben Sie, wie Sie gezahlt haben.',
  confirmPaid: 'Zahlung bestätigen',
};
