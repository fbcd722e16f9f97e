// What is wrong with what a shopper filled in, in French?
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../words.ts';

export const problems: Translation<typeof english> = {
  UNREADABLE: 'Certains caractères sont illisibles. Saisissez de nouveau ce champ.',
  NO_FORM: 'Nous n’avons pas pu lire ce formulaire. Rouvrez la page et remplissez-le de nouveau.',
  SURPLUS:
    'Nous avons reçu une donnée que ce formulaire ne demande pas. Rouvrez la page et remplissez-le de nouveau.',
  TOO_LONG: 'C’est trop long.',
  NUMBER_MISSING: 'Saisissez votre numéro de commande.',
  NUMBER_TOO_LONG: 'C’est trop long pour un numéro de commande.',
  EMAIL_MISSING: 'Saisissez votre adresse e-mail.',
  EMAIL_TOO_LONG: 'C’est trop long pour une adresse e-mail.',
  EMAIL_INVALID: 'Saisissez une adresse e-mail comme nom@example.com.',
  CODE_MISSING: 'Saisissez le code reçu par e-mail.',
  CODE_INVALID: 'Le code compte 6 chiffres.',
  CODE_WRONG:
    'Ce code est faux ou n’est plus valable. Consultez l’e-mail le plus récent, ou utilisez le lien qu’il contient.',
  NOTE_INVALID: 'Écrivez votre message avec des mots.',
  NOTE_TOO_LONG: 'Limitez-vous à 500 caractères.',
  REASON_NOT_CHOSEN: 'Choisissez le motif du retour.',
  BARRED_FOR_REASON:
    'Pour le motif choisi, cet article ne peut pas être retourné selon les règles de la boutique.',
  TOO_MANY_LINES: 'Choisissez au plus 500 articles à la fois.',
  ORDER_GONE: 'Cette commande n’existe plus.',
};
