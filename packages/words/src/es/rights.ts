// Who may do what: how is that told in Spanish, by the server’s no and by the screens?
import type { rights as english } from '../en/rights.ts';
import type { Translation } from '../words.ts';

export const rights: Translation<typeof english> = {
  notYours: 'No tiene permiso para esto',
  acts: {
    enter: 'Aquí solo entra el equipo de esta tienda.',
    look: 'Esto solo lo ve el equipo de esta tienda.',
    decide: 'Las devoluciones las deciden agentes, responsables y propietarios.',
    receive: 'Los paquetes los reciben agentes, responsables y propietarios.',
    pay: 'Los reembolsos los realizan agentes, responsables y propietarios.',
    settle: 'Qué fue del dinero de una devolución lo anotan agentes, responsables y propietarios.',
    endTask: 'Las tareas las dan por hechas agentes, responsables y propietarios.',
    tryAgain: 'Lo que no llegó o está detenido lo intentan de nuevo agentes, responsables y propietarios.',
    changePolicy: 'La política la cambian responsables y propietarios.',
    changeSettings: 'Los ajustes los cambian responsables y propietarios.',
    importOrders: 'La importación de pedidos la inician y la pausan responsables y propietarios.',
    seePeople: 'Los datos de una persona los entregan responsables y propietarios.',
    manageStaff: 'Los roles los asignan los propietarios.',
  },
  ask: 'Pregunte a {names}.',
  anOwner: 'un propietario de la tienda',
  aboveTitle: 'Por encima de su límite de reembolso',
  above:
    '{amount} por esta devolución es más que los {limit} que usted puede reembolsar por una. Pregunte a {names}, que puede reembolsar cualquier importe. No se pierde nada: la devolución queda como está.',
  quicker: 'Alguien fue más rápido: esto ha cambiado desde que abrió la página. Así está ahora.',
  keeps: {
    LAST_OWNER:
      '{name} es la única persona propietaria. Haga antes propietaria a otra persona: sin nadie, ya no se podrían asignar roles.',
    OWNS_PLATFORM:
      '{name} es propietario o administrador de la propia tienda, y por eso sigue con el rol de propietario aquí. Eso se cambia en la administración de la tienda.',
  },
};
