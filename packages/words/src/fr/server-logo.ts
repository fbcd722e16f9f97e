// Why is a file no logo, in French, and what helps?
import type { logo as english } from '../en/server-logo.ts';
import type { Translation } from '../words.ts';

export const logo: Translation<typeof english> = {
  EMPTY: 'Ce fichier est vide. Choisissez-en un autre.',
  TOO_LARGE: 'Ce fichier dépasse 5\u00a0Mo. Enregistrez le logo plus petit et choisissez-le de nouveau.',
  SVG: 'Les fichiers SVG peuvent contenir du code\u00a0: nous n’en acceptons pas. Exportez le logo en PNG, d’au moins 600 pixels de large.',
  OTHER_FORMAT: 'Ce n’est pas une image PNG, JPEG ou WebP. Exportez le logo dans l’un de ces formats.',
  BROKEN:
    'Nous n’avons pas pu lire cette image\u00a0: elle est peut-être endommagée. Exportez-la de nouveau.',
  TOO_MANY_PIXELS:
    'Cette image compte plus de 16 millions de pixels. Enregistrez-la plus petite\u00a0: 600 pixels de large suffisent.',
  TOO_SMALL: 'Cette image fait moins de 16 pixels de haut ou de large. Choisissez-en une plus grande.',
  NOTHING_SEEN: 'Cette image est entièrement transparente\u00a0: on ne verrait rien.',
  unreachable: 'Le stockage des images ne répond pas. Rien n’a été modifié. Réessayez dans une minute.',
};
