// What is asked of a person, in Arabic? One sentence for every kind of task there is.
import type { taskHints as englishHints, taskKinds as englishKinds } from '../en/admin-tasks.ts';
import type { Translation } from '../words.ts';

/** By the kind the server names. */
export const taskKinds: Translation<typeof englishKinds> = {
  'money-in-doubt': 'لا نعلم هل تم ردّ المبلغ',
  'refund-to-pay': 'هناك مبلغ يجب ردّه يدويًا',
  'refund-vanished': 'حُذفت عملية ردّ مبلغ في المتجر',
  'stock-by-hand': 'ربما لم تُعد منتجات رُدّ ثمنها إلى المخزون',
  'refund-failed-later': 'فشل ردّ مبلغ بعد ظهوره مدفوعًا',
  'refund-refused': 'رُفض ردّ مبلغ ولم يُحوّل شيء',
  'refunded-outside': 'سبق ردّ ثمن منتجات من إرجاع في {platform}',
  'notice-not-sent': 'تعذّر إرسال رسالة',
  'nobody-to-tell': 'هناك طلب بلا بريد إلكتروني',
  'import-failed': 'توقف استيراد طلباتك',
  'order-not-saved': 'تعذّر استيراد طلب',
  'roles-restored': 'أدوار الفريق هي أدوار يوم سابق',
  'privacy-request': 'هناك من يطلب بياناته',
  'return-conflict': 'إرجاع يختلف عما في {platform}',
  'return-not-adopted': 'تعذّر نقل إرجاع أُنشئ في {platform}',
  'return-refused-by-platform': 'رفضت {platform} تغييرًا في إرجاع',
  'job:move-money': 'تعطّل ردّ مبلغ قبل اكتماله',
  'job:push-return': 'تعذّر إبلاغ {platform} بإرجاع',
  'job:sync-order': 'تعذّر استيراد طلب',
  'job:notify': 'تعذّر إرسال رسالة',
  'job:open-door': 'تعذّر إرسال رمز إلى عميل طلبه',
  'job:open-staff-door': 'تعذّر إعداد رسالة برابط تسجيل الدخول',
  'job:note-sequence': 'تعذّر احتساب إشعار من متجرك',
  'job:import-orders': 'توقف استيراد طلباتك',
  'job:reconcile': 'تعذّرت مقارنة طلباتك بطلبات {platform}',
  'job:refresh-token': 'تعذّر تجديد الاتصال مع {platform}',
  'job:ensure-webhooks': 'تعذّر تفعيل إشعارات التغييرات من {platform}',
  'job:read-shop': 'تعذّرت قراءة بيانات متجرك',
  'job:show-terms': 'تعذّر عرض شروط الإرجاع في صفحات منتجات متجرك',
  'job:leave-shop': 'تعذّر تسجيل إزالة التطبيق',
  'job:note-privacy-request': 'تعذّر تسجيل طلب يخص بيانات شخص',
  'job:erase-person': 'تعذّر حذف بيانات شخص',
  'job:erase-shop': 'تعذّر حذف بيانات متجر أزال التطبيق',
  'job:forget-old': 'تعذّر حذف الرموز القديمة',
};

/** What a person can do about it, where that does not go without saying. */
export const taskHints: Translation<typeof englishHints> = {
  'refund-to-pay': 'افتح الإرجاع: ستجد لمن تدفع وكم. أخبرنا هناك بعد أن تدفع.',
  'refund-vanished':
    'يبقى هنا مدفوعًا، ولا ندفع شيئًا مرتين. لم يُعِد حذفه أي مبلغ: راجع مزوّد الدفع إذا لم تكن متأكدًا.',
  'stock-by-hand': 'زِد مخزون كل منتج في {platform} بهذا العدد، ثم ضع علامة «أُنجز».',
  'notice-not-sent': 'ربما لم تصل. إذا لم تكن متأكدًا، فراسل المستلم بنفسك ثم ضع علامة «أُنجز».',
  'roles-restored':
    'افتح «الإعدادات» ثم «الفريق» وراجع الجميع: من خُفّض دوره أو أُزيل منذ ذلك الحين استعاد دوره السابق. ثم ضع علامة «أُنجز».',
  'privacy-request': 'نزّل الملف وتأكّد من أنه سيصل إلى صاحبه وأرسله إليه، ثم ضع علامة «أُنجز».',
  'nobody-to-tell': 'أخبر العميل بنفسك، ثم ضع علامة «أُنجز».',
  'return-refused-by-platform':
    'نطلب ذلك مجددًا عندما يتغيّر الإرجاع. وحتى ذلك الحين يمكنك إجراء التغيير في {platform} بنفسك.',
  'job:move-money': 'افتح الإرجاع: يظهر فيه أين وصل ردّ المبلغ.',
  'job:push-return': 'نحاول مجددًا تلقائيًا. ويمكنك أيضًا إجراء التغيير في {platform} بنفسك.',
  'job:sync-order': 'يُستورد الطلب مجددًا فور تغيّره في {platform}.',
  'job:notify': 'ربما لم تصل. إذا لم تكن متأكدًا، فراسل المستلم بنفسك ثم ضع علامة «أُنجز».',
  'job:open-door': 'إذا راسلك العميل، فاطلب منه المحاولة مرة أخرى.',
  'job:open-staff-door': 'من يحتاج إلى الرابط يمكنه طلب رابط آخر، أو فتح Aftercare من لوحة تحكم متجرك.',
  'job:note-sequence': 'لم يُفقد شيء: نقارن طلباتك بطلبات {platform} تلقائيًا.',
  'job:import-orders': 'اضغط «متابعة الاستيراد» أدناه.',
  'job:reconcile': 'نقارنها مجددًا تلقائيًا. إذا لم تعد {platform} تسمح لنا بالدخول، فاربط متجرك من جديد.',
  'job:refresh-token': 'نحاول مجددًا خلال ساعة.',
  'job:ensure-webhooks':
    'نحاول مجددًا خلال ساعة. إذا لم تعد {platform} تسمح لنا بالدخول، فاربط متجرك من جديد.',
  'job:read-shop': 'نحاول مجددًا خلال ساعة. إذا لم تعد {platform} تسمح لنا بالدخول، فاربط متجرك من جديد.',
  'job:show-terms': 'نحاول مجددًا خلال ساعة. إذا لم تعد {platform} تسمح لنا بالدخول، فاربط متجرك من جديد.',
  'job:note-privacy-request': 'ابحث عن الطلب في الرسائل التي ترسلها إليك {platform}.',
  'job:erase-person': 'يمنحك القانون شهرًا: راسلنا إذا بقي الأمر كذلك.',
  'job:erase-shop': 'نحاول مجددًا خلال ساعة.',
  'job:forget-old': 'نحاول مجددًا خلال ساعة.',
};
