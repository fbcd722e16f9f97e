// What is said in Arabic of who writes a shop’s mails?
import type * as english from '../en/sender.ts';
import type { Translation } from '../words.ts';

export const senderPage: Translation<typeof english.senderPage> = {
  title: 'هل تُرسل الرسائل من هذا العنوان؟',
  text: 'يريد {shop} أن تصل رسائله عن الإرجاع من {address}.',
  unasked: 'لا علم لك بهذا؟ أغلق هذه الصفحة: من دون موافقتك لا يُرسل شيء من عنوانك.',
  submit: 'نعم، أرسلوا من هذا العنوان',
  said: 'شكرًا لك',
  saidText: 'رسائل المتجر تصل الآن من {address}. يمكنك إغلاق هذه الصفحة.',
  ended: 'انتهى هذا الرابط',
  endedWhy: 'يصلح ثلاثة أيام، وما دام المتجر يريد استخدام هذا العنوان. اطلب رابطًا آخر من إعدادات المتجر.',
};

export const senderMail: Translation<typeof english.senderMail> = {
  subject: '{shop}: أكّد خلال 3 أيام',
  preheader: 'بضغطة واحدة تصل الرسائل من {address}.',
  answer: 'يريد {shop} أن تصل رسائله عن الإرجاع من {address}.',
  use: 'أنت تقرأ هذا في ذلك العنوان، فيمكنك الموافقة: اضغط الزر ثم أكّد في الصفحة التي تُفتح. يصلح الرابط ثلاثة أيام.',
  button: 'الاطلاع والتأكيد',
  door: 'لا علم لك بهذا؟ لا تفعل شيئًا: من دون موافقتك لا يُرسل شيء من عنوانك.',
  reasonOfMail: 'وصلتك هذه الرسالة لأن أحدًا عيّن هذا العنوان مرسلًا لمتجر {shop}.',
};

export const senderMailName: Translation<typeof english.senderMailName> = {
  'sender-confirm': 'سؤال عن الإرسال من عنوان',
};

export const senderProblems: Translation<typeof english.senderProblems> = {
  noLink: 'لم يُرسل رابط',
  noLinkWhy: 'لا شيء للتأكيد، أو أُرسلت ثلاثة روابط خلال هذه الساعة. انظر أيضًا في مجلد البريد المزعج.',
};

export const senderInput: Translation<typeof english.senderInput> = {
  notAddress: 'أدخل بريدًا إلكترونيًا، مثل hello@example.com.',
};

export const senderTaskKinds: Translation<typeof english.senderTaskKinds> = {
  'sender-unproven': 'الرسائل تصل من عنواننا مجددًا',
};

export const senderTaskHints: Translation<typeof english.senderTaskHints> = {
  'sender-unproven':
    'سجلات DNS لنطاقك لم تعد صحيحة. صحّحها كما هو مبيّن في الإعدادات ضمن «مرسل الرسائل»، فيُستخدم عنوانك مجددًا من تلقاء نفسه.',
};

export const sender: Translation<typeof english.sender> = {
  title: 'مرسل الرسائل',
  text: 'من يراه عملاؤك مرسلًا، وإلى أين تذهب ردودهم.',
  name: 'الاسم',
  nameHelp: 'فارغ: اسم متجرك.',
  address: 'عنوانك أنت',
  addressHelp: 'فارغ: عنواننا، باسمك. يُستخدم عنوانك عندما يقول نطاقك ذلك وتوافق أنت بالبريد.',
  replyTo: 'تذهب الردود إلى',
  replyToHelp: 'فارغ: عنوان متجرك.',
  save: 'حفظ',
  saved: 'حُفظ المرسل',
  now: 'تصل الرسائل من {name}، {address}. وتذهب الردود إلى {replyTo}.',
  steps: {
    records: 'إلى أن تُوجد كل السجلات أدناه تصل الرسائل من عنواننا.',
    confirm:
      'وُجدت كل السجلات. أرسلنا رابطًا إلى {address}: افتحه ووافق. وحتى ذلك الحين تصل الرسائل من عنواننا.',
    used: 'تصل الرسائل من عنوانك أنت.',
  },
  mayNot: 'لا يمكن استخدام عنوانك هنا بعد. اسأل من يدير Aftercare لك.',
  recordsTitle: 'سجلات نطاقك',
  recordsText: 'أضفها حيث يُدار DNS نطاقك، وغالبًا حيث اشتريته. قد تمضي ساعة حتى تظهر.',
  proofs: {
    dkim: 'التوقيع (DKIM)',
    spf: 'الخوادم المسموح لها (SPF)',
    dmarc: 'مصير الرسائل المزوّرة (DMARC)',
  },
  states: {
    found: 'موجود',
    wrong: 'غير صحيح',
    missing: 'ناقص',
    unreachable: 'لا رد',
  },
  type: 'النوع: TXT',
  recordName: 'الاسم',
  value: 'القيمة',
  stands: 'الموجود الآن: {text}',
  check: 'التحقّق مجددًا',
  checked: 'جرى التحقّق {when}',
  checkedToast: 'جرى الاطلاع على السجلات',
  linkAgain: 'إرسال الرابط مجددًا',
  linkMailed: 'الرابط في طريقه',
};
