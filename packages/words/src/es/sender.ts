// What is said in Spanish of who writes a shop’s mails?
import type * as english from '../en/sender.ts';
import type { Translation } from '../words.ts';

export const senderPage: Translation<typeof english.senderPage> = {
  title: '¿Enviar correos desde esta dirección?',
  text: '{shop} quiere que los correos sobre sus devoluciones lleguen desde {address}.',
  unasked:
    '¿No sabe nada de esto? Cierre esta página: sin su confirmación no se envía nada desde su dirección.',
  submit: 'Sí, enviar desde esta dirección',
  said: 'Gracias',
  saidText: 'Los correos de la tienda llegan ahora desde {address}. Puede cerrar esta página.',
  ended: 'Este enlace ya no es válido',
  endedWhy:
    'Es válido durante tres días y solo mientras la tienda quiera usar esta dirección. Pida otro en los ajustes de la tienda.',
};

export const senderMail: Translation<typeof english.senderMail> = {
  subject: 'Confirme antes de 3 días: {shop}',
  preheader: 'Con un clic, los correos llegan desde {address}.',
  answer: '{shop} quiere que los correos sobre devoluciones lleguen desde {address}.',
  use: 'Usted lee esto en esa dirección, así que puede confirmarla: pulse el botón y confirme en la página que se abre. El enlace es válido durante tres días.',
  button: 'Ver y confirmar',
  door: '¿No sabe nada de esto? No haga nada: sin su confirmación no se envía nada desde su dirección.',
  reasonOfMail: 'Recibe esto porque alguien puso esta dirección como remitente de {shop}.',
};

export const senderMailName: Translation<typeof english.senderMailName> = {
  'sender-confirm': 'Confirmación de la dirección de remitente',
};

export const senderProblems: Translation<typeof english.senderProblems> = {
  noLink: 'No se envió ningún enlace',
  noLinkWhy:
    'No hay nada que confirmar o ya se enviaron tres enlaces en esta hora. Mire también en la carpeta de spam.',
};

export const senderInput: Translation<typeof english.senderInput> = {
  notAddress: 'Escriba un correo electrónico, por ejemplo hola@example.com.',
};

export const senderTaskKinds: Translation<typeof english.senderTaskKinds> = {
  'sender-unproven': 'Los correos llegan otra vez desde nuestra dirección',
};

export const senderTaskHints: Translation<typeof english.senderTaskHints> = {
  'sender-unproven':
    'Los registros DNS de su dominio ya no son correctos. Corríjalos como se indica en Ajustes, «Remitente de los correos»: su propia dirección volverá a usarse automáticamente.',
};

export const sender: Translation<typeof english.sender> = {
  title: 'Remitente de los correos',
  text: 'A quién ven sus clientes como remitente y adónde van sus respuestas.',
  name: 'Nombre',
  nameHelp: 'Vacío: el nombre de su tienda.',
  address: 'Su propia dirección',
  addressHelp:
    'Vacío: nuestra dirección, en su nombre. La suya se usa en cuanto su dominio lo permita y usted la haya confirmado por correo.',
  replyTo: 'Las respuestas van a',
  replyToHelp: 'Vacío: la dirección de su tienda.',
  save: 'Guardar',
  saved: 'Remitente guardado',
  now: 'Los correos llegan de {name}, {address}. Las respuestas van a {replyTo}.',
  steps: {
    records:
      'Hasta que se encuentren todos los registros de abajo, los correos llegan desde nuestra dirección.',
    confirm:
      'Se han encontrado todos los registros. Hemos enviado un enlace a {address}: ábralo y confirme. Hasta entonces los correos llegan desde nuestra dirección.',
    used: 'Los correos llegan desde su propia dirección.',
  },
  mayNot: 'Aquí aún no se puede usar su propia dirección. Pregunte a quien gestione Aftercare para usted.',
  recordsTitle: 'Registros de su dominio',
  recordsText:
    'Añádalos donde se gestiona el DNS de su dominio, normalmente donde lo compró. Puede pasar una hora hasta que se vean.',
  proofs: {
    dkim: 'Firma (DKIM)',
    spf: 'Servidores permitidos (SPF)',
    dmarc: 'Qué hacer con correos falsificados (DMARC)',
  },
  states: {
    found: 'Encontrado',
    wrong: 'Incorrecto',
    missing: 'Falta',
    unreachable: 'Sin respuesta',
  },
  type: 'Tipo: TXT',
  recordName: 'Nombre',
  value: 'Valor',
  stands: 'Ahora hay: {text}',
  check: 'Comprobar de nuevo',
  checked: 'comprobado {when}',
  checkedToast: 'Se han comprobado los registros',
  linkAgain: 'Enviar el enlace de nuevo',
  linkMailed: 'El enlace está en camino',
};
