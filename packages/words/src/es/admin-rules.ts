// How is it told in Spanish what each rule said of a return?
import type { rules as english } from '../en/admin-rules.ts';
import type { Translation } from '../words.ts';

export const rules: Translation<typeof english> = {
  title: 'Qué dijeron las reglas',
  when: 'Al solicitarse, según la versión {version, number} de la política.',
  agreedElsewhere: 'Se acordó en la administración de la tienda, sin consultar sus reglas.',
  whole: 'La devolución en conjunto',
  passed: 'Sin objeción: {list}',
  needsReview: 'Pide su decisión: {why}',
  ineligible: 'En contra: {why}',
  passes: {
    ORDER_CANCELED: 'Pedido no cancelado',
    NOT_PAID: 'Pedido pagado',
    GIFT_CARD: 'No es una tarjeta regalo',
    FINAL_SALE: 'No excluido de devolución',
    BARRED_BY_RULE: 'Ninguna de sus reglas lo excluye',
    NOT_SENT_YET: 'Enviado',
    NOTHING_LEFT: 'No devuelto antes',
    OUTSIDE_WINDOW:
      'Dentro de {days, plural, one {# día} many {# de días} other {# días}}: hasta el {lastDay}',
    DELIVERY_UNKNOWN:
      '{assumed, select, yes {Día de entrega desconocido, se supone el {from}} other {Contado desde la entrega: {from}}}',
    REVIEW_BY_RULE: 'Ninguna de sus reglas pide revisión',
    APPROVED_BY_RULE: 'Aprobado por su regla {name}',
    REASON_DEFECTIVE: 'No indicado como defectuoso',
    REASON_NOT_AS_AGREED: 'No indicado como distinto de lo pedido',
    ABOVE_AUTO_APPROVAL: 'Valor de {worth}, por debajo del límite de {limit} para la aprobación automática',
    EXCEEDS_REFUNDABLE: 'Los pagos del pedido lo cubren',
  },
  looked: {
    BARRED_BY_RULE: 'Regla: {name}.',
    REVIEW_BY_RULE: 'Regla: {name}.',
    OUTSIDE_WINDOW:
      'El plazo era de {days, plural, one {# día} many {# de días} other {# días}}, hasta el {lastDay}.',
    DELIVERY_UNKNOWN: 'Con la entrega supuesta el {from}, el plazo llegaba hasta el {lastDay}.',
    ABOVE_AUTO_APPROVAL: 'Su valor es de {worth}; la aprobación es automática por debajo de {limit}.',
  },
};
