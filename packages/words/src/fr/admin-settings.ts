// What do the settings say in French?
import type { settings as english } from '../en/admin-settings.ts';
import type { Translation } from '../words.ts';

export const settings: Translation<typeof english> = {
  title: 'Réglages',
  preview: 'Voir la page',
  returnPage:
    'La page où vos clients retrouvent une commande et renvoient des articles. Elle porte votre marque.',
};
