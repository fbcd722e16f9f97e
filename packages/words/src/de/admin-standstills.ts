// What is said in German of what does not move by itself?
import type * as english from '../en/admin-standstills.ts';
import type { Translation } from '../words.ts';

export const standstills: Translation<typeof english.standstills> = {
  title: 'Was nicht vorankommt',
  some: '{n, plural, one {# Vorgang kommt nicht voran} other {# Vorgänge kommen nicht voran}}',
  standing: 'Wird automatisch wieder versucht',
  text: 'Hier müssen Sie nichts entscheiden; ein Klick versucht es sofort.',
  emptyTitle: 'Alles kommt voran',
  emptyText: 'Rückerstattungen, E-Mails und Meldungen Ihres Shops kommen alle voran.',
  kinds: {
    refund: 'Eine Rückerstattung dauert lange',
    mail: 'Eine E-Mail wurde noch nicht angenommen',
    import: 'Das Einlesen Ihrer Bestellungen steht still',
  },
  deliveries:
    '{n, plural, one {# Meldung Ihres Shops konnte nicht gelesen werden} other {# Meldungen Ihres Shops konnten nicht gelesen werden}}',
  itself: {
    refund:
      'Bevor etwas noch einmal gesendet wird, sehen wir nach, ob schon gezahlt wurde: Nichts wird doppelt gezahlt. Was sich nicht belegen lässt, wird zu einer Frage an Sie.',
    mail: 'Sie bleibt vorgemerkt. Gelingt kein Versuch, wird daraus eine Frage an Sie.',
    job: 'Gelingt kein Versuch, wird daraus eine Frage an Sie.',
    delivery: 'Nichts ist verloren: Wir vergleichen Ihre Bestellungen alle paar Minuten mit {platform}.',
    import: 'Nichts ist verloren: Es geht dort weiter, wo es stehen blieb.',
  },
  next: 'Nächster Versuch: {when}',
  began: 'begann {when}',
  late: 'Zu lange',
  trying: 'Wird versucht',
  tryNow: 'Jetzt versuchen',
  tried: 'Es wird jetzt versucht',
  lateHint: 'Bleibt es so, schreiben Sie an die Person, die Aftercare für Sie betreibt.',
};

export const standstillProblems: Translation<typeof english.standstillProblems> = {
  quickerStandstill: 'Es geht schon wieder voran.',
};
