// What is asked of a person, in Spanish? One sentence for every kind of task there is.
import type { taskHints as englishHints, taskKinds as englishKinds } from '../en/admin-tasks.ts';
import type { Translation } from '../words.ts';

export const taskKinds: Translation<typeof englishKinds> = {
  'money-in-doubt': 'No sabemos si se pagó un reembolso',
  'refund-to-pay': 'Hay que pagar un reembolso manualmente',
  'refund-vanished': 'Se eliminó un reembolso en la tienda',
  'stock-by-hand': 'Puede que artículos de un reembolso no se hayan reincorporado al inventario',
  'refund-failed-later': 'Un reembolso falló después de mostrarse como pagado',
  'refund-refused': 'Se rechazó un reembolso, no se movió dinero',
  'refunded-outside': 'Ya se habían reembolsado artículos de una devolución en {platform}',
  'notice-not-sent': 'No se pudo enviar un correo',
  'nobody-to-tell': 'Un pedido no tiene correo electrónico',
  'import-failed': 'La importación de sus pedidos se ha detenido',
  'order-not-saved': 'No se pudo leer un pedido',
  'roles-restored': 'Los roles del equipo son los de un día anterior',
  'privacy-request': 'Alguien ha pedido sus datos',
  'return-conflict': 'Una devolución difiere de la que hay en {platform}',
  'return-not-adopted': 'No se pudo recoger una devolución creada en {platform}',
  'return-refused-by-platform': 'Cambio de una devolución rechazado por {platform}',
  'job:move-money': 'Un reembolso está bloqueado',
  'job:push-return': 'No se pudo comunicar una devolución a {platform}',
  'job:sync-order': 'No se pudo leer un pedido',
  'job:notify': 'No se pudo enviar un correo',
  'job:open-door': 'No se pudo enviar el código que pidió un cliente',
  'job:open-staff-door': 'No se pudo preparar un correo con un enlace para iniciar sesión',
  'job:note-sequence': 'No se pudo contar un aviso de su tienda',
  'job:import-orders': 'La importación de sus pedidos se ha detenido',
  'job:reconcile': 'No se pudieron comparar sus pedidos con los que hay en {platform}',
  'job:refresh-token': 'No se pudo renovar la conexión con {platform}',
  'job:ensure-webhooks': 'No se pudieron pedir avisos de cambios a {platform}',
  'job:read-shop': 'No se pudieron leer los datos de su tienda',
  'job:show-terms':
    'No se pudieron llevar las condiciones de devolución a las páginas de producto de su tienda',
  'job:leave-shop': 'No se pudo anotar la desinstalación de la aplicación',
  'job:note-privacy-request': 'No se pudo anotar una solicitud sobre los datos de una persona',
  'job:erase-person': 'No se pudieron borrar los datos de una persona',
  'job:erase-shop': 'No se pudieron borrar los datos de una tienda que ha dejado Aftercare',
  'job:forget-old': 'No se pudieron borrar códigos antiguos',
};

export const taskHints: Translation<typeof englishHints> = {
  'refund-to-pay': 'Abra la devolución: indica a quién pagar y cuánto. Confírmelo allí cuando haya pagado.',
  'refund-vanished':
    'Aquí sigue como pagado, y no pagamos nada dos veces. Eliminarlo no recuperó el dinero: si tiene dudas, mire en su proveedor de pagos.',
  'stock-by-hand':
    'Aumente en {platform} el inventario de cada producto en esa cantidad y márquelo como hecho.',
  'notice-not-sent':
    'Puede que no haya llegado. Si tiene dudas, escriba usted al destinatario y márquelo como hecho.',
  'roles-restored':
    'Abra Ajustes, Equipo, y revise a cada persona: quien desde entonces recibió un rol menor o fue quitado tiene otra vez el anterior. Después márquelo como hecho.',
  'privacy-request':
    'Descargue el archivo, asegúrese de que va a la persona correcta y envíeselo. Después márquelo como hecho.',
  'nobody-to-tell': 'Avise usted al cliente y márquelo como hecho.',
  'return-refused-by-platform':
    'Lo intentaremos de nuevo cuando cambie la devolución. Hasta entonces, puede hacer el cambio en {platform}.',
  'job:move-money': 'Abra la devolución: muestra hasta dónde ha llegado el reembolso.',
  'job:push-return': 'Lo intentamos de nuevo automáticamente. También puede hacer el cambio en {platform}.',
  'job:sync-order': 'El pedido se lee de nuevo en cuanto cambie en {platform}.',
  'job:notify':
    'Puede que no haya llegado. Si tiene dudas, escriba usted al destinatario y márquelo como hecho.',
  'job:open-door': 'Si el cliente le escribe, pídale que lo intente de nuevo.',
  'job:open-staff-door':
    'Quien necesite el enlace puede pedir otro o abrir Aftercare desde la administración de su tienda.',
  'job:note-sequence': 'No se pierde nada: comparamos automáticamente sus pedidos con {platform}.',
  'job:import-orders': 'Pulse «Reanudar la importación» abajo.',
  'job:reconcile':
    'Los comparamos de nuevo automáticamente. Si {platform} ya no nos da acceso, conecte su tienda otra vez.',
  'job:refresh-token': 'Lo intentamos de nuevo antes de una hora.',
  'job:ensure-webhooks':
    'Lo intentamos de nuevo antes de una hora. Si {platform} ya no nos da acceso, conecte su tienda otra vez.',
  'job:read-shop':
    'Lo intentamos de nuevo antes de una hora. Si {platform} ya no nos da acceso, conecte su tienda otra vez.',
  'job:show-terms':
    'Lo intentamos de nuevo antes de una hora. Si {platform} ya no nos da acceso, conecte su tienda otra vez.',
  'job:note-privacy-request': 'Busque la solicitud en los correos que le envía {platform}.',
  'job:erase-person': 'La ley le da un mes: escríbanos si sigue así.',
  'job:erase-shop': 'Lo intentamos de nuevo antes de una hora.',
  'job:forget-old': 'Lo intentamos de nuevo antes de una hora.',
};
