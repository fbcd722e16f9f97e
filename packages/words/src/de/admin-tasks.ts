// What is asked of a person, in German? One sentence for every kind of task there is.
import type { taskHints as englishHints, taskKinds as englishKinds } from '../en/admin-tasks.ts';
import type { Translation } from '../words.ts';

export const taskKinds: Translation<typeof englishKinds> = {
  'money-in-doubt': 'Wir wissen nicht, ob eine Rückerstattung ausgezahlt wurde',
  'refund-to-pay': 'Eine Rückerstattung ist manuell zu zahlen',
  'refund-vanished': 'Eine Rückerstattung wurde im Shop gelöscht',
  'stock-by-hand': 'Ware einer Rückerstattung ist vielleicht nicht zurück im Bestand',
  'refund-failed-later': 'Eine Rückerstattung ist fehlgeschlagen, nachdem sie als ausgezahlt galt',
  'refund-refused': 'Eine Rückerstattung wurde abgelehnt, es floss kein Geld',
  'refunded-outside': 'Artikel einer Rückgabe wurden schon in {platform} erstattet',
  'notice-not-sent': 'Eine E-Mail konnte nicht gesendet werden',
  'nobody-to-tell': 'Eine Bestellung hat keine E-Mail-Adresse',
  'import-failed': 'Das Einlesen Ihrer Bestellungen ist abgebrochen',
  'order-not-saved': 'Eine Bestellung konnte nicht eingelesen werden',
  'roles-restored': 'Die Rollen im Team sind die eines früheren Tages',
  'privacy-request': 'Jemand verlangt Auskunft über seine Daten',
  'return-conflict': 'Eine Rückgabe weicht von der in {platform} ab',
  'return-not-adopted': 'Eine in {platform} angelegte Rückgabe konnte nicht übernommen werden',
  'return-refused-by-platform': '{platform} hat die Änderung einer Rückgabe abgelehnt',
  'job:move-money': 'Eine Rückerstattung steckt unterwegs fest',
  'job:push-return': 'Eine Rückgabe konnte {platform} nicht mitgeteilt werden',
  'job:sync-order': 'Eine Bestellung konnte nicht eingelesen werden',
  'job:notify': 'Eine E-Mail konnte nicht gesendet werden',
  'job:open-door': 'Einem Kunden konnte der angeforderte Code nicht gesendet werden',
  'job:open-staff-door': 'Eine E-Mail mit einem Link zum Anmelden konnte nicht vorbereitet werden',
  'job:note-sequence': 'Eine Meldung Ihres Shops konnte nicht gezählt werden',
  'job:import-orders': 'Das Einlesen Ihrer Bestellungen ist abgebrochen',
  'job:reconcile': 'Ihre Bestellungen konnten nicht mit denen in {platform} verglichen werden',
  'job:refresh-token': 'Die Verbindung zu {platform} konnte nicht erneuert werden',
  'job:ensure-webhooks': 'Bei {platform} konnten keine Meldungen über Änderungen angefordert werden',
  'job:read-shop': 'Die Angaben zu Ihrem Shop konnten nicht gelesen werden',
  'job:show-terms':
    'Die Bedingungen für Rückgaben konnten nicht auf die Produktseiten Ihres Shops gebracht werden',
  'job:leave-shop': 'Dass die App entfernt wurde, konnte nicht vermerkt werden',
  'job:note-privacy-request': 'Eine Anfrage zu den Daten einer Person konnte nicht vermerkt werden',
  'job:erase-person': 'Die Daten einer Person konnten nicht gelöscht werden',
  'job:erase-shop': 'Die Daten eines Shops, der Aftercare verlassen hat, konnten nicht gelöscht werden',
  'job:forget-old': 'Alte Codes konnten nicht gelöscht werden',
};

export const taskHints: Translation<typeof englishHints> = {
  'refund-to-pay':
    'Öffnen Sie die Rückgabe: Dort steht, wem wie viel zu zahlen ist. Bestätigen Sie dort, sobald Sie gezahlt haben.',
  'refund-vanished':
    'Hier gilt sie weiter als ausgezahlt, und wir zahlen nichts zweimal. Das Löschen hat kein Geld zurückgeholt: Sehen Sie bei Ihrem Zahlungsanbieter nach, wenn Sie nicht sicher sind.',
  'stock-by-hand':
    'Erhöhen Sie in {platform} den Bestand jedes Artikels um diese Zahl und markieren Sie die Aufgabe dann als erledigt.',
  'notice-not-sent':
    'Die E-Mail ist vielleicht nicht angekommen. Schreiben Sie dem Empfänger im Zweifel selbst und markieren Sie die Aufgabe dann als erledigt.',
  'roles-restored':
    'Öffnen Sie Einstellungen, Team, und gehen Sie alle durch: Wer seither eine kleinere Rolle bekam oder entfernt wurde, hat wieder die frühere. Markieren Sie die Aufgabe dann als erledigt.',
  'privacy-request':
    'Laden Sie die Datei herunter, stellen Sie sicher, dass sie an die richtige Person geht, und senden Sie sie ihr. Markieren Sie die Aufgabe dann als erledigt.',
  'nobody-to-tell': 'Informieren Sie den Kunden selbst und markieren Sie die Aufgabe dann als erledigt.',
  'return-refused-by-platform':
    'Wir versuchen es wieder, wenn sich die Rückgabe ändert. Bis dahin können Sie die Änderung in {platform} selbst vornehmen.',
  'job:move-money': 'Öffnen Sie die Rückgabe: Dort steht, wie weit die Rückerstattung gekommen ist.',
  'job:push-return':
    'Wir versuchen es automatisch wieder. Sie können die Änderung in {platform} auch selbst vornehmen.',
  'job:sync-order': 'Die Bestellung wird wieder gelesen, sobald sie sich in {platform} ändert.',
  'job:notify':
    'Die E-Mail ist vielleicht nicht angekommen. Schreiben Sie dem Empfänger im Zweifel selbst und markieren Sie die Aufgabe dann als erledigt.',
  'job:open-door': 'Schreibt Ihnen der Kunde, bitten Sie ihn, es noch einmal zu versuchen.',
  'job:open-staff-door':
    'Wer den Link braucht, kann einen neuen anfordern oder Aftercare aus der Verwaltung Ihres Shops öffnen.',
  'job:note-sequence':
    'Nichts ist verloren: Wir vergleichen Ihre Bestellungen automatisch mit denen in {platform}.',
  'job:import-orders': 'Klicken Sie unten auf „Weiter einlesen“.',
  'job:reconcile':
    'Wir vergleichen sie automatisch wieder. Gewährt uns {platform} keinen Zugriff mehr, verbinden Sie Ihren Shop neu.',
  'job:refresh-token': 'Wir versuchen es innerhalb der nächsten Stunde wieder.',
  'job:ensure-webhooks':
    'Wir versuchen es innerhalb der nächsten Stunde wieder. Gewährt uns {platform} keinen Zugriff mehr, verbinden Sie Ihren Shop neu.',
  'job:read-shop':
    'Wir versuchen es innerhalb der nächsten Stunde wieder. Gewährt uns {platform} keinen Zugriff mehr, verbinden Sie Ihren Shop neu.',
  'job:show-terms':
    'Wir versuchen es innerhalb der nächsten Stunde wieder. Gewährt uns {platform} keinen Zugriff mehr, verbinden Sie Ihren Shop neu.',
  'job:note-privacy-request': 'Suchen Sie die Anfrage in den E-Mails, die {platform} Ihnen sendet.',
  'job:erase-person': 'Das Gesetz gibt Ihnen einen Monat: Schreiben Sie uns, wenn es so bleibt.',
  'job:erase-shop': 'Wir versuchen es innerhalb der nächsten Stunde wieder.',
  'job:forget-old': 'Wir versuchen es innerhalb der nächsten Stunde wieder.',
};
