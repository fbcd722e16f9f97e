// How is it told in German what each rule said of a return?
import type { rules as english } from '../en/admin-rules.ts';
import type { Translation } from '../words.ts';

export const rules: Translation<typeof english> = {
  title: 'Was die Regeln sagten',
  when: 'Bei der Anfrage, nach Version {version, number} der Regeln.',
  agreedElsewhere: 'Sie wurde in der Verwaltung des Shops vereinbart, ohne Ihre Regeln zu fragen.',
  whole: 'Die Retoure als Ganzes',
  passed: 'Ohne Einwand: {list}',
  needsReview: 'Verlangt einen Menschen: {why}',
  ineligible: 'Spricht dagegen: {why}',
  passes: {
    ORDER_CANCELED: 'Bestellung nicht storniert',
    NOT_PAID: 'Bestellung bezahlt',
    GIFT_CARD: 'Kein Gutschein',
    FINAL_SALE: 'Nicht von der Rückgabe ausgeschlossen',
    NOT_SENT_YET: 'Versendet',
    NOTHING_LEFT: 'Noch nicht zurückgegeben',
    OUTSIDE_WINDOW: 'Innerhalb von {days, plural, one {# Tag} other {# Tagen}}: bis {lastDay}',
    DELIVERY_UNKNOWN:
      '{assumed, select, yes {Tag der Zustellung nicht bekannt, angenommen: {from}} other {Zugestellt: {from}}}',
    REASON_DEFECTIVE: 'Nicht als mangelhaft gemeldet',
    REASON_NOT_AS_AGREED: 'Nicht als falscher Artikel gemeldet',
    ABOVE_AUTO_APPROVAL: 'Wert {worth}, unter den {limit}, die eine Regel genehmigt',
    EXCEEDS_REFUNDABLE: 'Durch die Zahlungen der Bestellung gedeckt',
  },
  looked: {
    OUTSIDE_WINDOW: 'Die Frist war {days, plural, one {# Tag} other {# Tage}}, bis {lastDay}.',
    DELIVERY_UNKNOWN: 'Als Zustellung angenommen: {from}; dann lief die Frist bis {lastDay}.',
    ABOVE_AUTO_APPROVAL: 'Sie ist {worth} wert; unter {limit} genehmigt eine Regel.',
  },
};
