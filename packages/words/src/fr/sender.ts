// What is said in French of who writes a shop’s mails?
import type * as english from '../en/sender.ts';
import type { Translation } from '../words.ts';

export const senderPage: Translation<typeof english.senderPage> = {
  title: 'Envoyer des e-mails depuis cette adresse\u202f?',
  text: '{shop} souhaite que les e-mails concernant ses retours viennent de {address}.',
  unasked:
    'Vous n’en savez rien\u202f? Fermez cette page\u00a0: sans votre accord, rien n’est envoyé depuis votre adresse.',
  submit: 'Oui, envoyer depuis cette adresse',
  said: 'Merci',
  saidText: 'Les e-mails de la boutique viennent désormais de {address}. Vous pouvez fermer cette page.',
  ended: 'Ce lien n’est plus valable',
  endedWhy:
    'Il est valable trois jours, et seulement tant que la boutique veut utiliser cette adresse. Demandez-en un autre dans les réglages de la boutique.',
};

export const senderMail: Translation<typeof english.senderMail> = {
  subject: 'À confirmer sous 3 jours\u00a0: {shop}',
  preheader: 'Un clic, et les e-mails viennent de {address}.',
  answer: '{shop} souhaite que les e-mails concernant ses retours viennent de {address}.',
  use: 'Vous lisez ceci à cette adresse, vous pouvez donc accepter\u00a0: cliquez sur le bouton, puis confirmez sur la page qui s’ouvre. Le lien est valable trois jours.',
  button: 'Voir et confirmer',
  door: 'Vous n’en savez rien\u202f? Ne faites rien\u00a0: sans votre accord, rien n’est envoyé depuis votre adresse.',
  reasonOfMail: 'Vous recevez ceci car quelqu’un a choisi cette adresse comme expéditeur de {shop}.',
};

export const senderMailName: Translation<typeof english.senderMailName> = {
  'sender-confirm': 'Confirmation de l’adresse d’expédition',
};

export const senderProblems: Translation<typeof english.senderProblems> = {
  noLink: 'Aucun lien n’a été envoyé',
  noLinkWhy:
    'Il n’y a rien à confirmer, ou trois liens ont déjà été envoyés dans l’heure. Regardez aussi dans vos courriers indésirables.',
};

export const senderInput: Translation<typeof english.senderInput> = {
  notAddress: 'Saisissez une adresse e-mail, par exemple bonjour@example.com.',
};

export const senderTaskKinds: Translation<typeof english.senderTaskKinds> = {
  'sender-unproven': 'Les e-mails viennent de nouveau de notre adresse',
};

export const senderTaskHints: Translation<typeof english.senderTaskHints> = {
  'sender-unproven':
    'Les enregistrements DNS de votre domaine ne sont plus corrects. Corrigez-les comme indiqué dans Réglages, «\u00a0Expéditeur des e-mails\u00a0»\u00a0: votre propre adresse sera alors de nouveau utilisée automatiquement.',
};

export const sender: Translation<typeof english.sender> = {
  title: 'Expéditeur des e-mails',
  text: 'Qui vos clients voient comme expéditeur, et où vont leurs réponses.',
  name: 'Nom',
  nameHelp: 'Vide\u00a0: le nom de votre boutique.',
  address: 'Votre propre adresse',
  addressHelp:
    'Vide\u00a0: notre adresse, à votre nom. La vôtre est utilisée dès que votre domaine l’autorise et que vous l’avez confirmée par e-mail.',
  replyTo: 'Les réponses vont à',
  replyToHelp: 'Vide\u00a0: l’adresse de votre boutique.',
  save: 'Enregistrer',
  saved: 'Expéditeur enregistré',
  now: 'Les e-mails viennent de {name}, {address}. Les réponses vont à {replyTo}.',
  steps: {
    records:
      'Tant que tous les enregistrements ci-dessous ne sont pas trouvés, les e-mails viennent de notre adresse.',
    confirm:
      'Tous les enregistrements sont trouvés. Nous avons envoyé un lien à {address}\u00a0: ouvrez-le et acceptez. D’ici là, les e-mails viennent de notre adresse.',
    used: 'Les e-mails viennent de votre propre adresse.',
  },
  mayNot:
    'Votre propre adresse ne peut pas encore être utilisée ici. Demandez à la personne qui gère Aftercare pour vous.',
  recordsTitle: 'Enregistrements de votre domaine',
  recordsText:
    'Ajoutez-les là où est géré le DNS de votre domaine, le plus souvent là où vous l’avez acheté. Il peut falloir une heure avant qu’ils soient visibles.',
  proofs: {
    dkim: 'Signature (DKIM)',
    spf: 'Serveurs autorisés (SPF)',
    dmarc: 'Traitement des e-mails falsifiés (DMARC)',
  },
  states: {
    found: 'Trouvé',
    wrong: 'Incorrect',
    missing: 'Absent',
    unreachable: 'Sans réponse',
  },
  type: 'Type\u00a0: TXT',
  recordName: 'Nom',
  value: 'Valeur',
  stands: 'Il y a actuellement\u00a0: {text}',
  check: 'Vérifier de nouveau',
  checked: 'vérifié {when}',
  checkedToast: 'Les enregistrements ont été vérifiés',
  linkAgain: 'Renvoyer le lien',
  linkMailed: 'Le lien est en route',
};
