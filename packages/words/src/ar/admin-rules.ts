// How is it told in Arabic what each rule said of a return?
import type { rules as english } from '../en/admin-rules.ts';
import type { Translation } from '../words.ts';

export const rules: Translation<typeof english> = {
  title: 'نتيجة القواعد',
  when: 'عند تقديم الطلب، وفق الإصدار {version, number} من السياسة.',
  agreedElsewhere: 'اتُّفق عليه في لوحة تحكم المتجر، دون الرجوع إلى قواعدك.',
  whole: 'الإرجاع كاملًا',
  passed: 'مستوفى: {list}',
  needsReview: 'يستدعي مراجعة شخص: {why}',
  ineligible: 'مانع: {why}',
  passes: {
    ORDER_CANCELED: 'الطلب غير ملغى',
    NOT_PAID: 'الطلب مدفوع',
    GIFT_CARD: 'ليس بطاقة هدية',
    FINAL_SALE: 'ليس بيعًا نهائيًا',
    BARRED_BY_RULE: 'لا تستبعده أي من قواعدك',
    NOT_SENT_YET: 'تم الشحن',
    NOTHING_LEFT: 'لم يُرجع من قبل',
    OUTSIDE_WINDOW:
      'خلال {days, plural, zero {صفر من الأيام} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}: حتى {lastDay}',
    DELIVERY_UNKNOWN:
      '{assumed, select, yes {يوم التسليم غير معروف، ويُفترض أنه {from}} other {محسوبة من التسليم: {from}}}',
    REVIEW_BY_RULE: 'لا تطلب أي من قواعدك مراجعة',
    APPROVED_BY_RULE: 'تمت الموافقة بموجب قاعدتك {name}',
    REASON_DEFECTIVE: 'لم يُذكر أنه معيب',
    REASON_NOT_AS_AGREED: 'لم يُذكر أنه منتج غير الذي طُلب',
    ABOVE_AUTO_APPROVAL: 'قيمته {worth}، أقل من حدّ الموافقة التلقائية {limit}',
    EXCEEDS_REFUNDABLE: 'تغطيه مدفوعات الطلب',
  },
  looked: {
    BARRED_BY_RULE: 'القاعدة: {name}.',
    REVIEW_BY_RULE: 'القاعدة: {name}.',
    OUTSIDE_WINDOW:
      'كانت المدة {days, plural, zero {صفرًا من الأيام} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}، حتى {lastDay}.',
    DELIVERY_UNKNOWN: 'على افتراض التسليم {from}، كانت المدة حتى {lastDay}.',
    ABOVE_AUTO_APPROVAL: 'قيمته {worth}؛ وتوافق القاعدة تلقائيًا على ما يقل عن {limit}.',
  },
};
