// What was found of a platform that does not answer as it should, in Arabic?
import type { platformDetails as english } from '../en/platform-details.ts';
import type { Translation } from '../words.ts';

export const platformDetails: Translation<typeof english> = {
  NO_ANSWER: 'لم يُجب المتجر: {said}',
  NO_ANSWER_IN_TIME: 'لم يُجب المتجر في الوقت المحدد.',
  ANSWERED_STATUS: 'أجاب المتجر بالرمز {status}: {said}',
  ANSWER_ODD: 'جواب المتجر ليس بالشكل المتوقع: {said}',
  ANSWER_EMPTY: 'كان جواب المتجر فارغًا ({status}).',
  ANSWER_NO_JSON: 'تعذّرت قراءة جواب المتجر ({status}).',
  FIREWALL_ANSWERED: 'أجاب جدار حماية بدلًا من المتجر، وعنوان صفحته {said} ({status}).',
  PAGE_ANSWERED: 'أجابت صفحة بلا عنوان بدلًا من المتجر ({status}).',
  NEITHER_RESULT_NOR_ERROR: 'لم يتضمّن جواب المتجر نتيجة ولا خطأ.',
  REFUSED_WITHOUT_A_WORD: 'رفض المتجر ولم يذكر السبب.',
  KEPT_OUT: 'لا يسمح لنا المتجر بالدخول: {said}',
  KEYS_GONE: 'لم تعد مفاتيح هذا المتجر موجودة: اربطه من جديد.',
  CALLS_LIMITED: 'لا يقبل المتجر منا طلبات أخرى في الوقت الحالي.',
  TOO_SLOW_TO_LEAVE: 'كان المتجر بطيئًا جدًا، فلم يُرسل هذا الطلب في الوقت المحدد.',
  SENT_ON: 'يحيلنا المتجر إلى {place}: اربطه بالعنوان الذي يعمل عليه.',
  SENT_ON_SOMEWHERE: 'يحيلنا المتجر إلى عنوان آخر: اربطه بالعنوان الذي يعمل عليه.',
  ADDRESS_NOT_FOUND: 'تعذّر العثور على العنوان {host}.',
  ADDRESS_IS_PRIVATE: 'يقود {host} إلى شبكة خاصة لا يتصل بها Aftercare.',
  NOTHING_ANSWERS_AT: 'لا شيء يجيب على العنوان {host}.',
  NEWS_REFUSED: 'لا يسمح لنا المتجر بتلقي إشعارات {topic}: {said}',
  ORDER_NOT_SHOWN: 'لا تعرض المنصة طلب الشراء الخاص بهذا الإرجاع.',
  OLD_ORDER_NOT_SHOWN:
    'لا تعرض المنصة طلب الشراء الخاص بهذا الإرجاع. لا تُعرض الطلبات الأقدم من {days, plural, zero {اليوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} إلا بإذن قراءة كل الطلبات.',
  RETURN_LINE_NOT_SHOWN: 'لا تعرض المنصة أحد منتجات هذا الإرجاع.',
  GONE_WHILE_READ: 'اختفى أثناء القراءة: {what}.',
  ODD_CURRENCY: 'لا يمكن ردّ أي مبلغ بعملة المتجر التي يسمّيها {said}',
  ODD_ORDER_NUMBER: 'يسمّي المتجر أحد الطلبات {said}',
  LIST_WITHOUT_END: 'يعرض المتجر قائمة لا تنتهي.',
  SAME_PAGE_AGAIN: 'يعيد المتجر صفحة الطلبات نفسها مرة بعد مرة.',
  EXPORT_GONE: 'لم يعد ملف تصدير الطلبات موجودًا لدى المنصة.',
  EXPORT_FAILED: 'فشل تصدير الطلبات لدى المنصة: {said}',
  EXPORT_NOT_READ: 'تعذّرت قراءة ملف تصدير الطلبات: {said}',
  EXPORT_ASKED_ANEW:
    '{times, plural, zero {لم يُطلب من جديد} one {طُلب من جديد مرة واحدة} two {طُلب من جديد مرتين} few {طُلب من جديد # مرات} many {طُلب من جديد # مرة} other {طُلب من جديد # مرة}}: {why}',
  ORDER_NOT_KEPT: 'تعذّر حفظ الطلب: {said}',
  STANDS_ELSEWHERE: 'يذكر هذا المتجر أنه يعمل على {host}: اربطه بهذا العنوان.',
  VERSION_TOO_OLD: 'إصدار WooCommerce {version} قديم جدًا: يحتاج Aftercare إلى {least} أو أحدث.',
  KEYS_READ_ONLY: 'هذه المفاتيح للقراءة فقط: أنشئ مفاتيح تسمح بالكتابة.',
  OTHER_STORE_BEFORE:
    'كان متجر آخر مرتبطًا بالعنوان {host}، وهذا ليس المتجر نفسه. تبقى طلباته ومرتجعاته منفصلة عما لديك، ولذلك لم يُربط شيء ونُسيت مفاتيحك. اطلب من مسؤول Aftercare أن يتحقّق من ذلك.',
};
