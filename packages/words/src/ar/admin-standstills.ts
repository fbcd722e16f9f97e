// What is said in Arabic of what does not move by itself?
import type * as english from '../en/admin-standstills.ts';
import type { Translation } from '../words.ts';

export const standstills: Translation<typeof english.standstills> = {
  title: 'ما لا يتقدّم',
  some: '{n, plural, zero {لا شيء متوقف} one {أمر واحد متوقف} two {أمران متوقفان} few {# أمور متوقفة} many {# أمرًا متوقفًا} other {# أمر متوقف}}',
  standing: 'تُعاد محاولته تلقائيًا',
  text: 'لا شيء هنا يحتاج إلى قرارك، وبضغطة واحدة نحاول فورًا.',
  emptyTitle: 'لا شيء متوقف',
  emptyText: 'المبالغ المردودة والرسائل وأخبار متجرك كلها تسير.',
  kinds: {
    refund: 'ردّ مبلغ يطول',
    mail: 'رسالة لم تُقبل بعد',
    import: 'قراءة طلباتك متوقفة',
  },
  deliveries:
    '{n, plural, zero {لا إعلانات غير مقروءة} one {تعذّرت قراءة إعلان واحد من متجرك} two {تعذّرت قراءة إعلانين من متجرك} few {تعذّرت قراءة # إعلانات من متجرك} many {تعذّرت قراءة # إعلانًا من متجرك} other {تعذّرت قراءة # إعلان من متجرك}}',
  itself: {
    refund:
      'قبل إرسال أي شيء مجددًا نتحقّق هل دُفع المبلغ، فلا يُدفع شيء مرتين. وما لا يمكن إثباته يصبح سؤالًا لك.',
    mail: 'تبقى بانتظار الإرسال. وإن لم تنجح أي محاولة تصبح سؤالًا لك.',
    job: 'إن لم تنجح أي محاولة يصبح ذلك سؤالًا لك.',
    delivery: 'لم يضع شيء: نقارن طلباتك بما في {platform} كل بضع دقائق.',
    import: 'لم يضع شيء: تستمر القراءة من حيث توقفت.',
  },
  next: 'المحاولة التالية: {when}',
  began: 'بدأ {when}',
  late: 'طال الأمر',
  trying: 'جارٍ المحاولة',
  tryNow: 'المحاولة الآن',
  tried: 'نحاول الآن',
  lateHint: 'إن بقي الأمر كذلك فاكتب إلى من يدير Aftercare لك.',
};

export const standstillProblems: Translation<typeof english.standstillProblems> = {
  quickerStandstill: 'عاد الأمر إلى السير بالفعل.',
};
