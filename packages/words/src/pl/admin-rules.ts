// How is it told in Polish what each rule said of a return?
import type { rules as english } from '../en/admin-rules.ts';
import type { Translation } from '../words.ts';

export const rules: Translation<typeof english> = {
  title: 'Co wynikło z reguł',
  when: 'W chwili zgłoszenia, według zasad w wersji {version, number}.',
  agreedElsewhere: 'Zwrot uzgodniono w panelu sklepu, bez sprawdzania reguł.',
  whole: 'Zwrot jako całość',
  passed: 'Bez zastrzeżeń: {list}',
  needsReview: 'Wymaga decyzji człowieka: {why}',
  ineligible: 'Przeciw: {why}',
  passes: {
    ORDER_CANCELED: 'Zamówienie nieanulowane',
    NOT_PAID: 'Zamówienie opłacone',
    GIFT_CARD: 'To nie karta podarunkowa',
    FINAL_SALE: 'Zwrot niewykluczony',
    BARRED_BY_RULE: 'Niewykluczony przez żadną z Twoich reguł',
    NOT_SENT_YET: 'Wysłano',
    NOTHING_LEFT: 'Wcześniej nie zwracano',
    OUTSIDE_WINDOW:
      'W ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}: do {lastDay}',
    DELIVERY_UNKNOWN:
      '{assumed, select, yes {Dzień doręczenia nieznany, założono: {from}} other {Liczone od doręczenia: {from}}}',
    REVIEW_BY_RULE: 'Żadna z Twoich reguł nie wymaga rozpatrzenia',
    APPROVED_BY_RULE: 'Zatwierdzono na podstawie reguły {name}',
    REASON_DEFECTIVE: 'Nie zgłoszono wady',
    REASON_NOT_AS_AGREED: 'Nie zgłoszono, że to inny produkt',
    ABOVE_AUTO_APPROVAL: 'Wartość {worth}, poniżej progu {limit}',
    EXCEEDS_REFUNDABLE: 'Mieści się w płatnościach zamówienia',
  },
  looked: {
    BARRED_BY_RULE: 'Reguła: {name}.',
    REVIEW_BY_RULE: 'Reguła: {name}.',
    OUTSIDE_WINDOW:
      'Czas na zwrot: {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}, do {lastDay}.',
    DELIVERY_UNKNOWN: 'Jeśli doręczono {from}, czas na zwrot trwał do {lastDay}.',
    ABOVE_AUTO_APPROVAL: 'Wartość to {worth}; reguła akceptuje poniżej {limit}.',
  },
};
