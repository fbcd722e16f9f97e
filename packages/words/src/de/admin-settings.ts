// What do the settings say in German?
import type { settings as english } from '../en/admin-settings.ts';
import type { Translation } from '../words.ts';

export const settings: Translation<typeof english> = {
  title: 'Einstellungen',
  preview: 'Seite ansehen',
  returnPage:
    'Die Seite, auf der Ihre Kunden eine Bestellung finden und etwas zurückgeben. Sie trägt Ihre Marke.',
};
