// What do the screens say in French of who works in the shop?
import type { staff as english } from '../en/admin-staff.ts';
import type { Translation } from '../words.ts';

export const staff: Translation<typeof english> = {
  title: 'Équipe',
  open: 'Voir qui peut faire quoi',
  text: 'Toute personne qui ouvre Aftercare pour la première fois depuis {platform} apparaît ici.',
  lookOn:
    'Vous êtes en lecture seule\u00a0: décider, réceptionner et rembourser revient aux agents, aux responsables et aux propriétaires.',
  roles: {
    owner: 'Propriétaire',
    manager: 'Responsable',
    agent: 'Agent',
    viewer: 'Lecteur',
  },
  standing: {
    owner: 'Peut tout faire, attribue les rôles',
    managerAny: 'Tout sauf les rôles, rembourse tout montant',
    managerUpTo: 'Tout sauf les rôles, rembourse jusqu’à {amount}',
    managerNothing: 'Tout sauf les rôles, ne rembourse rien',
    agentAny: 'Décide, rembourse tout montant',
    agentUpTo: 'Décide, rembourse jusqu’à {amount}',
    agentNothing: 'Décide, ne rembourse rien',
    viewer: 'Lecture seule',
  },
  you: 'Vous',
  knownBy: {
    platform: 'Se connecte depuis {platform}',
    mailbox: 'Se connecte par le lien envoyé à l’adresse de la boutique',
  },
  seen: 'Dernière visite\u00a0: {when}',
  change: 'Modifier',
  changeOf: 'Modifier ce que {name} peut faire',
  role: 'Rôle',
  roleHelp: {
    owner: 'Tout, tout montant, et qui d’autre peut faire quoi.',
    manager:
      'Règles de retour, réglages, importation des commandes, données des personnes, et tout ce que fait un agent.',
    agent: 'Décide et réceptionne les retours, rembourse jusqu’au montant.',
    viewer: 'Voit tout sauf les dossiers des personnes, et ne modifie rien.',
  },
  pays: 'Rembourse',
  paysOptions: {
    any: 'Tout montant',
    upTo: 'Jusqu’à un montant',
    nothing: 'Rien',
  },
  amount: 'Jusqu’à',
  amountHelp: 'Pour un retour, tous ses remboursements ensemble.',
  amountError: 'Écrivez un montant comme {example}.',
  save: 'Enregistrer',
  discard: 'Ignorer',
  unsaved: 'Rôles non enregistrés',
  leave: {
    question: 'Quitter sans enregistrer\u202f?',
    text: 'Le rôle modifié n’est pas enregistré.',
    leaveLabel: 'Quitter',
    stayLabel: 'Rester',
  },
  saved: '{name}\u00a0: {standing}',
  refusedTitle: 'La modification n’a pas abouti',
  back: 'Revenir sans rien changer',
  remove: 'Retirer de la liste',
  removeTitle: 'Retirer {name} de la liste\u202f?',
  removeText:
    'La personne est déconnectée aussitôt. Tant que {platform} la laisse entrer, elle revient comme un nouveau membre, avec les droits correspondants.',
  removed: '{name} n’est plus sur la liste',
  newcomers: 'Nouveaux membres',
  newcomersText: 'Ce que peut faire un nouveau membre dès sa première visite.',
  history: 'Qui a changé quoi',
  byRule: 'Aftercare',
  joined: 'Première visite de {who}\u00a0: {after}',
  changed: '{who}\u00a0: {after}. Avant\u00a0: {before}',
  removedEvent: '{who} ne fait plus partie de la liste',
  newcomersEvent: 'Nouveaux membres\u00a0: {after}. Avant\u00a0: {before}',
};
