// What is wrong with what a shopper filled in, in Russian?
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../words.ts';

export const problems: Translation<typeof english> = {
  UNREADABLE: 'Здесь есть символы, которые мы не можем прочитать. Введите ещё раз.',
  NO_FORM: 'Не удалось прочитать форму. Откройте страницу снова и заполните форму ещё раз.',
  SURPLUS: 'Мы получили данные, которых в этой форме нет. Откройте страницу снова и заполните форму ещё раз.',
  TOO_LONG: 'Слишком длинный текст.',
  NUMBER_MISSING: 'Введите номер заказа.',
  NUMBER_TOO_LONG: 'Слишком длинно для номера заказа.',
  EMAIL_MISSING: 'Введите адрес электронной почты.',
  EMAIL_TOO_LONG: 'Слишком длинно для адреса электронной почты.',
  EMAIL_INVALID: 'Введите адрес электронной почты, например name@example.com.',
  CODE_MISSING: 'Введите код из письма.',
  CODE_INVALID: 'В коде 6 цифр.',
  CODE_WRONG: 'Код неверный или больше не действует. Проверьте последнее письмо или откройте ссылку из него.',
  NOTE_INVALID: 'Напишите словами.',
  NOTE_TOO_LONG: 'Не больше 500 символов.',
  REASON_NOT_CHOSEN: 'Выберите причину возврата.',
  BARRED_FOR_REASON: 'По выбранной причине этот товар по правилам магазина вернуть нельзя.',
  TOO_MANY_LINES: 'Выберите не больше 500 товаров за один раз.',
  ORDER_GONE: 'Этого заказа больше нет.',
};
