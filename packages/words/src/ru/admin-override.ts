// What do the screens say in Russian where staff approve what the rules had refused?
import type { override as english } from '../en/admin-override.ts';
import type { Translation } from '../words.ts';

export const override: Translation<typeof english> = {
  title: 'Одобрить {rma} вопреки правилам?',
  text: 'В момент заявки ваши правила не допускали этот возврат: {why}',
  label: 'Почему вы всё же одобряете его?',
  help: 'Остаётся в истории с вашим именем. Покупатель этого не видит.',
  missing: 'Напишите, почему вы его одобряете.',
  confirm: 'Всё равно одобрить',
};
