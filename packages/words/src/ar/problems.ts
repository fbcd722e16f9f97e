// What is wrong with what a shopper filled in, in Arabic?
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../words.ts';

export const problems: Translation<typeof english> = {
  UNREADABLE: 'يحتوي النص على رموز لا يمكن قراءتها. اكتبه مرة أخرى.',
  NO_FORM: 'تعذّرت قراءة هذا النموذج. افتح الصفحة من جديد واملأه مرة أخرى.',
  SURPLUS: 'وصلتنا بيانات لا يطلبها هذا النموذج. افتح الصفحة من جديد واملأه مرة أخرى.',
  TOO_LONG: 'النص أطول من اللازم.',
  NUMBER_MISSING: 'أدخل رقم طلبك.',
  NUMBER_TOO_LONG: 'هذا أطول من أن يكون رقم طلب.',
  EMAIL_MISSING: 'أدخل بريدك الإلكتروني.',
  EMAIL_TOO_LONG: 'هذا أطول من أن يكون بريدًا إلكترونيًا.',
  EMAIL_INVALID: 'أدخل بريدًا إلكترونيًا مثل \u2066name@example.com\u2069.',
  CODE_MISSING: 'أدخل الرمز الوارد في الرسالة.',
  CODE_INVALID: 'يتكوّن الرمز من ستة أرقام.',
  CODE_WRONG: 'الرمز غير صحيح أو انتهت صلاحيته. راجع أحدث رسالة، أو استخدم الرابط الوارد فيها.',
  NOTE_INVALID: 'اشرح لنا بالكلمات.',
  NOTE_TOO_LONG: 'اكتب خمسمئة حرف على الأكثر.',
  REASON_NOT_CHOSEN: 'اختر سبب الإرجاع.',
  BARRED_FOR_REASON: 'للسبب الذي اخترته، لا يمكن إرجاع هذا المنتج بحسب قواعد المتجر.',
  TOO_MANY_LINES: 'اختر خمسمئة منتج على الأكثر في كل مرة.',
  ORDER_GONE: 'لم يعد هذا الطلب موجودًا.',
};
