// What does the test of a return say in French?
import type { testReturn as english } from '../en/admin-test-return.ts';
import type { Translation } from '../words.ts';

export const testReturn: Translation<typeof english> = {
  title: 'Retour de test',
  banner: 'Test',
  bannerText:
    'Rien de ce que vous faites ici n’atteint votre boutique, une messagerie ou une banque, et rien n’en est compté.',
  beginTitle: 'Tester un retour de bout en bout',
  beginText:
    'Nous prenons la copie d’une de vos commandes, sans son client, comme si elle était arrivée hier. Vous demandez le retour en tant que client, puis vous décidez, réceptionnez et remboursez vous-même.',
  begin: 'Commencer',
  begun: 'Votre test a commencé',
  end: 'Supprimer le test',
  ended: 'Le test est supprimé',
  shopperTitle: '1. Dans le rôle du client',
  shopperText:
    'La commande {order} vient d’arriver. Renvoyez-en un article\u202f; elle s’ouvre dans un nouvel onglet.',
  beShopper: 'Ouvrir la commande comme son client',
  merchantTitle: '2. Dans votre propre rôle',
  noneYet: 'Votre retour apparaît ici dès que vous l’avez envoyé en tant que client.',
  merchantText: 'Ouvrez-le\u00a0: acceptez, réceptionnez, remboursez.',
  paid: 'Il est remboursé. Voilà un retour complet. Supprimez le test ou essayez-en un autre.',
  openReturn: 'Ouvrir {rma}',
  mailsTitle: '3. Lisez les e-mails',
  noMails: 'Chaque e-mail apparaît ici au lieu d’être envoyé.',
  mailsText: 'Tels qu’ils auraient été envoyés. Aucun n’est parti.',
  mailTo: 'À {to}, {when}',
};
