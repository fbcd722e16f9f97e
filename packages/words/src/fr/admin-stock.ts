// What do the screens say in French where a refund does not put goods back into stock?
import type { stock as english } from '../en/admin-stock.ts';
import type { Translation } from '../words.ts';

export const stock: Translation<typeof english> = {
  goods: '{n, number}\u00a0× {title}',
  beforeTitle: 'Vous remettez ces articles en stock vous-même',
  before:
    '{platform} remet en stock tous les articles d’un remboursement ou aucun, et ceux-ci diffèrent. Aucun n’est donc remis\u00a0: nous vous le demandons après le remboursement.',
  mixed:
    '{platform} remet en stock tous les articles d’un remboursement ou aucun. Après le remboursement, nous vous disons quoi remettre en stock vous-même.',
  afterTitle: 'Des articles ne sont peut-être pas remis en stock',
  after:
    'Augmentez dans {platform} le stock de chaque produit de ce nombre, puis cliquez sur «\u00a0C’est fait\u00a0».',
  done: 'C’est fait',
  doneToast: 'Marqué comme fait.',
};
