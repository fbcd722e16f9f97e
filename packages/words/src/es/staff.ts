// What do the pages say in Spanish by which a shop’s staff come in, or connect the shop?
import type { staff as english } from '../en/staff.ts';
import type { Translation } from '../words.ts';
import { senderPage } from './sender.ts';

export const staff: Translation<typeof english> = {
  sender: senderPage,
  brand: 'Aftercare',
  signIn: {
    title: 'Iniciar sesión en Aftercare',
    intro:
      'Lo más rápido: abra Aftercare desde la administración de su tienda y ya está dentro. Desde aquí, le enviamos un enlace por correo.',
    shop: 'Dirección de su tienda',
    shopHint: 'Como en su navegador, por ejemplo shop.example.com.',
    email: 'Correo electrónico',
    emailHint: 'El de la tienda, desde el que salen sus correos. El enlace no se envía a ningún otro.',
    submit: 'Recibir un enlace',
    connect: '¿Aún no está conectada? Conectar una tienda',
  },
  sent: {
    title: 'Revise su correo',
    text: 'Si estos datos coinciden, acabamos de enviar un enlace al correo de la tienda. Es válido durante 15 minutos y una sola vez.',
    hint: '¿No llega en unos minutos? Mire en la carpeta de spam y compruebe desde qué dirección salen los correos de su tienda.',
    again: 'Pedir otro enlace',
  },
  link: {
    title: 'Iniciar sesión en Aftercare',
    intro: 'Este enlace sirve una sola vez. Inicia su sesión en este dispositivo durante 12 horas.',
    submit: 'Iniciar sesión',
    ended: 'Este enlace ya no es válido',
    endedWhy: 'Un enlace es válido durante 15 minutos y sirve una sola vez.',
    endedDoor: 'Obtener otro enlace',
  },
  change: {
    title: '¿Iniciar sesión en {domain} como {name}?',
    held: 'Tiene una sesión abierta en {domain} como {name}. Esa sesión terminará.',
    unasked: '¿No lo ha pedido usted? Vuelva atrás: nada ha cambiado.',
    submit: 'Iniciar sesión en {domain}',
    back: 'Seguir en {domain}',
  },
  token: {
    ended: 'El acceso que dio su tienda ha caducado',
    endedWhy:
      'Es válido durante un minuto y una sola vez. Vuelva a la administración de su tienda y abra Aftercare de nuevo. Si vuelve a ocurrir, compruebe el reloj de su servidor.',
    endedDoor: 'O iniciar sesión por correo',
  },
  out: {
    title: 'Cerrar sesión',
    intro: 'Su sesión en este dispositivo terminará. En la tienda no cambia nada.',
    submit: 'Cerrar sesión',
    back: 'Volver a Aftercare',
    ended: 'Ha cerrado la sesión',
    done: 'Su sesión en este dispositivo ha terminado. En la tienda no ha cambiado nada.',
    again: 'Iniciar sesión de nuevo',
  },
  personFile: {
    title: 'Datos personales conservados para {shop}',
    text: 'Esto es todo lo que Aftercare conserva sobre usted para esta tienda, a fecha de {when}.',
    nothing: 'Nada.',
    parts: {
      orders: 'Pedidos',
      returns: 'Devoluciones, su historial y sus reembolsos',
      mails: 'Correos que hemos enviado',
      codes: 'Códigos y enlaces enviados por correo',
      visits: 'Visitas a la página de devoluciones',
      tasks: 'Notas para el equipo de la tienda',
      jobs: 'Procesos en curso',
      deliveries: 'Lo que nos comunicó la plataforma de la tienda',
    },
  },
  tooMany: {
    title: 'Demasiados intentos',
    text: 'Inténtelo de nuevo en {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
    door: 'Atrás',
  },
  noScript: {
    text: 'Estas pantallas necesitan JavaScript. Actívelo en su navegador y vuelva a cargarlas.',
    again: 'Volver a cargar Aftercare',
  },
  connect: {
    title: 'Conectar su tienda {platform}',
    intro:
      'Escriba la dirección de su tienda. Usted da su permiso en la propia página de la tienda y nosotros importamos sus pedidos. En su tienda no cambia nada.',
    shop: 'Dirección de su tienda',
    shopHint: 'Como en su navegador, por ejemplo shop.example.com o shop.example.com/store.',
    submit: 'Conectar',
    notASite:
      'No podemos acceder a esta dirección. Escríbala como en su navegador, por ejemplo shop.example.com.',
    notThere: '{why} Compruebe que la dirección es correcta y que su tienda es accesible desde internet.',
    pasteTitle: 'Pegar claves en su lugar',
    pasteText:
      'En {platform}, vaya a {where} y añada una clave con permiso de lectura y escritura (Read/Write). Pegue aquí sus dos partes.',
    keyHint: 'Empieza por {begins}',
    notKeys: 'Estas no son claves. Copie las dos completas: una empieza por {key} y la otra por {secret}.',
    paste: 'Conectar con estas claves',
    signIn: '¿Ya está conectada? Iniciar sesión',
  },
  done: {
    connected: '{domain}: tienda conectada',
    connectedText: 'Estamos importando sus pedidos. Mientras tanto, puede explorar la aplicación.',
    connectedAgainText: 'Sus pedidos ya están aquí. Lo que ha cambiado desde entonces llega automáticamente.',
    plugin: 'Abrir Aftercare en {platform}',
    pluginHint: 'Con nuestro plugin en su tienda, basta un clic para iniciar sesión.',
    mail: '¿Sin plugin? Iniciar sesión con un enlace por correo',
    waiting: 'Un momento',
    waitingText: 'Su tienda aún no nos ha enviado sus claves. Suele tardar unos segundos.',
    refresh: 'Comprobar de nuevo',
    received: 'Ya casi está',
    receivedText: 'Tenemos las claves de su tienda, pero no hemos podido acceder a la tienda:',
    retry: 'Intentar de nuevo',
    refused: 'No ha funcionado',
    refusedText: 'Su tienda no se ha conectado:',
    refusedHint:
      '¿Ha pegado las claves? Compruebe que las dos están completas y que la clave permite leer y escribir.',
    keyLeft:
      'Aquí hemos borrado la clave que nos dio, y nadie más la tiene. Si la ve en {platform} en {where}, puede revocarla allí.',
    denied: 'No dio su permiso',
    deniedText: 'No se ha conectado ni guardado nada.',
    ended: 'El plazo ha terminado',
    endedText: 'La conexión debe completarse en 15 minutos.',
    again: 'Empezar de nuevo',
  },
};
