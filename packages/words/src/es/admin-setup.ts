// What does the setup guide say in Spanish?
import type { setup as english } from '../en/admin-setup.ts';
import type { Translation } from '../words.ts';

export const setup: Translation<typeof english> = {
  policyText: 'La redactamos a partir del texto de su tienda. Corrija lo que no esté bien y publíquela.',
  policyChecked: 'La versión {version, number} es suya. Puede cambiarla en cualquier momento.',
  tryText:
    'Póngase en el lugar del cliente con la copia de uno de sus pedidos y luego decida, reciba y reembolse. No sale ningún correo ni se mueve dinero.',
  tryNow: 'Probar una devolución',
  goOnTrying: 'Seguir con la prueba',
  tried: 'Ya se ha solicitado una devolución en su página de devoluciones.',
  switchOn: 'Activarlo en su tienda',
  switchOnText:
    'Añada el acceso a su página de devoluciones en las páginas de su tienda. El enlace lleva a donde basta un clic.',
  switchOnUnknown:
    'Añada el acceso a su página de devoluciones en las páginas de su tienda. El enlace lleva a donde basta un clic; desde aquí no vemos si está activado.',
  switchOnLink: 'Activarlo',
  lookAgain: 'Comprobar de nuevo',
  isOn: 'Sus clientes encuentran el acceso en las páginas de su tienda.',
  hide: 'Ocultar esta guía',
  hideDone: 'Todo hecho: ocultar esta guía',
  hidden: 'Guía oculta. {progress}.',
  show: 'Mostrar la guía',
};
