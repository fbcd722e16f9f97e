// What is said in Polish of a mail that did not arrive?
import type * as english from '../en/returned-mail.ts';
import type { Translation } from '../words.ts';

/** Inside “which mail → to whom: …”, before the server’s own words in brackets. */
export const mailTroubles: Translation<typeof english.mailTroubles> = {
  NO_SUCH_MAILBOX: 'nie ma takiej skrzynki',
  NO_SUCH_MAIL_HOST: 'część po znaku @ nie przyjmuje poczty',
  MAILBOX_CLOSED: 'skrzynka jest zamknięta',
  MAILBOX_FULL: 'skrzynka jest pełna',
  MAIL_TOO_LARGE: 'wiadomość jest za duża dla tej skrzynki',
  MAIL_NOT_WANTED: 'serwer pocztowy odbiorcy nie chce tej wiadomości',
  MAIL_HOST_SILENT: 'nie udało się połączyć z serwerem pocztowym odbiorcy',
  SENDER_NOT_BELIEVED: 'serwer pocztowy odbiorcy nie ufa naszemu nadawcy',
  OUR_MAIL_SERVER: 'nasz własny serwer pocztowy jej nie przyjął',
  MAIL_REFUSED: 'serwer pocztowy odbiorcy ją odrzucił',
  NOT_AN_ADDRESS: 'to nie jest adres e-mail',
  MAIL_ANSWER_LOST: 'odpowiedź serwera pocztowego zaginęła, więc wiadomość mogła dotrzeć albo nie',
  ADDRESS_IS_DEAD: 'nie wysłano, bo wcześniejsza wiadomość na ten adres wróciła',
};

export const mailProblems: Translation<typeof english.mailProblems> = {
  quickerMail: 'Ta wiadomość jest już w drodze albo dotarła.',
  noAddress: 'Nie ma adresu, na który można ją wysłać',
  noAddressWhy: 'Najpierw dodaj adres e-mail do zamówienia, a potem wyślij ją ponownie.',
};

export const mailTaskKinds: Translation<typeof english.mailTaskKinds> = {
  'notice-refused': 'Wiadomość nie została przyjęta',
  'notice-bounced': 'Wiadomość wróciła',
  'dead-address': 'Wiadomości nie wysłano: adres odbiorcy nie przyjmuje poczty',
};

export const mailTaskHints: Translation<typeof english.mailTaskHints> = {
  'notice-refused':
    'Zadzwoń do klienta albo popraw adres w zamówieniu i wyślij wiadomość ponownie. Jeśli szła na Twój własny adres, popraw go w {platform}.',
  'notice-bounced':
    'Nie dotarła. Zadzwoń do klienta albo popraw adres w zamówieniu i wyślij wiadomość ponownie. Jeśli szła na Twój własny adres, popraw go w {platform}.',
  'dead-address':
    'Zadzwoń do klienta albo popraw adres w zamówieniu i wyślij wiadomość ponownie. Jeśli wiesz, że adres już działa, możesz też wysłać ją jeszcze raz na ten sam.',
};

export const mailStates: Translation<typeof english.mailStates> = {
  delayed: 'Opóźniony, nadal próbujemy',
  bounced: 'Wrócił',
};

export const mail: Translation<typeof english.mail> = {
  sendAgain: 'Wyślij ponownie',
  sentAgain: 'Wiadomość jest znowu w drodze',
};
