// What do a shop's pages say of its return terms before anything is bought, in Russian?
import type { terms as english } from '../en/terms.ts';
import type { Translation } from '../words.ts';

export const terms: Translation<typeof english> = {
  days: {
    ORDER:
      '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} на возврат, считая с заказа.',
    FULFILLMENT:
      '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} на возврат, считая с отправки.',
    DELIVERY:
      '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} на возврат, считая с доставки.',
    LAST_DELIVERY:
      '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} на возврат, считая с доставки последней посылки.',
  },
  barred: 'Без права возврата.',
  barredWhy: 'Без права возврата. {message}',
  free: 'Возвраты бесплатны.',
  own: 'Обратную доставку оплачивает покупатель.',
  fee: 'Обратная доставка: {amount}, вычитается из возвращаемой суммы.',
  restocking: 'Сбор за обработку: {rate}.',
  others: 'В некоторых случаях действуют другие условия: страница возвратов покажет их до отправки.',
  rights: 'Ваши права по закону остаются в силе.',
  page: {
    title: 'Условия возврата',
    intro: 'Что действует, когда вы возвращаете что-то в магазин {shop}.',
    country: 'Страна, куда отправляется заказ',
    every: 'Любая другая страна',
    submit: 'Показать условия',
    general: 'В общем случае',
    to: 'Заказы в страну: {country}',
    some: 'Для некоторых товаров',
    never: 'Без права возврата',
    marked: 'Товары с пометкой {list}',
    numbered: 'Товары с номером {list}',
    both: 'Товары с пометкой {marks} и номером {numbers}',
    quoted: '«{name}»',
  },
};
