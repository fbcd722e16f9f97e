// What was found, in Arabic: one sentence for every code of a detail.
import type { details as english } from '../en/details.ts';
import type { Translation } from '../words.ts';
import { platformDetails } from './platform-details.ts';

export const details: Translation<typeof english> = {
  quoted: '«{words}»',
  goods: '{quantity, number} × {title}',
  goodsOfKind: '{quantity, number} × {title} ({variant})',
  statuses: {
    REQUESTED: 'بانتظار القرار',
    OPEN: 'مفتوح',
    DECLINED: 'مرفوض',
    CLOSED: 'مغلق',
    CANCELED: 'ملغى',
  },
  payments: {
    SUCCESS: 'تمت',
    PENDING: 'ما زالت معلّقة',
    AWAITING_RESPONSE: 'ما زالت تنتظر ردًّا',
    FAILURE: 'فشلت',
    ERROR: 'انتهت بخطأ',
    BY_HAND: 'يجب دفعها يدويًا',
    UNKNOWN: 'نتيجتها غير معروفة',
  },
  said: {
    ...platformDetails,
    RETURN_NOT_SHOWN: 'لم تعد المنصة تعرض هذا الإرجاع.',
    KEY_ON_SEVERAL_REFUNDS:
      '{refunds, plural, zero {لا تحمل أي عملية ردّ} one {تحمل عملية ردّ واحدة} two {تحمل عمليتا ردّ} few {تحمل # عمليات ردّ} many {تحمل # عملية ردّ} other {تحمل # عملية ردّ}} علامة هذه العملية وحدها.',
    REFUND_NOT_IN_BOOKS: 'ردّ المبلغ {refund} صادر عنا، لكنه غير موجود في سجلاتنا.',
    PROVIDER_ANSWER_UNKNOWN: 'أُرسل الطلب إلى مزوّد الدفع، ولا يُعرف ردّه.',
    PAYMENT_NOT_DONE: 'إحدى دفعات ردّ المبلغ {refund} {payment}.',
    OTHER_CURRENCY_MOVED: 'حُوّل ردّ المبلغ {refund} بعملة غير {currency}.',
    OTHER_AMOUNT_MOVED: 'حُوّل في ردّ المبلغ {refund} مبلغ {moved} بدلًا من {meant}.',
    NEVER_ASKED: 'لم يُطلب ردّ هذا المبلغ من المنصة قط.',
    REFUND_MAY_HAVE_VANISHED: 'لا يوجد هناك ردّ كهذا، وقد يختفي الردّ من هناك مع أن المبلغ حُوّل.',
    NOT_YET_OPENED_THERE: 'لا يمكن أن يكون قد رُدّ مبلغ إرجاع لم يفتحه أحد هناك.',
    NO_REFUND_UNITS_WAIT: 'لا يوجد هناك ردّ كهذا، وما زالت كل المنتجات تنتظره.',
    PROCESSED_NOTHING_DUE: 'تمت التسوية هناك؛ لم يكن هناك مبلغ مستحق.',
    NO_REFUND_UNITS_CHANGED: 'لا يوجد هناك ردّ كهذا، ومع ذلك لم تعد المنتجات على حالها السابقة.',
    NOTHING_READ: 'تعذّرت قراءة أي شيء.',
    NOTHING_SENT: 'لم يُرسل شيء ولم يُحوّل أي مبلغ: {why}',
    SENT_NOT_LOOKED_FOR: 'أُرسل ردّ المبلغ ويتعذّر التحقّق مما آل إليه: {why}',
    YES_WITHOUT_REFUND: 'وافقت المنصة، لكنها لا تعرض أي ردّ للمبلغ.',
    YES_TO_REFUND_NOT_SHOWN: 'وافقت المنصة على ردّ المبلغ {refund}، لكنها لا تعرضه.',
    SENT_NO_TRACE:
      '{times, plural, zero {لم يُرسل} one {أُرسل مرة واحدة} two {أُرسل مرتين} few {أُرسل # مرات} many {أُرسل # مرة} other {أُرسل # مرة}} ولا أثر له.',
    SENT_NO_TRACE_NOT_AGAIN:
      '{times, plural, zero {لم يُرسل} one {أُرسل مرة واحدة} two {أُرسل مرتين} few {أُرسل # مرات} many {أُرسل # مرة} other {أُرسل # مرة}} ولا أثر له، ولا يمكن إرساله مجددًا: {why}',
    SENT_A_MOMENT_AGO: 'أُرسل قبل لحظات فقط.',
    NO_TRACE_YET: 'لا أثر لردّ المبلغ حتى الآن: {why}',
    IN_OTHER_HANDS: 'تجري معالجة ردّ هذا المبلغ الآن.',
    NO_SUCH_RETURN_THERE: 'لم يُرسل شيء، إذ لا يوجد هذا الإرجاع لدى المنصة: {why}',
    NOT_ALL_OF_RETURN_THERE: 'لا تعرضه المنصة كاملًا.',
    PAY_BY_HAND: '{rma}: ادفع {amount} إلى العميل يدويًا.',
    CAN_BE_REFUNDED_AGAIN: '{why} يمكن دفع المبلغ من جديد.',
    FOUND_PAID: 'بعد تحقّق {staff}: تم الدفع. {note}',
    FOUND_NOT_PAID: 'بعد تحقّق {staff}: لم يتم الدفع. {note}',
    REFUND_GONE: '{order}: لم يعد ردّ المبلغ {refund} موجودًا. ما دُفع به لا يُدفع مرة أخرى.',
    FAILED_AFTER_PAID: 'ظهر ردّ المبلغ {refund} مدفوعًا، ثم فشل بعد ذلك.',
    REFUNDED_WITHOUT_RETURN: '{rma}: {goods}، سبق ردّ الثمن خارج هذا الإرجاع، ولا يُردّ من خلاله مرة أخرى.',
    PUT_INTO_STOCK: '{rma}: أعِد إلى المخزون: {goods}.',
    LOOK_WHETHER_STOCKED: '{rma}: تحقّق هل أُعيدت هذه المنتجات إلى المخزون، وأعِد ما لم يُعَد منها: {goods}.',
    ABOUT_RETURN: '{rma}: {why}',
    STATUS_DIFFERS: 'الإرجاع {rma} هنا {ours}، وعلى المنصة {theirs}.',
    RETURN_DOES_NOT_FIT: '{order}: الإرجاع {theirs} على المنصة لا يطابق الطلب كما نقرؤه.',
    RETURN_NOT_SHOWN_YET: 'لا تعرض المنصة {rma} بعد.',
    GONE_OR_TOO_OLD: 'لا يُعرض لنا هناك: ربما حُذف، أو أن طلبه أقدم من أن نراه.',
    OTHERS_SAID: 'كان الرد {said}',
    ROLES_AS_OF:
      'عادت بيانات Aftercare من نسخة احتياطية بتاريخ {day}: يستطيع الفريق من جديد فعل ما كان يستطيعه حينها ودفعه.',
    DATA_REQUESTED:
      'طلب البيانات {request}، {orders, plural, zero {ولا يذكر أي طلب} one {ويذكر طلبًا واحدًا} two {ويذكر طلبين} few {ويذكر # طلبات} many {ويذكر # طلبًا} other {ويذكر # طلب}}. آخر موعد للرد {day}.',
    NO_REASON_LEFT: 'لم يُذكر أي سبب.',
  },
};
