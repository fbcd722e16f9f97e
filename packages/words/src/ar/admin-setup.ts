// What does the setup guide say in Arabic?
import type { setup as english } from '../en/admin-setup.ts';
import type { Translation } from '../words.ts';

export const setup: Translation<typeof english> = {
  policyText: 'نعدّ مسودتها من نص متجرك. صحّح ما يلزم ثم انشرها.',
  policyChecked: 'يسري إصدارك {version, number}. يمكنك تغييره في أي وقت.',
  tryText:
    'العب دور العميل على نسخة من أحد طلباتك، ثم وافق واستلم وردّ المبلغ. لن تُرسل أي رسالة ولن يُحوّل أي مبلغ.',
  tryNow: 'تجربة إرجاع',
  goOnTrying: 'متابعة التجربة',
  tried: 'قُدّم طلب إرجاع من صفحة الإرجاع.',
  switchOn: 'التفعيل في متجرك',
  switchOnText: 'أضف إلى صفحات متجرك رابطًا يؤدي إلى صفحة الإرجاع، وينقلك الرابط هنا إلى حيث تكفي ضغطة واحدة.',
  switchOnUnknown:
    'أضف إلى صفحات متجرك رابطًا يؤدي إلى صفحة الإرجاع، وينقلك الرابط هنا إلى حيث تكفي ضغطة واحدة، ولا نرى من هنا إن كان مفعّلًا.',
  switchOnLink: 'التفعيل',
  lookAgain: 'إعادة التحقّق',
  isOn: 'يصل عملاؤك إلى صفحة الإرجاع من صفحات متجرك.',
  hide: 'إخفاء هذا الدليل',
  hideDone: 'اكتمل كل شيء: إخفاء الدليل',
  hidden: 'الدليل مخفي. {progress}.',
  show: 'إظهار الدليل',
};
