// Which rule spoke: how is that told to a person, in French? Shopper and merchant read the same sentence.
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../words.ts';

export const reasons: Translation<typeof english> = {
  ORDER_CANCELED: 'Cette commande a été annulée.',
  NOT_PAID: 'Cette commande n’est pas encore payée.',
  NOT_SENT_YET: 'Cet article n’a pas encore été expédié.',
  OUTSIDE_WINDOW: 'Le délai de retour de cet article est dépassé.',
  FINAL_SALE: 'Cet article a été vendu comme ni repris ni échangé.',
  BARRED_BY_RULE: 'Selon les règles de la boutique, cet article ne peut pas être retourné.',
  GIFT_CARD: 'Les cartes cadeaux ne peuvent pas être retournées.',
  NOTHING_LEFT: 'Toutes les unités de cet article ont déjà été retournées ou remboursées.',
  NOTHING_RETURNABLE: 'Plus rien dans cette commande ne peut être retourné.',
  NOTHING_CHOSEN: 'Choisissez au moins un article.',
  UNKNOWN_LINE: 'Cet article ne fait pas partie de la commande.',
  QUANTITY_INVALID: 'Saisissez une quantité de 1 ou plus.',
  QUANTITY_TOO_LARGE: 'C’est plus que ce qui peut encore être retourné de cet article.',
  DELIVERY_UNKNOWN:
    'Le délai de retour est peut-être dépassé\u00a0: le transporteur n’a jamais indiqué le jour de livraison.',
  REVIEW_BY_RULE: 'Une règle de la boutique demande que quelqu’un examine ce retour.',
  REASON_DEFECTIVE:
    'L’article est signalé comme défectueux, ce qui peut relever de la garantie légale de conformité.',
  REASON_NOT_AS_AGREED: 'L’article est signalé comme différent de la commande.',
  ASKED_ELSEWHERE: 'La demande n’a pas été faite sur la page de retour\u00a0: aucune règle ne l’accepte.',
  NO_AUTO_APPROVAL: 'La boutique examine chaque retour.',
  ABOVE_AUTO_APPROVAL: 'La valeur du retour dépasse celle qui est acceptée automatiquement.',
  FOREIGN_CURRENCY:
    'La devise de la commande n’est pas comparable au plafond d’acceptation automatique de la boutique.',
  EXCEEDS_REFUNDABLE:
    'Le montant dû dépasse ce qui peut encore être remboursé sur les paiements de cette commande.',
  ALREADY_DECIDED: 'Une décision a déjà été prise pour ce retour.',
  NOT_OPEN: 'Ce retour n’est pas ouvert.',
  ALREADY_ENDED: 'Ce retour est déjà terminé.',
  ALREADY_RECEIVED: 'Des articles de ce retour sont déjà arrivés\u00a0: il ne peut plus être annulé.',
  REASON_MISSING: 'Indiquez pourquoi le retour est refusé.',
  OVERRIDE_UNEXPLAINED: 'Les règles avaient refusé ce retour. Écrivez pourquoi vous l’acceptez quand même.',
  NOTHING_RECEIVED: 'Indiquez quels articles sont arrivés.',
  MORE_THAN_SENT_BACK: 'C’est plus que ce que ce retour attend encore de cet article.',
  MORE_THAN_RECEIVED: 'Seules des unités arrivées et pas encore remboursées peuvent l’être.',
  NOTHING_TO_PAY: 'Rien de ce qui est arrivé n’attend d’être remboursé.',
  ALREADY_RECORDED: 'L’issue de ce remboursement est déjà enregistrée.',
  NOT_IN_DOUBT: 'Il n’y a plus de doute sur ce remboursement.',
  NOTE_MISSING: 'Écrivez une note\u00a0: elle reste dans l’historique.',
  ORDER_UNKNOWN:
    'La commande de ce retour est introuvable pour le moment\u00a0: rien ne peut être remboursé.',
  ENDED_UNPAID:
    'Ce retour est terminé\u00a0: l’argent ne peut pas être renvoyé d’ici. Payez d’abord le client vous-même, puis revenez et répondez «\u00a0Il a été payé\u00a0».',
  STILL_BOOKED:
    'Ce remboursement figure dans les comptes de la boutique. Payez le client vous-même, puis revenez nous le confirmer.',
  MONEY_UNDERWAY: 'Un remboursement de ce retour est encore en cours.',
  BOOKS_RESTORED:
    'Nos données ont été restaurées depuis une sauvegarde et sont en cours de comparaison avec la boutique\u00a0: rien ne peut être remboursé pendant quelques minutes. Réessayez ensuite.',
  UNPAID_UNITS: 'Des unités arrivées ne sont pas encore remboursées.',
  REFUNDED_OUTSIDE:
    'Des unités de ce retour ont déjà été remboursées depuis l’administration de la boutique\u00a0: elles ne le seront pas de nouveau ici. S’il reste quelque chose à payer pour elles, faites-le là-bas. À la fin, clôturez le retour comme payé autrement.',
  COUNTED_AS_REFUNDED:
    'L’administration de la boutique compte des unités de ce retour comme remboursées bien qu’aucun paiement n’ait été trouvé\u00a0: elles ne peuvent pas être remboursées d’ici. Payez le client vous-même pour celles-ci. À la fin, clôturez le retour comme payé autrement.',
  ENDED_ON_PLATFORM:
    'Ce retour a été terminé dans l’administration de la boutique\u00a0: aucun remboursement ne peut être envoyé. Si de l’argent reste dû, remboursez la commande là-bas.',
};
