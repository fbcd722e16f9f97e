// What do a shop's pages say of its return terms before anything is bought, in Spanish?
import type { terms as english } from '../en/terms.ts';
import type { Translation } from '../words.ts';

export const terms: Translation<typeof english> = {
  days: {
    ORDER: '{days, plural, one {# día} many {# de días} other {# días}} para devolver, desde el pedido.',
    FULFILLMENT: '{days, plural, one {# día} many {# de días} other {# días}} para devolver, desde el envío.',
    DELIVERY: '{days, plural, one {# día} many {# de días} other {# días}} para devolver, desde la entrega.',
    LAST_DELIVERY:
      '{days, plural, one {# día} many {# de días} other {# días}} para devolver, desde la entrega del último paquete.',
  },
  barred: 'Sin devolución.',
  barredWhy: 'Sin devolución. {message}',
  free: 'Las devoluciones son gratuitas.',
  own: 'Los gastos de devolución corren de su cuenta.',
  fee: 'Gastos de devolución: {amount}, que se descuentan del reembolso.',
  restocking: 'Cargo por reposición: {rate}.',
  others:
    'En algunos casos se aplican otras condiciones: la página de devoluciones las muestra antes de que envíe nada.',
  rights: 'Sus derechos legales no se ven afectados.',
  page: {
    title: 'Condiciones de devolución',
    intro: 'Lo que se aplica cuando devuelve algo a {shop}.',
    country: 'País al que se envía su pedido',
    every: 'Cualquier otro país',
    submit: 'Mostrar las condiciones',
    general: 'En general',
    to: 'Pedidos enviados a este país: {country}',
    some: 'Para algunos productos',
    never: 'Sin devolución',
    marked: 'Productos marcados como {list}',
    numbered: 'Productos con el número {list}',
    both: 'Productos marcados como {marks} y con el número {numbers}',
    quoted: '«{name}»',
  },
};
