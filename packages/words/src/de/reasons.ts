// Which rule spoke: how is that told to a person, in German? Shopper and merchant read the same sentence.
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../words.ts';

export const reasons: Translation<typeof english> = {
  // Eligibility: why a line can't go back.
  ORDER_CANCELED: 'Diese Bestellung wurde storniert.',
  NOT_PAID: 'Diese Bestellung ist noch nicht bezahlt.',
  NOT_SENT_YET: 'Dieser Artikel ist noch nicht versendet.',
  OUTSIDE_WINDOW: 'Die Rückgabefrist für diesen Artikel ist abgelaufen.',
  FINAL_SALE: 'Dieser Artikel war beim Kauf von der Rückgabe ausgeschlossen.',
  BARRED_BY_RULE: 'Nach den Regeln des Shops kann dieser Artikel nicht zurückgegeben werden.',
  GIFT_CARD: 'Geschenkgutscheine können nicht zurückgegeben werden.',
  NOTHING_LEFT: 'Von diesem Artikel ist schon alles zurückgegeben oder erstattet.',
  NOTHING_RETURNABLE: 'Aus dieser Bestellung kann nichts mehr zurückgegeben werden.',
  // Choice: why these lines and quantities can't be taken.
  NOTHING_CHOSEN: 'Wählen Sie mindestens einen Artikel.',
  UNKNOWN_LINE: 'Dieser Artikel gehört nicht zur Bestellung.',
  QUANTITY_INVALID: 'Geben Sie eine Menge von 1 oder mehr ein.',
  QUANTITY_TOO_LARGE: 'Das ist mehr, als von diesem Artikel noch zurückgegeben werden kann.',
  // Review: why a person looks first.
  DELIVERY_UNKNOWN:
    'Die Rückgabefrist ist vielleicht abgelaufen: Der Versanddienst hat uns den Tag der Zustellung nicht genannt.',
  REVIEW_BY_RULE: 'Eine Regel des Shops verlangt, dass jemand die Rückgabe ansieht.',
  REASON_DEFECTIVE: 'Der Artikel wurde als defekt gemeldet; das kann ein Gewährleistungsfall sein.',
  REASON_NOT_AS_AGREED: 'Laut Angabe entspricht der Artikel nicht der Bestellung.',
  ASKED_ELSEWHERE:
    'Diese Rückgabe wurde nicht auf der Rückgabeseite angefragt, deshalb genehmigt sie keine Regel.',
  NO_AUTO_APPROVAL: 'Der Shop sieht sich jede Rückgabe an.',
  ABOVE_AUTO_APPROVAL: 'Der Wert der Rückgabe liegt über der Grenze für die automatische Genehmigung.',
  FOREIGN_CURRENCY:
    'Die Währung der Bestellung lässt sich nicht mit der Grenze des Shops für automatische Genehmigung vergleichen.',
  EXCEEDS_REFUNDABLE:
    'Es ist mehr fällig, als über die Zahlungen dieser Bestellung noch erstattet werden kann.',
  // Decisions: why a step can't be taken now.
  ALREADY_DECIDED: 'Über diese Rückgabe ist schon entschieden.',
  NOT_OPEN: 'Diese Rückgabe ist nicht offen.',
  ALREADY_ENDED: 'Diese Rückgabe ist schon beendet.',
  ALREADY_RECEIVED:
    'Artikel dieser Rückgabe sind schon angekommen, deshalb kann sie nicht mehr storniert werden.',
  REASON_MISSING: 'Begründen Sie, warum die Rückgabe abgelehnt wird.',
  OVERRIDE_UNEXPLAINED:
    'Die Regeln sprachen gegen diese Rückgabe. Begründen Sie, warum Sie sie trotzdem genehmigen.',
  NOTHING_RECEIVED: 'Geben Sie an, welche Artikel angekommen sind.',
  MORE_THAN_SENT_BACK: 'Das ist mehr, als diese Rückgabe von dem Artikel noch erwartet.',
  MORE_THAN_RECEIVED: 'Erstattet werden kann nur, was angekommen und noch nicht erstattet ist.',
  NOTHING_TO_PAY: 'Nichts von dem, was angekommen ist, wartet auf eine Rückerstattung.',
  ALREADY_RECORDED: 'Wie diese Rückerstattung ausging, ist schon festgehalten.',
  NOT_IN_DOUBT: 'Es ist nicht mehr zweifelhaft, ob diese Rückerstattung ausgezahlt wurde.',
  NOTE_MISSING: 'Schreiben Sie eine Notiz: Sie bleibt im Verlauf.',
  ORDER_UNKNOWN:
    'Wir sehen die Bestellung dieser Rückgabe gerade nicht, deshalb kann nichts erstattet werden.',
  ENDED_UNPAID:
    'Diese Rückgabe ist beendet, deshalb kann das Geld von hier aus nicht noch einmal gesendet werden. Zahlen Sie erst manuell an den Kunden, kommen Sie dann zurück und antworten Sie „Sie wurde ausgezahlt“.',
  STILL_BOOKED:
    'Diese Rückerstattung ist im Shop verbucht. Zahlen Sie manuell an den Kunden, kommen Sie dann zurück und bestätigen Sie es.',
  MONEY_UNDERWAY: 'Eine Rückerstattung zu dieser Rückgabe läuft noch.',
  BOOKS_RESTORED:
    'Unsere Daten wurden aus einer Sicherung wiederhergestellt und werden gerade mit dem Shop abgeglichen; einige Minuten lang kann nichts erstattet werden. Versuchen Sie es danach noch einmal.',
  UNPAID_UNITS: 'Für angekommene Artikel steht die Rückerstattung noch aus.',
  REFUNDED_OUTSIDE:
    'Artikel dieser Rückgabe wurden schon in der Verwaltung des Shops erstattet, deshalb werden sie hier nicht noch einmal erstattet. Ist dafür noch etwas fällig, zahlen Sie es dort. Schließen Sie die Rückgabe am Ende als anders ausgezahlt.',
  COUNTED_AS_REFUNDED:
    'Die Verwaltung des Shops zählt Artikel dieser Rückgabe als erstattet, obwohl keine Zahlung zu finden war, deshalb können sie von hier aus nicht erstattet werden. Zahlen Sie dafür manuell an den Kunden. Schließen Sie die Rückgabe am Ende als anders ausgezahlt.',
  ENDED_ON_PLATFORM:
    'Diese Rückgabe wurde in der Verwaltung des Shops beendet, deshalb kann dafür keine Rückerstattung gesendet werden. Ist noch Geld fällig, erstatten Sie die Bestellung dort.',
};
