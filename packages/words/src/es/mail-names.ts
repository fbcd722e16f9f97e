// How is a mail called in Spanish where the merchant reads of it?
import type { mailNames as english } from '../en/mail-names.ts';
import type { Translation } from '../words.ts';
import { senderMailName } from './sender.ts';

export const mailNames: Translation<typeof english> = {
  'return-received': 'Solicitud recibida',
  'return-approved': 'Aprobada, con indicaciones de envío',
  'return-declined': 'Rechazada',
  'return-refunded': 'Reembolsada',
  'return-canceled': 'Cancelada',
  'needs-review': 'Espera su decisión',
  ...senderMailName,
  door: 'Código y enlace a un pedido',
  'door-links': 'Enlaces a pedidos',
  'staff-door': 'Enlace para iniciar sesión',
};
