// What is said in Russian of who writes a shop’s mails?
import type * as english from '../en/sender.ts';
import type { Translation } from '../words.ts';

export const senderPage: Translation<typeof english.senderPage> = {
  title: 'Отправлять письма с этого адреса?',
  text: '{shop} хочет отправлять письма о возвратах с адреса {address}.',
  unasked:
    'Вы ничего об этом не знаете? Закройте эту страницу: без вашего согласия с вашего адреса ничего не отправят.',
  submit: 'Да, отправлять с этого адреса',
  said: 'Спасибо',
  saidText: 'Письма магазина теперь приходят с адреса {address}. Эту страницу можно закрыть.',
  ended: 'Эта ссылка больше не действует',
  endedWhy:
    'Она действует три дня, если магазин ещё хочет использовать этот адрес. Новую можно запросить в настройках магазина.',
};

export const senderMail: Translation<typeof english.senderMail> = {
  subject: 'Подтвердите адрес за 3 дня: {shop}',
  preheader: 'Одно нажатие — и письма будут приходить с {address}.',
  answer: '{shop} хочет отправлять письма о возвратах с адреса {address}.',
  use: 'Это письмо пришло на этот адрес, поэтому согласие за вами: нажмите кнопку и подтвердите на открывшейся странице. Ссылка действует три дня.',
  button: 'Посмотреть и подтвердить',
  door: 'Вы ничего об этом не знаете? Ничего делать не нужно: без вашего согласия с вашего адреса ничего не отправят.',
  reasonOfMail:
    'Вы получили это письмо, потому что кто-то указал этот адрес как адрес отправителя магазина {shop}.',
};

export const senderMailName: Translation<typeof english.senderMailName> = {
  'sender-confirm': 'Запрос согласия на отправку с адреса',
};

export const senderProblems: Translation<typeof english.senderProblems> = {
  noLink: 'Ссылка не отправлена',
  noLinkWhy: 'Подтверждать нечего, или за этот час уже отправлено три ссылки. Посмотрите и в папке «Спам».',
};

export const senderInput: Translation<typeof english.senderInput> = {
  notAddress: 'Введите адрес почты, например hello@example.com.',
};

export const senderTaskKinds: Translation<typeof english.senderTaskKinds> = {
  'sender-unproven': 'Письма снова приходят с нашего адреса',
};

export const senderTaskHints: Translation<typeof english.senderTaskHints> = {
  'sender-unproven':
    'Записи DNS вашего домена больше не верны. Исправьте их, как указано в разделе «Настройки», «Отправитель писем»: тогда ваш адрес снова будет использоваться автоматически.',
};

export const sender: Translation<typeof english.sender> = {
  title: 'Отправитель писем',
  text: 'Кого ваши покупатели видят отправителем и куда приходят их ответы.',
  name: 'Имя',
  nameHelp: 'Если не заполнено: название вашего магазина.',
  address: 'Ваш собственный адрес',
  addressHelp:
    'Если не заполнено: наш адрес, от вашего имени. Ваш используется, когда его подтвердят записи вашего домена и вы сами — по ссылке из письма.',
  replyTo: 'Ответы приходят на',
  replyToHelp: 'Если не заполнено: собственный адрес вашего магазина.',
  save: 'Сохранить',
  saved: 'Отправитель сохранён',
  now: 'Письма приходят от: {name}, {address}. Ответы приходят на {replyTo}.',
  steps: {
    records: 'Пока не найдены все записи ниже, письма приходят с нашего адреса.',
    confirm:
      'Все записи найдены. Мы отправили ссылку на {address}: откройте её и подтвердите. До этого письма приходят с нашего адреса.',
    used: 'Письма приходят с вашего собственного адреса.',
  },
  mayNot: 'Свой адрес здесь пока использовать нельзя. Обратитесь к администратору Aftercare.',
  recordsTitle: 'Записи вашего домена',
  recordsText:
    'Добавьте их там, где вы управляете DNS своего домена, обычно там, где он куплен. Может пройти час, прежде чем они станут видны.',
  proofs: {
    dkim: 'Подпись (DKIM)',
    spf: 'Разрешённые серверы (SPF)',
    dmarc: 'Что делать с подделками (DMARC)',
  },
  states: {
    found: 'Найдена',
    wrong: 'Неверна',
    missing: 'Нет',
    unreachable: 'Нет ответа',
  },
  type: 'Тип: TXT',
  recordName: 'Имя',
  value: 'Значение',
  stands: 'Сейчас там: {text}',
  check: 'Проверить ещё раз',
  checked: 'проверено {when}',
  checkedToast: 'Записи проверены',
  linkAgain: 'Отправить ссылку ещё раз',
  linkMailed: 'Ссылка отправлена',
};
