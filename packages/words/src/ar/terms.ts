// What do a shop's pages say of its return terms before anything is bought, in Arabic?
import type { terms as english } from '../en/terms.ts';
import type { Translation } from '../words.ts';

export const terms: Translation<typeof english> = {
  days: {
    ORDER:
      '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} للإرجاع، ابتداءً من الطلب.',
    FULFILLMENT:
      '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} للإرجاع، ابتداءً من الشحن.',
    DELIVERY:
      '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} للإرجاع، ابتداءً من التسليم.',
    LAST_DELIVERY:
      '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} للإرجاع، ابتداءً من تسليم آخر شحنة.',
  },
  barred: 'غير قابل للإرجاع.',
  barredWhy: 'غير قابل للإرجاع. {message}',
  free: 'الإرجاع مجاني.',
  own: 'تتحمّل أنت تكلفة شحن الإرجاع.',
  fee: 'شحن الإرجاع: {amount}، يُخصم من المبلغ المسترد.',
  restocking: 'رسوم إعادة التخزين: {rate}.',
  others: 'في بعض الحالات تسري شروط أخرى: تعرضها صفحة الإرجاع قبل أن ترسل أي شيء.',
  rights: 'تبقى حقوقك القانونية كما هي.',
  page: {
    title: 'شروط الإرجاع',
    intro: 'ما يسري عندما تُرجع شيئًا إلى {shop}.',
    country: 'البلد الذي يُرسل إليه طلبك',
    every: 'أي بلد آخر',
    submit: 'عرض الشروط',
    general: 'بوجه عام',
    to: 'الطلبات المرسلة إلى: {country}',
    some: 'لبعض المنتجات',
    never: 'ما لا يمكن إرجاعه',
    marked: 'المنتجات ذات العلامة {list}',
    numbered: 'المنتجات ذات الرقم {list}',
    both: 'المنتجات ذات العلامة {marks} والرقم {numbers}',
    quoted: '«{name}»',
  },
};
