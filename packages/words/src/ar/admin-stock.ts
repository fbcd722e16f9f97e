// What do the screens say in Arabic where a refund does not put goods back into stock?
import type { stock as english } from '../en/admin-stock.ts';
import type { Translation } from '../words.ts';

export const stock: Translation<typeof english> = {
  goods: '{n, number}\u00a0× {title}',
  beforeTitle: 'تعيد هذه المنتجات إلى المخزون بنفسك',
  before:
    'تعيد {platform} إلى المخزون كل منتجات المبلغ المردود أو لا تعيد أيًا منها، والمطلوب هنا إعادة بعضها فقط. لذلك لا تعيد أيًا منها: نطلب منك ذلك بعد ردّ المبلغ.',
  mixed:
    'تعيد {platform} إلى المخزون كل منتجات المبلغ المردود أو لا تعيد أيًا منها. بعد ردّ المبلغ نخبرك بما تعيده إلى المخزون بنفسك.',
  afterTitle: 'ربما لم تُعد منتجات إلى المخزون',
  after: 'زِد مخزون كل منتج في {platform} بهذا العدد، ثم اضغط «تم ذلك».',
  done: 'تم ذلك',
  doneToast: 'وُضعت علامة «أُنجز».',
};
