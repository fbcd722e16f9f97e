// Which rule spoke: how is that told to a person, in Spanish? Shopper and merchant read the same sentence.
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../words.ts';

export const reasons: Translation<typeof english> = {
  ORDER_CANCELED: 'Este pedido se canceló.',
  NOT_PAID: 'Este pedido aún no está pagado.',
  NOT_SENT_YET: 'Este artículo aún no se ha enviado.',
  OUTSIDE_WINDOW: 'El plazo para devolver este artículo ha terminado.',
  FINAL_SALE: 'Este artículo se vendió sin posibilidad de devolución.',
  BARRED_BY_RULE: 'Según las reglas de la tienda, este artículo no se puede devolver.',
  GIFT_CARD: 'Las tarjetas regalo no se pueden devolver.',
  NOTHING_LEFT: 'Todas las unidades de este artículo ya se han devuelto o reembolsado.',
  NOTHING_RETURNABLE: 'Ya no se puede devolver nada de este pedido.',
  NOTHING_CHOSEN: 'Elija al menos un artículo.',
  UNKNOWN_LINE: 'Este artículo no forma parte del pedido.',
  QUANTITY_INVALID: 'Escriba una cantidad de 1 o más.',
  QUANTITY_TOO_LARGE: 'Es más de lo que aún se puede devolver de este artículo.',
  DELIVERY_UNKNOWN:
    'Puede que el plazo de devolución haya terminado: el transportista nunca indicó el día de entrega.',
  REVIEW_BY_RULE: 'Una regla de la tienda pide que alguien revise esta devolución.',
  REASON_DEFECTIVE:
    'Se indica que el artículo es defectuoso, lo que puede estar cubierto por la garantía legal.',
  REASON_NOT_AS_AGREED: 'Se indica que el artículo no es lo que se pidió.',
  ASKED_ELSEWHERE: 'No se solicitó en la página de devoluciones, así que ninguna regla la aprueba.',
  NO_AUTO_APPROVAL: 'La tienda revisa cada devolución.',
  ABOVE_AUTO_APPROVAL: 'La devolución supera el valor que se aprueba automáticamente.',
  FOREIGN_CURRENCY:
    'La moneda del pedido no se puede comparar con el límite de aprobación automática de la tienda.',
  EXCEEDS_REFUNDABLE: 'Se debe más de lo que aún se puede reembolsar a los pagos de este pedido.',
  ALREADY_DECIDED: 'Esta devolución ya está decidida.',
  NOT_OPEN: 'Esta devolución no está abierta.',
  ALREADY_ENDED: 'Esta devolución ya ha terminado.',
  ALREADY_RECEIVED: 'Ya han llegado artículos de esta devolución, por lo que no se puede cancelar.',
  REASON_MISSING: 'Indique por qué se rechaza la devolución.',
  OVERRIDE_UNEXPLAINED:
    'Las reglas habían rechazado esta devolución. Escriba por qué la aprueba de todos modos.',
  NOTHING_RECEIVED: 'Indique qué artículos han llegado.',
  MORE_THAN_SENT_BACK: 'Es más de lo que esta devolución aún espera de este artículo.',
  MORE_THAN_RECEIVED: 'Solo se pueden reembolsar unidades que han llegado y aún no se han reembolsado.',
  NOTHING_TO_PAY: 'Nada de lo que ha llegado está pendiente de reembolso.',
  ALREADY_RECORDED: 'El resultado de este reembolso ya está registrado.',
  NOT_IN_DOUBT: 'Ya no hay duda sobre este reembolso.',
  NOTE_MISSING: 'Escriba una nota: queda en el historial.',
  ORDER_UNKNOWN:
    'Ahora mismo no podemos ver el pedido de esta devolución, por lo que no se puede reembolsar nada.',
  ENDED_UNPAID:
    'Esta devolución ha terminado, por lo que el dinero no se puede volver a enviar desde aquí. Pague primero al cliente por su cuenta, vuelva y responda «Se pagó».',
  STILL_BOOKED:
    'Este reembolso consta en las cuentas de la tienda. Pague al cliente por su cuenta y vuelva a confirmarlo.',
  MONEY_UNDERWAY: 'Un reembolso de esta devolución sigue en curso.',
  BOOKS_RESTORED:
    'Nuestros datos se han restaurado desde una copia de seguridad y se están comparando con la tienda, así que no se puede reembolsar nada durante unos minutos. Inténtelo después.',
  UNPAID_UNITS: 'Hay unidades que han llegado y aún no se han reembolsado.',
  REFUNDED_OUTSIDE:
    'Algunas unidades de esta devolución ya se reembolsaron en la administración de la tienda, por lo que aquí no se reembolsan de nuevo. Si aún se debe algo por ellas, páguelo allí. Al final, cierre la devolución como pagada de otra forma.',
  COUNTED_AS_REFUNDED:
    'La administración de la tienda cuenta unidades de esta devolución como reembolsadas aunque no se encontró ningún pago, por lo que no se pueden reembolsar desde aquí. Pague al cliente por ellas por su cuenta. Al final, cierre la devolución como pagada de otra forma.',
  ENDED_ON_PLATFORM:
    'Esta devolución se terminó en la administración de la tienda, por lo que no se puede enviar ningún reembolso. Si aún se debe dinero, reembolse el pedido allí.',
};
