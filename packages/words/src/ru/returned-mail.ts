// What is said in Russian of a mail that did not arrive?
import type * as english from '../en/returned-mail.ts';
import type { Translation } from '../words.ts';

/** Inside “which mail → to whom: …”, before the server’s own words in brackets. */
export const mailTroubles: Translation<typeof english.mailTroubles> = {
  NO_SUCH_MAILBOX: 'такого почтового ящика нет',
  NO_SUCH_MAIL_HOST: 'часть адреса после @ не принимает почту',
  MAILBOX_CLOSED: 'почтовый ящик закрыт',
  MAILBOX_FULL: 'почтовый ящик переполнен',
  MAIL_TOO_LARGE: 'письмо слишком велико для этого ящика',
  MAIL_NOT_WANTED: 'почтовый сервер получателя не хочет принимать это письмо',
  MAIL_HOST_SILENT: 'связаться с почтовым сервером получателя не удалось',
  SENDER_NOT_BELIEVED: 'почтовый сервер получателя не доверяет нашему отправителю',
  OUR_MAIL_SERVER: 'наш собственный почтовый сервер его не принял',
  MAIL_REFUSED: 'почтовый сервер получателя его отклонил',
  NOT_AN_ADDRESS: 'это не адрес электронной почты',
  MAIL_ANSWER_LOST: 'ответ почтового сервера потерялся: письмо могло дойти, а могло и нет',
  ADDRESS_IS_DEAD: 'не отправлено, потому что прежнее письмо на этот адрес вернулось',
};

export const mailProblems: Translation<typeof english.mailProblems> = {
  quickerMail: 'Это письмо уже в пути или дошло.',
  noAddress: 'Нет адреса, на который его отправить',
  noAddressWhy: 'Сначала добавьте адрес почты в заказ, затем отправьте письмо ещё раз.',
};

export const mailTaskKinds: Translation<typeof english.mailTaskKinds> = {
  'notice-refused': 'Письмо не приняли',
  'notice-bounced': 'Письмо вернулось',
  'dead-address': 'Письмо не отправлено: адрес получателя не принимает почту',
};

export const mailTaskHints: Translation<typeof english.mailTaskHints> = {
  'notice-refused':
    'Позвоните покупателю или исправьте адрес в заказе и отправьте письмо ещё раз. Если оно шло на ваш собственный адрес, исправьте его в {platform}.',
  'notice-bounced':
    'Оно не дошло. Позвоните покупателю или исправьте адрес в заказе и отправьте письмо ещё раз. Если оно шло на ваш собственный адрес, исправьте его в {platform}.',
  'dead-address':
    'Позвоните покупателю или исправьте адрес в заказе и отправьте письмо ещё раз. Если вы знаете, что адрес уже работает, можно отправить и на тот же.',
};

export const mailStates: Translation<typeof english.mailStates> = {
  delayed: 'Задерживается, пробуем снова',
  bounced: 'Вернулось',
};

export const mail: Translation<typeof english.mail> = {
  sendAgain: 'Отправить ещё раз',
  sentAgain: 'Письмо снова в пути',
};
