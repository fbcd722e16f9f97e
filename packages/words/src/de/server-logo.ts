// Why is a file no logo, in German, and what helps?
import type { logo as english } from '../en/server-logo.ts';
import type { Translation } from '../words.ts';

export const logo: Translation<typeof english> = {
  EMPTY: 'Diese Datei ist leer. Wählen Sie eine andere.',
  TOO_LARGE: 'Diese Datei ist größer als 5 MB. Speichern Sie das Logo kleiner und wählen Sie es noch einmal.',
  SVG: 'SVG-Dateien können Code enthalten, deshalb nehmen wir keine. Exportieren Sie das Logo als PNG, mindestens 600 Pixel breit.',
  OTHER_FORMAT: 'Das ist kein PNG-, JPEG- oder WebP-Bild. Exportieren Sie das Logo in einem dieser Formate.',
  BROKEN:
    'Wir konnten dieses Bild nicht lesen, vielleicht ist es beschädigt. Exportieren Sie es noch einmal.',
  TOO_MANY_PIXELS:
    'Dieses Bild hat mehr als 16 Millionen Pixel. Speichern Sie es kleiner: 600 Pixel Breite genügen.',
  TOO_SMALL: 'Dieses Bild ist weniger als 16 Pixel hoch oder breit. Wählen Sie ein größeres.',
  NOTHING_SEEN: 'Dieses Bild ist ganz durchsichtig: Es wäre nichts zu sehen.',
  unreachable:
    'Der Speicher für Bilder war nicht erreichbar. Es wurde nichts geändert. Bitte versuchen Sie es in einer Minute noch einmal.',
};
