// What does Home say in Spanish?
import type { home as english } from '../en/admin-home.ts';
import type { Translation } from '../words.ts';

export const home: Translation<typeof english> = {
  guide: 'Configurar Aftercare',
  guideProgress: '{done, number} de {all, number} hecho',
  readShop: 'Importar sus pedidos',
  checkPolicy: 'Revisar su política',
  openPolicy: 'Revisar la política',
  tryAsShopper: 'Probar una devolución como cliente',
  done: 'Hecho',
  open: 'Pendiente',
  importNone: 'Sus pedidos aún no se han importado.',
  importExporting:
    'La tienda está reuniendo sus pedidos: {found, plural, one {# encontrado} many {# encontrados} other {# encontrados}} hasta ahora. Puede salir de esta página.',
  importLoading: 'Pedidos importados: {saved, number} de {found, number}. Puede salir de esta página.',
  importDone:
    '{orders, plural, one {# pedido importado y al día} many {# de pedidos importados y al día} other {# pedidos importados y al día}} desde ahora.',
  importFailed: 'La importación de sus pedidos se ha detenido.',
  importStart: 'Importar pedidos',
  importAgain: 'Importar pedidos de nuevo',
  importGoOn: 'Reanudar la importación',
  importPause: 'Pausar',
  importPausing: 'La importación de sus pedidos está en pausa',
  importPaused:
    'En pausa: {saved, number} de {found, plural, one {# pedido} many {# de pedidos} other {# pedidos}}. No se pierde nada; seguirá desde ahí.',
  importPausedEarly: 'En pausa antes de importar el primer pedido.',
  importResumed: 'La importación de sus pedidos continúa',
  importStarted: 'La importación de sus pedidos ha empezado',
  onlySixtyDaysTitle: 'Solo se pueden leer los pedidos de los últimos 60 días',
  onlySixtyDays:
    '{platform} aún no permite a esta aplicación leer pedidos más antiguos. Hasta entonces no es posible devolverlos.',
  today: 'Hoy',
  toDecide:
    '{n, plural, one {# devolución por decidir} many {# de devoluciones por decidir} other {# devoluciones por decidir}}',
  oldest: 'la más antigua, {age}',
  openReturns:
    '{n, plural, one {# devolución en camino o por reembolsar} many {# de devoluciones en camino o por reembolsar} other {# devoluciones en camino o por reembolsar}}',
  allDone:
    'Todo hecho. {n, plural, =0 {Ninguna devolución en espera} one {# devolución está en camino} many {# de devoluciones están en camino} other {# devoluciones están en camino}}.',
  tasks: 'Requiere su atención',
  taskStopped: 'Lo hemos intentado muchas veces y hemos parado. La última respuesta está arriba.',
  since: 'detectado {when}',
  openReturn: 'Abrir la devolución {rma}',
  closeTask: 'Marcar como hecho',
  personPage: 'Descargar para leer',
  personFile: 'Descargar como JSON',
  taskClosed: 'Marcado como hecho.',
  portal: 'Su página de devoluciones',
  portalText: 'Ponga el enlace en los correos de sus pedidos y en su página de ayuda.',
};
