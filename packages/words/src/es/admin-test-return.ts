// What does the test of a return say in Spanish?
import type { testReturn as english } from '../en/admin-test-return.ts';
import type { Translation } from '../words.ts';

export const testReturn: Translation<typeof english> = {
  title: 'Devolución de prueba',
  banner: 'Prueba',
  bannerText:
    'Nada de lo que haga aquí llega a su tienda, a un buzón ni a un banco, y nada de ello se cuenta.',
  beginTitle: 'Probar una devolución de principio a fin',
  beginText:
    'Tomamos la copia de uno de sus pedidos, sin su cliente, como si hubiera llegado ayer. Usted pide la devolución como cliente y luego la decide, la recibe y la reembolsa como comercio.',
  begin: 'Empezar',
  begun: 'Su prueba ha empezado',
  end: 'Eliminar la prueba',
  ended: 'La prueba se ha eliminado',
  shopperTitle: '1. En el papel del cliente',
  shopperText: 'El pedido {order} acaba de llegar. Devuelva algún artículo; se abre en una pestaña nueva.',
  beShopper: 'Abrir el pedido como su cliente',
  merchantTitle: '2. En su propio papel',
  noneYet: 'Su devolución aparece aquí en cuanto la haya enviado como cliente.',
  merchantText: 'Ábrala: apruebe, reciba, reembolse.',
  paid: 'Está reembolsada. Esa ha sido una devolución completa. Elimine la prueba o pruebe otra.',
  openReturn: 'Abrir {rma}',
  mailsTitle: '3. Lea los correos',
  noMails: 'Cada correo aparece aquí en lugar de enviarse.',
  mailsText: 'Tal como se habrían enviado. Ninguno ha salido.',
  mailTo: 'Para {to}, {when}',
};
