// What do the settings of the shop’s looks say in Polish?
import type { brand as english } from '../en/admin-brand.ts';
import type { Translation } from '../words.ts';

export const brand: Translation<typeof english> = {
  title: 'Marka',
  text: 'Wygląd stron i e-maili, które widzą klienci. Cokolwiek wybierzesz, wszystko pozostaje czytelne: tam, gdzie sam kolor by nie wystarczył, zostaje dopasowany, a my o tym mówimy.',
  logo: {
    title: 'Logo',
    none: 'W jego miejscu stoi nazwa Twojego sklepu.',
    choose: 'Wybierz logo',
    chooseAnother: 'Wybierz inne logo',
    help: 'PNG, JPEG lub WebP, do 5 MB. Pokazujemy je w szerokości do 240 i wysokości do 48 pikseli.',
    sending: 'Odczytujemy logo…',
    saved: 'Klienci widzą nowe logo.',
    remove: 'Usuń logo',
    removed: 'W miejscu logo stoi nazwa Twojego sklepu.',
    tooLarge: 'Ten plik ma więcej niż 5 MB. Zapisz logo w mniejszym pliku i wybierz je ponownie.',
    alt: 'Twoje logo',
    grounds: {
      light: 'Ma ciemne kolory. Na ciemnych stronach stoi na białym tle.',
      dark: 'Ma jasne kolory. Na jasnych stronach stoi na ciemnym tle.',
    },
  },
  styleTitle: 'Kolor, czcionka i rogi',
  accent: 'Kolor akcentu',
  accentHelp: 'Do przycisków i linków. Puste pole oznacza czerń i biel.',
  accentWrong: 'Wpisz kolor jako # i sześć znaków, na przykład #1F5FA8.',
  pick: 'Wybierz kolor akcentu',
  changes: {
    blackText: 'Tekst na przyciskach jest czarny.',
    whiteText: 'Tekst na przyciskach jest biały.',
    none: 'Twój kolor wszędzie pozostaje bez zmian.',
    linkDarkened:
      'Na jasnych stronach linki w Twoim kolorze byłyby mało czytelne, dlatego są ciemniejsze: {colour}.',
    linkLightened:
      'Na ciemnych stronach linki w Twoim kolorze byłyby mało czytelne, dlatego są jaśniejsze: {colour}.',
    rimOnLight: 'Na jasnych stronach przycisk w Twoim kolorze łatwo przeoczyć, dlatego ma ciemną ramkę.',
    rimOnDark: 'Na ciemnych stronach przycisk w Twoim kolorze łatwo przeoczyć, dlatego ma jasną ramkę.',
  },
  font: 'Czcionka',
  fontHelp: 'Czcionki, które urządzenia mają u siebie, aby strony były szybkie.',
  fonts: {
    system: 'Ta z urządzenia',
    humanist: 'Miękka, bezszeryfowa',
    geometric: 'Okrągła, bezszeryfowa',
    serif: 'Książkowa, szeryfowa',
    antique: 'Klasyczna, szeryfowa',
    slab: 'Mocna, szeryfowa',
  },
  corners: 'Rogi',
  radii: {
    0: 'Proste',
    4: 'Lekko zaokrąglone',
    8: 'Zaokrąglone',
    16: 'Bardziej zaokrąglone',
    24: 'Bardzo zaokrąglone',
  },
  save: 'Zapisz',
  discard: 'Odrzuć',
  unsaved: 'Twój wygląd nie jest jeszcze zapisany',
  saved: 'Zapisano. Klienci widzą to od teraz.',
  refused: 'Nie udało się tego zapisać',
  leave: {
    question: 'Wyjść bez zapisania?',
    text: 'Zmiany zostaną utracone.',
    leaveLabel: 'Wyjdź',
    stayLabel: 'Zostań tutaj',
  },
  preview: {
    title: 'Co widzą klienci',
    light: 'Na jasnych stronach',
    dark: 'Na ciemnych stronach',
    failed: 'Podgląd teraz się nie pojawia. To, co zapiszesz, i tak się liczy.',
  },
};
