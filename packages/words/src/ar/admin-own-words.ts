// What does the policy page say in Arabic of the shop’s own text?
import type { ownWords as english } from '../en/admin-own-words.ts';
import type { Translation } from '../words.ts';

export const ownWords: Translation<typeof english> = {
  title: 'من نص متجرك',
  compare: 'المقارنة بنص متجرك',
  reading: 'نقرأ سياسة الإرجاع في متجرك…',
  foundIn: 'قرأنا سياسة الإرجاع في متجرك. لا يُنشر شيء قبل أن تضغط «نشر».',
  foundPasted: 'قرأنا النص الذي لصقته. لا يُنشر شيء قبل أن تضغط «نشر».',
  none: 'لا يعرض متجرك سياسة إرجاع في {platform} بعد. إن كانت لديك في مكان آخر فالصقها هنا، وإلا فتابع بالنموذج أدناه.',
  closed: 'لا تسمح لنا {platform} بقراءة سياسة الإرجاع لديك. الصق نصها هنا أو تابع بالنموذج أدناه.',
  unreachable: 'تعذّرت قراءة سياسة الإرجاع الآن. حاول مرة أخرى، أو الصق نصها هنا، أو تابع بالنموذج أدناه.',
  paste: 'سياسة الإرجاع لديك',
  pasteHelp: 'النص كاملًا كما يقرؤه عملاؤك. يُقرأ هنا ولا يُحفظ.',
  pasteMissing: 'الصق النص أولًا.',
  readPasted: 'قراءة هذا النص',
  notFound: 'غير موجود في نصك. النموذج أدناه هو الذي يحدّد.',
  severalSaid: 'في نصك أكثر من قيمة. أيّها المعتمد؟',
  whatIsMeant: 'لسنا متأكدين من المقصود. القرار لك.',
  unclear: 'لا توجد قيمة يمكن استخدامها',
  days: '{n, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  daysFrom: '{days}، تُحسب من {from}',
  percent: '{percent}٪',
  whoAndAmount: '{who}: {amount}',
  takeAll:
    '{n, plural, zero {إدخالها في النموذج} one {إدخالها في النموذج} two {إدخال القيمتين في النموذج} few {إدخال القيم كلها (#) في النموذج} many {إدخال القيم كلها (#) في النموذج} other {إدخال القيم كلها (#) في النموذج}}',
  take: 'استخدام «{what}»',
  takeFor: '{field}: استخدام «{what}»',
  inForm: 'في النموذج',
  quote: '«{sentence}»',
  takenFrom: 'من نصك: «{sentence}»',
  finalSale: 'ما لا يمكن إرجاعه',
  finalSaleText: 'لا يمكن معرفة هذه المنتجات من النص. ضع عليها الوسم المذكور أدناه.',
};
