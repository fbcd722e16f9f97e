// What do a shop's pages say of its return terms before anything is bought, in French?
import type { terms as english } from '../en/terms.ts';
import type { Translation } from '../words.ts';

export const terms: Translation<typeof english> = {
  days: {
    ORDER:
      '{days, plural, one {# jour} many {# de jours} other {# jours}} pour faire un retour, à compter de la commande.',
    FULFILLMENT:
      '{days, plural, one {# jour} many {# de jours} other {# jours}} pour faire un retour, à compter de l’expédition.',
    DELIVERY:
      '{days, plural, one {# jour} many {# de jours} other {# jours}} pour faire un retour, à compter de la livraison.',
    LAST_DELIVERY:
      '{days, plural, one {# jour} many {# de jours} other {# jours}} pour faire un retour, à compter de la livraison du dernier colis.',
  },
  barred: 'Retour impossible.',
  barredWhy: 'Retour impossible. {message}',
  free: 'Les retours sont gratuits.',
  own: 'Les frais de retour sont à votre charge.',
  fee: 'Frais de retour\u00a0: {amount}, déduits du remboursement.',
  restocking: 'Frais de restockage\u00a0: {rate}.',
  others:
    'Dans certains cas, d’autres conditions s’appliquent\u00a0: la page des retours les indique avant tout envoi de votre part.',
  rights: 'Vos droits légaux restent inchangés.',
  page: {
    title: 'Conditions de retour',
    intro: 'Ce qui s’applique quand vous renvoyez quelque chose à {shop}.',
    country: 'Pays de livraison de votre commande',
    every: 'Tout autre pays',
    submit: 'Afficher les conditions',
    general: 'En général',
    to: 'Commandes livrées dans ce pays\u00a0: {country}',
    some: 'Pour certains produits',
    never: 'Ce qui ne peut pas être renvoyé',
    marked: 'Produits marqués {list}',
    numbered: 'Produits numérotés {list}',
    both: 'Produits marqués {marks} et numérotés {numbers}',
    quoted: '«\u00a0{name}\u00a0»',
  },
};
