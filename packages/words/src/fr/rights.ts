// Who may do what: how is that told in French, by the server’s no and by the screens?
import type { rights as english } from '../en/rights.ts';
import type { Translation } from '../words.ts';

export const rights: Translation<typeof english> = {
  notYours: 'Cela ne vous revient pas',
  acts: {
    enter: 'Seule l’équipe de cette boutique entre ici.',
    look: 'Seule l’équipe de cette boutique voit ceci.',
    decide: 'Les retours sont décidés par les agents, les responsables et les propriétaires.',
    receive: 'Les colis sont réceptionnés par les agents, les responsables et les propriétaires.',
    pay: 'Les remboursements sont payés par les agents, les responsables et les propriétaires.',
    settle:
      'Ce qu’est devenu l’argent d’un retour est noté par les agents, les responsables et les propriétaires.',
    endTask: 'Les tâches sont closes par les agents, les responsables et les propriétaires.',
    tryAgain:
      'Ce qui n’est pas arrivé ou reste bloqué est retenté par les agents, les responsables et les propriétaires.',
    changePolicy: 'Les conditions de retour sont modifiées par les responsables et les propriétaires.',
    changeSettings: 'Les réglages sont modifiés par les responsables et les propriétaires.',
    importOrders:
      'La lecture des commandes est lancée et suspendue par les responsables et les propriétaires.',
    seePeople: 'Le dossier d’une personne est remis par les responsables et les propriétaires.',
    manageStaff: 'Les rôles sont donnés par les propriétaires.',
  },
  ask: 'Demandez à {names}.',
  anOwner: 'un propriétaire de la boutique',
  aboveTitle: 'Plus que vous ne pouvez payer',
  above:
    '{amount} pour ce retour, c’est plus que les {limit} que vous pouvez payer pour un retour. Demandez à {names}, qui peut payer tout montant. Rien n’est perdu : le retour reste tel quel.',
  quicker:
    'Quelqu’un a été plus rapide : ceci a changé depuis que vous avez ouvert la page. Voici où on en est.',
  keeps: {
    LAST_OWNER:
      '{name} est seul propriétaire. Nommez d’abord quelqu’un d’autre : sans propriétaire, plus personne ne pourrait donner de rôles.',
    OWNS_PLATFORM:
      '{name} possède ou administre la boutique elle-même, et reste donc propriétaire ici. Cela se change dans l’administration de la boutique.',
  },
};
