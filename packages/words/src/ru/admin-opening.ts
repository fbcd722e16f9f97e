// What does the screen say in Russian on which staff open a return for an order?
import type { opening as english } from '../en/admin-opening.ts';
import type { Translation } from '../words.ts';

export const opening: Translation<typeof english> = {
  hint: 'Выберите заказ, чтобы оформить по нему возврат.',
  title: 'Оформить возврат по заказу {name}',
  items: 'Что возвращается',
  canCome: 'Можно вернуть: {n, number} из {all, number}',
  until: 'Срок возврата: до {day}',
  against: 'Против ваших правил: {why}',
  partly: 'Из них против ваших правил: {n, number}. {why}',
  never: 'Вернуть нельзя: {why}',
  nothing: 'Из этого заказа ничего нельзя вернуть',
  reason: 'Причина возврата',
  note: 'Заметка',
  noteHelp: 'Необязательно. Для того, кто примет посылку.',
  tooMany: 'Можно вернуть не больше {n, number}.',
  empty: 'Введите, сколько единиц товара возвращается. Здесь появится сумма, которую получит покупатель.',
  againstTitle: 'Ваши правила этого не допускают',
  why: 'Почему вы всё же принимаете возврат?',
  missing: 'Напишите, почему вы принимаете возврат.',
  mail: 'Покупатель получит письмо на {email}: возврат одобрен и как его отправить.',
  noMail: 'Электронная почта неизвестна: сообщите покупателю сами, как отправить возврат.',
  confirm: 'Оформить возврат',
  opened: 'Возврат оформлен',
  fromStaff: 'Оформлен здесь вашими сотрудниками',
};
