// What is said in French of a mail that did not arrive?
import type * as english from '../en/returned-mail.ts';
import type { Translation } from '../words.ts';

/** Inside “which mail → to whom: …”, before the server’s own words in brackets. */
export const mailTroubles: Translation<typeof english.mailTroubles> = {
  NO_SUCH_MAILBOX: 'cette boîte e-mail n’existe pas',
  NO_SUCH_MAIL_HOST: 'la partie après le @ ne reçoit pas d’e-mails',
  MAILBOX_CLOSED: 'la boîte e-mail est fermée',
  MAILBOX_FULL: 'la boîte e-mail est pleine',
  MAIL_TOO_LARGE: 'l’e-mail est trop volumineux pour la boîte de réception',
  MAIL_NOT_WANTED: 'le serveur de messagerie du destinataire considère cet e-mail comme indésirable',
  MAIL_HOST_SILENT: 'le serveur de messagerie du destinataire n’a pas pu être joint',
  SENDER_NOT_BELIEVED: 'le serveur de messagerie du destinataire ne se fie pas à notre expéditeur',
  OUR_MAIL_SERVER: 'notre propre serveur de messagerie ne l’a pas accepté',
  MAIL_REFUSED: 'le serveur de messagerie du destinataire l’a refusé',
  NOT_AN_ADDRESS: 'ce n’est pas une adresse e-mail',
  MAIL_ANSWER_LOST:
    'la réponse du serveur de messagerie s’est perdue, l’e-mail est donc peut-être arrivé, ou non',
  ADDRESS_IS_DEAD: 'non envoyé, car un e-mail précédent à cette adresse est revenu',
};

export const mailProblems: Translation<typeof english.mailProblems> = {
  quickerMail: 'Cet e-mail est déjà en route, ou il est arrivé.',
  noAddress: 'Il n’y a pas d’adresse où l’envoyer',
  noAddressWhy: 'Ajoutez d’abord une adresse e-mail à la commande, puis renvoyez l’e-mail.',
};

export const mailTaskKinds: Translation<typeof english.mailTaskKinds> = {
  'notice-refused': 'Un e-mail n’a pas été accepté',
  'notice-bounced': 'Un e-mail est revenu',
  'dead-address': 'Un e-mail n’a pas été envoyé\u00a0: son adresse ne reçoit rien',
};

export const mailTaskHints: Translation<typeof english.mailTaskHints> = {
  'notice-refused':
    'Appelez le client, ou corrigez l’adresse dans la commande et renvoyez l’e-mail. S’il allait à votre propre adresse, corrigez-la dans {platform}.',
  'notice-bounced':
    'L’e-mail n’est pas arrivé. Appelez le client, ou corrigez l’adresse dans la commande et renvoyez l’e-mail. S’il allait à votre propre adresse, corrigez-la dans {platform}.',
  'dead-address':
    'Appelez le client, ou corrigez l’adresse dans la commande et renvoyez l’e-mail. Si vous savez que l’adresse fonctionne désormais, vous pouvez aussi le renvoyer à la même adresse.',
};

export const mailStates: Translation<typeof english.mailStates> = {
  delayed: 'En retard, nouvel essai en cours',
  bounced: 'Revenu',
};

export const mail: Translation<typeof english.mail> = {
  sendAgain: 'Renvoyer',
  sentAgain: 'L’e-mail est de nouveau en route',
};
