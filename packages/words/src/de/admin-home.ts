// What does Home say in German?
import type { home as english } from '../en/admin-home.ts';
import type { Translation } from '../words.ts';

export const home: Translation<typeof english> = {
  guide: 'Aftercare einrichten',
  guideProgress: '{done, number} von {all, number} erledigt',
  readShop: 'Bestellungen einlesen',
  checkPolicy: 'Rückgaberegeln prüfen',
  openPolicy: 'Rückgaberegeln prüfen',
  tryAsShopper: 'Eine Rückgabe als Kunde ausprobieren',
  done: 'Erledigt',
  open: 'Offen',
  importNone: 'Ihre Bestellungen sind noch nicht eingelesen.',
  importExporting:
    'Der Shop stellt seine Bestellungen zusammen: bisher {found, plural, one {# Bestellung} other {# Bestellungen}}. Sie können diese Seite verlassen.',
  importLoading:
    '{saved, number} von {found, plural, one {# Bestellung} other {# Bestellungen}} eingelesen. Sie können diese Seite verlassen.',
  importDone:
    '{orders, plural, one {# Bestellung ist hier und bleibt} other {# Bestellungen sind hier und bleiben}} von nun an aktuell.',
  importFailed: 'Das Einlesen Ihrer Bestellungen ist abgebrochen.',
  importStart: 'Bestellungen einlesen',
  importAgain: 'Bestellungen neu einlesen',
  importGoOn: 'Weiter einlesen',
  importPause: 'Anhalten',
  importPausing: 'Das Einlesen Ihrer Bestellungen ist angehalten',
  importPaused:
    'Angehalten bei {saved, number} von {found, plural, one {# Bestellung} other {# Bestellungen}}. Nichts ist verloren; es geht von dort weiter.',
  importPausedEarly: 'Angehalten, bevor die erste Bestellung eingelesen war.',
  importResumed: 'Das Einlesen Ihrer Bestellungen geht weiter',
  importStarted: 'Das Einlesen Ihrer Bestellungen hat begonnen',
  onlySixtyDaysTitle: 'Nur Bestellungen der letzten 60 Tage sind lesbar',
  onlySixtyDays:
    '{platform} lässt diese App ältere Bestellungen noch nicht lesen. Bis dahin sind Rückgaben älterer Bestellungen nicht möglich.',
  today: 'Heute',
  toDecide: '{n, plural, one {# Rückgabe zu entscheiden} other {# Rückgaben zu entscheiden}}',
  oldest: 'älteste {age}',
  openReturns:
    '{n, plural, one {# Rückgabe unterwegs oder zu erstatten} other {# Rückgaben unterwegs oder zu erstatten}}',
  allDone:
    'Alles erledigt. {n, plural, =0 {Keine Rückgabe wartet} one {# Rückgabe ist unterwegs} other {# Rückgaben sind unterwegs}}.',
  tasks: 'Handlungsbedarf',
  taskStopped: 'Wir haben es viele Male versucht und dann abgebrochen. Die letzte Antwort steht oben.',
  since: '{when} gemeldet',
  openReturn: 'Rückgabe {rma} öffnen',
  closeTask: 'Als erledigt markieren',
  personPage: 'Zum Lesen herunterladen',
  personFile: 'Als JSON herunterladen',
  taskClosed: 'Als erledigt markiert.',
  portal: 'Ihre Rückgabeseite',
  portalText: 'Verlinken Sie sie in Ihren Bestellmails und auf Ihrer Hilfeseite.',
};
