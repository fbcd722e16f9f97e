// What does the policy page say in Spanish?
import type { policy as english } from '../en/admin-policy.ts';
import type { Translation } from '../words.ts';

export const policy: Translation<typeof english> = {
  title: 'Política de devoluciones',
  subtitle: 'Versión {version, number}, publicada por {by} el {when}',
  publish: 'Publicar',
  discard: 'Descartar',
  published: 'Política publicada',
  unpublished: 'Cambios sin publicar',
  leave: {
    question: '¿Salir sin publicar?',
    text: 'Se perderán sus cambios.',
    leaveLabel: 'Salir',
    stayLabel: 'Quedarse aquí',
  },
  appliesNext:
    'Una versión nueva rige para los pedidos hechos a partir de ahora. Los anteriores conservan la versión de su día.',
  conflictTitle: 'Alguien ha publicado otra versión mientras tanto',
  conflictText:
    'Sus cambios siguen en el formulario, sin publicar. Cargue la versión nueva para continuar desde ella; sus cambios se descartarán.',
  loadNew: 'Cargar la versión nueva',
  refusedTitle: 'La política no se ha publicado',
  errorsTitle: 'Revise sus datos',
  errorsText: 'Corrija los campos marcados abajo y publique de nuevo.',
  window: 'Plazo',
  days: 'Plazo de devolución en días',
  countedFrom: 'Contados desde',
  countedFromOptions: {
    ORDER: 'el pedido',
    FULFILLMENT: 'el envío',
    DELIVERY: 'la entrega',
    LAST_DELIVERY: 'la última entrega',
  },
  daysHelp: {
    ORDER: 'El día del pedido no cuenta.',
    FULFILLMENT: 'Cada paquete tiene su propio plazo. El día del envío no cuenta.',
    DELIVERY: 'Cada paquete tiene su propio plazo. El día de la entrega no cuenta.',
    LAST_DELIVERY:
      'Todos los paquetes de un pedido tienen el mismo plazo, desde la entrega del último. Ese día no cuenta.',
  },
  assumed: 'Días hasta la entrega, si ningún transportista la comunica',
  assumedHelp:
    'Contados desde el envío. De ello dependen el último día para devolver y el día prometido para el reembolso.',
  assumedHelpOfOthers:
    'Contados desde el envío. No cambian el último día para devolver, solo el día prometido para el reembolso.',
  daySuffix: 'días',
  what: 'Artículos',
  finalSale: 'Etiqueta de productos sin devolución',
  finalSaleHelp:
    'Lo que tenía esta etiqueta en {platform} cuando se vendió no se puede devolver. Vacío: se puede devolver todo.',
  finalSaleOfCategories: 'Etiqueta o categoría de productos sin devolución',
  finalSaleHelpOfCategories:
    'Lo que tenía esta etiqueta, o estaba en una categoría con este nombre, en {platform} cuando se vendió no se puede devolver. Vacío: se puede devolver todo.',
  fees: 'Gastos',
  restocking: 'Cargo por reposición',
  restockingHelp: 'Se retiene de cada línea devuelta, en porcentaje de lo que pagó el cliente. 0: ninguno.',
  whoPays: 'Quién paga la devolución',
  whoPaysOptions: {
    FreeReturn: 'La tienda: devolución gratuita',
    ReturnFeesCustomerResponsibility: 'El cliente: paga al transportista',
    ReturnShippingFees: 'El cliente: se retiene del reembolso',
  },
  parcel: 'Gastos de devolución',
  parcelHelp: 'Se retienen una vez por devolución.',
  approval: 'Aprobación',
  autoApprove: 'Aprobar automáticamente por debajo de',
  autoApproveHelp:
    'Una devolución de menor valor se aprueba al momento, salvo que una regla pida su decisión. 0: nunca.',
  promises: 'Compromisos',
  promisesText: 'El cliente lee estos plazos como fechas. Un día ya pasado se muestra como retraso.',
  answerWithin: 'Usted responde a una solicitud en',
  answerWithinHelp: 'Contados desde la solicitud.',
  sendWithin: 'El cliente envía el paquete en',
  sendWithinHelp: 'Contados desde la aprobación.',
  refundWithin: 'Usted reembolsa en',
  refundWithinHelp: 'Contados desde el día en que le llegaron los artículos.',
  sending: 'Cómo se devuelve',
  address: 'Dirección de devolución',
  addressHelp: 'Adónde van los artículos. El cliente la ve con la aprobación.',
  instructions: 'Indicaciones',
  instructionsHelp: 'Cómo embalar y enviar. El cliente las ve con la aprobación.',
  versions: 'Versiones',
  version: 'Versión {n, number}',
  current: 'Actual',
  publishedOn: '{by}, {when}',
  wholeNumber: 'Escriba un número entero de {low, number} a {high, number}.',
  percent: 'Escriba un número de 0 a 100 con dos decimales como máximo, por ejemplo 12,5.',
  amount: 'Escriba un importe de 0 o más, por ejemplo {example}.',
  tooLong: 'Use {most, number} caracteres como máximo.',
};
