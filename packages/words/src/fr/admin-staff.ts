// What do the screens say in French of who works in the shop?
import type { staff as english } from '../en/admin-staff.ts';
import type { Translation } from '../words.ts';

export const staff: Translation<typeof english> = {
  title: 'Équipe',
  open: 'Voir qui peut faire quoi',
  text: 'Toute personne qui entre pour la première fois depuis {platform} apparaît ici.',
  lookOn:
    'Vous êtes en lecture : décider, réceptionner et payer revient aux agents, aux responsables et aux propriétaires.',
  roles: {
    owner: 'Propriétaire',
    manager: 'Responsable',
    agent: 'Agent',
    viewer: 'Lecteur',
  },
  standing: {
    owner: 'Fait tout, donne les rôles',
    managerAny: 'Tout sauf les rôles, paie tout montant',
    managerUpTo: 'Tout sauf les rôles, paie jusqu’à {amount}',
    managerNothing: 'Tout sauf les rôles, ne paie rien',
    agentAny: 'Décide, paie tout montant',
    agentUpTo: 'Décide, paie jusqu’à {amount}',
    agentNothing: 'Décide, ne paie rien',
    viewer: 'Lit seulement',
  },
  you: 'Vous',
  knownBy: {
    platform: 'Entre depuis {platform}',
    mailbox: 'Entre par le lien envoyé à l’adresse de la boutique',
  },
  seen: 'Dernière visite : {when}',
  change: 'Modifier',
  changeOf: 'Modifier ce que {name} peut faire',
  role: 'Rôle',
  roleHelp: {
    owner: 'Tout, tout montant, et qui d’autre peut faire quoi.',
    manager:
      'Conditions de retour, réglages, lecture des commandes, données des personnes, et tout ce que fait un agent.',
    agent: 'Décide et réceptionne les retours, paie jusqu’au montant.',
    viewer: 'Voit tout sauf les dossiers des personnes, et ne change rien.',
  },
  pays: 'Paie',
  paysOptions: {
    any: 'Tout montant',
    upTo: 'Jusqu’à un montant',
    nothing: 'Rien',
  },
  amount: 'Jusqu’à',
  amountHelp: 'Pour un retour, tous ses remboursements ensemble.',
  amountError: 'Écrivez un montant comme {example}.',
  save: 'Enregistrer',
  discard: 'Annuler',
  unsaved: 'Rôles non enregistrés',
  leave: {
    question: 'Quitter sans enregistrer ?',
    text: 'Le rôle modifié n’est pas enregistré.',
    leaveLabel: 'Quitter',
    stayLabel: 'Rester',
  },
  saved: '{name} : {standing}',
  refusedTitle: 'La modification n’a pas pu se faire',
  back: 'Revenir sans rien changer',
  remove: 'Retirer de la liste',
  removeTitle: 'Retirer {name} de la liste ?',
  removeText:
    'La personne est déconnectée aussitôt. Tant que {platform} la laisse entrer, elle revient comme une nouvelle personne, avec ce que peuvent les nouveaux venus.',
  removed: '{name} n’est plus sur la liste',
  newcomers: 'Nouveaux venus',
  newcomersText: 'Ce que peut faire qui entre pour la première fois.',
  history: 'Qui a changé quoi',
  byRule: 'Aftercare',
  joined: '{who} est entré pour la première fois : {after}',
  changed: '{who} : {after}. Avant : {before}',
  removedEvent: '{who} a été retiré de la liste',
  newcomersEvent: 'Nouveaux venus : {after}. Avant : {before}',
};
