// What do the screens say in French where our plugin does not stand on the shop’s site?
import type { plugin as english } from '../en/admin-plugin.ts';
import type { Translation } from '../words.ts';

export const plugin: Translation<typeof english> = {
  title: 'Plus avec notre extension',
  text: 'Votre boutique fonctionne sans elle. Sur votre site, elle apporte\u00a0:',
  gains: {
    safe: 'Des remboursements sûrs\u00a0: si une réponse se perd, nous vérifions nous-mêmes si l’argent est parti. Sans elle, c’est à vous de vérifier.',
    stock: 'Chaque article est remis en stock ou non, comme vous l’indiquez à la réception.',
    pages: 'Votre page de retour dans votre propre boutique, comme bloc sur n’importe quelle page.',
    doors: 'Un clic dans {platform} vous connecte, et vos clients depuis leur compte.',
    news: 'Les changements de commande aussitôt, et signalés de nouveau si un message se perd.',
  },
  how: 'Comment l’obtenir',
  steps: {
    ask: 'Demandez le fichier aftercare.zip à la personne qui gère Aftercare pour vous.',
    upload: 'Téléversez-le sur votre site parmi les extensions, puis activez l’extension.',
    connect:
      'Dans {platform}, ouvrez Aftercare et cliquez sur Connecter. Rien de ce que vous avez réglé ici n’est perdu.',
  },
  install: 'La téléverser sur votre site',
};
