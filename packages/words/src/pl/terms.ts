// What do a shop's pages say of its return terms before anything is bought, in Polish?
import type { terms as english } from '../en/terms.ts';
import type { Translation } from '../words.ts';

export const terms: Translation<typeof english> = {
  days: {
    ORDER:
      '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} na zwrot, licząc od zamówienia.',
    FULFILLMENT:
      '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} na zwrot, licząc od wysyłki.',
    DELIVERY:
      '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} na zwrot, licząc od doręczenia.',
    LAST_DELIVERY:
      '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} na zwrot, licząc od doręczenia ostatniej paczki.',
  },
  barred: 'Bez możliwości zwrotu.',
  barredWhy: 'Bez możliwości zwrotu. {message}',
  free: 'Zwroty są bezpłatne.',
  own: 'Koszt przesyłki zwrotnej ponosi kupujący.',
  fee: 'Przesyłka zwrotna: {amount}, potrącane ze zwracanej kwoty.',
  restocking: 'Opłata manipulacyjna: {rate}.',
  others: 'W niektórych przypadkach obowiązują inne warunki: strona zwrotów pokaże je, zanim coś wyślesz.',
  rights: 'Twoje prawa ustawowe pozostają bez zmian.',
  page: {
    title: 'Warunki zwrotów',
    intro: 'Co obowiązuje, gdy zwracasz coś do sklepu {shop}.',
    country: 'Kraj, do którego idzie zamówienie',
    every: 'Każdy inny kraj',
    submit: 'Pokaż warunki',
    general: 'Ogólnie',
    to: 'Zamówienia do kraju: {country}',
    some: 'Dla niektórych produktów',
    never: 'Bez możliwości zwrotu',
    marked: 'Produkty z oznaczeniem {list}',
    numbered: 'Produkty o numerze {list}',
    both: 'Produkty z oznaczeniem {marks} i o numerze {numbers}',
    quoted: '„{name}”',
  },
};
