// Why is a file no logo, in Polish, and what helps?
import type { logo as english } from '../en/server-logo.ts';
import type { Translation } from '../words.ts';

export const logo: Translation<typeof english> = {
  EMPTY: 'Ten plik jest pusty. Wybierz inny.',
  TOO_LARGE: 'Ten plik ma więcej niż 5 MB. Zapisz logo w mniejszym pliku i wybierz je ponownie.',
  SVG: 'Pliki SVG mogą zawierać kod, dlatego ich nie przyjmujemy. Wyeksportuj logo jako PNG o szerokości co najmniej 600 pikseli.',
  OTHER_FORMAT: 'To nie jest obraz PNG, JPEG ani WebP. Wyeksportuj logo w jednym z tych formatów.',
  BROKEN: 'Nie udało się odczytać tego obrazu: może być uszkodzony. Wyeksportuj go jeszcze raz.',
  TOO_MANY_PIXELS:
    'Ten obraz ma ponad 16 milionów pikseli. Zapisz mniejszy: wystarczy 600 pikseli szerokości.',
  TOO_SMALL: 'Ten obraz ma mniej niż 16 pikseli wysokości lub szerokości. Wybierz większy.',
  NOTHING_SEEN: 'Ten obraz jest całkiem przezroczysty: nic nie byłoby widać.',
  unreachable:
    'Miejsce, w którym leżą obrazy, nie odpowiada. Niczego nie zmieniono. Spróbuj ponownie za minutę.',
};
