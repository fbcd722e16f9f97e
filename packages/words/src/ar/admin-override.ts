// What do the screens say in Arabic where staff approve what the rules had refused?
import type { override as english } from '../en/admin-override.ts';
import type { Translation } from '../words.ts';

export const override: Translation<typeof english> = {
  title: 'الموافقة على {rma} خلافًا لقواعدك؟',
  text: 'عند تقديم الطلب لم تكن سياستك تسمح به: {why}',
  label: 'لماذا توافق عليه رغم ذلك؟',
  help: 'يبقى في السجل باسمك. لا يراه العميل.',
  missing: 'اكتب سبب موافقتك.',
  confirm: 'الموافقة رغم ذلك',
};
