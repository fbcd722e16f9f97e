// What is said in Spanish of a mail that did not arrive?
import type * as english from '../en/returned-mail.ts';
import type { Translation } from '../words.ts';

/** Inside “which mail → to whom: …”, before the server’s own words in brackets. */
export const mailTroubles: Translation<typeof english.mailTroubles> = {
  NO_SUCH_MAILBOX: 'ese buzón no existe',
  NO_SUCH_MAIL_HOST: 'la parte después de la @ no recibe correo',
  MAILBOX_CLOSED: 'el buzón está cerrado',
  MAILBOX_FULL: 'el buzón está lleno',
  MAIL_TOO_LARGE: 'el correo es demasiado grande para el buzón',
  MAIL_NOT_WANTED: 'el servidor de correo del destinatario considera no deseado este correo',
  MAIL_HOST_SILENT: 'no se pudo contactar con el servidor de correo del destinatario',
  SENDER_NOT_BELIEVED: 'el servidor de correo del destinatario no se fía de nuestro remitente',
  OUR_MAIL_SERVER: 'nuestro propio servidor de correo no lo aceptó',
  MAIL_REFUSED: 'el servidor de correo del destinatario lo rechazó',
  NOT_AN_ADDRESS: 'no es una dirección de correo',
  MAIL_ANSWER_LOST: 'se perdió la respuesta del servidor de correo, así que pudo llegar o no',
  ADDRESS_IS_DEAD: 'no se envió, porque un correo anterior a esta dirección volvió',
};

export const mailProblems: Translation<typeof english.mailProblems> = {
  quickerMail: 'Este correo ya está en camino o ha llegado.',
  noAddress: 'No hay dirección a la que enviarlo',
  noAddressWhy: 'Añada primero un correo electrónico al pedido y vuelva a enviar el mensaje.',
};

export const mailTaskKinds: Translation<typeof english.mailTaskKinds> = {
  'notice-refused': 'Un correo no fue aceptado',
  'notice-bounced': 'Un correo ha vuelto',
  'dead-address': 'No se envió un correo: su dirección no recibe nada',
};

export const mailTaskHints: Translation<typeof english.mailTaskHints> = {
  'notice-refused':
    'Llame al cliente, o corrija la dirección en el pedido y vuelva a enviar el correo. Si iba a su propia dirección, corríjala en {platform}.',
  'notice-bounced':
    'No ha llegado. Llame al cliente, o corrija la dirección en el pedido y vuelva a enviar el correo. Si iba a su propia dirección, corríjala en {platform}.',
  'dead-address':
    'Llame al cliente, o corrija la dirección en el pedido y vuelva a enviar el correo. Si sabe que la dirección ya funciona, también puede enviarlo otra vez a la misma.',
};

export const mailStates: Translation<typeof english.mailStates> = {
  delayed: 'Con retraso, se sigue intentando',
  bounced: 'Ha vuelto',
};

export const mail: Translation<typeof english.mail> = {
  sendAgain: 'Enviar de nuevo',
  sentAgain: 'El correo está otra vez en camino',
};
