// What do the settings of the shop’s looks say in Spanish?
import type { brand as english } from '../en/admin-brand.ts';
import type { Translation } from '../words.ts';

export const brand: Translation<typeof english> = {
  title: 'Marca',
  text: 'El aspecto de las páginas y los correos que ven sus clientes. Elija lo que elija, todo se lee bien: donde su color no bastaría, se adapta y se lo decimos.',
  logo: {
    title: 'Logotipo',
    none: 'En su lugar aparece el nombre de su tienda.',
    choose: 'Elegir un logotipo',
    chooseAnother: 'Elegir otro logotipo',
    help: 'PNG, JPEG o WebP, hasta 5 MB. Se muestra con 240 píxeles de ancho y 48 de alto como máximo.',
    sending: 'Leyendo el logotipo…',
    saved: 'Sus clientes ven el nuevo logotipo.',
    remove: 'Quitar el logotipo',
    removed: 'El nombre de su tienda aparece en lugar del logotipo.',
    tooLarge: 'Este archivo supera los 5 MB. Guarde el logotipo más pequeño y elíjalo de nuevo.',
    alt: 'Su logotipo',
    grounds: {
      light: 'Está dibujado en colores oscuros. En páginas oscuras aparece sobre un fondo blanco.',
      dark: 'Está dibujado en colores claros. En páginas claras aparece sobre un fondo oscuro.',
    },
  },
  styleTitle: 'Color, fuente y esquinas',
  accent: 'Color de acento',
  accentHelp: 'Para botones y enlaces. Déjelo vacío para blanco y negro.',
  accentWrong: 'Escriba un color con # y seis caracteres, por ejemplo #1F5FA8.',
  pick: 'Elegir el color de acento',
  changes: {
    blackText: 'El texto de sus botones es negro.',
    whiteText: 'El texto de sus botones es blanco.',
    none: 'Su color queda en todas partes como está.',
    linkDarkened:
      'En páginas claras, los enlaces en su color apenas se leerían; por eso son más oscuros: {colour}.',
    linkLightened:
      'En páginas oscuras, los enlaces en su color apenas se leerían; por eso son más claros: {colour}.',
    rimOnLight:
      'En páginas claras, un botón en su color podría pasar desapercibido; por eso lleva un borde oscuro.',
    rimOnDark:
      'En páginas oscuras, un botón en su color podría pasar desapercibido; por eso lleva un borde claro.',
  },
  font: 'Fuente',
  fontHelp: 'Fuentes que los dispositivos ya traen, para que las páginas sean rápidas.',
  fonts: {
    system: 'La del dispositivo',
    humanist: 'Suave, sin remates',
    geometric: 'Redonda, sin remates',
    serif: 'De libro, con remates',
    antique: 'Clásica, con remates',
    slab: 'Fuerte, con remates',
  },
  corners: 'Esquinas',
  radii: {
    0: 'Rectas',
    4: 'Algo redondas',
    8: 'Redondas',
    16: 'Más redondas',
    24: 'Muy redondas',
  },
  save: 'Guardar',
  discard: 'Descartar',
  unsaved: 'Los cambios de aspecto aún no están guardados',
  saved: 'Guardado. Sus clientes lo ven desde ahora.',
  refused: 'No se ha podido guardar',
  leave: {
    question: '¿Salir sin guardar?',
    text: 'Se perderán sus cambios.',
    leaveLabel: 'Salir',
    stayLabel: 'Quedarse aquí',
  },
  preview: {
    title: 'Lo que ven sus clientes',
    light: 'En páginas claras',
    dark: 'En páginas oscuras',
    failed: 'La vista previa no está disponible ahora. Lo que guarde cuenta igualmente.',
  },
};
