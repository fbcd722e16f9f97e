// What does the policy page say in German of the shop’s own text?
import type { ownWords as english } from '../en/admin-own-words.ts';
import type { Translation } from '../words.ts';

export const ownWords: Translation<typeof english> = {
  title: 'Aus Ihren eigenen Worten',
  compare: 'Mit dem eigenen Text Ihres Shops vergleichen',
  reading: 'Ihre Rückgaberegeln werden gelesen …',
  foundIn:
    'Wir haben die Rückgaberegeln Ihres Shops gelesen. Nichts wird veröffentlicht, bevor Sie „Veröffentlichen“ drücken.',
  foundPasted:
    'Wir haben den eingefügten Text gelesen. Nichts wird veröffentlicht, bevor Sie „Veröffentlichen“ drücken.',
  none: 'Ihr Shop zeigt in {platform} noch keine Rückgaberegeln. Haben Sie anderswo welche, fügen Sie sie hier ein; sonst geht es unten mit dem Formular weiter.',
  closed:
    '{platform} lässt uns Ihre Rückgaberegeln nicht lesen. Fügen Sie den Text hier ein, oder machen Sie unten mit dem Formular weiter.',
  unreachable:
    'Ihre Rückgaberegeln ließen sich gerade nicht lesen. Versuchen Sie es noch einmal, fügen Sie den Text hier ein, oder machen Sie unten mit dem Formular weiter.',
  paste: 'Ihre Rückgaberegeln',
  pasteHelp: 'Der ganze Text, wie ihn Ihre Kunden lesen. Er wird hier gelesen und nicht aufbewahrt.',
  pasteMissing: 'Fügen Sie zuerst den Text ein.',
  readPasted: 'Diesen Text lesen',
  notFound: 'In Ihrem Text nicht gefunden. Es gilt das Formular unten.',
  severalSaid: 'Ihr Text sagt mehr als eines. Was gilt?',
  whatIsMeant: 'Wir sind nicht sicher, was gemeint ist. Bitte entscheiden Sie.',
  unclear: 'Kein Wert, den wir übernehmen könnten',
  fromPurchase:
    'Ihr Text zählt ab dem Kauf. Aftercare zählt ab der Lieferung; Ihre Kunden haben also einige Tage mehr.',
  days: '{n, plural, one {# Tag} other {# Tage}}',
  percent: '{percent} %',
  whoAndAmount: '{who}: {amount}',
  takeAll: '{n, plural, one {Ins Formular übernehmen} other {Alle # ins Formular übernehmen}}',
  take: '„{what}“ nehmen',
  takeFor: '{field}: „{what}“ nehmen',
  inForm: 'Im Formular',
  quote: '„{sentence}“',
  takenFrom: 'Aus Ihrem Text: „{sentence}“',
  finalSale: 'Was nicht zurück kann',
  finalSaleText:
    'Welche Produkte das sind, sagt uns kein Text. Geben Sie ihnen das unten genannte Schlagwort.',
};
