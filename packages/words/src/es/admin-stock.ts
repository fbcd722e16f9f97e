// What do the screens say in Spanish where a refund does not put goods back into stock?
import type { stock as english } from '../en/admin-stock.ts';
import type { Translation } from '../words.ts';

export const stock: Translation<typeof english> = {
  goods: '{n, number} × {title}',
  beforeTitle: 'Usted repone estos artículos en stock',
  before:
    '{platform} repone en stock todos los artículos de un reembolso o ninguno, y estos difieren. Así que no repone ninguno: después del reembolso se lo pedimos a usted.',
  mixed:
    '{platform} repone en stock todos los artículos de un reembolso o ninguno. Después del reembolso le decimos qué debe reponer usted.',
  afterTitle: 'Puede que haya artículos sin reponer en stock',
  after: 'Aumente en {platform} el stock de cada producto en esa cantidad y pulse «Ya está hecho».',
  done: 'Ya está hecho',
  doneToast: 'Marcado como hecho.',
};
