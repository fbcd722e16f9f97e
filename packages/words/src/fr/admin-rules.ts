// How is it told in French what each rule said of a return?
import type { rules as english } from '../en/admin-rules.ts';
import type { Translation } from '../words.ts';

export const rules: Translation<typeof english> = {
  title: 'Avis des règles',
  when: 'Au moment de la demande, selon la version {version, number} des règles de retour.',
  agreedElsewhere: 'Convenu dans l’administration de la boutique, sans consulter vos règles.',
  whole: 'Le retour dans son ensemble',
  passed: 'Sans objection\u00a0: {list}',
  needsReview: 'Demande votre avis\u00a0: {why}',
  ineligible: 'S’y oppose\u00a0: {why}',
  passes: {
    ORDER_CANCELED: 'Commande non annulée',
    NOT_PAID: 'Commande payée',
    GIFT_CARD: 'Pas une carte cadeau',
    FINAL_SALE: 'Retour non exclu à la vente',
    BARRED_BY_RULE: 'Exclu par aucune de vos règles',
    NOT_SENT_YET: 'Expédié',
    NOTHING_LEFT: 'Pas encore retourné',
    OUTSIDE_WINDOW:
      'Dans le délai de {days, plural, one {# jour} many {# de jours} other {# jours}}\u00a0: jusqu’au {lastDay}',
    DELIVERY_UNKNOWN:
      '{assumed, select, yes {Jour de livraison inconnu, supposé le {from}} other {Compté à partir de la livraison\u00a0: {from}}}',
    REVIEW_BY_RULE: 'Aucune de vos règles ne demande d’examen',
    APPROVED_BY_RULE: 'Accepté par votre règle {name}',
    REASON_DEFECTIVE: 'Non signalé comme défectueux',
    REASON_NOT_AS_AGREED: 'Non signalé comme différent de la commande',
    ABOVE_AUTO_APPROVAL: 'Valeur de {worth}, inférieure au plafond d’acceptation automatique de {limit}',
    EXCEEDS_REFUNDABLE: 'Couvert par les paiements de la commande',
  },
  looked: {
    BARRED_BY_RULE: 'Règle\u00a0: {name}.',
    REVIEW_BY_RULE: 'Règle\u00a0: {name}.',
    OUTSIDE_WINDOW:
      'Le délai était de {days, plural, one {# jour} many {# de jours} other {# jours}}, jusqu’au {lastDay}.',
    DELIVERY_UNKNOWN: 'Avec une livraison supposée le {from}, il courait jusqu’au {lastDay}.',
    ABOVE_AUTO_APPROVAL:
      'Sa valeur est de {worth}\u202f; l’acceptation est automatique en dessous de {limit}.',
  },
};
