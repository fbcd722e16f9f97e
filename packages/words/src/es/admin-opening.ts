// What does the screen say in Spanish on which staff open a return for an order?
import type { opening as english } from '../en/admin-opening.ts';
import type { Translation } from '../words.ts';

export const opening: Translation<typeof english> = {
  hint: 'Elija un pedido para crear una devolución.',
  title: 'Crear una devolución para {name}',
  items: 'Qué se devuelve',
  canCome: 'Se puede devolver: {n, number} de {all, number}',
  until: 'Plazo de devolución: hasta el {day}',
  against: 'En contra de su política: {why}',
  partly: 'De estas unidades, {n, number} en contra de su política: {why}',
  never: 'No se puede devolver: {why}',
  nothing: 'No se puede devolver nada de este pedido',
  reason: 'Motivo de la devolución',
  note: 'Nota',
  noteHelp: 'Opcional. Para quien reciba el paquete.',
  tooMany: 'Se puede devolver como máximo: {n, number}.',
  empty: 'Indique cuántas unidades de un artículo se devuelven. Aquí verá lo que recibe el cliente.',
  againstTitle: 'Su política no lo permite',
  why: '¿Por qué acepta la devolución de todos modos?',
  missing: 'Escriba por qué acepta la devolución.',
  mail: 'El cliente recibe un correo en {email}: devolución aprobada y cómo enviarla.',
  noMail: 'No se conoce ninguna dirección de correo: explique usted al cliente cómo enviarla.',
  confirm: 'Crear devolución',
  opened: 'Devolución creada',
  fromStaff: 'Creada aquí por su equipo',
};
