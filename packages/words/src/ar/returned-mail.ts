// What is said in Arabic of a mail that did not arrive?
import type * as english from '../en/returned-mail.ts';
import type { Translation } from '../words.ts';

/** Inside “which mail → to whom: …”, before the server’s own words in brackets. */
export const mailTroubles: Translation<typeof english.mailTroubles> = {
  NO_SUCH_MAILBOX: 'لا يوجد صندوق بريد بهذا العنوان',
  NO_SUCH_MAIL_HOST: 'الجزء الذي يلي @ لا يستقبل البريد',
  MAILBOX_CLOSED: 'صندوق البريد مغلق',
  MAILBOX_FULL: 'صندوق البريد ممتلئ',
  MAIL_TOO_LARGE: 'الرسالة أكبر مما يتسع له صندوق البريد',
  MAIL_NOT_WANTED: 'خادم بريد المستلم لا يريد هذه الرسالة',
  MAIL_HOST_SILENT: 'تعذّر الوصول إلى خادم بريد المستلم',
  SENDER_NOT_BELIEVED: 'خادم بريد المستلم لا يثق بعنوان المرسل لدينا',
  OUR_MAIL_SERVER: 'خادم بريدنا نفسه لم يقبلها',
  MAIL_REFUSED: 'رفضها خادم بريد المستلم',
  NOT_AN_ADDRESS: 'هذا ليس عنوان بريد إلكتروني',
  MAIL_ANSWER_LOST: 'ضاع رد خادم البريد، فربما وصلت الرسالة وربما لم تصل',
  ADDRESS_IS_DEAD: 'لم تُرسل، لأن رسالة سابقة إلى هذا العنوان ارتدّت',
};

export const mailProblems: Translation<typeof english.mailProblems> = {
  quickerMail: 'هذه الرسالة في طريقها بالفعل أو وصلت.',
  noAddress: 'لا يوجد عنوان لإرسالها إليه',
  noAddressWhy: 'أضف أولًا بريدًا إلكترونيًا إلى الطلب، ثم أعد إرسالها.',
};

export const mailTaskKinds: Translation<typeof english.mailTaskKinds> = {
  'notice-refused': 'رسالة لم تُقبل',
  'notice-bounced': 'رسالة ارتدّت',
  'dead-address': 'رسالة لم تُرسل: عنوانها لا يستقبل البريد',
};

export const mailTaskHints: Translation<typeof english.mailTaskHints> = {
  'notice-refused':
    'اتصل بالعميل، أو صحّح العنوان في الطلب وأعد إرسال الرسالة. وإن كانت موجّهة إلى عنوانك أنت فصحّحه في {platform}.',
  'notice-bounced':
    'لم تصل. اتصل بالعميل، أو صحّح العنوان في الطلب وأعد إرسال الرسالة. وإن كانت موجّهة إلى عنوانك أنت فصحّحه في {platform}.',
  'dead-address':
    'اتصل بالعميل، أو صحّح العنوان في الطلب وأعد إرسال الرسالة. وإن كنت تعلم أن العنوان صار يعمل فيمكنك إرسالها إليه نفسه مرة أخرى.',
};

export const mailStates: Translation<typeof english.mailStates> = {
  delayed: 'متأخرة، والمحاولة مستمرة',
  bounced: 'ارتدّت',
};

export const mail: Translation<typeof english.mail> = {
  sendAgain: 'إعادة الإرسال',
  sentAgain: 'أُعيد إرسال الرسالة',
};
