// What do the settings say in Spanish?
import type { settings as english } from '../en/admin-settings.ts';
import type { Translation } from '../words.ts';

export const settings: Translation<typeof english> = {
  title: 'Ajustes',
  preview: 'Ver la página',
  returnPage: 'La página donde sus clientes buscan un pedido y devuelven artículos. Lleva su marca.',
};
