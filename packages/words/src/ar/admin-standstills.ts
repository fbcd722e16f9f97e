// What is said in Arabic of what does not move by itself?
import type * as english from '../en/admin-standstills.ts';
import type { Translation } from '../words.ts';

export const standstills: Translation<typeof english.standstills> = {
  title: 'العمليات المتعطلة',
  some: '{n, plural, zero {لا شيء متوقف} one {أمر واحد متوقف} two {أمران متوقفان} few {# أمور متوقفة} many {# أمرًا متوقفًا} other {# أمر متوقف}}',
  standing: 'تُعاد محاولته تلقائيًا',
  text: 'لا شيء هنا يحتاج إلى قرارك، ويمكنك إعادة المحاولة فورًا بضغطة واحدة.',
  emptyTitle: 'لا شيء متوقف',
  emptyText: 'المبالغ المردودة والرسائل وإشعارات متجرك تسير كلها دون تعطّل.',
  kinds: {
    refund: 'تأخّر ردّ مبلغ',
    mail: 'رسالة لم تُقبل بعد',
    import: 'استيراد طلباتك متوقف',
  },
  deliveries:
    '{n, plural, zero {لا إشعارات تعذّرت قراءتها} one {تعذّرت قراءة إشعار واحد من متجرك} two {تعذّرت قراءة إشعارين من متجرك} few {تعذّرت قراءة # إشعارات من متجرك} many {تعذّرت قراءة # إشعارًا من متجرك} other {تعذّرت قراءة # إشعار من متجرك}}',
  itself: {
    refund:
      'قبل إرسال أي شيء مجددًا نتحقّق هل دُفع المبلغ، فلا يُدفع شيء مرتين. وما لا يمكن إثباته نطلب قرارك فيه.',
    mail: 'تبقى بانتظار الإرسال. وإن لم تنجح أي محاولة نطلب قرارك.',
    job: 'إن لم تنجح أي محاولة نطلب قرارك.',
    delivery: 'لم يُفقد شيء: نقارن طلباتك بما في {platform} كل بضع دقائق.',
    import: 'لم يُفقد شيء: يستمر الاستيراد من حيث توقف.',
  },
  next: 'المحاولة التالية: {when}',
  began: 'بدأ {when}',
  late: 'طال الأمر',
  trying: 'جارٍ المحاولة',
  tryNow: 'المحاولة الآن',
  tried: 'نحاول الآن',
  lateHint: 'إن بقي الأمر كذلك فراسل مسؤول Aftercare لديك.',
};

export const standstillProblems: Translation<typeof english.standstillProblems> = {
  quickerStandstill: 'استُؤنفت العملية بالفعل.',
};
