// What do the pages say in French by which a shop’s staff come in, or connect the shop?
import type { staff as english } from '../en/staff.ts';
import type { Translation } from '../words.ts';
import { senderPage } from './sender.ts';

export const staff: Translation<typeof english> = {
  sender: senderPage,
  brand: 'Aftercare',
  signIn: {
    title: 'Se connecter à Aftercare',
    intro:
      'Le plus rapide\u00a0: ouvrez Aftercare depuis l’administration de votre boutique, et vous y êtes. D’ici, nous vous envoyons un lien par e-mail.',
    shop: 'Adresse de votre boutique',
    shopHint: 'Comme dans votre navigateur, par exemple shop.example.com.',
    email: 'Adresse e-mail',
    emailHint: 'Celle de la boutique, d’où partent ses e-mails. Le lien n’est envoyé à aucune autre.',
    submit: 'Recevoir un lien',
    connect: 'Boutique pas encore connectée\u202f? La connecter',
  },
  sent: {
    title: 'Consultez vos e-mails',
    text: 'Si ces informations concordent, nous venons d’envoyer un lien à l’adresse e-mail de la boutique. Il est valable 15 minutes, une seule fois.',
    hint: 'Pas d’e-mail après quelques minutes\u202f? Regardez dans les courriers indésirables, et vérifiez de quelle adresse partent les e-mails de votre boutique.',
    again: 'Redemander un lien',
  },
  link: {
    title: 'Se connecter à Aftercare',
    intro: 'Ce lien ne sert qu’une fois. Il vous connecte sur cet appareil pour 12 heures.',
    submit: 'Se connecter',
    ended: 'Ce lien n’est plus valable',
    endedWhy: 'Un lien est valable 15 minutes et ne sert qu’une fois.',
    endedDoor: 'Obtenir un nouveau lien',
  },
  change: {
    title: 'Se connecter à {domain} en tant que {name}\u202f?',
    held: 'Vous êtes sur {domain} en tant que {name}. Cette session prendra fin.',
    unasked: 'Vous n’avez rien demandé\u202f? Revenez en arrière\u00a0: rien n’a changé.',
    submit: 'Se connecter à {domain}',
    back: 'Rester sur {domain}',
  },
  token: {
    ended: 'L’accès donné par votre boutique a expiré',
    endedWhy:
      'Il est valable une minute, une seule fois. Retournez dans l’administration de votre boutique et rouvrez Aftercare. Si cela se reproduit, vérifiez l’horloge de votre serveur.',
    endedDoor: 'Ou se connecter par e-mail',
  },
  out: {
    title: 'Se déconnecter',
    intro: 'Votre session sur cet appareil prendra fin. Rien ne change dans la boutique.',
    submit: 'Se déconnecter',
    back: 'Revenir à Aftercare',
    ended: 'Déconnexion effectuée',
    done: 'Votre session sur cet appareil est terminée. Rien n’a changé dans la boutique.',
    again: 'Se reconnecter',
  },
  personFile: {
    title: 'Données personnelles conservées pour {shop}',
    text: 'Voici tout ce qu’Aftercare conserve sur vous pour cette boutique à la date du {when}.',
    nothing: 'Rien.',
    parts: {
      orders: 'Commandes',
      returns: 'Retours, leur suivi et leurs remboursements',
      mails: 'E-mails que nous avons envoyés',
      codes: 'Codes et liens envoyés par e-mail',
      visits: 'Visites de la page de retour',
      tasks: 'Notes pour l’équipe de la boutique',
      jobs: 'Traitements en cours',
      deliveries: 'Ce que la plateforme de la boutique nous a transmis',
    },
  },
  tooMany: {
    title: 'Trop de tentatives',
    text: 'Réessayez dans {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}.',
    door: 'Retour',
  },
  noScript: {
    text: 'Ces écrans ont besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez-les.',
    again: 'Recharger Aftercare',
  },
  connect: {
    title: 'Connecter votre boutique {platform}',
    intro:
      'Saisissez l’adresse de votre boutique. Vous donnez votre accord sur sa propre page, et nous importons vos commandes. Rien ne change dans votre boutique.',
    shop: 'Adresse de votre boutique',
    shopHint: 'Comme dans votre navigateur, par exemple shop.example.com ou shop.example.com/store.',
    submit: 'Connecter',
    notASite:
      'Nous ne pouvons pas joindre cette adresse. Saisissez-la comme dans votre navigateur, par exemple shop.example.com.',
    notThere: '{why} Vérifiez que l’adresse est juste et que votre boutique est accessible depuis Internet.',
    pasteTitle: 'Coller des clés à la place',
    pasteText:
      'Dans {platform}, allez dans {where} et ajoutez une clé avec l’autorisation Lecture/Écriture (Read/Write). Collez ici ses deux parties.',
    keyHint: 'Commence par {begins}',
    notKeys:
      'Ce ne sont pas des clés. Copiez-les en entier\u00a0: l’une commence par {key}, l’autre par {secret}.',
    paste: 'Connecter avec ces clés',
    signIn: 'Boutique déjà connectée\u202f? Se connecter à Aftercare',
  },
  done: {
    connected: '{domain}\u00a0: boutique connectée',
    connectedText: 'Nous importons vos commandes. Vous pouvez déjà découvrir l’application.',
    connectedAgainText: 'Vos commandes sont déjà là. Ce qui a changé depuis arrive automatiquement.',
    plugin: 'Ouvrir Aftercare dans {platform}',
    pluginHint: 'Avec notre extension dans votre boutique, un clic suffit pour vous connecter.',
    mail: 'Pas d’extension\u202f? Se connecter avec un lien par e-mail',
    waiting: 'Un instant',
    waitingText:
      'Votre boutique ne nous a pas encore envoyé ses clés. Cela prend en général quelques secondes.',
    refresh: 'Vérifier de nouveau',
    received: 'Presque terminé',
    receivedText: 'Nous avons les clés de votre boutique, mais n’avons pas pu y accéder\u00a0:',
    retry: 'Réessayer',
    refused: 'Cela n’a pas fonctionné',
    refusedText: 'Votre boutique n’a pas été connectée\u00a0:',
    refusedHint:
      'Vous avez collé les clés\u202f? Vérifiez que chacune est entière et que la clé permet la lecture et l’écriture.',
    keyLeft:
      'La clé que vous nous avez donnée est effacée ici, et personne d’autre ne l’a. Si vous la voyez dans {platform} sous {where}, vous pouvez l’y révoquer.',
    denied: 'Vous avez refusé',
    deniedText: 'Rien n’a été connecté, et rien n’a été conservé.',
    ended: 'Délai dépassé',
    endedText: 'La connexion d’une boutique doit être terminée en 15 minutes.',
    again: 'Recommencer',
  },
};
