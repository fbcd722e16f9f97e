// What does the screen say in French on which staff open a return for an order?
import type { opening as english } from '../en/admin-opening.ts';
import type { Translation } from '../words.ts';

export const opening: Translation<typeof english> = {
  hint: 'Choisissez une commande pour créer un retour.',
  title: 'Créer un retour pour {name}',
  items: 'Ce qui revient',
  canCome: 'Peut revenir\u00a0: {n, number} sur {all, number}',
  until: 'Délai de retour\u00a0: jusqu’au {day}',
  against: 'Contraire à vos règles de retour\u00a0: {why}',
  partly: 'Dont {n, number} contre vos règles de retour\u00a0: {why}',
  never: 'Ne peut pas revenir\u00a0: {why}',
  nothing: 'Rien dans cette commande ne peut revenir',
  reason: 'Motif du retour',
  note: 'Remarque',
  noteHelp: 'Facultative. Pour la personne qui réceptionnera le colis.',
  tooMany: 'Quantité qui peut revenir\u00a0: {n, number} au plus.',
  empty: 'Indiquez la quantité d’un article qui revient. Ce que le client reçoit s’affichera ici.',
  againstTitle: 'Vos règles de retour s’y opposent',
  why: 'Pourquoi acceptez-vous quand même ce retour\u202f?',
  missing: 'Écrivez pourquoi vous acceptez ce retour.',
  mail: 'Le client reçoit un e-mail à {email}\u00a0: retour accepté, et comment le renvoyer.',
  noMail:
    'Aucune adresse e-mail n’est connue\u00a0: indiquez vous-même au client comment renvoyer les articles.',
  confirm: 'Créer le retour',
  opened: 'Retour créé',
  fromStaff: 'Créé ici par votre équipe',
};
