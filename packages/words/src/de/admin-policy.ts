// What does the policy page say in German?
import type { policy as english } from '../en/admin-policy.ts';
import type { Translation } from '../words.ts';

export const policy: Translation<typeof english> = {
  title: 'Rückgaberegeln',
  subtitle: 'Version {version, number}, veröffentlicht von {by} am {when}',
  publish: 'Veröffentlichen',
  discard: 'Verwerfen',
  published: 'Rückgaberegeln veröffentlicht',
  unpublished: 'Änderungen noch nicht veröffentlicht',
  leave: {
    question: 'Verlassen, ohne zu veröffentlichen?',
    text: 'Ihre Änderungen gehen verloren.',
    leaveLabel: 'Verlassen',
    stayLabel: 'Hier bleiben',
  },
  appliesNext:
    'Eine neue Version gilt für Bestellungen, die ab jetzt eingehen. Frühere Bestellungen behalten die Version ihres Tages.',
  conflictTitle: 'Jemand hat inzwischen eine andere Version veröffentlicht',
  conflictText:
    'Ihre Änderungen stehen noch im Formular und sind nicht veröffentlicht. Laden Sie die neue Version, um mit ihr weiterzuarbeiten; Ihre Änderungen gehen dabei verloren.',
  loadNew: 'Neue Version laden',
  refusedTitle: 'Die Rückgaberegeln wurden nicht veröffentlicht',
  errorsTitle: 'Bitte prüfen Sie Ihre Eingaben',
  errorsText: 'Korrigieren Sie die markierten Felder und veröffentlichen Sie dann noch einmal.',
  window: 'Frist',
  days: 'Rückgabefrist in Tagen',
  countedFrom: 'Gezählt ab',
  countedFromOptions: {
    ORDER: 'der Bestellung',
    FULFILLMENT: 'dem Versand',
    DELIVERY: 'der Zustellung',
    LAST_DELIVERY: 'der letzten Zustellung',
  },
  daysHelp: {
    ORDER: 'Der Tag der Bestellung zählt nicht mit.',
    FULFILLMENT: 'Jedes Paket hat seine eigene Frist. Der Tag des Versands zählt nicht mit.',
    DELIVERY: 'Jedes Paket hat seine eigene Frist. Der Tag der Zustellung zählt nicht mit.',
    LAST_DELIVERY:
      'Alle Pakete einer Bestellung haben dieselbe Frist, ab der Zustellung des letzten. Dieser Tag zählt nicht mit.',
  },
  assumed: 'Tage bis zur Zustellung, wenn kein Versanddienst sie meldet',
  assumedHelp:
    'Gezählt ab dem Versand. Danach richten sich der letzte Rückgabetag und der Tag, bis zu dem Sie die Erstattung zusagen.',
  assumedHelpOfOthers:
    'Gezählt ab dem Versand. Auf den letzten Rückgabetag hat das keinen Einfluss, nur auf den Tag, bis zu dem Sie die Erstattung zusagen.',
  daySuffix: 'Tage',
  what: 'Artikel',
  finalSale: 'Tag für Produkte ohne Rückgabe',
  finalSaleHelp:
    'Was in {platform} beim Verkauf mit diesem Tag versehen war, kann nicht zurückgegeben werden. Leer: Alles kann zurückgegeben werden.',
  finalSaleOfCategories: 'Schlagwort oder Kategorie für Produkte ohne Rückgabe',
  finalSaleHelpOfCategories:
    'Was in {platform} beim Verkauf dieses Schlagwort trug oder in einer Kategorie dieses Namens stand, kann nicht zurückgegeben werden. Leer: Alles kann zurückgegeben werden.',
  fees: 'Gebühren',
  restocking: 'Wiedereinlagerungsgebühr',
  restockingHelp:
    'Wird je zurückgesendeter Position einbehalten, in Prozent von dem, was der Kunde dafür bezahlt hat. 0: keine.',
  whoPays: 'Wer den Rückversand bezahlt',
  whoPaysOptions: {
    FreeReturn: 'Der Shop: kostenlose Rücksendung',
    ReturnFeesCustomerResponsibility: 'Der Kunde: bezahlt den Versand selbst',
    ReturnShippingFees: 'Der Kunde: Abzug von der Rückerstattung',
  },
  parcel: 'Rücksendekosten',
  parcelHelp: 'Werden einmal je Rückgabe einbehalten.',
  approval: 'Genehmigung',
  autoApprove: 'Automatisch genehmigen unter',
  autoApproveHelp:
    'Eine Rückgabe, die weniger wert ist, wird sofort genehmigt, sofern keine Regel Ihre Prüfung verlangt. 0: nie.',
  promises: 'Zusagen',
  promisesText:
    'Der Kunde liest diese Fristen als Datum. Ein verstrichener Tag wird als verspätet angezeigt.',
  answerWithin: 'Sie antworten auf eine Anfrage innerhalb von',
  answerWithinHelp: 'Gezählt ab der Anfrage.',
  sendWithin: 'Der Kunde sendet das Paket innerhalb von',
  sendWithinHelp: 'Gezählt ab der Genehmigung.',
  refundWithin: 'Sie erstatten innerhalb von',
  refundWithinHelp: 'Gezählt ab dem Tag, an dem die Ware bei Ihnen ankommt.',
  sending: 'Rückversand',
  address: 'Rücksendeadresse',
  addressHelp: 'Wohin die Ware geht. Der Kunde sieht sie mit der Genehmigung.',
  instructions: 'Hinweise',
  instructionsHelp: 'Wie verpackt und versendet wird. Der Kunde sieht sie mit der Genehmigung.',
  versions: 'Versionen',
  version: 'Version {n, number}',
  current: 'Aktuell',
  publishedOn: '{by}, {when}',
  wholeNumber: 'Geben Sie eine ganze Zahl von {low, number} bis {high, number} ein.',
  percent: 'Geben Sie eine Zahl von 0 bis 100 mit höchstens zwei Nachkommastellen ein, zum Beispiel 12,5.',
  amount: 'Geben Sie einen Betrag von 0 oder mehr ein, zum Beispiel {example}.',
  tooLong: 'Schreiben Sie höchstens {most, number} Zeichen.',
};
