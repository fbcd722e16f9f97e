// What do a shop's pages say of its return terms before anything is bought, in German?
import type { terms as english } from '../en/terms.ts';
import type { Translation } from '../words.ts';

export const terms: Translation<typeof english> = {
  days: {
    ORDER: '{days, plural, one {# Tag} other {# Tage}} Rückgabefrist ab der Bestellung.',
    FULFILLMENT: '{days, plural, one {# Tag} other {# Tage}} Rückgabefrist ab dem Versand.',
    DELIVERY: '{days, plural, one {# Tag} other {# Tage}} Rückgabefrist ab der Lieferung.',
    LAST_DELIVERY:
      '{days, plural, one {# Tag} other {# Tage}} Rückgabefrist ab der Lieferung des letzten Pakets.',
  },
  barred: 'Von der Rückgabe ausgeschlossen.',
  barredWhy: 'Von der Rückgabe ausgeschlossen. {message}',
  free: 'Rückgaben sind kostenlos.',
  own: 'Die Rücksendekosten tragen Sie.',
  fee: 'Rücksendekosten: {amount}, von der Rückerstattung abgezogen.',
  restocking: 'Wiedereinlagerungsgebühr: {rate}.',
  others: 'In manchen Fällen gilt anderes: Die Rückgabeseite zeigt es Ihnen, bevor Sie etwas absenden.',
  rights: 'Ihre gesetzlichen Rechte bleiben unberührt.',
  page: {
    title: 'Bedingungen für Rückgaben',
    intro: 'Was gilt, wenn Sie etwas an {shop} zurücksenden.',
    country: 'Land, in das Ihre Bestellung geht',
    every: 'Jedes andere Land',
    submit: 'Bedingungen anzeigen',
    general: 'Allgemein',
    to: 'Bestellungen nach: {country}',
    some: 'Für manche Produkte',
    never: 'Was von der Rückgabe ausgeschlossen ist',
    marked: 'Produkte mit der Kennzeichnung {list}',
    numbered: 'Produkte mit der Nummer {list}',
    both: 'Produkte mit der Kennzeichnung {marks} und der Nummer {numbers}',
    quoted: '„{name}“',
  },
};
