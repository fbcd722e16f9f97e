// What does the setup guide say in French?
import type { setup as english } from '../en/admin-setup.ts';
import type { Translation } from '../words.ts';

export const setup: Translation<typeof english> = {
  policyText:
    'Nous les ébauchons d’après le texte de votre boutique. Corrigez ce qui ne va pas et publiez-les.',
  policyChecked: 'La version {version, number} est la vôtre. Vous pouvez la modifier à tout moment.',
  tryText:
    'Jouez le client sur la copie d’une de vos commandes, puis décidez, recevez et remboursez. Aucun e-mail ne part, aucun argent ne bouge.',
  tryNow: 'Essayer un retour',
  goOnTrying: 'Continuer votre test',
  tried: 'Un retour a déjà été demandé sur votre page de retour.',
  switchOn: 'L’activer dans votre boutique',
  switchOnText:
    'Placez le chemin vers votre page de retour sur les pages de votre boutique. Le lien mène là où un clic suffit.',
  switchOnUnknown:
    'Placez le chemin vers votre page de retour sur les pages de votre boutique. Le lien mène là où un clic suffit ; d’ici, nous ne voyons pas si c’est activé.',
  switchOnLink: 'L’activer',
  lookAgain: 'Vérifier à nouveau',
  isOn: 'Vos clients trouvent le chemin sur les pages de votre boutique.',
  hide: 'Masquer ce guide',
  hideDone: 'Tout est fait : masquer ce guide',
  hidden: 'Guide masqué. {progress}.',
  show: 'Afficher le guide',
};
