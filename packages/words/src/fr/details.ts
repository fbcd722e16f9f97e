// What was found, in French: one sentence for every code of a detail.
import type { details as english } from '../en/details.ts';
import type { Translation } from '../words.ts';
import { platformDetails } from './platform-details.ts';

export const details: Translation<typeof english> = {
  quoted: '«\u00a0{words}\u00a0»',
  goods: '{quantity, number} × {title}',
  goodsOfKind: '{quantity, number} × {title} ({variant})',
  statuses: {
    REQUESTED: 'demandé',
    OPEN: 'ouvert',
    DECLINED: 'refusé',
    CLOSED: 'clôturé',
    CANCELED: 'annulé',
  },
  payments: {
    SUCCESS: 'a abouti',
    PENDING: 'est encore en attente',
    AWAITING_RESPONSE: 'attend encore une réponse',
    FAILURE: 'a échoué',
    ERROR: 'a fini en erreur',
    BY_HAND: 'est à faire manuellement',
    UNKNOWN: 'a une issue inconnue',
  },
  said: {
    ...platformDetails,
    RETURN_NOT_SHOWN: 'La plateforme n’affiche plus ce retour.',
    KEY_ON_SEVERAL_REFUNDS:
      '{refunds, plural, one {# remboursement y porte} many {# de remboursements y portent} other {# remboursements y portent}} la marque de celui-ci.',
    REFUND_NOT_IN_BOOKS: 'Le remboursement {refund} vient de nous, mais ne figure pas dans nos données.',
    PROVIDER_ANSWER_UNKNOWN: 'Le prestataire de paiement a été sollicité, et sa réponse n’est pas connue.',
    PAYMENT_NOT_DONE: 'Un paiement du remboursement {refund} {payment}.',
    OTHER_CURRENCY_MOVED: 'Le remboursement {refund} a été versé dans une autre devise que {currency}.',
    OTHER_AMOUNT_MOVED: 'Le remboursement {refund} a versé {moved} au lieu de {meant}.',
    NEVER_ASKED: 'Ce remboursement n’a jamais été demandé à la plateforme.',
    REFUND_MAY_HAVE_VANISHED:
      'Aucun remboursement de ce type n’y figure, mais un remboursement peut y disparaître bien que l’argent soit parti.',
    NOT_YET_OPENED_THERE: 'Un retour que personne n’y a ouvert ne peut pas avoir été remboursé.',
    NO_REFUND_UNITS_WAIT: 'Ce remboursement n’y figure pas, et tous les articles l’attendent encore.',
    PROCESSED_NOTHING_DUE: 'Terminé là-bas\u202f; rien n’était dû.',
    NO_REFUND_UNITS_CHANGED:
      'Ce remboursement n’y figure pas, et pourtant l’état des articles n’est plus le même.',
    NOTHING_READ: 'Rien n’a pu être lu.',
    NOTHING_SENT: 'Rien n’a été envoyé et l’argent n’a pas bougé\u00a0: {why}',
    SENT_NOT_LOOKED_FOR:
      'Le remboursement a été envoyé, et nous ne pouvons pas voir ce qu’il est devenu\u00a0: {why}',
    YES_WITHOUT_REFUND: 'La plateforme a dit oui, mais n’affiche aucun remboursement.',
    YES_TO_REFUND_NOT_SHOWN: 'La plateforme a dit oui au remboursement {refund}, mais ne l’affiche pas.',
    SENT_NO_TRACE: 'Envoyé {times, plural, one {# fois} many {# de fois} other {# fois}}, et aucune trace.',
    SENT_NO_TRACE_NOT_AGAIN:
      'Envoyé {times, plural, one {# fois} many {# de fois} other {# fois}}, aucune trace, et il ne peut pas être renvoyé\u00a0: {why}',
    SENT_A_MOMENT_AGO: 'Il vient tout juste d’être envoyé.',
    NO_TRACE_YET: 'Pas encore de trace du remboursement\u00a0: {why}',
    IN_OTHER_HANDS: 'Ce remboursement est en cours de traitement.',
    NO_SUCH_RETURN_THERE: 'Rien n’a été envoyé, car la plateforme n’a pas ce retour\u00a0: {why}',
    NOT_ALL_OF_RETURN_THERE: 'Elle ne l’affiche pas en entier.',
    PAY_BY_HAND: '{rma}\u00a0: payez {amount} au client manuellement.',
    CAN_BE_REFUNDED_AGAIN: '{why} Le remboursement peut être renvoyé.',
    FOUND_PAID: 'Vérifié par {staff}\u00a0: payé. {note}',
    FOUND_NOT_PAID: 'Vérifié par {staff}\u00a0: non payé. {note}',
    REFUND_GONE:
      '{order}\u00a0: le remboursement {refund} n’y figure plus. Ce qu’il a payé n’est pas payé de nouveau.',
    FAILED_AFTER_PAID: 'Le remboursement {refund} était affiché comme payé, puis il a échoué.',
    REFUNDED_WITHOUT_RETURN:
      '{rma}\u00a0: {goods}, déjà remboursé en dehors du retour, qui ne le rembourse pas une seconde fois.',
    PUT_INTO_STOCK: '{rma}\u00a0: à remettre en stock\u00a0: {goods}.',
    LOOK_WHETHER_STOCKED:
      '{rma}\u00a0: vérifiez si ces articles ont été remis en stock, et remettez ceux qui ne l’ont pas été\u00a0: {goods}.',
    ABOUT_RETURN: '{rma}\u00a0: {why}',
    STATUS_DIFFERS: 'Le retour {rma} est {ours} ici et {theirs} sur la plateforme.',
    RETURN_DOES_NOT_FIT:
      '{order}\u00a0: le retour {theirs} de la plateforme ne correspond pas à la commande telle que nous la lisons.',
    RETURN_NOT_SHOWN_YET: 'La plateforme n’affiche pas encore {rma}.',
    GONE_OR_TOO_OLD:
      'Il ne nous y est pas affiché\u00a0: il a peut-être été supprimé, ou sa commande est trop ancienne pour nous.',
    OTHERS_SAID: 'La réponse a été {said}',
    ROLES_AS_OF:
      'Les données d’Aftercare viennent d’une sauvegarde du {day}\u00a0: l’équipe peut de nouveau faire et payer ce qu’elle pouvait alors.',
    DATA_REQUESTED:
      'Demande {request}, qui cite {orders, plural, =0 {aucune commande} one {# commande} many {# de commandes} other {# commandes}}. Réponse à donner au plus tard le {day}.',
    NO_REASON_LEFT: 'Aucune raison n’a été donnée.',
  },
};
