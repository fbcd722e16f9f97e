// Which rule spoke: how is that told to a person, in Arabic? Shopper and merchant read the same sentence.
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../words.ts';

export const reasons: Translation<typeof english> = {
  // Eligibility: why a line can't go back.
  ORDER_CANCELED: 'أُلغي هذا الطلب.',
  NOT_PAID: 'لم يُدفع ثمن هذا الطلب بعد.',
  NOT_SENT_YET: 'لم يُشحن هذا المنتج بعد.',
  OUTSIDE_WINDOW: 'انتهت مدة إرجاع هذا المنتج.',
  FINAL_SALE: 'بيع هذا المنتج بيعًا نهائيًا ولا يمكن إرجاعه.',
  GIFT_CARD: 'لا يمكن إرجاع بطاقات الهدايا.',
  NOTHING_LEFT: 'سبق إرجاع جميع قطع هذا المنتج أو ردّ ثمنها.',
  NOTHING_RETURNABLE: 'لم يعد بالإمكان إرجاع أي شيء من هذا الطلب.',
  // Choice: why these lines and quantities can't be taken.
  NOTHING_CHOSEN: 'اختر منتجًا واحدًا على الأقل.',
  UNKNOWN_LINE: 'هذا المنتج ليس جزءًا من الطلب.',
  QUANTITY_INVALID: 'أدخل كمية لا تقل عن واحد.',
  QUANTITY_TOO_LARGE: 'هذه الكمية أكبر مما يمكن إرجاعه من هذا المنتج.',
  // Review: why a person looks first.
  DELIVERY_UNKNOWN: 'قد تكون مدة الإرجاع انتهت: لم تُبلغنا شركة الشحن بيوم التسليم.',
  REASON_DEFECTIVE: 'يُقال إن المنتج معيب، وقد يكون ذلك مطالبة بالضمان.',
  REASON_NOT_AS_AGREED: 'يُقال إن المنتج ليس ما طُلب.',
  ASKED_ELSEWHERE: 'لم يُقدَّم الطلب من صفحة الإرجاع، ولذلك لا توافق عليه أي قاعدة.',
  NO_AUTO_APPROVAL: 'يراجع المتجر كل طلب إرجاع.',
  ABOVE_AUTO_APPROVAL: 'قيمة الإرجاع أكبر مما يُوافَق عليه تلقائيًا.',
  FOREIGN_CURRENCY: 'لا يمكن مقارنة عملة الطلب بحدّ المتجر للموافقة التلقائية.',
  EXCEEDS_REFUNDABLE: 'المبلغ المستحق أكبر مما يمكن ردّه إلى مدفوعات هذا الطلب.',
  // Decisions: why a step can't be taken now.
  ALREADY_DECIDED: 'سبق البتّ في طلب الإرجاع هذا.',
  NOT_OPEN: 'طلب الإرجاع هذا غير مفتوح.',
  ALREADY_ENDED: 'انتهى طلب الإرجاع هذا من قبل.',
  ALREADY_RECEIVED: 'وصلت منتجات من هذا الإرجاع، ولذلك لا يمكن إلغاؤه.',
  REASON_MISSING: 'اذكر سبب رفض الإرجاع.',
  NOTHING_RECEIVED: 'حدّد المنتجات التي وصلت.',
  MORE_THAN_SENT_BACK: 'هذه الكمية أكبر مما بقي منتظرًا من المنتج في هذا الإرجاع.',
  MORE_THAN_RECEIVED: 'لا يُردّ إلا ثمن القطع التي وصلت ولم يُدفع ثمنها بعد.',
  NOTHING_TO_PAY: 'لا شيء مما وصل ينتظر الدفع.',
  ALREADY_RECORDED: 'سبق تسجيل نتيجة ردّ المبلغ هذا.',
  NOT_IN_DOUBT: 'لم يعد هناك شك في ما إذا كان هذا المبلغ قد دُفع.',
  NOTE_MISSING: 'اكتب ملاحظة: ستبقى في السجل.',
  ORDER_UNKNOWN: 'لا يمكننا رؤية طلب الشراء الخاص بهذا الإرجاع حاليًا، ولذلك لا يمكن ردّ أي مبلغ.',
  ENDED_UNPAID:
    'انتهى طلب الإرجاع هذا، فلا يمكن إرسال المبلغ من هنا مرة أخرى. ادفع للعميل يدويًا أولًا، ثم عد وأجب «تم الدفع».',
  STILL_BOOKED: 'ردّ المبلغ هذا مقيّد في سجلات المتجر نفسه. ادفع للعميل يدويًا، ثم عد وأكّد أنك دفعت.',
  MONEY_UNDERWAY: 'ما زال أحد مبالغ هذا الإرجاع قيد الردّ.',
  UNPAID_UNITS: 'هناك قطع وصلت ولم يُدفع ثمنها بعد.',
  REFUNDED_OUTSIDE:
    'سبق ردّ ثمن قطع من هذا الإرجاع في لوحة تحكم المتجر نفسه، ولذلك لا يُردّ ثمنها هنا مرة أخرى. إذا بقي مبلغ مستحق عنها فادفعه هناك، ثم أغلق الإرجاع في النهاية على أنه دُفع بطريقة أخرى.',
  COUNTED_AS_REFUNDED:
    'تحسب لوحة تحكم المتجر قطعًا من هذا الإرجاع على أن ثمنها رُدّ، مع أننا لم نجد أي مبلغ، ولذلك لا يمكن ردّه من هنا. ادفع للعميل ثمنها يدويًا، ثم أغلق الإرجاع في النهاية على أنه دُفع بطريقة أخرى.',
  ENDED_ON_PLATFORM:
    'أُنهي طلب الإرجاع هذا في لوحة تحكم المتجر نفسه، فلا يمكن ردّ المبلغ من خلاله. إذا بقي مبلغ مستحق فردّه من طلب الشراء هناك.',
};
