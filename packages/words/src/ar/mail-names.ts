// How is a mail called in Arabic where the merchant reads of it?
import type { mailNames as english } from '../en/mail-names.ts';
import type { Translation } from '../words.ts';
import { senderMailName } from './sender.ts';

export const mailNames: Translation<typeof english> = {
  'return-received': 'استلمنا طلبك',
  'return-approved': 'الموافقة وطريقة الإرسال',
  'return-declined': 'الرفض',
  'return-refunded': 'ردّ المبلغ',
  'return-canceled': 'الإلغاء',
  'needs-review': 'بانتظار قرارك',
  ...senderMailName,
  door: 'رمز ورابط لفتح طلب',
  'door-links': 'روابط لفتح الطلبات',
  'staff-door': 'رابط تسجيل الدخول',
};
