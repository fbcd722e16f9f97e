// What do the screens say in Spanish where a refund does not put goods back into stock?
import type { stock as english } from '../en/admin-stock.ts';
import type { Translation } from '../words.ts';

export const stock: Translation<typeof english> = {
  goods: '{n, number}\u00a0× {title}',
  beforeTitle: 'Usted reincorpora estos artículos al inventario',
  before:
    '{platform} reincorpora al inventario todos los artículos de un reembolso o ninguno, y estos difieren. Así que no reincorpora ninguno: después del reembolso se lo pedimos a usted.',
  mixed:
    '{platform} reincorpora al inventario todos los artículos de un reembolso o ninguno. Después del reembolso le decimos qué debe reincorporar usted.',
  afterTitle: 'Puede que haya artículos sin reincorporar al inventario',
  after: 'Aumente en {platform} el inventario de cada producto en esa cantidad y pulse «Ya está hecho».',
  done: 'Ya está hecho',
  doneToast: 'Marcado como hecho.',
};
