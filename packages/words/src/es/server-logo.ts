// Why is a file no logo, in Spanish, and what helps?
import type { logo as english } from '../en/server-logo.ts';
import type { Translation } from '../words.ts';

export const logo: Translation<typeof english> = {
  EMPTY: 'Este archivo está vacío. Elija otro.',
  TOO_LARGE: 'Este archivo supera los 5 MB. Guarde el logotipo más pequeño y elíjalo de nuevo.',
  SVG: 'Los archivos SVG pueden contener código, así que no los aceptamos. Exporte el logotipo como PNG, de 600 píxeles de ancho o más.',
  OTHER_FORMAT: 'No es una imagen PNG, JPEG o WebP. Exporte el logotipo en uno de estos formatos.',
  BROKEN: 'No hemos podido leer esta imagen: puede que esté dañada. Expórtela de nuevo.',
  TOO_MANY_PIXELS:
    'Esta imagen tiene más de 16 millones de píxeles. Guárdela más pequeña: bastan 600 píxeles de ancho.',
  TOO_SMALL: 'Esta imagen mide menos de 16 píxeles de alto o de ancho. Elija una más grande.',
  NOTHING_SEEN: 'Esta imagen es del todo transparente: no se vería nada.',
  unreachable:
    'No hemos podido acceder al almacén de imágenes. No se ha cambiado nada. Inténtelo de nuevo en un minuto.',
};
