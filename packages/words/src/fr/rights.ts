// Who may do what: how is that told in French, by the server’s no and by the screens?
import type { rights as english } from '../en/rights.ts';
import type { Translation } from '../words.ts';

export const rights: Translation<typeof english> = {
  notYours: 'Vous n’avez pas l’autorisation',
  acts: {
    enter: 'Seule l’équipe de cette boutique a accès à cet espace.',
    look: 'Seule l’équipe de cette boutique voit ceci.',
    decide: 'Les retours sont décidés par les agents, les responsables et les propriétaires.',
    receive: 'Les colis sont réceptionnés par les agents, les responsables et les propriétaires.',
    pay: 'Les remboursements sont effectués par les agents, les responsables et les propriétaires.',
    settle:
      'Ce qu’est devenu l’argent d’un retour est noté par les agents, les responsables et les propriétaires.',
    endTask: 'Les tâches sont closes par les agents, les responsables et les propriétaires.',
    tryAgain:
      'Ce qui n’est pas arrivé ou reste bloqué est retenté par les agents, les responsables et les propriétaires.',
    changePolicy: 'Les règles de retour sont modifiées par les responsables et les propriétaires.',
    changeSettings: 'Les réglages sont modifiés par les responsables et les propriétaires.',
    importOrders:
      'L’importation des commandes est lancée et suspendue par les responsables et les propriétaires.',
    seePeople: 'Le dossier d’une personne est remis par les responsables et les propriétaires.',
    manageStaff: 'Les rôles sont attribués par les propriétaires.',
  },
  ask: 'Adressez-vous à {names}.',
  anOwner: 'un propriétaire de la boutique',
  aboveTitle: 'Au-delà de votre plafond de remboursement',
  above:
    '{amount} pour ce retour, c’est plus que votre plafond de {limit} par retour. Adressez-vous à {names}, qui peut rembourser tout montant. Rien n’est perdu\u00a0: le retour reste tel quel.',
  quicker:
    'Quelqu’un a été plus rapide\u00a0: ceci a changé depuis que vous avez ouvert la page. Voici la situation actuelle.',
  keeps: {
    LAST_OWNER:
      '{name} est la seule personne propriétaire. Nommez d’abord quelqu’un d’autre\u00a0: sans propriétaire, plus personne ne pourrait attribuer de rôles.',
    OWNS_PLATFORM:
      '{name} possède ou administre la boutique elle-même, et reste donc propriétaire ici. Cela se change dans l’administration de la boutique.',
  },
};
