// What does the test of a return say in Arabic?
import type { testReturn as english } from '../en/admin-test-return.ts';
import type { Translation } from '../words.ts';

export const testReturn: Translation<typeof english> = {
  title: 'إرجاع تجريبي',
  banner: 'تجربة',
  bannerText: 'لا شيء مما تفعله هنا يصل إلى متجرك أو إلى بريد أو بنك، ولا يُحتسب منه شيء.',
  beginTitle: 'جرّب إرجاعًا كاملًا',
  beginText:
    'نأخذ نسخة من أحد طلباتك، دون عميله، كأنه وصل أمس. تطلب الإرجاع بدور العميل، ثم تقرّر وتستلم وتردّ المبلغ بنفسك.',
  begin: 'ابدأ',
  begun: 'بدأت تجربتك',
  end: 'إزالة التجربة',
  ended: 'أُزيلت التجربة',
  shopperTitle: '1. كن العميل',
  shopperText: 'وصل الطلب {order} للتو. أعد شيئًا منه، ويُفتح في علامة تبويب خاصة به.',
  beShopper: 'فتح الطلب بدور العميل',
  merchantTitle: '2. كن نفسك',
  noneYet: 'يظهر إرجاعك هنا حالما ترسله بدور العميل.',
  merchantText: 'افتحه: وافق، استلم، ردّ المبلغ.',
  paid: 'تم الدفع. هذا إرجاع كامل. أزل التجربة أو جرّب إرجاعًا آخر.',
  openReturn: 'فتح {rma}',
  mailsTitle: '3. اقرأ الرسائل',
  noMails: 'تظهر كل رسالة هنا بدلًا من إرسالها.',
  mailsText: 'كما كانت سترسل. لم تخرج أي منها.',
  mailTo: 'إلى {to}، {when}',
};
