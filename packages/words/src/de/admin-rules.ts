// How is it told in German what each rule said of a return?
import type { rules as english } from '../en/admin-rules.ts';
import type { Translation } from '../words.ts';

export const rules: Translation<typeof english> = {
  title: 'Was die Regeln sagten',
  when: 'Bei der Anfrage, nach Version {version, number} der Rückgaberegeln.',
  agreedElsewhere:
    'Diese Rückgabe wurde in der Verwaltung des Shops vereinbart, ohne Ihre Regeln anzuwenden.',
  whole: 'Die Rückgabe als Ganzes',
  passed: 'Ohne Einwand: {list}',
  needsReview: 'Braucht Ihre Entscheidung: {why}',
  ineligible: 'Spricht dagegen: {why}',
  passes: {
    ORDER_CANCELED: 'Bestellung nicht storniert',
    NOT_PAID: 'Bestellung bezahlt',
    GIFT_CARD: 'Kein Geschenkgutschein',
    FINAL_SALE: 'Nicht von der Rückgabe ausgeschlossen',
    BARRED_BY_RULE: 'Durch keine Ihrer Regeln ausgeschlossen',
    NOT_SENT_YET: 'Versendet',
    NOTHING_LEFT: 'Noch nicht zurückgegeben',
    OUTSIDE_WINDOW: 'Innerhalb von {days, plural, one {# Tag} other {# Tagen}}: bis {lastDay}',
    DELIVERY_UNKNOWN:
      '{assumed, select, yes {Tag der Zustellung nicht bekannt, angenommen: {from}} other {Gezählt ab der Zustellung: {from}}}',
    REVIEW_BY_RULE: 'Keine Ihrer Regeln verlangt eine Prüfung',
    APPROVED_BY_RULE: 'Genehmigt durch Ihre Regel {name}',
    REASON_DEFECTIVE: 'Nicht als defekt gemeldet',
    REASON_NOT_AS_AGREED: 'Nicht als falscher Artikel gemeldet',
    ABOVE_AUTO_APPROVAL: 'Wert {worth}, unter der Grenze von {limit} für die automatische Genehmigung',
    EXCEEDS_REFUNDABLE: 'Durch die Zahlungen der Bestellung gedeckt',
  },
  looked: {
    BARRED_BY_RULE: 'Regel: {name}.',
    REVIEW_BY_RULE: 'Regel: {name}.',
    OUTSIDE_WINDOW: 'Die Frist betrug {days, plural, one {# Tag} other {# Tage}}, bis {lastDay}.',
    DELIVERY_UNKNOWN: 'Als Zustellung angenommen: {from}; dann lief die Frist bis {lastDay}.',
    ABOVE_AUTO_APPROVAL: 'Der Wert ist {worth}; automatisch genehmigt wird unter {limit}.',
  },
};
