// What does the policy page say in Spanish of the shop’s own text?
import type { ownWords as english } from '../en/admin-own-words.ts';
import type { Translation } from '../words.ts';

export const ownWords: Translation<typeof english> = {
  title: 'Según sus propias palabras',
  compare: 'Comparar con el texto de su tienda',
  reading: 'Leyendo su política de devoluciones…',
  foundIn:
    'Hemos leído la política de devoluciones de su tienda. No se publica nada hasta que pulse «Publicar».',
  foundPasted: 'Hemos leído el texto pegado. No se publica nada hasta que pulse «Publicar».',
  none: 'Su tienda aún no muestra una política de devoluciones en {platform}. Si la tiene en otro sitio, péguela aquí; si no, siga con el formulario de abajo.',
  closed:
    '{platform} no nos deja leer su política de devoluciones. Pegue aquí el texto o siga con el formulario de abajo.',
  unreachable:
    'Ahora mismo no se ha podido leer su política de devoluciones. Inténtelo de nuevo, pegue aquí el texto o siga con el formulario de abajo.',
  paste: 'Su política de devoluciones',
  pasteHelp: 'El texto completo, tal como lo leen sus clientes. Se lee aquí y no se guarda.',
  pasteMissing: 'Pegue primero el texto.',
  readPasted: 'Leer este texto',
  notFound: 'No se encuentra en su texto. Se aplica el formulario de abajo.',
  severalSaid: 'Su texto dice más de una cosa. ¿Cuál se aplica?',
  whatIsMeant: 'No estamos seguros de lo que significa. Decídalo usted.',
  unclear: 'Ningún valor que podamos usar',
  days: '{n, plural, one {# día} many {# de días} other {# días}}',
  daysFrom: '{days}, contados desde {from}',
  percent: '{percent}\u00a0%',
  whoAndAmount: '{who}: {amount}',
  takeAll:
    '{n, plural, one {Pasarlo al formulario} =2 {Pasar los dos al formulario} many {Pasar los # al formulario} other {Pasar los # al formulario}}',
  take: 'Usar «{what}»',
  takeFor: '{field}: usar «{what}»',
  inForm: 'En el formulario',
  quote: '«{sentence}»',
  takenFrom: 'Según su texto: «{sentence}»',
  finalSale: 'Lo que no se puede devolver',
  finalSaleText: 'Un texto no nos dice qué productos son. Póngales la etiqueta indicada abajo.',
};
