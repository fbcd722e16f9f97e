// What was found of a platform that does not answer as it should, in Russian?
import type { platformDetails as english } from '../en/platform-details.ts';
import type { Translation } from '../words.ts';

export const platformDetails: Translation<typeof english> = {
  NO_ANSWER: 'Магазин не ответил: {said}',
  NO_ANSWER_IN_TIME: 'Магазин не ответил вовремя.',
  ANSWERED_STATUS: 'Ответ магазина {status}: {said}',
  ANSWER_ODD: 'Ответ магазина имеет другую форму, чем ожидалось: {said}',
  ANSWER_EMPTY: 'Ответ магазина пуст ({status}).',
  ANSWER_NO_JSON: 'Ответ магазина не удаётся прочитать ({status}).',
  FIREWALL_ANSWERED: 'Вместо магазина ответил сетевой экран; заголовок его страницы {said} ({status}).',
  PAGE_ANSWERED: 'Вместо магазина ответила страница без заголовка ({status}).',
  NEITHER_RESULT_NOR_ERROR: 'В ответе магазина нет ни результата, ни ошибки.',
  REFUSED_WITHOUT_A_WORD: 'Магазин отказал и не назвал причину.',
  KEPT_OUT: 'Магазин не даёт нам доступа: {said}',
  KEYS_GONE: 'Ключей к этому магазину больше нет: подключите его заново.',
  CALLS_LIMITED: 'Магазин пока не принимает от нас новые запросы.',
  TOO_SLOW_TO_LEAVE: 'Магазин отвечал слишком медленно, поэтому запрос не ушёл вовремя.',
  SENT_ON: 'Магазин перенаправляет нас на {place}: подключите его по адресу, на котором он работает.',
  SENT_ON_SOMEWHERE:
    'Магазин перенаправляет нас на другой адрес: подключите его по адресу, на котором он работает.',
  ADDRESS_NOT_FOUND: 'Адрес {host} не найден.',
  ADDRESS_IS_PRIVATE: '{host} ведёт в закрытую сеть, к которой Aftercare не обращается.',
  NOTHING_ANSWERS_AT: 'По адресу {host} ничего не отвечает.',
  NEWS_REFUSED: 'Магазин не разрешает нам уведомления {topic}: {said}',
  ORDER_NOT_SHOWN: 'Платформа не показывает заказ, к которому относится возврат.',
  OLD_ORDER_NOT_SHOWN:
    'Платформа не показывает заказ, к которому относится возврат. Заказы старше {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} она показывает только с правом читать все заказы.',
  RETURN_LINE_NOT_SHOWN: 'Платформа не показывает один из товаров этого возврата.',
  GONE_WHILE_READ: 'Во время чтения пропало: {what}.',
  ODD_CURRENCY: 'В валюте магазина нельзя вернуть деньги; магазин указывает её как {said}',
  ODD_ORDER_NUMBER: 'Магазин указывает номер заказа {said}',
  LIST_WITHOUT_END: 'Магазин показывает список, который не кончается.',
  SAME_PAGE_AGAIN: 'Магазин снова и снова выдаёт одну и ту же страницу заказов.',
  EXPORT_GONE: 'Выгрузки заказов на платформе больше нет.',
  EXPORT_FAILED: 'Выгрузка заказов на платформе не удалась: {said}',
  EXPORT_NOT_READ: 'Не удалось прочитать выгрузку заказов: {said}',
  EXPORT_ASKED_ANEW:
    'Запрошено заново {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}: {why}',
  ORDER_NOT_KEPT: 'Не удалось сохранить заказ: {said}',
  STANDS_ELSEWHERE: 'Этот магазин сообщает, что работает по адресу {host}: подключите его по этому адресу.',
  VERSION_TOO_OLD: 'Версия WooCommerce {version} слишком старая: для Aftercare нужна {least} или новее.',
  KEYS_READ_ONLY: 'Эти ключи дают право только читать: создайте ключи с правом записи.',
  OTHER_STORE_BEFORE:
    'По адресу {host} раньше был подключён другой магазин, и это не он. Его заказы и возвраты остаются отдельно от ваших, поэтому ничего не подключено, а ваши ключи удалены. Попросите администратора Aftercare проверить это.',
};
