// What is asked of a person, in German? One sentence for every kind of task there is.
import type { taskHints as englishHints, taskKinds as englishKinds } from '../en/admin-tasks.ts';
import type { Translation } from '../words.ts';

export const taskKinds: Translation<typeof englishKinds> = {
  'money-in-doubt': 'Wir wissen nicht, ob eine Erstattung ausgezahlt wurde',
  'refund-to-pay': 'Eine Erstattung ist von Hand zu zahlen',
  'refund-vanished': 'Eine Erstattung wurde im Shop gelöscht',
  'stock-by-hand': 'Ware einer Erstattung ist vielleicht nicht zurück im Bestand',
  'refund-failed-later': 'Eine Erstattung ist fehlgeschlagen, nachdem sie als ausgezahlt galt',
  'refund-refused': 'Eine Erstattung wurde abgelehnt, es floss kein Geld',
  'refunded-outside': 'Artikel einer Retoure wurden schon in {platform} erstattet',
  'notice-not-sent': 'Eine E-Mail konnte nicht gesendet werden',
  'nobody-to-tell': 'Eine Bestellung hat keine E-Mail-Adresse',
  'import-failed': 'Das Einlesen Ihrer Bestellungen ist abgebrochen',
  'order-not-saved': 'Eine Bestellung konnte nicht eingelesen werden',
  'privacy-request': 'Jemand verlangt Auskunft über seine Daten',
  'return-conflict': 'Eine Retoure weicht von der in {platform} ab',
  'return-not-adopted': 'Eine in {platform} angelegte Retoure konnte nicht übernommen werden',
  'return-refused-by-platform': '{platform} hat die Änderung einer Retoure abgelehnt',
  'job:move-money': 'Eine Erstattung steckt unterwegs fest',
  'job:push-return': 'Eine Retoure konnte {platform} nicht mitgeteilt werden',
  'job:sync-order': 'Eine Bestellung konnte nicht eingelesen werden',
  'job:notify': 'Eine E-Mail konnte nicht gesendet werden',
  'job:open-door': 'Einem Kunden konnte der angeforderte Code nicht gesendet werden',
  'job:open-staff-door': 'Eine E-Mail mit einem Link zum Anmelden konnte nicht vorbereitet werden',
  'job:note-sequence': 'Eine Meldung Ihres Shops konnte nicht gezählt werden',
  'job:import-orders': 'Das Einlesen Ihrer Bestellungen ist abgebrochen',
  'job:reconcile': 'Ihre Bestellungen konnten nicht mit denen in {platform} verglichen werden',
  'job:refresh-token': 'Die Verbindung zu {platform} konnte nicht erneuert werden',
  'job:ensure-webhooks': '{platform} konnte nicht gebeten werden, uns Änderungen zu melden',
  'job:read-shop': 'Die Angaben zu Ihrem Shop konnten nicht gelesen werden',
  'job:leave-shop': 'Dass die App entfernt wurde, konnte nicht vermerkt werden',
  'job:note-privacy-request': 'Eine Anfrage zu den Daten einer Person konnte nicht vermerkt werden',
  'job:erase-person': 'Die Daten einer Person konnten nicht gelöscht werden',
  'job:erase-shop': 'Die Daten eines Shops, der gegangen ist, konnten nicht gelöscht werden',
  'job:forget-old': 'Alte Codes konnten nicht gelöscht werden',
};

export const taskHints: Translation<typeof englishHints> = {
  'refund-to-pay':
    'Öffnen Sie die Retoure: Dort steht, wem wie viel zu zahlen ist. Bestätigen Sie dort, sobald Sie gezahlt haben.',
  'refund-vanished':
    'Hier gilt sie weiter als ausgezahlt, und wir zahlen nichts zweimal. Das Löschen hat kein Geld zurückgeholt: Sehen Sie bei Ihrem Zahlungsanbieter nach, wenn Sie nicht sicher sind.',
  'stock-by-hand':
    'Erhöhen Sie in {platform} den Bestand jedes Artikels um diese Zahl und markieren Sie das dann als erledigt.',
  'notice-not-sent':
    'Sie ist vielleicht nicht angekommen. Sind Sie nicht sicher, schreiben Sie dem Empfänger selbst und markieren Sie das dann als erledigt.',
  'privacy-request':
    'Laden Sie die Datei herunter, stellen Sie sicher, dass sie an die richtige Person geht, und senden Sie sie ihr. Markieren Sie das dann als erledigt.',
  'nobody-to-tell': 'Sagen Sie es dem Kunden selbst und markieren Sie das dann als erledigt.',
  'return-refused-by-platform':
    'Wir fragen wieder, wenn sich die Retoure ändert. Bis dahin können Sie die Änderung in {platform} selbst machen.',
  'job:move-money': 'Öffnen Sie die Retoure: Dort steht, wie weit die Erstattung gekommen ist.',
  'job:push-return':
    'Wir fragen von selbst wieder. Sie können die Änderung in {platform} auch selbst machen.',
  'job:sync-order': 'Die Bestellung wird wieder gelesen, sobald sie sich in {platform} ändert.',
  'job:notify':
    'Sie ist vielleicht nicht angekommen. Sind Sie nicht sicher, schreiben Sie dem Empfänger selbst und markieren Sie das dann als erledigt.',
  'job:open-door': 'Schreibt Ihnen der Kunde, bitten Sie ihn, es noch einmal zu versuchen.',
  'job:open-staff-door':
    'Wer den Link braucht, kann einen neuen anfordern oder Aftercare aus der Verwaltung Ihres Shops öffnen.',
  'job:note-sequence':
    'Nichts ist verloren: Wir vergleichen Ihre Bestellungen von selbst mit denen in {platform}.',
  'job:import-orders': 'Drücken Sie unten „Weiter einlesen“.',
  'job:reconcile':
    'Wir vergleichen sie von selbst wieder. Lässt uns {platform} nicht mehr ein, verbinden Sie Ihren Shop neu.',
  'job:refresh-token': 'Wir versuchen es innerhalb der nächsten Stunde wieder.',
  'job:ensure-webhooks':
    'Wir versuchen es innerhalb der nächsten Stunde wieder. Lässt uns {platform} nicht mehr ein, verbinden Sie Ihren Shop neu.',
  'job:read-shop':
    'Wir versuchen es innerhalb der nächsten Stunde wieder. Lässt uns {platform} nicht mehr ein, verbinden Sie Ihren Shop neu.',
  'job:note-privacy-request': 'Suchen Sie die Anfrage in den E-Mails, die {platform} Ihnen sendet.',
  'job:erase-person': 'Das Gesetz gibt Ihnen einen Monat: Schreiben Sie uns, wenn es so bleibt.',
  'job:erase-shop': 'Wir versuchen es innerhalb der nächsten Stunde wieder.',
  'job:forget-old': 'Wir versuchen es innerhalb der nächsten Stunde wieder.',
};
