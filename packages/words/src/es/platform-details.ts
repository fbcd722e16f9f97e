// What was found of a platform that does not answer as it should, in Spanish?
import type { platformDetails as english } from '../en/platform-details.ts';
import type { Translation } from '../words.ts';

export const platformDetails: Translation<typeof english> = {
  NO_ANSWER: 'La tienda no respondió: {said}',
  NO_ANSWER_IN_TIME: 'La tienda no respondió a tiempo.',
  ANSWERED_STATUS: 'La tienda respondió {status}: {said}',
  ANSWER_ODD: 'La respuesta de la tienda no tiene la forma esperada: {said}',
  ANSWER_EMPTY: 'La respuesta de la tienda estaba vacía ({status}).',
  ANSWER_NO_JSON: 'La respuesta de la tienda no se puede leer ({status}).',
  FIREWALL_ANSWERED: 'Un cortafuegos respondió en lugar de la tienda; su página se titula {said} ({status}).',
  PAGE_ANSWERED: 'Una página web sin título respondió en lugar de la tienda ({status}).',
  NEITHER_RESULT_NOR_ERROR: 'La tienda no respondió ni con un resultado ni con un error.',
  REFUSED_WITHOUT_A_WORD: 'La tienda lo rechazó sin decir por qué.',
  KEPT_OUT: 'La tienda no nos da acceso: {said}',
  KEYS_GONE: 'Faltan las claves de esta tienda: conéctela de nuevo.',
  CALLS_LIMITED: 'La tienda no admite más llamadas nuestras por el momento.',
  TOO_SLOW_TO_LEAVE: 'La tienda fue demasiado lenta, por lo que esta llamada no salió a tiempo.',
  SENT_ON: 'La tienda nos remite a {place}: conéctela por la dirección en la que está.',
  SENT_ON_SOMEWHERE: 'La tienda nos remite a otra dirección: conéctela por la dirección en la que está.',
  ADDRESS_NOT_FOUND: 'No se encuentra la dirección {host}.',
  ADDRESS_IS_PRIVATE: '{host} lleva a una red privada, a la que Aftercare no llama.',
  NOTHING_ANSWERS_AT: 'Nada responde en {host}.',
  NEWS_REFUSED: 'La tienda no nos permite recibir avisos de {topic}: {said}',
  ORDER_NOT_SHOWN: 'La plataforma no muestra el pedido de la devolución.',
  OLD_ORDER_NOT_SHOWN:
    'La plataforma no muestra el pedido de la devolución. Los pedidos de hace más de {days, plural, one {# día} many {# de días} other {# días}} solo se muestran con permiso para leer todos los pedidos.',
  RETURN_LINE_NOT_SHOWN: 'La plataforma no muestra un artículo de esta devolución.',
  GONE_WHILE_READ: '{what} desapareció mientras se leía.',
  ODD_CURRENCY: 'No se puede pagar ningún reembolso en la moneda de la tienda, que la llama {said}',
  ODD_ORDER_NUMBER: 'La tienda llama a un pedido {said}',
  LIST_WITHOUT_END: 'La tienda muestra una lista que no termina.',
  SAME_PAGE_AGAIN: 'La tienda devuelve una y otra vez la misma página de pedidos.',
  EXPORT_GONE: 'La exportación de los pedidos ya no existe en la plataforma.',
  EXPORT_FAILED: 'La exportación de los pedidos falló en la plataforma: {said}',
  EXPORT_NOT_READ: 'No se pudo leer la exportación de los pedidos: {said}',
  EXPORT_ASKED_ANEW:
    'Solicitada de nuevo {times, plural, one {# vez} many {# de veces} other {# veces}}: {why}',
  ORDER_NOT_KEPT: 'No se pudo guardar el pedido: {said}',
  STANDS_ELSEWHERE: 'Esta tienda dice que está en {host}: conéctela por esa dirección.',
  VERSION_TOO_OLD:
    'WooCommerce {version} es demasiado antiguo: Aftercare necesita la versión {least} o posterior.',
  KEYS_READ_ONLY: 'Estas claves solo permiten leer: cree unas que permitan escribir.',
  OTHER_STORE_BEFORE:
    'En {host} había otra tienda conectada, y esta no es la misma. Sus pedidos y devoluciones siguen separados de los suyos, por lo que no se conectó nada y sus claves se olvidaron. Pida a quien le gestione Aftercare que lo revise.',
};
