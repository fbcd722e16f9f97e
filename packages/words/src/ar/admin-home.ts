// What does Home say in Arabic?
import type { home as english } from '../en/admin-home.ts';
import type { Translation } from '../words.ts';

export const home: Translation<typeof english> = {
  guide: 'إعداد Aftercare',
  guideProgress: 'أُنجز {done, number} من {all, number}',
  readShop: 'استيراد طلباتك',
  checkPolicy: 'مراجعة سياستك',
  openPolicy: 'مراجعة السياسة',
  tryAsShopper: 'تجربة الإرجاع بدور العميل',
  done: 'أُنجز',
  open: 'لم يُنجز بعد',
  importNone: 'لم تُستورد طلباتك بعد.',
  importExporting:
    'يجمع المتجر طلباته: عُثر حتى الآن على {found, plural, zero {صفر من الطلبات} one {طلب واحد} two {طلبين} few {# طلبات} many {# طلبًا} other {# طلب}}. يمكنك مغادرة هذه الصفحة.',
  importLoading:
    'استُورد {saved, number} من أصل {found, plural, zero {صفر من الطلبات} one {طلب واحد} two {طلبين} few {# طلبات} many {# طلبًا} other {# طلب}}. يمكنك مغادرة هذه الصفحة.',
  importDone:
    'لدينا {orders, plural, zero {صفر من الطلبات} one {طلب واحد} two {طلبان} few {# طلبات} many {# طلبًا} other {# طلب}}، وستبقى محدّثة من الآن فصاعدًا.',
  importFailed: 'توقف استيراد طلباتك.',
  importStart: 'استيراد الطلبات',
  importAgain: 'استيراد الطلبات من جديد',
  importGoOn: 'متابعة الاستيراد',
  importPause: 'إيقاف مؤقت',
  importPausing: 'أُوقف استيراد طلباتك مؤقتًا',
  importPaused:
    'توقف الاستيراد مؤقتًا عند {saved, number} من أصل {found, plural, zero {صفر من الطلبات} one {طلب واحد} two {طلبين} few {# طلبات} many {# طلبًا} other {# طلب}}. لم يُفقد شيء، ويُستأنف من هناك.',
  importPausedEarly: 'توقف الاستيراد مؤقتًا قبل الطلب الأول.',
  importResumed: 'استُؤنف استيراد طلباتك',
  importStarted: 'بدأ استيراد طلباتك',
  onlySixtyDaysTitle: 'لا يمكن استيراد سوى طلبات آخر ستين يومًا',
  onlySixtyDays:
    'لم تسمح {platform} بعد لهذا التطبيق بقراءة الطلبات الأقدم. لا يمكن إرجاع تلك الطلبات حتى تسمح بذلك.',
  today: 'اليوم',
  toDecide:
    '{n, plural, zero {لا مرتجعات بانتظار القرار} one {طلب إرجاع واحد بانتظار القرار} two {طلبا إرجاع بانتظار القرار} few {# طلبات إرجاع بانتظار القرار} many {# طلب إرجاع بانتظار القرار} other {# طلب إرجاع بانتظار القرار}}',
  oldest: 'الأقدم {age}',
  openReturns:
    '{n, plural, zero {لا مرتجعات في الطريق أو بانتظار الدفع} one {طلب إرجاع واحد في الطريق أو بانتظار الدفع} two {طلبا إرجاع في الطريق أو بانتظار الدفع} few {# طلبات إرجاع في الطريق أو بانتظار الدفع} many {# طلب إرجاع في الطريق أو بانتظار الدفع} other {# طلب إرجاع في الطريق أو بانتظار الدفع}}',
  allDone:
    'أُنجز كل شيء. {n, plural, =0 {لا مرتجعات قيد الانتظار} zero {لا مرتجعات قيد الانتظار} one {طلب إرجاع واحد في الطريق} two {طلبا إرجاع في الطريق} few {# طلبات إرجاع في الطريق} many {# طلب إرجاع في الطريق} other {# طلب إرجاع في الطريق}}.',
  tasks: 'يحتاج إلى تدخّلك',
  taskStopped: 'حاولنا مرات كثيرة ثم توقفنا. الرد الأخير مذكور أعلاه.',
  since: '{when}',
  openReturn: 'فتح الإرجاع {rma}',
  closeTask: 'وضع علامة «أُنجز»',
  personPage: 'تنزيل للقراءة',
  personFile: 'تنزيل بصيغة JSON',
  taskClosed: 'وُضعت علامة «أُنجز».',
  portal: 'صفحة الإرجاع',
  portalText: 'ضع رابطًا إليها في رسائل الطلبات وفي صفحة المساعدة.',
};
