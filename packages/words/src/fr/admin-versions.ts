// What do the policy’s versions say in French: what each changed, how it is used again, and as a file?
import type { versions as english } from '../en/admin-versions.ts';
import type { Translation } from '../words.ts';

export const versions: Translation<typeof english> = {
  close: 'Fermer',
  unknown: 'Cette version n’existe pas',
  failed: 'Cette version n’a pas pu être chargée',
  first: 'La première version\u00a0: il n’y en a pas avant elle.',
  sinceBefore: 'Modifications par rapport à la version {n, number}',
  sameAsBefore: 'Aucune\u00a0: les conditions sont les mêmes.',
  ifUsed: 'Ce qui changerait si vous la réutilisiez',
  sameAsCurrent: 'Rien\u00a0: la version actuelle dit la même chose.',
  use: 'Réutiliser ces conditions',
  useHelp:
    'Elles sont reprises dans le formulaire. Rien ne change pour personne tant que vous ne les publiez pas, comme nouvelle version.',
  replaces: 'Vous avez modifié le formulaire sans le publier. Ce que vous y avez modifié sera remplacé.',
  replace: 'Remplacer mes modifications par ces conditions',
  keep: 'Garder mes modifications',
  inForm: 'Les conditions de la version {n, number} sont dans le formulaire, pas encore publiées',
  otherCurrency:
    'Ses montants sont en {its} et ceux de votre boutique en {own}\u00a0: elle ne peut pas être réutilisée.',
  review:
    'Pas encore publié\u00a0: {n, plural, one {# modification} many {# de modifications} other {# modifications}}',
  reviewSame: 'Le formulaire dit la même chose que la version actuelle.',
  unreadable: 'Ce n’est pas encore lisible.',
  changed: '{before} → {after}',
  before: 'Avant',
  after: 'Après',
  never: 'jamais',
  empty: 'vide',
  file: {
    title: 'Règles de retour en fichier',
    save: 'Enregistrer en fichier',
    saveVersion: 'Enregistrer la version {n, number} en fichier',
    load: 'Charger depuis un fichier',
    loadHelp:
      'Un fichier enregistré ici. Ses conditions sont reprises dans le formulaire, sans être publiées.',
    inForm: 'Les conditions du fichier {name} sont dans le formulaire, pas encore publiées',
    replaceTitle: 'Remplacer vos modifications\u202f?',
    tooLarge:
      'Ce fichier est trop volumineux pour des règles de retour. Choisissez-en un qui a été enregistré ici.',
    notJson:
      'Ce fichier est illisible. Choisissez-en un qui a été enregistré ici, entier et tel qu’il a été enregistré.',
    otherFormat:
      'Ce ne sont pas des règles de retour enregistrées ici, ou un Aftercare plus récent les a enregistrées.',
    otherCurrency: 'Ce fichier contient des montants en {its}. Votre boutique compte en {own}.',
    unknown: 'Ce fichier contient ce qu’aucune règle de retour ne connaît\u00a0: {list}.',
    wrong: 'Ce fichier contient ce qui ne peut pas figurer dans des règles de retour\u00a0: {list}.',
    fields: { shop: 'la boutique', version: 'la version', policy: 'les règles de retour' },
  },
  rules: {
    added: 'Règle «\u00a0{name}\u00a0» ajoutée au numéro {to, number}',
    removed: 'Règle «\u00a0{name}\u00a0» retirée',
    changed: 'Règle «\u00a0{name}\u00a0» modifiée',
    moved: 'Règle «\u00a0{name}\u00a0» déplacée du numéro {from, number} au numéro {to, number}',
    named: 'règle {place, number}, «\u00a0{name}\u00a0»',
    unnamed: 'règle {place, number}',
    says: '{what}\u00a0: {value}',
    nowAlso: 'désormais aussi {list}',
    noLonger: 'plus {list}',
    open: 'non précisé',
    earlier: '{n, number} ou plus en {days}',
    wayOf: '{who}, {amount}',
  },
};
