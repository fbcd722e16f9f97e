// Why can a rule of the policy not be published, and what mends it, in Spanish? Screens and server say the same.

export const ruleProblems = {
  NO_OUTCOME:
    'Esta regla todavía no dice nada. Elija una respuesta, o indique el plazo, el cargo o quién paga la devolución.',
  DAYS_TOO_LATE:
    'El último día se comunica antes de elegir el motivo y los artículos. Una regla con plazo propio no puede depender del motivo ni del valor de la devolución: deje vacía una de las dos cosas.',
  NO_WORTH_FITS:
    'Ninguna devolución puede tener ese valor. Escriba aquí más que en el campo anterior, o deje vacío uno de los dos.',
  MESSAGE_UNHEARD:
    'El cliente solo lee un mensaje si la respuesta es que no se puede devolver. Elija esa respuesta o deje el mensaje vacío.',
};
