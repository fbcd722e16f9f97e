// How is it told in Russian what each rule said of a return?
import type { rules as english } from '../en/admin-rules.ts';
import type { Translation } from '../words.ts';

export const rules: Translation<typeof english> = {
  title: 'Что показали правила',
  when: 'В момент заявки, по версии правил {version, number}.',
  agreedElsewhere: 'Возврат согласован в панели управления магазина, без проверки по вашим правилам.',
  whole: 'Возврат в целом',
  passed: 'Без возражений: {list}',
  needsReview: 'Нужно решение человека: {why}',
  ineligible: 'Против: {why}',
  passes: {
    ORDER_CANCELED: 'Заказ не отменён',
    NOT_PAID: 'Заказ оплачен',
    GIFT_CARD: 'Не подарочная карта',
    FINAL_SALE: 'Возврат не исключён',
    BARRED_BY_RULE: 'Не исключён ни одним вашим правилом',
    NOT_SENT_YET: 'Отправлено',
    NOTHING_LEFT: 'Раньше не возвращали',
    OUTSIDE_WINDOW:
      'В пределах {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}: до {lastDay}',
    DELIVERY_UNKNOWN:
      '{assumed, select, yes {День доставки неизвестен, принят за {from}} other {Отсчёт от доставки: {from}}}',
    REVIEW_BY_RULE: 'Ни одно ваше правило не требует рассмотрения',
    APPROVED_BY_RULE: 'Одобрено по вашему правилу {name}',
    REASON_DEFECTIVE: 'О браке не сообщали',
    REASON_NOT_AS_AGREED: 'О другом товаре не сообщали',
    ABOVE_AUTO_APPROVAL: 'Сумма {worth}, ниже предела {limit}',
    EXCEEDS_REFUNDABLE: 'Покрыто платежами заказа',
  },
  // A day ends in “г.”: none stands before a full stop.
  looked: {
    BARRED_BY_RULE: 'Правило: {name}.',
    REVIEW_BY_RULE: 'Правило: {name}.',
    OUTSIDE_WINDOW:
      'Срок (до {lastDay}) составлял {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}.',
    DELIVERY_UNKNOWN: 'Последний день: {lastDay} (если доставлено {from}).',
    ABOVE_AUTO_APPROVAL: 'Сумма {worth}; правило одобряет ниже {limit}.',
  },
};
