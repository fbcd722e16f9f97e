// What is asked of a person, in French? One sentence for every kind of task there is.
import type { taskHints as englishHints, taskKinds as englishKinds } from '../en/admin-tasks.ts';
import type { Translation } from '../words.ts';

export const taskKinds: Translation<typeof englishKinds> = {
  'money-in-doubt': 'Nous ne savons pas si un remboursement a été payé',
  'refund-to-pay': 'Un remboursement est à payer manuellement',
  'refund-vanished': 'Un remboursement a été supprimé dans la boutique',
  'stock-by-hand': 'Des articles d’un remboursement ne sont peut-être pas remis en stock',
  'refund-failed-later': 'Un remboursement a échoué après avoir été affiché comme payé',
  'refund-refused': 'Un remboursement a été refusé, l’argent n’a pas bougé',
  'refunded-outside': 'Des articles d’un retour étaient déjà remboursés dans {platform}',
  'notice-not-sent': 'Un e-mail n’a pas pu être envoyé',
  'nobody-to-tell': 'Une commande n’a pas d’adresse e-mail',
  'import-failed': 'L’importation de vos commandes s’est arrêtée',
  'order-not-saved': 'Une commande n’a pas pu être lue',
  'roles-restored': 'Les rôles de l’équipe sont ceux d’un jour passé',
  'privacy-request': 'Quelqu’un a demandé ses données',
  'return-conflict': 'Un retour diffère de celui dans {platform}',
  'return-not-adopted': 'Un retour créé dans {platform} n’a pas pu être repris',
  'return-refused-by-platform': 'Modification d’un retour refusée par {platform}',
  'job:move-money': 'Un remboursement est bloqué en chemin',
  'job:push-return': 'Un retour n’a pas pu être signalé à {platform}',
  'job:sync-order': 'Une commande n’a pas pu être lue',
  'job:notify': 'Un e-mail n’a pas pu être envoyé',
  'job:open-door': 'Un client a demandé un code et n’a pas pu le recevoir',
  'job:open-staff-door': 'Un e-mail avec un lien de connexion n’a pas pu être préparé',
  'job:note-sequence': 'Une notification de votre boutique n’a pas pu être comptée',
  'job:import-orders': 'L’importation de vos commandes s’est arrêtée',
  'job:reconcile': 'Vos commandes n’ont pas pu être comparées avec celles dans {platform}',
  'job:refresh-token': 'La connexion à {platform} n’a pas pu être renouvelée',
  'job:ensure-webhooks': 'Les notifications de changements n’ont pas pu être demandées à {platform}',
  'job:read-shop': 'Les informations de votre boutique n’ont pas pu être lues',
  'job:show-terms':
    'Les conditions de retour n’ont pas pu être affichées sur les pages produit de votre boutique',
  'job:leave-shop': 'La désinstallation de l’application n’a pas pu être notée',
  'job:note-privacy-request': 'Une demande sur les données d’une personne n’a pas pu être notée',
  'job:erase-person': 'Les données d’une personne n’ont pas pu être effacées',
  'job:erase-shop': 'Les données d’une boutique qui a quitté Aftercare n’ont pas pu être effacées',
  'job:forget-old': 'Les anciens codes n’ont pas pu être effacés',
};

export const taskHints: Translation<typeof englishHints> = {
  'refund-to-pay':
    'Ouvrez le retour\u00a0: il indique qui payer et combien. Confirmez-le-nous au même endroit une fois payé.',
  'refund-vanished':
    'Il reste payé ici, et nous ne payons rien deux fois. La suppression n’a pas repris l’argent\u00a0: en cas de doute, vérifiez chez votre prestataire de paiement.',
  'stock-by-hand':
    'Augmentez dans {platform} le stock de chaque produit de ce nombre, puis marquez comme fait.',
  'notice-not-sent':
    'L’e-mail n’est peut-être pas arrivé. En cas de doute, écrivez vous-même au destinataire, puis marquez comme fait.',
  'roles-restored':
    'Ouvrez Réglages, Équipe, et vérifiez chaque personne\u00a0: qui a reçu depuis un rôle moindre ou a été retiré a retrouvé l’ancien. Puis marquez comme fait.',
  'privacy-request':
    'Téléchargez le fichier, assurez-vous qu’il va à la bonne personne et envoyez-le-lui. Puis marquez comme fait.',
  'nobody-to-tell': 'Prévenez le client vous-même, puis marquez comme fait.',
  'return-refused-by-platform':
    'Nous réessaierons quand le retour changera. D’ici là, vous pouvez faire la modification vous-même dans {platform}.',
  'job:move-money': 'Ouvrez le retour\u00a0: il montre où en est le remboursement.',
  'job:push-return':
    'Nous réessayons automatiquement. Vous pouvez aussi faire la modification vous-même dans {platform}.',
  'job:sync-order': 'La commande est relue dès qu’elle change dans {platform}.',
  'job:notify':
    'L’e-mail n’est peut-être pas arrivé. En cas de doute, écrivez vous-même au destinataire, puis marquez comme fait.',
  'job:open-door': 'Si le client vous écrit, demandez-lui de réessayer.',
  'job:open-staff-door':
    'La personne qui a besoin du lien peut en demander un autre, ou ouvrir Aftercare depuis l’administration de votre boutique.',
  'job:note-sequence':
    'Rien n’est perdu\u00a0: nous comparons automatiquement vos commandes avec {platform}.',
  'job:import-orders': 'Cliquez sur «\u00a0Reprendre l’importation\u00a0» ci-dessous.',
  'job:reconcile':
    'Nous les comparons de nouveau automatiquement. Si {platform} ne nous donne plus accès, connectez de nouveau votre boutique.',
  'job:refresh-token': 'Nous réessayons dans l’heure qui vient.',
  'job:ensure-webhooks':
    'Nous réessayons dans l’heure qui vient. Si {platform} ne nous donne plus accès, connectez de nouveau votre boutique.',
  'job:read-shop':
    'Nous réessayons dans l’heure qui vient. Si {platform} ne nous donne plus accès, connectez de nouveau votre boutique.',
  'job:show-terms':
    'Nous réessayons dans l’heure qui vient. Si {platform} ne nous donne plus accès, connectez de nouveau votre boutique.',
  'job:note-privacy-request': 'Cherchez la demande dans les e-mails que vous envoie {platform}.',
  'job:erase-person': 'La loi vous donne un mois\u00a0: écrivez-nous si cela persiste.',
  'job:erase-shop': 'Nous réessayons dans l’heure qui vient.',
  'job:forget-old': 'Nous réessayons dans l’heure qui vient.',
};
