// What does the test of a return say in Arabic?
import type { testReturn as english } from '../en/admin-test-return.ts';
import type { Translation } from '../words.ts';

export const testReturn: Translation<typeof english> = {
  title: 'إرجاع تجريبي',
  banner: 'تجربة',
  bannerText: 'لا شيء مما تفعله هنا يصل إلى متجرك أو إلى بريد أو بنك، ولا يُحتسب منه شيء.',
  beginTitle: 'تجربة إرجاع كاملة',
  beginText:
    'نأخذ نسخة من أحد طلباتك، دون بيانات العميل، كأنه وصل أمس. تطلب الإرجاع بدور العميل، ثم تقرّر وتستلم وتردّ المبلغ بدورك أنت.',
  begin: 'بدء التجربة',
  begun: 'بدأت تجربتك',
  end: 'إزالة التجربة',
  ended: 'أُزيلت التجربة',
  shopperTitle: '1. العب دور العميل',
  shopperText: 'وصل الطلب {order} للتو. أرجع شيئًا منه؛ يُفتح في علامة تبويب خاصة به.',
  beShopper: 'فتح الطلب بدور العميل',
  merchantTitle: '2. عُد إلى دورك',
  noneYet: 'يظهر طلب الإرجاع هنا حالما ترسله بدور العميل.',
  merchantText: 'افتحه: وافق، استلم، ردّ المبلغ.',
  paid: 'تم الدفع. هكذا يسير الإرجاع من أوله إلى آخره. أزل التجربة أو جرّب إرجاعًا آخر.',
  openReturn: 'فتح {rma}',
  mailsTitle: '3. اقرأ الرسائل',
  noMails: 'تظهر كل رسالة هنا بدلًا من إرسالها.',
  mailsText: 'كما كانت ستُرسل. لم يُرسل أي منها.',
  mailTo: 'إلى {to}، {when}',
};
