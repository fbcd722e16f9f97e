// What do the settings say in Arabic?
import type { settings as english } from '../en/admin-settings.ts';
import type { Translation } from '../words.ts';

export const settings: Translation<typeof english> = {
  title: 'الإعدادات',
  preview: 'عرض الصفحة',
  returnPage: 'الصفحة التي يبحث فيها عملاؤك عن طلباتهم ويرجعون المنتجات. تحمل هوية متجرك.',
};
