// What does the setup guide say in French?
import type { setup as english } from '../en/admin-setup.ts';
import type { Translation } from '../words.ts';

export const setup: Translation<typeof english> = {
  policyText:
    'Nous les préparons d’après le texte de votre boutique. Corrigez ce qui ne va pas et publiez-les.',
  policyChecked: 'La version {version, number} est la vôtre. Vous pouvez la modifier à tout moment.',
  tryText:
    'Mettez-vous à la place du client avec la copie d’une de vos commandes, puis décidez, réceptionnez et remboursez. Aucun e-mail ne part, aucun argent n’est versé.',
  tryNow: 'Essayer un retour',
  goOnTrying: 'Continuer votre test',
  tried: 'Un retour a déjà été demandé sur votre page de retour.',
  switchOn: 'L’activer dans votre boutique',
  switchOnText:
    'Ajoutez l’accès à votre page de retour sur les pages de votre boutique. Le lien mène là où un clic suffit.',
  switchOnUnknown:
    'Ajoutez l’accès à votre page de retour sur les pages de votre boutique. Le lien mène là où un clic suffit\u202f; d’ici, nous ne voyons pas si c’est activé.',
  switchOnLink: 'L’activer',
  lookAgain: 'Vérifier de nouveau',
  isOn: 'Vos clients trouvent l’accès sur les pages de votre boutique.',
  hide: 'Masquer ce guide',
  hideDone: 'Tout est fait\u00a0: masquer ce guide',
  hidden: 'Guide masqué. {progress}.',
  show: 'Afficher le guide',
};
