// What do the screens say in Spanish where staff approve what the rules had refused?
import type { override as english } from '../en/admin-override.ts';
import type { Translation } from '../words.ts';

export const override: Translation<typeof english> = {
  title: '¿Aprobar {rma} en contra de sus reglas?',
  text: 'En el momento de la solicitud, su política no la permitía: {why}',
  label: '¿Por qué la aprueba de todos modos?',
  help: 'Queda en el historial con su nombre. El cliente no lo ve.',
  missing: 'Escriba por qué la aprueba.',
  confirm: 'Aprobar de todos modos',
};
