// What is said in Arabic of who writes a shop’s mails?
import type * as english from '../en/sender.ts';
import type { Translation } from '../words.ts';

export const senderPage: Translation<typeof english.senderPage> = {
  title: 'هل تُرسل الرسائل من هذا العنوان؟',
  text: 'يريد {shop} أن تصل رسائله عن الإرجاع من {address}.',
  unasked: 'لا علم لك بهذا؟ أغلق هذه الصفحة: لن يُرسل شيء من عنوانك من دون موافقتك.',
  submit: 'نعم، الإرسال من هذا العنوان',
  said: 'شكرًا لك',
  saidText: 'أصبحت رسائل المتجر تصل من {address}. يمكنك إغلاق هذه الصفحة.',
  ended: 'انتهت صلاحية هذا الرابط',
  endedWhy:
    'هو صالح لمدة ثلاثة أيام، ما دام المتجر يريد استخدام هذا العنوان. يمكن طلب رابط آخر من إعدادات المتجر.',
};

export const senderMail: Translation<typeof english.senderMail> = {
  subject: 'أكّد العنوان خلال ثلاثة أيام: {shop}',
  preheader: 'بضغطة واحدة تصبح الرسائل تصل من {address}.',
  answer: 'يريد {shop} أن تصل رسائله عن الإرجاع من {address}.',
  use: 'وصلت هذه الرسالة إلى ذلك العنوان، ولذلك يمكنك الموافقة: اضغط الزر ثم أكّد في الصفحة التي تُفتح. الرابط صالح لمدة ثلاثة أيام.',
  button: 'الاطلاع والتأكيد',
  door: 'لا علم لك بهذا؟ لا يلزمك فعل شيء: لن يُرسل شيء من عنوانك من دون موافقتك.',
  reasonOfMail: 'وصلتك هذه الرسالة لأن شخصًا حدّد هذا العنوان عنوانًا لمرسل رسائل {shop}.',
};

export const senderMailName: Translation<typeof english.senderMailName> = {
  'sender-confirm': 'طلب الموافقة على الإرسال من عنوان',
};

export const senderProblems: Translation<typeof english.senderProblems> = {
  noLink: 'لم يُرسل رابط',
  noLinkWhy:
    'لا يوجد ما يحتاج إلى تأكيد، أو أُرسلت ثلاثة روابط خلال هذه الساعة. ابحث أيضًا في مجلد الرسائل غير المرغوب فيها.',
};

export const senderInput: Translation<typeof english.senderInput> = {
  notAddress: 'أدخل بريدًا إلكترونيًا، مثل \u2066hello@example.com\u2069.',
};

export const senderTaskKinds: Translation<typeof english.senderTaskKinds> = {
  'sender-unproven': 'عادت الرسائل تصل من عنواننا',
};

export const senderTaskHints: Translation<typeof english.senderTaskHints> = {
  'sender-unproven':
    'سجلات DNS لنطاقك لم تعد صحيحة. صحّحها كما هو مبيّن في الإعدادات ضمن «مرسل الرسائل»، فيُستخدم عنوانك مجددًا تلقائيًا.',
};

export const sender: Translation<typeof english.sender> = {
  title: 'مرسل الرسائل',
  text: 'من يراه عملاؤك مرسلًا، وإلى أين تذهب ردودهم.',
  name: 'الاسم',
  nameHelp: 'إذا تُرك فارغًا: اسم متجرك.',
  address: 'عنوانك أنت',
  addressHelp:
    'إذا تُرك فارغًا: عنواننا، باسمك. يُستخدم عنوانك بعد أن تؤكّده سجلات نطاقك وتؤكّده أنت برابط يصل إلى بريدك.',
  replyTo: 'تذهب الردود إلى',
  replyToHelp: 'إذا تُرك فارغًا: عنوان متجرك نفسه.',
  save: 'حفظ',
  saved: 'حُفظ المرسل',
  now: 'تصل الرسائل من {name}، {address}. وتذهب الردود إلى {replyTo}.',
  steps: {
    records: 'تصل الرسائل من عنواننا إلى أن نجد كل السجلات أدناه.',
    confirm:
      'وجدنا كل السجلات. أرسلنا رابطًا إلى {address}: افتحه ووافق. وحتى ذلك الحين تصل الرسائل من عنواننا.',
    used: 'تصل الرسائل من عنوانك أنت.',
  },
  mayNot: 'لا يمكن استخدام عنوانك هنا بعد. اسأل مسؤول Aftercare لديك.',
  recordsTitle: 'سجلات نطاقك',
  recordsText:
    'أضفها حيث تُدار إعدادات DNS لنطاقك، وغالبًا لدى الجهة التي اشتريته منها. قد تمضي ساعة حتى تظهر.',
  proofs: {
    dkim: 'التوقيع (DKIM)',
    spf: 'الخوادم المسموح لها (SPF)',
    dmarc: 'مصير الرسائل المزوّرة (DMARC)',
  },
  states: {
    found: 'موجود',
    wrong: 'غير صحيح',
    missing: 'غير موجود',
    unreachable: 'لا رد',
  },
  type: 'النوع: TXT',
  recordName: 'الاسم',
  value: 'القيمة',
  stands: 'الموجود الآن: {text}',
  check: 'إعادة التحقّق',
  checked: 'جرى التحقّق {when}',
  checkedToast: 'جرى التحقّق من السجلات',
  linkAgain: 'إعادة إرسال الرابط',
  linkMailed: 'أُرسل الرابط',
};
