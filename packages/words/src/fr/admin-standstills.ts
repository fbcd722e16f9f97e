// What is said in French of what does not move by itself?
import type * as english from '../en/admin-standstills.ts';
import type { Translation } from '../words.ts';

export const standstills: Translation<typeof english.standstills> = {
  title: 'Ce qui n’avance pas',
  some: '{n, plural, one {# opération n’avance pas} many {# d’opérations n’avancent pas} other {# opérations n’avancent pas}}',
  standing: 'Réessayé automatiquement',
  text: 'Ici, rien n’attend votre décision\u202f; un clic réessaie tout de suite.',
  emptyTitle: 'Tout avance',
  emptyText: 'Les remboursements, les e-mails et les notifications de votre boutique suivent leur cours.',
  kinds: {
    refund: 'Un remboursement prend du temps',
    mail: 'Un e-mail n’a pas encore été accepté',
    import: 'L’importation de vos commandes n’avance plus',
  },
  deliveries:
    '{n, plural, one {# notification de votre boutique n’a pas pu être lue} many {# de notifications de votre boutique n’ont pas pu être lues} other {# notifications de votre boutique n’ont pas pu être lues}}',
  itself: {
    refund:
      'Avant tout nouvel envoi, nous regardons si le paiement a eu lieu\u00a0: rien n’est payé deux fois. Ce qui ne peut être prouvé devient une question pour vous.',
    mail: 'Il reste à envoyer. Si aucun essai n’aboutit, cela devient une question pour vous.',
    job: 'Si aucun essai n’aboutit, cela devient une question pour vous.',
    delivery:
      'Rien n’est perdu\u00a0: nous comparons vos commandes avec celles dans {platform} à quelques minutes d’intervalle.',
    import: 'Rien n’est perdu\u00a0: elle reprend là où elle s’est arrêtée.',
  },
  next: 'Prochain essai\u00a0: {when}',
  began: 'commencé {when}',
  late: 'Trop long',
  trying: 'Essai en cours',
  tryNow: 'Essayer maintenant',
  tried: 'L’essai est lancé',
  lateHint: 'Si cela dure, écrivez à la personne qui gère Aftercare pour vous.',
};

export const standstillProblems: Translation<typeof english.standstillProblems> = {
  quickerStandstill: 'Cela avance déjà de nouveau.',
};
