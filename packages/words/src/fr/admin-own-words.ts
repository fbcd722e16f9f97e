// What does the policy page say in French of the shop’s own text?
import type { ownWords as english } from '../en/admin-own-words.ts';
import type { Translation } from '../words.ts';

export const ownWords: Translation<typeof english> = {
  title: 'D’après vos propres mots',
  compare: 'Comparer avec le texte de votre boutique',
  reading: 'Lecture de votre politique de retour…',
  foundIn:
    'Nous avons lu la politique de retour de votre boutique. Rien n’est publié avant que vous ne cliquiez sur «\u00a0Publier\u00a0».',
  foundPasted:
    'Nous avons lu le texte collé. Rien n’est publié avant que vous ne cliquiez sur «\u00a0Publier\u00a0».',
  none: 'Votre boutique n’affiche pas encore de politique de retour dans {platform}. Si vous en avez une ailleurs, collez-la ici\u202f; sinon, continuez avec le formulaire ci-dessous.',
  closed:
    '{platform} ne nous laisse pas lire votre politique de retour. Collez son texte ici ou continuez avec le formulaire ci-dessous.',
  unreachable:
    'Votre politique de retour n’a pas pu être lue pour le moment. Réessayez, collez son texte ici ou continuez avec le formulaire ci-dessous.',
  paste: 'Votre politique de retour',
  pasteHelp: 'Le texte entier, tel que vos clients le lisent. Il est lu ici et n’est pas conservé.',
  pasteMissing: 'Collez d’abord le texte.',
  readPasted: 'Lire ce texte',
  notFound: 'Introuvable dans votre texte. Le formulaire ci-dessous fait foi.',
  severalSaid: 'Votre texte dit plusieurs choses. Laquelle s’applique\u202f?',
  whatIsMeant: 'Le sens n’est pas clair. À vous de décider.',
  unclear: 'Aucune valeur à reprendre',
  days: '{n, plural, one {# jour} many {# de jours} other {# jours}}',
  daysFrom: '{days}, à compter {from}',
  percent: '{percent}\u00a0%',
  whoAndAmount: '{who}\u00a0: {amount}',
  takeAll:
    '{n, plural, one {Reprendre dans le formulaire} =2 {Reprendre les deux dans le formulaire} many {Tout reprendre dans le formulaire (#)} other {Tout reprendre dans le formulaire (#)}}',
  take: 'Reprendre «\u00a0{what}\u00a0»',
  takeFor: '{field}\u00a0: reprendre «\u00a0{what}\u00a0»',
  inForm: 'Dans le formulaire',
  quote: '«\u00a0{sentence}\u00a0»',
  takenFrom: 'D’après votre texte\u00a0: «\u00a0{sentence}\u00a0»',
  finalSale: 'Ce qui ne peut pas être retourné',
  finalSaleText:
    'Un texte ne nous dit pas de quels produits il s’agit. Marquez-les comme indiqué ci-dessous.',
};
