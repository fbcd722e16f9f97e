// What do the settings say in Polish?
import type { settings as english } from '../en/admin-settings.ts';
import type { Translation } from '../words.ts';

export const settings: Translation<typeof english> = {
  title: 'Ustawienia',
  preview: 'Zobacz stronę',
  returnPage: 'Strona, na której klienci znajdują zamówienie i zwracają produkty. Ma wygląd Twojej marki.',
};
