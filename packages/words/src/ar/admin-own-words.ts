// What does the policy page say in Arabic of the shop’s own text?
import type { ownWords as english } from '../en/admin-own-words.ts';
import type { Translation } from '../words.ts';

export const ownWords: Translation<typeof english> = {
  title: 'من كلماتك أنت',
  compare: 'المقارنة بنص متجرك',
  reading: 'نقرأ سياسة الإرجاع في متجرك…',
  foundIn: 'قرأنا سياسة الإرجاع في متجرك. لا يُنشر شيء قبل أن تضغط «نشر».',
  foundPasted: 'قرأنا النص الذي لصقته. لا يُنشر شيء قبل أن تضغط «نشر».',
  none: 'لا يعرض متجرك سياسة إرجاع في {platform} بعد. إن كانت لديك في مكان آخر فالصقها هنا، وإلا فتابع بالنموذج أدناه.',
  closed: 'لا يسمح لنا {platform} بقراءة سياسة الإرجاع لديك. الصق نصها هنا أو تابع بالنموذج أدناه.',
  unreachable: 'تعذّرت قراءة سياسة الإرجاع الآن. حاول مرة أخرى، أو الصق نصها هنا، أو تابع بالنموذج أدناه.',
  paste: 'سياسة الإرجاع لديك',
  pasteHelp: 'النص كاملًا كما يقرؤه عملاؤك. يُقرأ هنا ولا يُحفظ.',
  pasteMissing: 'الصق النص أولًا.',
  readPasted: 'قراءة هذا النص',
  notFound: 'غير موجود في نصك. النموذج أدناه هو الذي يحدّد.',
  severalSaid: 'نصك يقول أكثر من شيء. أيّها الصحيح؟',
  whatIsMeant: 'لسنا متأكدين من المقصود. القرار لك.',
  unclear: 'لا قيمة يمكن أخذها',
  fromPurchase: 'نصك يحسب من تاريخ الشراء. Aftercare يحسب من التسليم، فيحصل عملاؤك على أيام إضافية.',
  days: '{n, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  percent: '{percent}٪',
  whoAndAmount: '{who}: {amount}',
  takeAll:
    '{n, plural, zero {أدخلها في النموذج} one {أدخلها في النموذج} two {أدخل الاثنتين في النموذج} few {أدخل # كلها في النموذج} many {أدخل # كلها في النموذج} other {أدخل # كلها في النموذج}}',
  take: 'خذ «{what}»',
  takeFor: '{field}: خذ «{what}»',
  inForm: 'في النموذج',
  quote: '«{sentence}»',
  takenFrom: 'من نصك: «{sentence}»',
  finalSale: 'ما لا يمكن إرجاعه',
  finalSaleText: 'لا يخبرنا النص بأي المنتجات هذه. ضع عليها الوسم المذكور أدناه.',
};
