// What is wrong with what a shopper filled in, in Spanish?
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../words.ts';

export const problems: Translation<typeof english> = {
  UNREADABLE: 'Contiene caracteres que no se pueden leer. Escríbalo de nuevo.',
  NO_FORM: 'No hemos podido leer este formulario. Abra la página de nuevo y rellénelo otra vez.',
  SURPLUS: 'Nos ha llegado algo que este formulario no pide. Abra la página de nuevo y rellénelo otra vez.',
  TOO_LONG: 'Es demasiado largo.',
  NUMBER_MISSING: 'Escriba su número de pedido.',
  NUMBER_TOO_LONG: 'Es demasiado largo para un número de pedido.',
  EMAIL_MISSING: 'Escriba su correo electrónico.',
  EMAIL_TOO_LONG: 'Es demasiado largo para un correo electrónico.',
  EMAIL_INVALID: 'Escriba un correo como nombre@example.com.',
  CODE_MISSING: 'Escriba el código del correo.',
  CODE_INVALID: 'El código tiene 6 cifras.',
  CODE_WRONG:
    'Este código no es correcto o ya no es válido. Mire el correo más reciente o use el enlace que contiene.',
  NOTE_INVALID: 'Escríbalo con palabras.',
  NOTE_TOO_LONG: 'Use 500 caracteres como máximo.',
  REASON_NOT_CHOSEN: 'Elija el motivo de la devolución.',
  BARRED_FOR_REASON:
    'Por el motivo elegido, este artículo no se puede devolver según las reglas de la tienda.',
  TOO_MANY_LINES: 'Elija 500 artículos a la vez como máximo.',
  ORDER_GONE: 'Este pedido ya no existe.',
};
