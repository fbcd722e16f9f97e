// How is a mail called in Russian where the merchant reads of it?
import type { mailNames as english } from '../en/mail-names.ts';
import type { Translation } from '../words.ts';
import { senderMailName } from './sender.ts';

export const mailNames: Translation<typeof english> = {
  'return-received': 'Мы получили вашу заявку',
  'return-approved': 'Одобрен, как отправить',
  'return-declined': 'Отклонён',
  'return-refunded': 'Деньги возвращены',
  'return-canceled': 'Отменён',
  'needs-review': 'Ждёт вашего решения',
  ...senderMailName,
  door: 'Код и ссылка на заказ',
  'door-links': 'Ссылки на заказы',
  'staff-door': 'Ссылка для входа',
};
