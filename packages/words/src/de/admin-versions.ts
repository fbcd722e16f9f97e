// What do the policy’s versions say in German: what each changed, how it is used again, and as a file?
import type { versions as english } from '../en/admin-versions.ts';
import type { Translation } from '../words.ts';

export const versions: Translation<typeof english> = {
  close: 'Schließen',
  unknown: 'Diese Version gibt es nicht',
  failed: 'Diese Version konnte nicht geladen werden',
  first: 'Die erste Version: Vor ihr gibt es keine.',
  sinceBefore: 'Änderungen gegenüber Version {n, number}',
  sameAsBefore: 'Keine: Die Bedingungen sind dieselben.',
  ifUsed: 'Was sich ändern würde, wenn Sie sie wieder verwenden',
  sameAsCurrent: 'Nichts: In der aktuellen Version steht dasselbe.',
  use: 'Diese Bedingungen wieder verwenden',
  useHelp:
    'Sie werden in das Formular übernommen. Für niemanden ändert sich etwas, bis Sie sie als neue Version veröffentlichen.',
  replaces:
    'Sie haben das Formular geändert und noch nicht veröffentlicht. Ihre Änderungen dort werden ersetzt.',
  replace: 'Meine Änderungen durch diese Bedingungen ersetzen',
  keep: 'Meine Änderungen behalten',
  inForm: 'Die Bedingungen von Version {n, number} stehen im Formular, noch nicht veröffentlicht',
  otherCurrency:
    'Die Beträge darin sind in {its}, die Ihres Shops in {own}; deshalb kann sie nicht wieder verwendet werden.',
  review: 'Noch nicht veröffentlicht: {n, plural, one {# Änderung} other {# Änderungen}}',
  reviewSame: 'Im Formular steht dasselbe wie in der aktuellen Version.',
  unreadable: 'Das ist noch nicht lesbar.',
  changed: '{before} → {after}',
  before: 'Vorher',
  after: 'Nachher',
  never: 'nie',
  empty: 'leer',
  file: {
    title: 'Rückgaberegeln als Datei',
    save: 'Als Datei speichern',
    saveVersion: 'Version {n, number} als Datei speichern',
    load: 'Aus Datei laden',
    loadHelp:
      'Eine Datei, die hier gespeichert wurde. Ihre Bedingungen kommen in das Formular und werden nicht veröffentlicht.',
    inForm: 'Die Bedingungen der Datei {name} stehen im Formular, noch nicht veröffentlicht',
    replaceTitle: 'Ihre Änderungen ersetzen?',
    tooLarge: 'Diese Datei ist zu groß für Rückgaberegeln. Wählen Sie eine, die hier gespeichert wurde.',
    notJson:
      'Diese Datei ist nicht lesbar. Wählen Sie eine, die hier gespeichert wurde, vollständig und unverändert.',
    otherFormat:
      'Das sind keine Rückgaberegeln, die hier gespeichert wurden, oder ein neueres Aftercare hat sie gespeichert.',
    otherCurrency: 'Diese Datei enthält Beträge in {its}. Ihr Shop rechnet in {own}.',
    unknown: 'Diese Datei enthält etwas, das Rückgaberegeln nicht kennen: {list}.',
    wrong: 'Diese Datei enthält etwas, das so nicht in Rückgaberegeln stehen kann: {list}.',
    fields: { shop: 'der Shop', version: 'die Version', policy: 'die Rückgaberegeln' },
  },
  rules: {
    added: 'Regel „{name}“ hinzugefügt als Nummer {to, number}',
    removed: 'Regel „{name}“ entfernt',
    changed: 'Regel „{name}“ geändert',
    moved: 'Regel „{name}“ von Nummer {from, number} auf {to, number} verschoben',
    named: 'Regel {place, number}, „{name}“',
    unnamed: 'Regel {place, number}',
    says: '{what}: {value}',
    nowAlso: 'jetzt auch {list}',
    noLonger: 'nicht mehr {list}',
    open: 'nicht gesagt',
    earlier: 'mindestens {n, number} innerhalb von {days}',
    wayOf: '{who}, {amount}',
  },
};
