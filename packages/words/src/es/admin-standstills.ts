// What is said in Spanish of what does not move by itself?
import type * as english from '../en/admin-standstills.ts';
import type { Translation } from '../words.ts';

export const standstills: Translation<typeof english.standstills> = {
  title: 'Lo que no avanza',
  some: '{n, plural, one {# asunto no avanza} many {# de asuntos no avanzan} other {# asuntos no avanzan}}',
  standing: 'Se intenta de nuevo automáticamente',
  text: 'Aquí no hay nada que decidir; con un clic se intenta enseguida.',
  emptyTitle: 'Todo avanza',
  emptyText: 'Los reembolsos, los correos y las novedades de su tienda siguen su curso.',
  kinds: {
    refund: 'Un reembolso tarda mucho',
    mail: 'Un correo aún no ha sido aceptado',
    import: 'La importación de sus pedidos está parada',
  },
  deliveries:
    '{n, plural, one {No se pudo leer # aviso de su tienda} many {No se pudieron leer # de avisos de su tienda} other {No se pudieron leer # avisos de su tienda}}',
  itself: {
    refund:
      'Antes de volver a enviar nada miramos si ya se pagó, así que nada se paga dos veces. Lo que no se pueda comprobar se le preguntará a usted.',
    mail: 'Sigue pendiente. Si ningún intento sale bien, se le preguntará a usted.',
    job: 'Si ningún intento sale bien, se le preguntará a usted.',
    delivery: 'No se pierde nada: comparamos sus pedidos con los de {platform} cada pocos minutos.',
    import: 'No se pierde nada: sigue donde se quedó.',
  },
  next: 'Próximo intento: {when}',
  began: 'empezó {when}',
  late: 'Demasiado tiempo',
  trying: 'Intentándose',
  tryNow: 'Intentar ahora',
  tried: 'Se está intentando ahora',
  lateHint: 'Si sigue así, escriba a quien gestione Aftercare para usted.',
};

export const standstillProblems: Translation<typeof english.standstillProblems> = {
  quickerStandstill: 'Ya vuelve a avanzar.',
};
