// What do the settings say in Russian?
import type { settings as english } from '../en/admin-settings.ts';
import type { Translation } from '../words.ts';

export const settings: Translation<typeof english> = {
  title: 'Настройки',
  preview: 'Посмотреть страницу',
  returnPage:
    'Страница, на которой покупатели находят заказ и возвращают товары. Она оформлена в вашем стиле.',
};
