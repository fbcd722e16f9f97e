// What does the policy page say in German of the shop’s own text?
import type { ownWords as english } from '../en/admin-own-words.ts';
import type { Translation } from '../words.ts';

export const ownWords: Translation<typeof english> = {
  title: 'Aus Ihren eigenen Worten',
  compare: 'Mit dem eigenen Text Ihres Shops vergleichen',
  reading: 'Ihre Rückgaberichtlinie wird gelesen …',
  foundIn:
    'Wir haben die Rückgaberichtlinie Ihres Shops gelesen. Nichts wird veröffentlicht, bevor Sie auf „Veröffentlichen“ klicken.',
  foundPasted:
    'Wir haben den eingefügten Text gelesen. Nichts wird veröffentlicht, bevor Sie auf „Veröffentlichen“ klicken.',
  none: 'Ihr Shop zeigt in {platform} noch keine Rückgaberichtlinie. Haben Sie anderswo eine, fügen Sie sie hier ein; sonst geht es unten mit dem Formular weiter.',
  closed:
    '{platform} lässt uns Ihre Rückgaberichtlinie nicht lesen. Fügen Sie den Text hier ein, oder machen Sie unten mit dem Formular weiter.',
  unreachable:
    'Ihre Rückgaberichtlinie ließ sich gerade nicht lesen. Versuchen Sie es noch einmal, fügen Sie den Text hier ein, oder machen Sie unten mit dem Formular weiter.',
  paste: 'Ihre Rückgaberichtlinie',
  pasteHelp: 'Der ganze Text, wie ihn Ihre Kunden lesen. Er wird hier gelesen und nicht aufbewahrt.',
  pasteMissing: 'Fügen Sie zuerst den Text ein.',
  readPasted: 'Diesen Text lesen',
  notFound: 'In Ihrem Text nicht gefunden. Es gilt das Formular unten.',
  severalSaid: 'Ihr Text nennt mehrere Möglichkeiten. Welche gilt?',
  whatIsMeant: 'Wir sind nicht sicher, was gemeint ist. Bitte entscheiden Sie.',
  unclear: 'Kein Wert, den wir übernehmen könnten',
  days: '{n, plural, one {# Tag} other {# Tage}}',
  daysFrom: '{days}, gezählt ab {from}',
  percent: '{percent}\u00a0%',
  whoAndAmount: '{who}: {amount}',
  takeAll:
    '{n, plural, one {Ins Formular übernehmen} =2 {Beide ins Formular übernehmen} other {Alle # ins Formular übernehmen}}',
  take: '„{what}“ übernehmen',
  takeFor: '{field}: „{what}“ übernehmen',
  inForm: 'Im Formular',
  quote: '„{sentence}“',
  takenFrom: 'Aus Ihrem Text: „{sentence}“',
  finalSale: 'Was nicht zurückgegeben werden kann',
  finalSaleText:
    'Welche Produkte das sind, sagt uns kein Text. Kennzeichnen Sie sie so, wie unten angegeben.',
};
