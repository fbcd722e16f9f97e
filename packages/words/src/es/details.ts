// What was found, in Spanish: one sentence for every code of a detail.
import type { details as english } from '../en/details.ts';
import type { Translation } from '../words.ts';
import { platformDetails } from './platform-details.ts';

export const details: Translation<typeof english> = {
  quoted: '«{words}»',
  goods: '{quantity, number} × {title}',
  goodsOfKind: '{quantity, number} × {title} ({variant})',
  statuses: {
    REQUESTED: 'solicitada',
    OPEN: 'abierta',
    DECLINED: 'rechazada',
    CLOSED: 'cerrada',
    CANCELED: 'cancelada',
  },
  payments: {
    SUCCESS: 'se completó',
    PENDING: 'sigue pendiente',
    AWAITING_RESPONSE: 'sigue a la espera de respuesta',
    FAILURE: 'falló',
    ERROR: 'terminó con un error',
    BY_HAND: 'debe hacerse manualmente',
    UNKNOWN: 'tiene un resultado desconocido',
  },
  said: {
    ...platformDetails,
    RETURN_NOT_SHOWN: 'La plataforma ya no muestra esta devolución.',
    KEY_ON_SEVERAL_REFUNDS:
      'Allí {refunds, plural, one {# reembolso lleva} many {# de reembolsos llevan} other {# reembolsos llevan}} la marca de este.',
    REFUND_NOT_IN_BOOKS: 'El reembolso {refund} es nuestro, pero no figura en nuestros datos.',
    PROVIDER_ANSWER_UNKNOWN: 'Se consultó al proveedor de pagos y no se conoce su respuesta.',
    PAYMENT_NOT_DONE: 'Un pago del reembolso {refund} {payment}.',
    OTHER_CURRENCY_MOVED: 'El reembolso {refund} se pagó en una moneda distinta de {currency}.',
    OTHER_AMOUNT_MOVED: 'El reembolso {refund} pagó {moved} en lugar de {meant}.',
    NEVER_ASKED: 'Este reembolso nunca se pidió a la plataforma.',
    REFUND_MAY_HAVE_VANISHED:
      'Allí no figura este reembolso, pero un reembolso puede desaparecer aunque el dinero se haya enviado.',
    NOT_YET_OPENED_THERE: 'Una devolución que nadie ha abierto allí no puede haberse reembolsado.',
    NO_REFUND_UNITS_WAIT: 'Allí no figura este reembolso y todos los artículos siguen pendientes de él.',
    PROCESSED_NOTHING_DUE: 'Finalizada allí; no se debía nada.',
    NO_REFUND_UNITS_CHANGED:
      'Allí no figura este reembolso y, sin embargo, los artículos ya no están como antes.',
    NOTHING_READ: 'No se pudo leer nada.',
    NOTHING_SENT: 'No se envió nada ni se movió dinero: {why}',
    SENT_NOT_LOOKED_FOR: 'El reembolso se envió y no podemos ver qué fue de él: {why}',
    YES_WITHOUT_REFUND: 'La plataforma dijo que sí, pero no muestra ningún reembolso.',
    YES_TO_REFUND_NOT_SHOWN: 'La plataforma dijo que sí al reembolso {refund}, pero no lo muestra.',
    SENT_NO_TRACE: 'Se envió {times, plural, one {# vez} many {# de veces} other {# veces}} y no hay rastro.',
    SENT_NO_TRACE_NOT_AGAIN:
      'Se envió {times, plural, one {# vez} many {# de veces} other {# veces}}, no hay rastro y no puede enviarse de nuevo: {why}',
    SENT_A_MOMENT_AGO: 'Se acaba de enviar.',
    NO_TRACE_YET: 'Aún no hay rastro del reembolso: {why}',
    IN_OTHER_HANDS: 'Este reembolso se está tramitando en este momento.',
    NO_SUCH_RETURN_THERE: 'No se envió nada, porque la plataforma no tiene esta devolución: {why}',
    NOT_ALL_OF_RETURN_THERE: 'No la muestra completa.',
    PAY_BY_HAND: '{rma}: pague {amount} al cliente manualmente.',
    CAN_BE_REFUNDED_AGAIN: '{why} El reembolso puede enviarse de nuevo.',
    FOUND_PAID: 'Comprobado por {staff}: se pagó. {note}',
    FOUND_NOT_PAID: 'Comprobado por {staff}: no se pagó. {note}',
    REFUND_GONE: '{order}: el reembolso {refund} ya no está. Lo que pagó no se paga de nuevo.',
    FAILED_AFTER_PAID: 'El reembolso {refund} figuraba como pagado y falló después.',
    REFUNDED_WITHOUT_RETURN:
      '{rma}: {goods}, ya reembolsado fuera de la devolución, que no lo reembolsa otra vez.',
    PUT_INTO_STOCK: '{rma}: reincorporar al inventario: {goods}.',
    LOOK_WHETHER_STOCKED:
      '{rma}: mire si estos artículos se reincorporaron al inventario y reincorpore los que no: {goods}.',
    ABOUT_RETURN: '{rma}: {why}',
    STATUS_DIFFERS: 'La devolución {rma} está {ours} aquí y {theirs} en la plataforma.',
    RETURN_DOES_NOT_FIT:
      '{order}: la devolución {theirs} de la plataforma no encaja con el pedido tal como lo leemos.',
    RETURN_NOT_SHOWN_YET: 'La plataforma aún no muestra {rma}.',
    GONE_OR_TOO_OLD:
      'Allí no se nos muestra: puede que se haya eliminado o que su pedido sea demasiado antiguo para que lo veamos.',
    OTHERS_SAID: 'La respuesta fue {said}',
    ROLES_AS_OF:
      'Los datos de Aftercare proceden de una copia de seguridad ({day}): el equipo puede hacer y pagar de nuevo lo que podía entonces.',
    DATA_REQUESTED:
      'Solicitud {request}, que menciona {orders, plural, =0 {ningún pedido} one {# pedido} many {# de pedidos} other {# pedidos}}. Responder a más tardar el {day}.',
    NO_REASON_LEFT: 'No se dio ningún motivo.',
  },
};
