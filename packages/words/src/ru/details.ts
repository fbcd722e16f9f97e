// What was found, in Russian: one sentence for every code of a detail.
import type { details as english } from '../en/details.ts';
import type { Translation } from '../words.ts';
import { platformDetails } from './platform-details.ts';

export const details: Translation<typeof english> = {
  quoted: '«{words}»',
  goods: '{quantity, number} × {title}',
  goodsOfKind: '{quantity, number} × {title} ({variant})',
  statuses: {
    REQUESTED: 'ждёт решения',
    OPEN: 'открыт',
    DECLINED: 'отклонён',
    CLOSED: 'закрыт',
    CANCELED: 'отменён',
  },
  payments: {
    SUCCESS: 'прошёл',
    PENDING: 'ещё не завершён',
    AWAITING_RESPONSE: 'ещё ждёт ответа',
    FAILURE: 'не прошёл',
    ERROR: 'завершился ошибкой',
    BY_HAND: 'нужно сделать вручную',
    UNKNOWN: 'завершился неизвестно чем',
  },
  said: {
    ...platformDetails,
    RETURN_NOT_SHOWN: 'Платформа больше не показывает этот возврат.',
    KEY_ON_SEVERAL_REFUNDS:
      'Метку этой выплаты {refunds, plural, one {несёт # возврат денег} few {несут # возврата денег} many {несут # возвратов денег} other {несут # возврата денег}}.',
    REFUND_NOT_IN_BOOKS: 'Возврат денег {refund} отправлен от нас, но в наших данных его нет.',
    PROVIDER_ANSWER_UNKNOWN: 'Запрос платёжному провайдеру отправлен, его ответ неизвестен.',
    PAYMENT_NOT_DONE: 'Платёж в возврате денег {refund} {payment}.',
    OTHER_CURRENCY_MOVED: 'Возврат денег {refund} выплачен в другой валюте, не в {currency}.',
    OTHER_AMOUNT_MOVED: 'По возврату денег {refund} выплачено {moved} вместо {meant}.',
    NEVER_ASKED: 'Этот возврат денег у платформы никогда не запрашивали.',
    REFUND_MAY_HAVE_VANISHED:
      'Такого возврата денег там нет, но запись о нём может исчезнуть, хотя деньги выплачены.',
    NOT_YET_OPENED_THERE: 'По возврату, который там ещё не открыт, деньги не могли быть выплачены.',
    NO_REFUND_UNITS_WAIT: 'Такого возврата денег там нет, и все товары его ещё ждут.',
    PROCESSED_NOTHING_DUE: 'Там завершён; выплачивать было нечего.',
    NO_REFUND_UNITS_CHANGED: 'Такого возврата денег там нет, но состояние товаров изменилось.',
    NOTHING_READ: 'Ничего не удалось прочитать.',
    NOTHING_SENT: 'Ничего не отправлено и не выплачено: {why}',
    SENT_NOT_LOOKED_FOR: 'Возврат денег отправлен, и проверить его судьбу не удаётся: {why}',
    YES_WITHOUT_REFUND: 'Платформа ответила согласием, но возврата денег не показывает.',
    YES_TO_REFUND_NOT_SHOWN: 'Платформа ответила согласием на возврат денег {refund}, но не показывает его.',
    SENT_NO_TRACE:
      'Отправлено {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, и никаких следов.',
    SENT_NO_TRACE_NOT_AGAIN:
      'Отправлено {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, следов нет, и отправить снова нельзя: {why}',
    SENT_A_MOMENT_AGO: 'Отправлено только что.',
    NO_TRACE_YET: 'Следов возврата денег пока нет: {why}',
    IN_OTHER_HANDS: 'Этот возврат денег сейчас обрабатывается.',
    NO_SUCH_RETURN_THERE: 'Ничего не отправлено, так как на платформе нет этого возврата: {why}',
    NOT_ALL_OF_RETURN_THERE: 'Платформа показывает его не полностью.',
    PAY_BY_HAND: '{rma}: выплатите покупателю {amount} вручную.',
    CAN_BE_REFUNDED_AGAIN: '{why} Деньги можно отправить снова.',
    FOUND_PAID: 'Проверено ({staff}): выплачено. {note}',
    FOUND_NOT_PAID: 'Проверено ({staff}): не выплачено. {note}',
    REFUND_GONE: '{order}: возврата денег {refund} больше нет. Выплаченное по нему не выплачивается снова.',
    FAILED_AFTER_PAID: 'Возврат денег {refund} значился выплаченным, а затем не прошёл.',
    REFUNDED_WITHOUT_RETURN:
      '{rma}: {goods} — деньги уже возвращены помимо этого возврата, и второй раз не возвращаются.',
    PUT_INTO_STOCK: '{rma}: верните на склад: {goods}.',
    LOOK_WHETHER_STOCKED: '{rma}: проверьте, вернулись ли эти товары на склад, и верните остальные: {goods}.',
    ABOUT_RETURN: '{rma}: {why}',
    STATUS_DIFFERS: 'Возврат {rma} здесь {ours}, а на платформе {theirs}.',
    RETURN_DOES_NOT_FIT: '{order}: возврат {theirs} с платформы не подходит к заказу, каким мы его видим.',
    RETURN_NOT_SHOWN_YET: 'Платформа пока не показывает {rma}.',
    GONE_OR_TOO_OLD:
      'Там его нам не показывают: возможно, он удалён или его заказ слишком давний, чтобы мы его видели.',
    OTHERS_SAID: 'Ответ: {said}',
    ROLES_AS_OF:
      'Данные Aftercare восстановлены из резервной копии ({day}): сотрудники снова могут делать и выплачивать то, что могли тогда.',
    DATA_REQUESTED:
      'Запрос {request}; в нём {orders, plural, =0 {не указан ни один заказ} one {указан # заказ} few {указаны # заказа} many {указано # заказов} other {указано # заказа}}. Ответить до {day}',
    NO_REASON_LEFT: 'Причина не указана.',
  },
};
