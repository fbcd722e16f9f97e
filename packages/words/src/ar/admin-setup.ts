// What does the setup guide say in Arabic?
import type { setup as english } from '../en/admin-setup.ts';
import type { Translation } from '../words.ts';

export const setup: Translation<typeof english> = {
  policyText: 'نعدّ مسودتها من نص متجرك. صحّح ما ليس صحيحًا ثم انشرها.',
  policyChecked: 'الإصدار {version, number} لك. يمكنك تغييره في أي وقت.',
  tryText: 'العب دور العميل على نسخة من أحد طلباتك، ثم قرّر واستلم وردّ المبلغ. لا يخرج بريد ولا يتحرك مال.',
  tryNow: 'تجربة إرجاع',
  goOnTrying: 'متابعة التجربة',
  tried: 'طُلب إرجاع بالفعل من صفحة الإرجاع.',
  switchOn: 'التفعيل في متجرك',
  switchOnText: 'ضع الطريق إلى صفحة الإرجاع على صفحات متجرك. يقودك الرابط إلى حيث تكفي ضغطة واحدة.',
  switchOnUnknown:
    'ضع الطريق إلى صفحة الإرجاع على صفحات متجرك. يقودك الرابط إلى حيث تكفي ضغطة واحدة، ولا نرى من هنا إن كان مفعّلًا.',
  switchOnLink: 'التفعيل',
  lookAgain: 'التحقق مرة أخرى',
  isOn: 'يجد عملاؤك الطريق على صفحات متجرك.',
  hide: 'إخفاء هذا الدليل',
  hideDone: 'اكتمل كل شيء: إخفاء الدليل',
  hidden: 'الدليل مخفي. {progress}.',
  show: 'إظهار الدليل',
};
