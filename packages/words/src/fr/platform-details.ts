// What was found of a platform that does not answer as it should, in French?
import type { platformDetails as english } from '../en/platform-details.ts';
import type { Translation } from '../words.ts';

export const platformDetails: Translation<typeof english> = {
  NO_ANSWER: 'La boutique n’a pas répondu\u00a0: {said}',
  NO_ANSWER_IN_TIME: 'La boutique n’a pas répondu à temps.',
  ANSWERED_STATUS: 'La boutique a répondu {status}\u00a0: {said}',
  ANSWER_ODD: 'La réponse de la boutique n’a pas la forme attendue\u00a0: {said}',
  ANSWER_EMPTY: 'La réponse de la boutique était vide ({status}).',
  ANSWER_NO_JSON: 'La réponse de la boutique est illisible ({status}).',
  FIREWALL_ANSWERED:
    'Un pare-feu a répondu à la place de la boutique\u202f; sa page a pour titre {said} ({status}).',
  PAGE_ANSWERED: 'Une page web sans titre a répondu à la place de la boutique ({status}).',
  NEITHER_RESULT_NOR_ERROR: 'La boutique n’a répondu ni par un résultat ni par une erreur.',
  REFUSED_WITHOUT_A_WORD: 'La boutique a refusé, sans dire pourquoi.',
  KEPT_OUT: 'La boutique ne nous donne pas accès\u00a0: {said}',
  KEYS_GONE: 'Les clés de cette boutique ont disparu\u00a0: connectez-la de nouveau.',
  CALLS_LIMITED: 'La boutique n’accepte plus d’appels de notre part pour le moment.',
  TOO_SLOW_TO_LEAVE: 'La boutique était trop lente, cet appel n’est donc pas parti à temps.',
  SENT_ON: 'La boutique nous renvoie vers {place}\u00a0: connectez-la par son adresse réelle.',
  SENT_ON_SOMEWHERE:
    'La boutique nous renvoie vers une autre adresse\u00a0: connectez-la par son adresse réelle.',
  ADDRESS_NOT_FOUND: 'L’adresse {host} est introuvable.',
  ADDRESS_IS_PRIVATE: '{host} mène à un réseau privé, qu’Aftercare n’appelle pas.',
  NOTHING_ANSWERS_AT: 'Rien ne répond à l’adresse {host}.',
  NEWS_REFUSED: 'La boutique ne nous laisse pas suivre {topic}\u00a0: {said}',
  ORDER_NOT_SHOWN: 'La plateforme n’affiche pas la commande du retour.',
  OLD_ORDER_NOT_SHOWN:
    'La plateforme n’affiche pas la commande du retour. Les commandes de plus de {days, plural, one {# jour} many {# de jours} other {# jours}} ne sont affichées qu’avec l’autorisation de lire toutes les commandes.',
  RETURN_LINE_NOT_SHOWN: 'La plateforme n’affiche pas un article de ce retour.',
  GONE_WHILE_READ: '{what} a disparu pendant la lecture.',
  ODD_CURRENCY: 'Aucun remboursement n’est possible dans la devise de la boutique, qui l’appelle {said}',
  ODD_ORDER_NUMBER: 'La boutique appelle une commande {said}',
  LIST_WITHOUT_END: 'La boutique affiche une liste sans fin.',
  SAME_PAGE_AGAIN: 'La boutique renvoie toujours la même page de commandes.',
  EXPORT_GONE: 'L’export des commandes n’existe plus sur la plateforme.',
  EXPORT_FAILED: 'L’export des commandes a échoué sur la plateforme\u00a0: {said}',
  EXPORT_NOT_READ: 'L’export des commandes n’a pas pu être lu\u00a0: {said}',
  EXPORT_ASKED_ANEW: 'Redemandé {times, plural, one {# fois} many {# de fois} other {# fois}}\u00a0: {why}',
  ORDER_NOT_KEPT: 'La commande n’a pas pu être enregistrée\u00a0: {said}',
  STANDS_ELSEWHERE:
    'Cette boutique indique se trouver à l’adresse {host}\u00a0: connectez-la par cette adresse.',
  VERSION_TOO_OLD:
    'WooCommerce {version} est trop ancien\u00a0: Aftercare requiert la version {least} ou plus récente.',
  KEYS_READ_ONLY: 'Ces clés ne permettent que de lire\u00a0: créez-en qui permettent aussi d’écrire.',
  OTHER_STORE_BEFORE:
    'Une autre boutique était déjà connectée à l’adresse {host}, et ce n’est pas la même. Ses commandes et ses retours restent séparés des vôtres\u00a0: rien n’a donc été connecté et vos clés ont été oubliées. Demandez à la personne qui gère Aftercare pour vous de vérifier.',
};
