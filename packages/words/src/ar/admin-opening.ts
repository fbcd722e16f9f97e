// What does the screen say in Arabic on which staff open a return for an order?
import type { opening as english } from '../en/admin-opening.ts';
import type { Translation } from '../words.ts';

export const opening: Translation<typeof english> = {
  hint: 'اختر طلبًا لإنشاء إرجاع له.',
  title: 'إنشاء إرجاع للطلب {name}',
  items: 'ما الذي سيُرجَع',
  canCome: 'يمكن إرجاع {n, number} من {all, number}',
  until: 'مدة الإرجاع: في موعد أقصاه {day}',
  against: 'خلافًا لسياستك: {why}',
  partly: 'منها {n, number} خلافًا لسياستك: {why}',
  never: 'لا يمكن إرجاعه: {why}',
  nothing: 'لا يمكن إرجاع أي شيء من هذا الطلب',
  reason: 'سبب الإرجاع',
  note: 'ملاحظة',
  noteHelp: 'اختيارية. لمن سيستلم الطرد.',
  tooMany: 'لا يمكن إرجاع أكثر من {n, number}.',
  empty: 'اكتب عدد القطع التي ستُرجَع، ليظهر هنا ما يسترده العميل.',
  againstTitle: 'سياستك لا تسمح بذلك',
  why: 'لماذا تقبل الإرجاع رغم ذلك؟',
  missing: 'اكتب سبب قبولك الإرجاع.',
  mail: 'ستصل إلى العميل رسالة على {email}: تمت الموافقة على الإرجاع، وكيفية إرساله.',
  noMail: 'لا يُعرف عنوان بريد إلكتروني: أخبر العميل بنفسك بكيفية إرسال المنتجات.',
  confirm: 'إنشاء الإرجاع',
  opened: 'أُنشئ الإرجاع',
  fromStaff: 'أنشأه فريقك هنا',
};
