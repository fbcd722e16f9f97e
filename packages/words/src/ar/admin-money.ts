// What do the screens say in Arabic where money needs a person?
import type { money as english } from '../en/admin-money.ts';
import type { Translation } from '../words.ts';

export const money: Translation<typeof english> = {
  lookYourself: 'إذا بقي الأمر مجهولًا، فراجع الطلب في {platform} والدفعة لدى مزوّد الدفع، ثم أخبرنا بما وجدت.',
  looked: 'لقد تحقّقت',
  findingTitle: 'هل دُفع المبلغ المردود {amount}؟',
  findingText: 'تُنهي إجابتك الشك وتبقى في السجل مع اسمك. راجع مزوّد الدفع أولًا؛ والدفع اليدوي يُحتسب أيضًا.',
  answer: 'ماذا وجدت؟',
  choose: 'اختر إجابة',
  answerMissing: 'اختر ما وجدته.',
  wasPaid: 'تم الدفع',
  wasNotPaid: 'لم يتم الدفع',
  note: 'أين رأيت ذلك؟',
  noteHelp: 'لك ولزملائك. لا يراها العميل.',
  noteMissing: 'اكتب أين رأيت ذلك.',
  paidFollows: 'يُحتسب الإرجاع مدفوعًا، وتصل إلى العميل رسالة بذلك.',
  unpaidTitle: 'يمكن عندئذ دفع المبلغ نفسه مرة أخرى',
  unpaidFollows:
    'إذا كان المبلغ قد حُوّل بالفعل، فسيُدفع للعميل مرتين. لا تختر هذا إلا إذا كنت متأكدًا. المنتجات التي ما زالت {platform} تحسب أن ثمنها رُدّ لا يمكن ردّ ثمنها من هنا: ادفع للعميل يدويًا وأغلق الإرجاع.',
  endedTitle: 'لم يعد بالإمكان الدفع من هنا',
  endedFollows:
    'انتهى طلب الإرجاع هذا. إذا كان المبلغ ما زال مستحقًا، فادفعه في {platform} أولًا، ثم عد وأجب «تم الدفع».',
  refusedTitle: 'رُفض ردّ {amount}. لم يُحوّل أي مبلغ.',
  refusedText: 'يمكنك الضغط على «ردّ» مرة أخرى بعد إصلاح ذلك، أو تسوية الأمر بطريقة أخرى.',
  payingTitle: 'يجري ردّ {amount}',
  unpayableTitle: 'لا يمكن ردّ هذا المبلغ من هنا',
  leftOutTitle: 'لا يمكن ردّ ثمن كل ما وصل من هنا',
  leftOut: '{quantity, number}\u00a0× {title}: {why}',
  payingText: 'ننتظر التأكيد من {platform}. لا يلزمك فعل شيء؛ تُحدَّث هذه الصفحة تلقائيًا.',
  failedTitle: 'فشل ردّ مبلغ بعد ظهوره مدفوعًا',
  failedText:
    'استرجع مزوّد الدفع المبلغ {amount}: وبحسب ما يذكره لم يصل إلى العميل. لا نعيد إرساله تلقائيًا أبدًا.',
  endedTotal: 'إجمالي هذا الإرجاع',
  notPaidHere: 'لم يُدفع من هنا.',
  paidHere: 'رُدّ منه {amount}؛ أما الباقي فلم يُدفع من هنا.',
  confirm: 'حفظ الإجابة',
  notedPaid: 'سُجّل: تم الدفع',
  closeUnpaidHint: 'إذا دفعت للعميل بطريقة أخرى، فأغلق الإرجاع واذكر الطريقة. لن يُرسل شيء من هنا.',
  closeUnpaid: 'إغلاق: دُفع بطريقة أخرى',
  closeUnpaidTitle: 'إغلاق {rma} دون ردّ المبلغ من هنا؟',
  closeUnpaidText:
    'افعل ذلك إذا كنت قد دفعت للعميل بطريقة أخرى. لن يُرسل أي مبلغ ولا رسالة، وتذكر صفحة العميل أن المتجر سوّى الأمر بطريقة أخرى.',
  closeUnpaidNote: 'كيف تمت التسوية؟',
  closeUnpaidMissing: 'اكتب كيف تمت التسوية.',
  notedUnpaid: 'سُجّل: لم يتم الدفع',
  byHandTitle: 'ادفع {amount} بنفسك',
  byHandText:
    'قُيّد في {platform}. لا يمكن ردّ المبلغ تلقائيًا عبر {method}: ادفع إلى {shopper} مبلغ {amount} بنفسك، ثم أخبرنا.',
  byHandTextUnknown:
    'قُيّد في {platform}. لا يمكن ردّ المبلغ تلقائيًا عبر طريقة الدفع المستخدمة: ادفع إلى {shopper} مبلغ {amount} بنفسك، ثم أخبرنا.',
  willPayTitle: 'تدفع {amount} بنفسك',
  willPayText:
    'لا يمكن ردّ المبلغ تلقائيًا عبر {method}. يقيّده الضغط على «ردّ» في {platform}، ثم تدفع إلى {shopper} مبلغ {amount} وتخبرنا هنا. ويُبلَّغ العميل أن متجرك يردّه بنفسه.',
  willPayTextUnknown:
    'لا يمكن ردّ المبلغ تلقائيًا عبر طريقة الدفع المستخدمة. يقيّده الضغط على «ردّ» في {platform}، ثم تدفع إلى {shopper} مبلغ {amount} وتخبرنا هنا. ويُبلَّغ العميل أن متجرك يردّه بنفسه.',
  havePaid: 'لقد دفعته',
  havePaidTitle: 'هل دفعت {amount} إلى {shopper}؟',
  havePaidText: 'تبقى إجابتك في السجل مع اسمك. يُحتسب الإرجاع مدفوعًا، وتصل إلى العميل رسالة بذلك.',
  howPaid: 'كيف دفعته؟',
  howPaidHelp: 'مثل «تحويل بنكي في السادس من يونيو». لك ولزملائك. لا يراها العميل.',
  howPaidMissing: 'اكتب كيف دفعته.',
  confirmPaid: 'تم الدفع',
};
