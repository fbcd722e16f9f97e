// What do the screens say in Spanish where money needs a person?
import type { money as english } from '../en/admin-money.ts';
import type { Translation } from '../words.ts';

export const money: Translation<typeof english> = {
  lookYourself:
    'Si la duda sigue, mire el pedido en {platform} y en su proveedor de pagos, y díganos qué ha encontrado.',
  looked: 'Lo he comprobado',
  findingTitle: '¿Se pagó el reembolso de {amount}?',
  findingText:
    'Su respuesta resuelve la duda y queda en el historial con su nombre. Mire primero en su proveedor de pagos; un pago manual también cuenta.',
  answer: '¿Qué ha encontrado?',
  choose: 'Elegir una respuesta',
  answerMissing: 'Elija lo que ha encontrado.',
  wasPaid: 'Se pagó',
  wasNotPaid: 'No se pagó',
  note: '¿Dónde lo ha visto?',
  noteHelp: 'Para usted y su equipo. El cliente no lo ve.',
  noteMissing: 'Escriba dónde lo ha visto.',
  paidFollows: 'La devolución cuenta como reembolsada y el cliente recibe el correo que lo indica.',
  unpaidTitle: 'El mismo importe podrá pagarse de nuevo',
  unpaidFollows:
    'Si el dinero salió a pesar de todo, un nuevo reembolso pagaría al cliente dos veces. Elija esto solo si tiene la certeza. Los artículos que {platform} sigue contando como reembolsados no se pueden reembolsar desde aquí: pague al cliente por ellos por su cuenta y cierre la devolución.',
  endedTitle: 'Ya no se puede pagar nada desde aquí',
  endedFollows:
    'Esta devolución ha terminado. Si aún se debe el dinero, páguelo primero en {platform}, vuelva y responda «Se pagó».',
  refusedTitle: 'Se rechazó el reembolso de {amount}. No se movió dinero.',
  refusedText: 'Cuando esté resuelto, puede pulsar «Reembolsar» otra vez, o resolverlo de otra forma.',
  payingTitle: 'Reembolso de {amount} en curso',
  unpayableTitle: 'Este reembolso no se puede enviar desde aquí',
  leftOutTitle: 'Una parte de lo que ha llegado no se puede reembolsar desde aquí',
  leftOut: '{quantity, number}\u00a0× {title}: {why}',
  payingText:
    'Esperamos la confirmación de {platform}. No tiene que hacer nada; esta página se actualiza sola.',
  failedTitle: 'Un reembolso falló después de mostrarse como pagado',
  failedText:
    'Su proveedor de pagos retiró el importe de {amount}: según indica, el cliente no lo ha recibido. Nunca lo enviamos de nuevo automáticamente.',
  endedTotal: 'Total de esta devolución',
  notPaidHere: 'No se pagó desde aquí.',
  paidHere: 'Importe reembolsado: {amount}; el resto no se pagó desde aquí.',
  confirm: 'Guardar la respuesta',
  notedPaid: 'Anotado: se pagó',
  closeUnpaidHint:
    'Si ha pagado al cliente de otra forma, cierre la devolución e indique cómo. Desde aquí no se enviará nada.',
  closeUnpaid: 'Cerrar: pagada de otra forma',
  closeUnpaidTitle: '¿Cerrar {rma} sin reembolso desde aquí?',
  closeUnpaidText:
    'Hágalo si ya ha pagado al cliente de otra forma. No se envía dinero ni correo; la página del cliente indica que la tienda lo ha resuelto de otra forma.',
  closeUnpaidNote: '¿Cómo se resolvió?',
  closeUnpaidMissing: 'Escriba cómo se resolvió.',
  notedUnpaid: 'Anotado: no se pagó',
  byHandTitle: 'Pague {amount} por su cuenta',
  byHandText:
    'Registrado en {platform}. {method} no puede devolver el dinero automáticamente: pague {amount} a {shopper} por su cuenta y después díganoslo.',
  byHandTextUnknown:
    'Registrado en {platform}. El método de pago no puede devolver el dinero automáticamente: pague {amount} a {shopper} por su cuenta y después díganoslo.',
  willPayTitle: 'Usted paga {amount} por su cuenta',
  willPayText:
    '{method} no puede devolver el dinero automáticamente. «Reembolsar» lo registra en {platform}; después, usted paga {amount} a {shopper} y nos lo dice aquí. El cliente lee que su tienda lo paga directamente.',
  willPayTextUnknown:
    'El método de pago no puede devolver el dinero automáticamente. «Reembolsar» lo registra en {platform}; después, usted paga {amount} a {shopper} y nos lo dice aquí. El cliente lee que su tienda lo paga directamente.',
  havePaid: 'Ya lo he pagado',
  havePaidTitle: '¿Ha pagado {amount} a {shopper}?',
  havePaidText:
    'Su respuesta queda en el historial con su nombre. La devolución cuenta como reembolsada y el cliente recibe el correo que lo indica.',
  howPaid: '¿Cómo lo pagó?',
  howPaidHelp: 'Por ejemplo, «Transferencia del 6 de junio». Para usted y su equipo. El cliente no lo ve.',
  howPaidMissing: 'Escriba cómo lo pagó.',
  confirmPaid: 'Confirmar el pago',
};
