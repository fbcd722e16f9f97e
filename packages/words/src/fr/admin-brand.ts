// What do the settings of the shop’s looks say in French?
import type { brand as english } from '../en/admin-brand.ts';
import type { Translation } from '../words.ts';

export const brand: Translation<typeof english> = {
  title: 'Marque',
  text: 'L’apparence des pages et des e-mails que voient vos clients. Quoi que vous choisissiez, tout reste lisible\u00a0: là où votre couleur ne suffirait pas, elle est adaptée et nous vous le disons.',
  logo: {
    title: 'Logo',
    none: 'Le nom de votre boutique en tient lieu.',
    choose: 'Choisir un logo',
    chooseAnother: 'Choisir un autre logo',
    help: 'PNG, JPEG ou WebP, jusqu’à 5\u00a0Mo. Il s’affiche sur 240 pixels de large et 48 de haut au plus.',
    sending: 'Lecture du logo…',
    saved: 'Vos clients voient le nouveau logo.',
    remove: 'Retirer le logo',
    removed: 'Le nom de votre boutique remplace le logo.',
    tooLarge: 'Ce fichier dépasse 5\u00a0Mo. Enregistrez le logo plus petit et choisissez-le de nouveau.',
    alt: 'Votre logo',
    grounds: {
      light: 'Il est dessiné en couleurs sombres. Sur les pages sombres, il est posé sur un fond blanc.',
      dark: 'Il est dessiné en couleurs claires. Sur les pages claires, il est posé sur un fond sombre.',
    },
  },
  styleTitle: 'Couleur, police et coins',
  accent: 'Couleur d’accent',
  accentHelp: 'Pour les boutons et les liens. Laissez vide pour le noir et blanc.',
  accentWrong: 'Écrivez une couleur avec # et six caractères, par exemple #1F5FA8.',
  pick: 'Choisir la couleur d’accent',
  changes: {
    blackText: 'Le texte de vos boutons est noir.',
    whiteText: 'Le texte de vos boutons est blanc.',
    none: 'Votre couleur reste partout telle quelle.',
    linkDarkened:
      'Sur les pages claires, des liens de votre couleur seraient peu lisibles\u00a0: ils sont plus foncés, {colour}.',
    linkLightened:
      'Sur les pages sombres, des liens de votre couleur seraient peu lisibles\u00a0: ils sont plus clairs, {colour}.',
    rimOnLight:
      'Sur les pages claires, un bouton de votre couleur pourrait passer inaperçu\u00a0: il reçoit une bordure foncée.',
    rimOnDark:
      'Sur les pages sombres, un bouton de votre couleur pourrait passer inaperçu\u00a0: il reçoit une bordure claire.',
  },
  font: 'Police',
  fontHelp: 'Des polices déjà présentes sur les appareils, pour des pages rapides.',
  fonts: {
    system: 'Celle de l’appareil',
    humanist: 'Douce, sans empattements',
    geometric: 'Ronde, sans empattements',
    serif: 'De livre, avec empattements',
    antique: 'Classique, avec empattements',
    slab: 'Forte, avec empattements',
  },
  corners: 'Coins',
  radii: {
    0: 'Droits',
    4: 'Légèrement arrondis',
    8: 'Arrondis',
    16: 'Plus arrondis',
    24: 'Très arrondis',
  },
  save: 'Enregistrer',
  discard: 'Ignorer',
  unsaved: 'L’apparence n’est pas encore enregistrée',
  saved: 'Enregistré. Vos clients le voient dès maintenant.',
  refused: 'L’enregistrement n’a pas abouti',
  leave: {
    question: 'Quitter sans enregistrer\u202f?',
    text: 'Vos modifications seront perdues.',
    leaveLabel: 'Quitter',
    stayLabel: 'Rester ici',
  },
  preview: {
    title: 'Ce que voient vos clients',
    light: 'Sur les pages claires',
    dark: 'Sur les pages sombres',
    failed: 'L’aperçu n’est pas disponible pour le moment. Ce que vous enregistrez compte quand même.',
  },
};
