// What do the screens say in Arabic where our plugin does not stand on the shop’s site?
import type { plugin as english } from '../en/admin-plugin.ts';
import type { Translation } from '../words.ts';

export const plugin: Translation<typeof english> = {
  title: 'المزيد مع إضافتنا',
  text: 'يعمل متجرك من دونها أيضًا. وهذا ما تضيفه إلى موقعك:',
  gains: {
    safe: 'ردّ آمن للمبالغ: إذا ضاعت استجابة المتجر، عرفنا بأنفسنا هل دُفع المبلغ. ومن دونها تتحقّق أنت.',
    stock: 'يعود كل منتج إلى المخزون أو لا يعود، كما تحدّد عند استلامه.',
    pages: 'صفحة الإرجاع داخل متجرك نفسه، كمكوّن في أي صفحة.',
    doors: 'ضغطة واحدة في {platform} تسجّل دخولك، وتسجّل دخول عملائك من حساباتهم.',
    news: 'تصل إشعارات الطلبات فورًا، ويُعاد إرسالها إذا ضاعت.',
  },
  how: 'كيف تحصل عليها',
  steps: {
    ask: 'اطلب الملف \u2066aftercare.zip\u2069 من مسؤول Aftercare لديك.',
    upload: 'ارفعه إلى موقعك ضمن الإضافات، ثم فعّله.',
    connect: 'في {platform} افتح Aftercare واضغط «ربط». لا يُفقد شيء مما ضبطته هنا.',
  },
  install: 'رفع الإضافة إلى موقعك',
};
