// Which rule spoke: how is that told to a person, in German? Shopper and merchant read the same sentence.
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../words.ts';

export const reasons: Translation<typeof english> = {
  // Eligibility: why a line can't go back.
  ORDER_CANCELED: 'Diese Bestellung wurde storniert.',
  NOT_PAID: 'Diese Bestellung ist noch nicht bezahlt.',
  NOT_SENT_YET: 'Dieser Artikel ist noch nicht versendet.',
  OUTSIDE_WINDOW: 'Die Rückgabefrist für diesen Artikel ist abgelaufen.',
  FINAL_SALE:
    'Dieser Artikel wurde vom Umtausch ausgeschlossen verkauft und kann nicht zurückgegeben werden.',
  GIFT_CARD: 'Gutscheine können nicht zurückgegeben werden.',
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
  REASON_DEFECTIVE: 'Der Artikel soll mangelhaft sein; das kann ein Gewährleistungsfall sein.',
  REASON_NOT_AS_AGREED: 'Der Artikel soll nicht der bestellte sein.',
  ASKED_ELSEWHERE: 'Sie wurde nicht auf der Rückgabeseite angefragt, deshalb genehmigt sie keine Regel.',
  NO_AUTO_APPROVAL: 'Der Shop sieht sich jede Rücksendung an.',
  ABOVE_AUTO_APPROVAL: 'Die Rücksendung ist mehr wert, als automatisch genehmigt wird.',
  FOREIGN_CURRENCY:
    'Die Währung der Bestellung lässt sich nicht mit der Grenze des Shops für automatische Genehmigung vergleichen.',
  EXCEEDS_REFUNDABLE:
    'Es ist mehr fällig, als über die Zahlungen dieser Bestellung noch erstattet werden kann.',
  // Decisions: why a step can't be taken now.
  ALREADY_DECIDED: 'Über diese Retoure ist schon entschieden.',
  NOT_OPEN: 'Diese Retoure ist nicht offen.',
  ALREADY_ENDED: 'Diese Retoure ist schon beendet.',
  ALREADY_RECEIVED:
    'Artikel dieser Rücksendung sind schon angekommen, deshalb kann sie nicht zurückgezogen werden.',
  REASON_MISSING: 'Schreiben Sie, warum die Retoure abgelehnt wird.',
  OVERRIDE_UNEXPLAINED:
    'Die Regeln hatten zu dieser Retoure Nein gesagt. Schreiben Sie, warum Sie sie trotzdem genehmigen.',
  NOTHING_RECEIVED: 'Geben Sie an, welche Artikel angekommen sind.',
  MORE_THAN_SENT_BACK: 'Das ist mehr, als diese Retoure von dem Artikel noch erwartet.',
  MORE_THAN_RECEIVED: 'Erstattet werden kann nur, was angekommen und noch nicht ausgezahlt ist.',
  NOTHING_TO_PAY: 'Nichts von dem, was angekommen ist, wartet auf Auszahlung.',
  ALREADY_RECORDED: 'Wie diese Erstattung ausging, ist schon festgehalten.',
  NOT_IN_DOUBT: 'Es ist nicht mehr zweifelhaft, ob diese Erstattung ausgezahlt wurde.',
  NOTE_MISSING: 'Schreiben Sie eine Notiz: Sie bleibt im Verlauf.',
  ORDER_UNKNOWN:
    'Wir sehen die Bestellung dieser Retoure gerade nicht, deshalb kann nichts erstattet werden.',
  ENDED_UNPAID:
    'Diese Retoure ist beendet, deshalb kann das Geld von hier nicht noch einmal gesendet werden. Zahlen Sie erst von Hand an den Kunden, kommen Sie dann zurück und antworten Sie „Sie wurde ausgezahlt“.',
  STILL_BOOKED:
    'Diese Erstattung steht in den Büchern des Shops. Zahlen Sie von Hand an den Kunden, kommen Sie dann zurück und bestätigen Sie es.',
  MONEY_UNDERWAY: 'Eine Erstattung dieser Retoure ist noch unterwegs.',
  BOOKS_RESTORED:
    'Unsere Bücher stammen aus einer Sicherung und werden gerade mit dem Shop verglichen; einige Minuten lang kann nichts erstattet werden. Versuchen Sie es dann noch einmal.',
  UNPAID_UNITS: 'Angekommene Stücke sind noch nicht ausgezahlt.',
  REFUNDED_OUTSIDE:
    'Stücke dieser Retoure wurden schon in der Verwaltung des Shops erstattet, deshalb werden sie hier nicht noch einmal erstattet. Ist dafür noch etwas fällig, zahlen Sie es dort. Schließen Sie die Retoure am Ende als auf anderem Weg ausgezahlt.',
  COUNTED_AS_REFUNDED:
    'Die Verwaltung des Shops zählt Stücke dieser Retoure als erstattet, obwohl kein Geld zu finden war, deshalb können sie von hier nicht erstattet werden. Zahlen Sie dafür von Hand an den Kunden. Schließen Sie die Retoure am Ende als auf anderem Weg ausgezahlt.',
  ENDED_ON_PLATFORM:
    'Diese Retoure wurde in der Verwaltung des Shops beendet, deshalb kann dafür keine Erstattung gesendet werden. Ist noch Geld fällig, erstatten Sie die Bestellung dort.',
};
