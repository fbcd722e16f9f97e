// What do the settings of the shop’s looks say in German?
import type { brand as english } from '../en/admin-brand.ts';
import type { Translation } from '../words.ts';

export const brand: Translation<typeof english> = {
  title: 'Marke',
  text: 'So sehen die Seiten und E-Mails aus, die Ihre Kunden sehen. Was Sie auch wählen, alles bleibt lesbar: Wo Ihre Farbe allein nicht genügt, wird sie dort angepasst, und wir sagen es Ihnen.',
  logo: {
    title: 'Logo',
    none: 'An seiner Stelle steht der Name Ihres Shops.',
    choose: 'Logo auswählen',
    chooseAnother: 'Anderes Logo auswählen',
    help: 'PNG, JPEG oder WebP, bis 5 MB. Es wird höchstens 240 Pixel breit und 48 hoch gezeigt.',
    sending: 'Das Logo wird gelesen …',
    saved: 'Ihre Kunden sehen das neue Logo.',
    remove: 'Logo entfernen',
    removed: 'An der Stelle des Logos steht der Name Ihres Shops.',
    tooLarge:
      'Diese Datei ist größer als 5 MB. Speichern Sie das Logo kleiner und wählen Sie es noch einmal.',
    alt: 'Ihr Logo',
    grounds: {
      light: 'Es ist in dunklen Farben gezeichnet. Auf dunklen Seiten steht es auf einer weißen Fläche.',
      dark: 'Es ist in hellen Farben gezeichnet. Auf hellen Seiten steht es auf einer dunklen Fläche.',
    },
  },
  styleTitle: 'Farbe, Schrift und Ecken',
  accent: 'Akzentfarbe',
  accentHelp: 'Für Schaltflächen und Links. Leer: Schwarz und Weiß.',
  accentWrong: 'Schreiben Sie eine Farbe als # und sechs Zeichen, etwa #1F5FA8.',
  pick: 'Akzentfarbe auswählen',
  changes: {
    blackText: 'Die Schrift auf Ihren Schaltflächen ist schwarz.',
    whiteText: 'Die Schrift auf Ihren Schaltflächen ist weiß.',
    none: 'Ihre Farbe bleibt überall, wie sie ist.',
    linkDarkened:
      'Auf hellen Seiten wären Links in Ihrer Farbe kaum lesbar, deshalb sind sie dunkler: {colour}.',
    linkLightened:
      'Auf dunklen Seiten wären Links in Ihrer Farbe kaum lesbar, deshalb sind sie heller: {colour}.',
    rimOnLight:
      'Auf hellen Seiten wäre eine Schaltfläche in Ihrer Farbe leicht zu übersehen, deshalb bekommt sie einen dunklen Rand.',
    rimOnDark:
      'Auf dunklen Seiten wäre eine Schaltfläche in Ihrer Farbe leicht zu übersehen, deshalb bekommt sie einen hellen Rand.',
  },
  font: 'Schrift',
  fontHelp: 'Schriften, die Geräte mitbringen, damit die Seiten schnell bleiben.',
  fonts: {
    system: 'Die des Geräts',
    humanist: 'Weich, ohne Serifen',
    geometric: 'Rund, ohne Serifen',
    serif: 'Buchschrift, mit Serifen',
    antique: 'Klassisch, mit Serifen',
    slab: 'Kräftig, mit Serifen',
  },
  corners: 'Ecken',
  radii: {
    0: 'Eckig',
    4: 'Etwas rund',
    8: 'Rund',
    16: 'Runder',
    24: 'Sehr rund',
  },
  save: 'Speichern',
  discard: 'Verwerfen',
  unsaved: 'Ihre Gestaltung ist noch nicht gespeichert',
  saved: 'Gespeichert. Ihre Kunden sehen es ab jetzt.',
  refused: 'Das konnte nicht gespeichert werden',
  leave: {
    question: 'Ohne Speichern verlassen?',
    text: 'Ihre Änderungen gehen verloren.',
    leaveLabel: 'Verlassen',
    stayLabel: 'Hier bleiben',
  },
  preview: {
    title: 'Das sehen Ihre Kunden',
    light: 'Auf hellen Seiten',
    dark: 'Auf dunklen Seiten',
    failed: 'Die Vorschau ist gerade nicht verfügbar. Was Sie speichern, gilt trotzdem.',
  },
};
