// Why is a file no logo, in Arabic, and what helps?
import type { logo as english } from '../en/server-logo.ts';
import type { Translation } from '../words.ts';

export const logo: Translation<typeof english> = {
  EMPTY: 'هذا الملف فارغ. اختر ملفًا آخر.',
  TOO_LARGE: 'حجم هذا الملف أكبر من 5 ميغابايت. احفظ الشعار بحجم أصغر واختره من جديد.',
  SVG: 'قد تحمل ملفات SVG تعليمات برمجية، لذلك لا نقبلها. صدِّر الشعار بصيغة PNG بعرض 600 بكسل أو أكثر.',
  OTHER_FORMAT: 'هذه ليست صورة PNG أو JPEG أو WebP. صدِّر الشعار بإحدى هذه الصيغ.',
  BROKEN: 'لم نتمكن من قراءة هذه الصورة: ربما كانت تالفة. صدِّرها من جديد.',
  TOO_MANY_PIXELS: 'في هذه الصورة أكثر من 16 مليون بكسل. احفظها أصغر: يكفي عرض 600 بكسل.',
  TOO_SMALL: 'ارتفاع هذه الصورة أو عرضها أقل من 16 بكسل. اختر صورة أكبر.',
  NOTHING_SEEN: 'هذه الصورة شفافة بالكامل: لن يظهر شيء.',
  unreachable: 'لم نتمكن من الوصول إلى مكان حفظ الصور. لم يتغير شيء. حاول مرة أخرى بعد دقيقة.',
};
