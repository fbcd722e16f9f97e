// What does the test of a return say in Spanish?
import type { testReturn as english } from '../en/admin-test-return.ts';
import type { Translation } from '../words.ts';

export const testReturn: Translation<typeof english> = {
  title: 'Devolución de prueba',
  banner: 'Prueba',
  bannerText:
    'Nada de lo que haga aquí llega a su tienda, a un buzón ni a un banco, y nada de ello se cuenta.',
  beginTitle: 'Jugar una devolución entera',
  beginText:
    'Tomamos la copia de uno de sus pedidos, sin su cliente, como si hubiera llegado ayer. Usted pide la devolución como cliente y luego decide, recibe y reembolsa como usted mismo.',
  begin: 'Empezar',
  begun: 'Su prueba ha empezado',
  end: 'Quitar la prueba',
  ended: 'La prueba ya no está',
  shopperTitle: '1. Sea el cliente',
  shopperText: 'El pedido {order} acaba de llegar. Devuelva algo de él; se abre en su propia pestaña.',
  beShopper: 'Abrir el pedido como su cliente',
  merchantTitle: '2. Sea usted mismo',
  noneYet: 'Su devolución aparece aquí en cuanto la haya enviado como cliente.',
  merchantText: 'Ábrala: apruebe, reciba, reembolse.',
  paid: 'Está pagada. Eso es una devolución entera. Quite la prueba o pruebe otra.',
  openReturn: 'Abrir {rma}',
  mailsTitle: '3. Lea los correos',
  noMails: 'Cada correo aparece aquí en lugar de enviarse.',
  mailsText: 'Tal como se habrían enviado. Ninguno ha salido.',
  mailTo: 'Para {to}, {when}',
};
